import type { Database } from '../database/database.js';
import type { FormItem } from '../reporting/report-form.query.js';
import type { CheckAsked } from './review.rules.js';

/** One check that is to be written, with its item and the version that it gets. */
export interface CheckWrite {
  readonly item: FormItem;
  readonly asked: CheckAsked;
  readonly version: number;
}

/** Writes what a reviewer says of these cells over what stood there. The report's row must be locked. */
export async function writeChecks(
  database: Database,
  submissionId: string,
  reviewerId: string,
  checks: readonly CheckWrite[],
): Promise<void> {
  if (checks.length === 0) return;
  await database.rows(
    'review-check',
    `insert into cell_check (submission_id, indicator_id, slice, verdict, reason, value, currency_code, entry_version,
       version, reviewer_id)
     select $1, indicator_id, slice, verdict, reason, value, currency_code, entry_version, version, $2
     from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::numeric[], $8::text[], $9::int[], $10::int[])
       as t (indicator_id, slice, verdict, reason, value, currency_code, entry_version, version)
     on conflict (submission_id, indicator_id, slice) do update set verdict = excluded.verdict,
       reason = excluded.reason, value = excluded.value, currency_code = excluded.currency_code,
       entry_version = excluded.entry_version, version = excluded.version, reviewer_id = excluded.reviewer_id,
       checked_at = clock_timestamp()`,
    [
      submissionId,
      reviewerId,
      checks.map(({ item }) => item.indicatorId),
      checks.map(({ asked }) => asked.slice),
      checks.map(({ asked }) => asked.verdict ?? 'taken_back'),
      checks.map(({ asked }) => asked.reason?.trim() || null),
      checks.map(({ asked }) => asked.value ?? null),
      checks.map(({ asked }) => asked.currency ?? null),
      checks.map(({ asked }) => asked.entryVersion),
      checks.map(({ version }) => version),
    ],
  );
}

/** Gives a report to a reviewer, or to nobody. */
export async function writeAssignment(
  database: Database,
  submissionId: string,
  reviewerId: string | null,
  by: string,
): Promise<void> {
  if (reviewerId === null) {
    await database.rows('review-unassign', 'delete from review_assignment where submission_id = $1', [
      submissionId,
    ]);
    return;
  }
  await database.rows(
    'review-assign',
    `insert into review_assignment (submission_id, reviewer_id, assigned_by) values ($1, $2, $3)
     on conflict (submission_id) do update set reviewer_id = excluded.reviewer_id,
       assigned_by = excluded.assigned_by, assigned_at = clock_timestamp()`,
    [submissionId, reviewerId, by],
  );
}

/** Notes that a person has seen the report as it was sent that time; the first time counts. */
export async function writeLook(
  database: Database,
  submissionId: string,
  sentAt: string,
  userId: string,
): Promise<void> {
  await database.rows(
    'review-look',
    `insert into report_look (submission_id, sent_at, user_id) values ($1, $2, $3) on conflict do nothing`,
    [submissionId, sentAt, userId],
  );
}

/** Renews a person's presence, and clears away rows that lost their meaning an hour ago. */
export async function writePresence(
  database: Database,
  submissionId: string,
  userId: string,
  cell: string | null,
): Promise<void> {
  await database.rows(
    'review-presence',
    `with gone as (
       delete from review_presence where seen_at < clock_timestamp() - interval '1 hour'
     )
     insert into review_presence (submission_id, user_id, cell) values ($1, $2, $3)
     on conflict (submission_id, user_id) do update set cell = excluded.cell, seen_at = clock_timestamp()`,
    [submissionId, userId, cell],
  );
}
