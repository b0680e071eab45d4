import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ChartSpec, svgOf, tableOf } from '@kipimo/shared';
import { Audit } from '../audit/audit.service.js';
import { DataVersion } from '../database/data-version.js';
import { Database } from '../database/database.js';
import { drawingWords } from '../drawing/drawing.words.js';
import { Asking, type AskedQuestion } from '../graphql/asking.js';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, Invalid, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { deleteFigure, type FigureRow, figuresById, figuresOf, insertFigure } from './dossier.query.js';
import type { PinFigureInput } from './dossier.inputs.js';
import { wordsIssues, written } from './dossier.rules.js';
import type { FigureStateCode } from './dossier.type.js';
import { askedNow, hashOfAnswers, keptSpec, questionsOf, sha256, strangersIn } from './pinned.rules.js';

const LONGEST_PICTURE = 400_000;
const KEPT_HASHES = 4000;

/** Charts that are kept as they were, and what has become of their figures since. */
@Injectable()
export class Figures {
  private readonly hashes = new Map<string, { epoch: number; hash: string | null }>();

  constructor(
    private readonly asking: Asking,
    private readonly audit: Audit,
    private readonly database: Database,
    private readonly version: DataVersion,
  ) {}

  mine(context: RequestContext): Promise<FigureRow[]> {
    return figuresOf(this.database, signedIn(context.actor));
  }

  /**
   * Keeps a chart as it is, after asking its questions again: what the record does not say is not kept.
   *
   * Errors  Invalid: `picture_unreadable`, `picture_has_no_moment`, `picture_not_answered`, `picture_differs`,
   *         `page_unreadable`, and those of the note.
   */
  async pin(context: RequestContext, input: PinFigureInput): Promise<FigureRow> {
    const { actor } = context;
    const { language, page } = input;
    const note = written(input.note);
    refuseUnless(wordsIssues('note', note), 'This note cannot stand.');
    if (!/^\/(?!\/)[^\s\\]{0,1500}$/.test(page)) throw refused('page', 'page_unreadable');
    const { spec, drawing, id } = this.read(input);
    const questions = questionsOf(spec);
    if (!questions) throw refused('picture', 'picture_has_no_moment');
    const answers = await this.answers(context, questions);
    if (!answers) throw refused('picture', 'picture_not_answered');
    const [stranger] = strangersIn(spec, answers);
    if (stranger !== undefined) throw refused('picture', 'picture_differs', { figure: String(stranger) });
    const figure = await insertFigure(this.database, {
      id,
      ownerId: signedIn(actor),
      ownerName: actor.name,
      language,
      page,
      note,
      picture: spec,
      drawing,
      drawingHash: sha256(drawing),
      questions,
      answerHash: hashOfAnswers(answers),
    });
    await this.audit.append(actor, {
      action: 'figure.pin',
      subjectKind: 'pinned_figure',
      subjectId: id,
      detail: { asOf: spec.asOf, answer: figure.answerHash },
    });
    return figure;
  }

  /** Errors  NotFound for what is not one's own; WrongState for a figure that a written report holds. */
  async unpin(context: RequestContext, id: string): Promise<void> {
    const owner = signedIn(context.actor);
    const [figure] = isUuid(id) ? await figuresById(this.database, [id]) : [];
    if (figure?.ownerId !== owner) throw new NotFound('The figure');
    if (!(await deleteFigure(this.database, id, owner)))
      throw new WrongState('A written report holds this figure.', [argumentIssue('id', 'figure_in_use')]);
    await this.audit.append(context.actor, {
      action: 'figure.unpin',
      subjectKind: 'pinned_figure',
      subjectId: id,
    });
  }

  /**
   * Where a figure stands for whoever asks: shown only where their own answer, as of then, is the one that was drawn.
   *
   * Gaps   what the reader may not see, or no longer, is withheld as a whole.
   */
  async stateOf(context: RequestContext, figure: FigureRow): Promise<FigureStateCode> {
    const then = await this.hash(context, figure.questions);
    if (then !== figure.answerHash) return 'withheld';
    const now = await this.hash(context, figure.questions.map(askedNow));
    return now === figure.answerHash ? 'same' : 'moved';
  }

  /** Kept under the reader's scope and the epoch of the data, as answers are. */
  private async hash(context: RequestContext, questions: readonly AskedQuestion[]): Promise<string | null> {
    const { epoch, isFollowing } = this.version;
    const key = `${context.actor.scope.key}\n${sha256(JSON.stringify(questions))}`;
    const kept = this.hashes.get(key);
    if (isFollowing && kept?.epoch === epoch) return kept.hash;
    const answers = await this.answers(context, questions);
    const hash = answers && hashOfAnswers(answers);
    this.hashes.delete(key);
    this.hashes.set(key, { epoch, hash });
    const [oldest] = this.hashes.keys();
    if (this.hashes.size > KEPT_HASHES && oldest !== undefined) this.hashes.delete(oldest);
    return hash;
  }

  private async answers(
    context: RequestContext,
    questions: readonly AskedQuestion[],
  ): Promise<object[] | null> {
    const answers = [];
    for (const question of questions) {
      const answer = await this.asking.answer(context, question);
      if (!answer) return null;
      answers.push(answer);
    }
    return answers;
  }

  /** What was sent as a specification that can be drawn; anything else is refused, whatever is wrong with it. */
  private read({ picture, language }: PinFigureInput): { spec: ChartSpec; drawing: string; id: string } {
    const id = randomUUID();
    try {
      if (picture.length > LONGEST_PICTURE) throw new RangeError('Too long.');
      const spec = keptSpec(JSON.parse(picture) as ChartSpec);
      tableOf(spec);
      const drawing = svgOf(spec, drawingWords(language), { language, id: `figure-${id}` });
      return { spec, drawing, id };
    } catch {
      throw refused('picture', 'picture_unreadable');
    }
  }
}

function refused(path: string, rule: string, params: Record<string, string> = {}): Invalid {
  return new Invalid('This chart cannot be pinned.', [argumentIssue(path, rule, params)]);
}
