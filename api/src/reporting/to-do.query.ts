import type { SubmissionState } from '@kipimo/shared';
import type { Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import { roundTimeColumns, type RoundTimes } from './round-times.js';

/** A round that asks an institution, with the report if there is one. */
export interface RoundToReportRow extends RoundTimes {
  readonly roundId: number;
  readonly submissionId: string | null;
  readonly state: SubmissionState | null;
  readonly hasPeriod: boolean;
}

// A round counts when the institution was a member in its programme year, and is asked in it now or later, or has a
// report in it that waits for its people.
const roundsOfUnit = `
  select r.id as "roundId", s.id as "submissionId", s.state, ${roundTimeColumns},
    exists (select from reporting_period p where p.calendar_code = coalesce(u.calendar_code, i.calendar_code)
      and p.ends between r.programme_starts and r.programme_ends) as "hasPeriod"
  from round r
  join initiative i on i.id = r.initiative_id
  join reporting_unit u on u.code = $1 and u.id = any($2::int[])
  left join country c on c.iso3 = u.iso3
  left join round_extension x on x.round_id = r.id and x.unit_id = u.id
  left join submission s on s.round_id = r.id and s.unit_id = u.id
  where s.id is not null or exists (select from membership m where m.unit_id = u.id
    and m.initiative_id = r.initiative_id and upper_inf(m.recorded)
    and m.valid && daterange(r.programme_starts, r.programme_ends, '[]'))
  order by greatest(r.due, x.until), r.code`;

/**
 * "Which rounds ask this institution, and what became of its reports?"
 *
 * Shape    every round of its initiatives, soonest due first; empty unless the asker reports for the institution.
 */
export function roundsOf(scope: Scope, database: Database, institution: string): Promise<RoundToReportRow[]> {
  return database.rows('to-do-rounds', roundsOfUnit, [institution, scope.ownUnits]);
}

/** A request for more time. */
export interface ExtensionRequestRow {
  readonly id: string;
  readonly submissionId: string;
  readonly requestedUntil: string;
  readonly reason: string;
  readonly requestedAt: string;
  readonly requestedBy: string | null;
  readonly answeredAt: string | null;
  readonly answer: string | null;
  readonly answerNote: string | null;
}

/** "What is the latest request for more time of each of these reports?" Only reports that the asker writes. */
export function latestRequests(
  scope: Scope,
  database: Database,
  submissions: readonly string[],
): Promise<ExtensionRequestRow[]> {
  return database.rows(
    'to-do-extension-requests',
    `select distinct on (q.submission_id) q.id, q.submission_id as "submissionId",
       q.requested_until as "requestedUntil", q.reason, q.requested_at as "requestedAt", a.name as "requestedBy",
       q.answered_at as "answeredAt", q.answer, q.answer_note as "answerNote"
     from extension_request q
     join submission s on s.id = q.submission_id and s.unit_id = any($1::int[])
     left join user_account a on a.id = q.requested_by
     where q.submission_id = any($2::uuid[])
     order by q.submission_id, q.requested_at desc, q.id`,
    [scope.ownUnits, submissions],
  );
}

/**
 * Writes a request for more time.
 *
 * Shape  its id, or null when one is open already.
 */
export async function insertRequest(
  database: Database,
  request: { submissionId: string; until: string; reason: string; by: string; at: string },
): Promise<string | null> {
  const row = await database.row<{ id: string }>(
    'to-do-extension-request-insert',
    `insert into extension_request (submission_id, requested_until, reason, requested_by, requested_at)
     values ($1, $2, $3, $4, $5) on conflict (submission_id) where answered_at is null do nothing returning id`,
    [request.submissionId, request.until, request.reason, request.by, request.at],
  );
  return row?.id ?? null;
}
