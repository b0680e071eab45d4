import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import type { Scope } from '../access/scope.js';
import { questionHash, registeredQuestion } from '../analytics/effect/effect-register.js';
import { Effects } from '../analytics/effect/effect.service.js';
import { partsOf } from '../analytics/latest-values.loader.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { Catalogue } from '../reference/catalogue.js';
import { argumentIssue, Conflict, Invalid, NotFound, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { analysisQueue } from './analysis-queue.js';
import { type AnalysisRow, analysesOf, dataExist, deviationsOf, lockAnalysis } from './analysis.query.js';
import { analysisStage, lockable, notable } from './analysis.rules.js';
import type { Analysis, NoteDeviationInput, RegisterAnalysisInput } from './analysis.type.js';

/** The register: questions that were locked before there was an answer, and what became of them. */
@Injectable()
export class Analyses {
  constructor(
    private readonly database: Database,
    private readonly catalogue: Catalogue,
    private readonly effects: Effects,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
  ) {}

  /** Newest first. Errors  NotFound for an unknown initiative. */
  async list(scope: Scope, initiative: string | null): Promise<Analysis[]> {
    const facts = await this.catalogue.current();
    const initiativeId = initiative === null ? null : facts.initiative(initiative).id;
    return this.shown(scope, await analysesOf(scope, this.database, { initiativeId, id: null }));
  }

  /** Errors  NotFound for one that is not there or not the asker's to read. */
  async one(scope: Scope, id: string): Promise<Analysis> {
    const rows = isUuid(id) ? await analysesOf(scope, this.database, { initiativeId: null, id }) : [];
    const [analysis] = await this.shown(scope, rows);
    if (!analysis) throw new NotFound('The analysis');
    return analysis;
  }

  /**
   * Locks a question with the server's time and a hash over its content.
   *
   * Errors  those of the question itself; Invalid for missing words, a time that is named, or a year without a round
   *         before the newest; WrongState `data_exist` unless the asker wants it marked; Conflict when it is locked
   *         already; NotFound for an initiative that the asker does not evaluate.
   */
  async register(input: RegisterAnalysisInput, viewer: Actor): Promise<Analysis> {
    const { operationId, title, hypothesis, evenAfter } = input;
    const question = registeredQuestion(input.question);
    const payload = { title, hypothesis, question, evenAfter };
    const locked = await this.keys.once(
      { operationId, kind: 'analysis.register', payload },
      viewer,
      async () => {
        const facts = await this.catalogue.current();
        const initiative = facts.initiative(question.initiative);
        evaluates(viewer, initiative.id);
        refuseUnless(lockable({ title, hypothesis }), 'An analysis needs a title and an expectation.');
        if (input.question.asOf != null)
          throw new Invalid('A question that is locked has no time: it is asked when its round is final.', [
            argumentIssue('question.asOf', 'not_with_registration'),
          ]);
        const rounds = facts.roundsOf(initiative);
        const year = question.toYear;
        const isAsked = rounds.some(({ programmeYear }) => programmeYear === year);
        if (!isAsked && rounds.some(({ programmeYear }) => programmeYear > year))
          throw new Invalid('There is no round in that year.', [
            argumentIssue('question.toYear', 'no_round', { year: String(year) }),
          ]);
        // Everything that the question itself could be refused for, before it stands for ever.
        const { receipt } = await this.effects.checks(viewer.scope, { ...question });
        const indicator = facts.indicator(question.indicator);
        const parts = partsOf(facts, [indicator], receipt.asOf).derived;
        const at = await this.database.advanceDataVersion();
        const hadData = await dataExist(this.database, {
          initiativeId: initiative.id,
          year,
          indicators: [
            indicator.id,
            ...parts.flatMap(({ numerator, denominator }) => [numerator, denominator]),
          ],
        });
        if (hadData && !evenAfter)
          throw new WrongState('Data of the last year exist already.', [
            argumentIssue('question.toYear', 'data_exist', { year: String(year) }),
          ]);
        const content = { title, hypothesis, question, author: viewer.name, lockedAt: at, hadData };
        const contentHash = createHash('sha256').update(canonicalJson(content)).digest('hex');
        const id = await lockAnalysis(this.database, {
          initiativeId: initiative.id,
          indicatorId: indicator.id,
          title: title.trim(),
          hypothesis: hypothesis.trim(),
          question,
          questionHash: questionHash(question),
          lastYear: year,
          hadData,
          authorId: signedIn(viewer),
          author: viewer.name,
          at,
          contentHash,
          demonstration: viewer.demonstration,
        });
        if (id === null)
          throw new Conflict('This question is registered already.', [
            argumentIssue('question', 'already_registered'),
          ]);
        // Of a round that is final already there is nothing to wait for.
        if (hadData) await this.jobs.enqueue(analysisQueue, {});
        await this.audit.append(viewer, {
          action: 'analysis.registered',
          subjectKind: 'analysis',
          subjectId: id,
          detail: { initiative: initiative.code, indicator: indicator.code, year, hadData, contentHash },
        });
        return id;
      },
    );
    return this.one(viewer.scope, locked);
  }

  /** Notes where an analysis is carried out in another way. Errors  NotFound; Invalid for missing words or dates. */
  async deviate({ operationId, ...noted }: NoteDeviationInput, viewer: Actor): Promise<Analysis> {
    const id = await this.keys.once(
      { operationId, kind: 'analysis.deviate', payload: noted },
      viewer,
      async () => {
        const analysis = await this.one(viewer.scope, noted.analysis);
        evaluates(viewer, analysis.initiative.id);
        const today = new Date().toISOString().slice(0, 10);
        refuseUnless(notable(noted, today), 'A departure needs to say what and why.');
        await this.database.rows(
          'analysis-deviate',
          `insert into analysis_deviation (analysis_id, what, why, happened_on, author_id, author_name)
         values ($1, $2, $3, $4, $5, $6)`,
          [analysis.id, noted.what.trim(), noted.why.trim(), noted.happenedOn, signedIn(viewer), viewer.name],
        );
        await this.audit.append(viewer, {
          action: 'analysis.deviated',
          subjectKind: 'analysis',
          subjectId: analysis.id,
          detail: { what: noted.what, why: noted.why, happenedOn: noted.happenedOn },
        });
        return analysis.id;
      },
    );
    return this.one(viewer.scope, id);
  }

  private async shown(scope: Scope, rows: readonly AnalysisRow[]): Promise<Analysis[]> {
    if (rows.length === 0) return [];
    const facts = await this.catalogue.current();
    const deviations = await deviationsOf(
      scope,
      this.database,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => {
      const isFinal = row.frozen_at !== null || row.published === true;
      const stage = analysisStage({
        code: row.round_code,
        daysLeft: row.days_left,
        isClosed: row.is_closed === true,
        isFinal,
        hasRun: row.ran_at !== null,
      });
      return {
        id: row.id,
        initiative: facts.initiativeById(row.initiative_id),
        indicator: facts.indicatorById(row.indicator_id),
        title: row.title,
        hypothesis: row.hypothesis,
        question: canonicalJson(row.question),
        lastYear: row.last_year,
        isBefore: !row.had_data,
        author: row.author_name,
        lockedAt: row.locked_at,
        contentHash: row.content_hash,
        stage,
        round: row.round_code,
        closesOn: row.closes_on,
        daysLeft: stage === 'collecting' ? row.days_left : null,
        run:
          row.as_of === null || row.run_hash === null || row.ran_at === null
            ? null
            : { asOf: row.as_of, contentHash: row.run_hash, ranAt: row.ran_at },
        deviations: deviations
          .filter(({ analysis_id }) => analysis_id === row.id)
          .map((one) => ({
            what: one.what,
            why: one.why,
            happenedOn: one.happened_on,
            by: one.author_name,
            notedAt: one.noted_at,
          })),
        demonstration: row.demonstration,
      };
    });
  }
}

/** Errors  NotFound for an initiative that the asker does not evaluate. */
function evaluates(viewer: Actor, initiativeId: number): void {
  const does = viewer.roles.some(
    (grant) => grant.role === 'evaluator' && grant.initiativeId === initiativeId,
  );
  if (!does) throw new NotFound('The initiative');
}
