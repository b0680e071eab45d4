import { Injectable } from '@nestjs/common';
import { LANGUAGES } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { Catalogue } from '../reference/catalogue.js';
import { NotFound, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { isUuid } from '../reporting/submission.query.js';
import { ReminderComposer } from './reminder-composer.js';
import { reminderQueue } from './reminder-queue.js';
import type { SendRemindersInput } from './reminder.input.js';
import { remindersOf } from './reminder.query.js';
import { planIssues } from './reminder.rules.js';
import type { Reminder } from './reminder.type.js';

/** Reminders that managers send, call back, or let a round send by itself. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
    private readonly composer: ReminderComposer,
    private readonly catalogue: Catalogue,
  ) {}

  /** The log of a round, newest first. */
  async log(viewer: Actor, roundCode: string): Promise<Reminder[]> {
    const round = await this.composer.round(viewer, roundCode);
    return remindersOf(this.database, await this.catalogue.current(), round.id);
  }

  /** Errors  as of `ReminderComposer.addressed`; Invalid when nobody in the chosen institutions can be written to. */
  send({ operationId, reminder }: SendRemindersInput, viewer: Actor): Promise<Reminder> {
    const payload = { ...reminder, texts: { ...reminder.texts } };
    return this.keys.once({ operationId, kind: 'reminder.send', payload }, viewer, async () => {
      const { round, units, readers } = await this.composer.addressed(viewer, reminder);
      const inEach = (part: 'subject' | 'body'): string =>
        JSON.stringify(
          Object.fromEntries(LANGUAGES.map((language) => [language, reminder.texts[language][part].trim()])),
        );
      const made = await this.database.row<{ id: string }>(
        'reminder-add',
        `insert into reminder (round_id, composer_id, composer, subject, body, send_at)
         values ($1, $2, $3, $4, $5, $6) returning id`,
        [round.id, signedIn(viewer), viewer.name, inEach('subject'), inEach('body'), reminder.sendAt ?? null],
      );
      if (!made) throw new Error('A reminder that was just added is not there.');
      const isDone = new Set(units.filter((unit) => unit.isDone).map(({ id }) => id));
      for (const reader of readers) {
        const state = isDone.has(reader.unitId) ? 'not_needed' : 'scheduled';
        const recipient = await this.database.row<{ id: string }>(
          'reminder-recipient-add',
          `insert into reminder_recipient (reminder_id, unit_id, user_id, name, language, send_at, state)
           values ($1, $2, $3, $4, $5, $6, $7) returning id`,
          [made.id, reader.unitId, reader.userId, reader.name, reader.language, reader.sendAt, state],
        );
        if (!recipient || state !== 'scheduled') continue;
        const wishes = reminder.sendAt ? { startAfter: new Date(reader.sendAt) } : {};
        await this.jobs.enqueue(reminderQueue, { recipient: recipient.id }, wishes);
      }
      await this.audit.append(viewer, {
        action: 'reminder.sent',
        subjectKind: 'round',
        subjectId: round.code,
        detail: {
          reminder: made.id,
          institutions: units.map(({ code }) => code),
          readers: readers.length,
          sendAt: reminder.sendAt ?? null,
        },
      });
      return this.one(round.id, made.id);
    });
  }

  /** Errors  NotFound; WrongState when every reader has got it already. */
  cancel(operationId: string, id: string, viewer: Actor): Promise<Reminder> {
    return this.keys.once({ operationId, kind: 'reminder.cancel', payload: { id } }, viewer, async () => {
      const found = isUuid(id)
        ? await this.database.row<{ round: string; roundId: number }>(
            'reminder-to-cancel',
            `select r.code as round, r.id as "roundId" from reminder m join round r on r.id = m.round_id where m.id = $1`,
            [id],
          )
        : null;
      if (!found) throw new NotFound('The reminder');
      await this.composer.round(viewer, found.round).catch(() => {
        throw new NotFound('The reminder');
      });
      const waiting = await this.database.rows(
        'reminder-cancel-recipients',
        `update reminder_recipient set state = 'cancelled' where reminder_id = $1 and state = 'scheduled' returning id`,
        [id],
      );
      if (waiting.length === 0) throw new WrongState('This reminder has gone to everybody already.');
      await this.database.rows('reminder-cancel', 'update reminder set cancelled_at = now() where id = $1', [
        id,
      ]);
      await this.audit.append(viewer, {
        action: 'reminder.cancelled',
        subjectKind: 'round',
        subjectId: found.round,
        detail: { reminder: id, readers: waiting.length },
      });
      return this.one(found.roundId, id);
    });
  }

  /** Sets on which days before its due date a round reminds by itself; none switches it off. */
  plan(
    asked: { operationId: string; round: string; daysBefore: number[] },
    viewer: Actor,
  ): Promise<number[]> {
    const { operationId, ...payload } = asked;
    return this.keys.once({ operationId, kind: 'reminder.plan', payload }, viewer, async () => {
      const round = await this.composer.round(viewer, asked.round);
      refuseUnless(planIssues(asked.daysBefore));
      const days = [...asked.daysBefore].sort((a, b) => b - a);
      if (days.length === 0) {
        await this.database.rows('reminder-plan-end', 'delete from reminder_plan where round_id = $1', [
          round.id,
        ]);
      } else {
        await this.database.rows(
          'reminder-plan-set',
          `insert into reminder_plan (round_id, days_before) values ($1, $2)
           on conflict (round_id) do update set days_before = excluded.days_before, set_at = now()`,
          [round.id, days],
        );
      }
      await this.audit.append(viewer, {
        action: 'reminder.planned',
        subjectKind: 'round',
        subjectId: round.code,
        detail: { daysBefore: days },
      });
      return days;
    });
  }

  private async one(roundId: number, id: string): Promise<Reminder> {
    const [reminder] = await remindersOf(this.database, await this.catalogue.current(), roundId, id);
    if (!reminder) throw new NotFound('The reminder');
    return reminder;
  }
}
