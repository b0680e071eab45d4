import { Inject, Injectable } from '@nestjs/common';
import { type Language, LANGUAGES } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { addressOf, CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { textOf } from '../graphql/text.type.js';
import { Mail } from '../mail/mail.service.js';
import { dayWords } from '../mail/mail-words.js';
import { Catalogue } from '../reference/catalogue.js';
import { NotFound, refuseUnless } from '../refusals.js';
import { type Reader, readersOf } from '../reporting/report-readers.query.js';
import { chosenUnits, type RemindedUnit, type ReminderRound, reviewedRound } from './reminder-round.query.js';
import { defaultTexts, missingLater } from './reminder-words.js';
import type { ReminderInput } from './reminder.input.js';
import { filled, PLACEHOLDERS, reminderIssues, type ReminderText } from './reminder.rules.js';
import type { ReminderPreviews, ReminderStart } from './reminder.type.js';

/** A reader with the moment at which a reminder goes to them. */
export interface ReaderAtMoment extends Reader {
  readonly sendAt: string;
}

/** Who gets a reminder, as the asker may send it. */
export interface Addressed {
  readonly round: ReminderRound;
  readonly units: readonly RemindedUnit[];
  readonly readers: readonly ReaderAtMoment[];
}

/** A reminder before it is sent: its first words, who gets it, and how each reader will read it. */
@Injectable()
export class ReminderComposer {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly catalogue: Catalogue,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async start(viewer: Actor, roundCode: string): Promise<ReminderStart> {
    const round = await this.round(viewer, roundCode);
    const plan = await this.database.row<{ days: number[] }>(
      'reminder-plan',
      'select days_before as days from reminder_plan where round_id = $1',
      [round.id],
    );
    const inEach = (part: keyof ReminderText): ReminderStart['subject'] =>
      textOf({ en: defaultTexts.en[part], fr: defaultTexts.fr[part], es: defaultTexts.es[part] });
    return {
      subject: inEach('subject'),
      body: inEach('body'),
      placeholders: [...PLACEHOLDERS],
      daysBefore: plan?.days ?? [],
    };
  }

  async preview(viewer: Actor, input: ReminderInput): Promise<ReminderPreviews> {
    const { round, units, readers } = await this.addressed(viewer, input);
    const facts = await this.catalogue.current();
    const unitById = new Map(units.map((unit) => [unit.id, unit]));
    const previews: ReminderPreviews['readers'] = [];
    for (const reader of readers) {
      const unit = unitById.get(reader.unitId);
      if (!unit) continue;
      const outcome = await this.mail.outcomeAt(reader.email, 'reminder');
      const words = this.wordsFor(input.texts[reader.language], round, unit, reader.language, reader.name);
      previews.push({
        institution: facts.unitById(reader.unitId),
        name: reader.name,
        language: reader.language,
        timeZone: reader.timeZone,
        sendAt: input.sendAt ? reader.sendAt : null,
        outcome: unit.isDone ? 'not_needed' : outcome === 'queued' ? 'scheduled' : outcome,
        subject: words.subject,
        text: words.body,
      });
    }
    return {
      readers: previews,
      unreachable: units
        .filter((unit) => !readers.some(({ unitId }) => unitId === unit.id))
        .map((unit) => facts.unitById(unit.id)),
      copies: units.flatMap((unit) =>
        LANGUAGES.map((language) => ({
          institution: facts.unitById(unit.id),
          language,
          text: `${this.wordsFor(input.texts[language], round, unit, language, unit.name).body}\n\n${addressOf(this.config)}/my-reports`,
        })),
      ),
    };
  }

  /**
   * Who gets a reminder, and when.
   *
   * Errors  NotFound for a round of another initiative, or an institution that it does not ask; Invalid for the words.
   */
  async addressed(viewer: Actor, input: ReminderInput): Promise<Addressed> {
    const round = await this.round(viewer, input.round);
    const sendAt = input.sendAt ?? null;
    refuseUnless(reminderIssues({ texts: input.texts, institutions: input.institutions, sendAt }));
    const units = await chosenUnits(this.database, round, input.institutions);
    if (units.length !== new Set(input.institutions).size) throw new NotFound('An institution of this round');
    const readers = await readersOf(
      this.database,
      units.map(({ id }) => id),
    );
    return { round, units, readers: await this.atMoment(readers, sendAt) };
  }

  async round(viewer: Actor, code: string): Promise<ReminderRound> {
    const round = await reviewedRound(viewer.scope, this.database, code);
    if (!round) throw new NotFound('The round');
    return round;
  }

  private wordsFor(
    text: ReminderText,
    round: ReminderRound,
    unit: RemindedUnit,
    language: Language,
    name: string,
  ): ReminderText {
    const values = {
      name,
      institution: unit.name,
      round: round.code,
      due: dayWords(unit.dueOn, language),
      missing: missingLater(language),
    };
    return { subject: filled(text.subject, values), body: filled(text.body, values) };
  }

  private async atMoment(readers: readonly Reader[], sendAt: string | null): Promise<ReaderAtMoment[]> {
    const moments = await this.database.rows<{ moment: string }>(
      'reminder-moments',
      `select coalesce(greatest($1::timestamp at time zone zone, now()), now()) as moment
       from unnest($2::text[]) with ordinality as t (zone, place) order by place`,
      [sendAt, readers.map(({ timeZone }) => timeZone)],
    );
    return readers.map((reader, at) => ({ ...reader, sendAt: moments[at]?.moment ?? '' }));
  }
}
