import type { Database } from '../database/database.js';
import { textOf, type LanguageCode, type StoredText } from '../graphql/text.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import type { Reminder, ReminderStateCode } from './reminder.type.js';

interface ReminderRow {
  readonly id: string;
  readonly composer: string;
  readonly createdAt: string;
  readonly sendAt: string | null;
  readonly cancelledAt: string | null;
  readonly subject: StoredText;
  readonly body: StoredText;
}

interface RecipientRow {
  readonly reminderId: string;
  readonly unitId: number;
  readonly name: string;
  readonly language: LanguageCode;
  readonly sendAt: string;
  readonly state: ReminderStateCode;
  readonly reason: string | null;
}

const SHOWN = 100;

/** "What was sent to the institutions of this round?" The newest hundred, newest first; or one of them. */
export async function remindersOf(
  database: Database,
  facts: ReferenceFacts,
  roundId: number,
  id: string | null = null,
): Promise<Reminder[]> {
  const reminders = await database.rows<ReminderRow>(
    'reminders-of-round',
    `select id, composer, created_at as "createdAt", to_char(send_at, 'YYYY-MM-DD"T"HH24:MI') as "sendAt",
       cancelled_at as "cancelledAt", subject, body
     from reminder where round_id = $1 and ($2::uuid is null or id = $2)
     order by created_at desc limit ${SHOWN}`,
    [roundId, id],
  );
  const recipients = await database.rows<RecipientRow>(
    'reminder-recipients',
    `select p.reminder_id as "reminderId", p.unit_id as "unitId", p.name, p.language, p.send_at as "sendAt",
       case when p.state <> 'handed_over' then p.state
            when m.state = 'skipped' then m.reason
            else coalesce(m.state, 'sent') end as state,
       case when m.state in ('queued', 'failed') then m.reason end as reason
     from reminder_recipient p left join mail_message m on m.id = p.message_id
     where p.reminder_id = any($1::uuid[]) order by p.unit_id, p.name`,
    [reminders.map((reminder) => reminder.id)],
  );
  const byReminder = grouped(recipients);
  return reminders.map((reminder) => ({
    ...reminder,
    subject: textOf(reminder.subject, []),
    body: textOf(reminder.body, []),
    recipients: (byReminder.get(reminder.id) ?? []).map((row) => ({
      institution: facts.unitById(row.unitId),
      name: row.name,
      language: row.language,
      sendAt: row.sendAt,
      state: row.state,
      reason: row.reason,
    })),
  }));
}

function grouped(rows: readonly RecipientRow[]): Map<string, RecipientRow[]> {
  const groups = new Map<string, RecipientRow[]>();
  for (const row of rows) groups.set(row.reminderId, [...(groups.get(row.reminderId) ?? []), row]);
  return groups;
}
