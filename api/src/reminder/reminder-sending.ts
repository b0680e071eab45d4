import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@kipimo/shared';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import { Mail } from '../mail/mail.service.js';
import { dayWords } from '../mail/mail-words.js';
import { type ReportProgress, ReportProgressReader } from '../reporting/report-progress.js';
import { readersOf } from '../reporting/report-readers.query.js';
import { deadlinesQueue, reminderQueue } from './reminder-queue.js';
import { remindedUnits } from './reminder-round.query.js';
import { missingWords } from './reminder-words.js';
import { composedReminder, plannedReminder } from './reminder.mail.js';
import { filled, plannedNow } from './reminder.rules.js';

const AN_HOUR_SECONDS = 3600;

interface WaitingReader {
  readonly name: string;
  readonly email: string | null;
  readonly replyTo: string | null;
  readonly language: Language;
  readonly roundId: number;
  readonly roundCode: string;
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly isDone: boolean;
  readonly subject: string;
  readonly body: string;
}

interface PlannedUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly roundId: number;
  readonly roundCode: string;
  readonly dueOn: string;
  readonly timeZone: string;
  readonly daysBefore: number[];
}

/** Sends reminders when their time has come, and looks every hour which rounds remind by themselves. */
@Injectable()
export class ReminderSending implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly progress: ReportProgressReader,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(reminderQueue, ({ data }) => this.database.transaction(() => this.send(data.recipient)));
    this.jobs.handle(deadlinesQueue, () => this.database.transaction(() => this.sendPlanned(new Date())));
    this.jobs.repeat(deadlinesQueue, AN_HOUR_SECONDS);
  }

  /** Sends what the plans of open rounds ask for at a moment. Done twice within a day, it sends once. */
  async sendPlanned(now: Date): Promise<void> {
    const units = await this.database.rows<PlannedUnit>(
      'reminder-planned-units',
      `select t.*, p.days_before as "daysBefore" from (${remindedUnits}) as t
       join reminder_plan p on p.round_id = t."roundId"
       where not t."isDone" and t."dueOn" >= ($1::timestamptz - interval '1 day')::date`,
      [now.toISOString()],
    );
    for (const unit of new Map(units.map((one) => [`${one.roundId}|${one.id}`, one])).values()) {
      await this.sendPlannedTo(unit, now);
    }
  }

  private async sendPlannedTo(unit: PlannedUnit, now: Date): Promise<void> {
    const clock = clockIn(unit.timeZone, now);
    const day = plannedNow({ ...clock, daysBefore: unit.daysBefore, dueOn: unit.dueOn });
    if (day === null) return;
    const progress = await this.progress.of(unit.roundId, unit.id);
    for (const reader of await readersOf(this.database, [unit.id])) {
      await this.mail.queue({
        to: reader.email,
        language: reader.language,
        template: plannedReminder,
        params: {
          name: reader.name,
          institution: unit.name,
          round: unit.roundCode,
          due: dayWords(unit.dueOn, reader.language),
          days: (Date.parse(unit.dueOn) - Date.parse(clock.localDay)) / 86_400_000,
          missing: missingWords(progress?.missing ?? null, reader.language),
        },
        link: linkTo(progress),
        key: `reminder.planned:${unit.roundCode}:${unit.code}:${unit.dueOn}:${day}:${reader.userId}`,
      });
    }
  }

  private async send(recipient: string): Promise<void> {
    const waiting = await this.database.row<WaitingReader>(
      'reminder-waiting',
      `select p.name, case when a.active then a.email end as email, k.email as "replyTo", p.language,
         t."roundId", t."roundCode", t.id as "unitId", t.code as "unitCode", t.name as "unitName", t."dueOn",
         t."isDone", w.subject ->> p.language as subject, w.body ->> p.language as body
       from reminder_recipient p
       join reminder w on w.id = p.reminder_id
       join lateral (${remindedUnits} where r.id = w.round_id and u.id = p.unit_id limit 1) as t on true
       left join user_account a on a.id = p.user_id
       left join user_account k on k.id = w.composer_id
       where p.id = $1 and p.state = 'scheduled' for update of p`,
      [recipient],
    );
    // Called back, or sent by a server that died before it could say so.
    if (!waiting) return;
    if (waiting.isDone || waiting.email === null) return this.note(recipient, 'not_needed', null);
    const progress = await this.progress.of(waiting.roundId, waiting.unitId);
    const values = {
      name: waiting.name,
      institution: waiting.unitName,
      round: waiting.roundCode,
      due: dayWords(waiting.dueOn, waiting.language),
      missing: missingWords(progress?.missing ?? null, waiting.language),
    };
    const { id, outcome } = await this.mail.queue({
      to: waiting.email,
      language: waiting.language,
      template: composedReminder,
      params: { subject: filled(waiting.subject, values), body: filled(waiting.body, values) },
      link: linkTo(progress),
      ...(waiting.replyTo && { replyTo: waiting.replyTo }),
      key: `reminder:${recipient}`,
    });
    await this.note(recipient, outcome === 'queued' ? 'handed_over' : outcome, id);
  }

  private async note(recipient: string, state: string, message: string | null): Promise<void> {
    await this.database.rows(
      'reminder-note',
      'update reminder_recipient set state = $2, message_id = $3 where id = $1',
      [recipient, state, message],
    );
  }
}

/** The exact next cell; before a report is started, the page that starts it. */
function linkTo(progress: ReportProgress | null): string {
  if (!progress) return '/my-reports';
  const place = progress.nextCell === null ? '' : `#cell-${encodeURIComponent(progress.nextCell)}`;
  return `/reports/${progress.id}${place}`;
}

function clockIn(timeZone: string, now: Date): { localDay: string; localHour: number } {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { localDay: `${part('year')}-${part('month')}-${part('day')}`, localHour: Number(part('hour')) };
}
