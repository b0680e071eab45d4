import type { Database } from '../database/database.js';
import { JOBS_SCHEMA } from '../jobs/queues.js';

export interface DatabaseFigures {
  readonly server: string;
  readonly bytes: number;
  /** The database's own clock. */
  readonly now: Date;
}

/** "What answers, how large is it, and what time is it there?" */
export async function databaseFigures(database: Database): Promise<DatabaseFigures> {
  const row = await database.row<{ server: string; bytes: number; now: string }>(
    'health-database',
    `select current_setting('server_version') as server, pg_database_size(current_database())::float8 as bytes,
       clock_timestamp() as now`,
  );
  if (!row) throw new Error('A statement without a table gave no row.');
  return { server: row.server, bytes: row.bytes, now: new Date(row.now) };
}

export interface QueueFigures {
  readonly waiting: number;
  /** Of the work that could have been begun. */
  readonly longestWaitSeconds: number;
  readonly failed: number;
}

/** "What work waits, since when, and what failed for good?" Work that is meant for later does not wait. */
export async function queueFigures(database: Database): Promise<QueueFigures> {
  const row = await database.row<QueueFigures>(
    'health-queue',
    `select count(*) filter (where state in ('created', 'retry') and start_after <= now())::int as waiting,
       coalesce(extract(epoch from now() - min(start_after)
         filter (where state = 'created' and start_after <= now())), 0)::float8 as "longestWaitSeconds",
       count(*) filter (where state = 'failed')::int as failed
     from ${JOBS_SCHEMA}.job`,
  );
  return row ?? { waiting: 0, longestWaitSeconds: 0, failed: 0 };
}

export interface MailFigures {
  readonly waiting: number;
  readonly sentAt: string | null;
  readonly failedAt: string | null;
  /** Messages of the last seven days that the mail server would not take. */
  readonly failedThisWeek: number;
  /** Why the newest of these was not taken, in the mail server's words. */
  readonly failure: string | null;
}

/** "Do messages leave?" Failures count for a week. */
export async function mailFigures(database: Database): Promise<MailFigures> {
  const row = await database.row<MailFigures>(
    'health-mail',
    `select count(*) filter (where state = 'queued')::int as waiting,
       max(finished_at) filter (where state = 'sent') as "sentAt",
       max(finished_at) filter (where state = 'failed' and finished_at > now() - interval '7 days') as "failedAt",
       count(*) filter (where state = 'failed' and finished_at > now() - interval '7 days')::int as "failedThisWeek",
       (select reason from mail_message
        where state = 'failed' and finished_at > now() - interval '7 days'
        order by finished_at desc limit 1) as failure
     from mail_message`,
  );
  return row ?? { waiting: 0, sentAt: null, failedAt: null, failedThisWeek: 0, failure: null };
}
