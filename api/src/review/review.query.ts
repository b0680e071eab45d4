import type { EnteredAbsence, Verdict } from '@kipimo/shared';
import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** What reviewers say of one cell. */
export interface CheckRow {
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly indicator: string;
  readonly slice: string;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly value: string | null;
  readonly currency: string | null;
  readonly entryVersion: number;
  readonly version: number;
  readonly by: string | null;
  readonly at: string;
  /** Whether the cell still is as it was when this was said. */
  readonly isCurrent: boolean;
}

/** "What has been said of the cells of these reports?" Checks that were taken back are among them. */
export function checksOf(database: Database, submissions: readonly string[]): Promise<CheckRow[]> {
  return database.rows(
    'review-checks',
    `select c.submission_id as "submissionId", c.indicator_id as "indicatorId", i.code as indicator, c.slice,
       nullif(c.verdict, 'taken_back') as verdict, c.reason, trim_scale(c.value) as value,
       c.currency_code as currency, c.entry_version as "entryVersion", c.version, a.name as "by",
       c.checked_at as "at", c.entry_version = coalesce(e.version, 0) as "isCurrent"
     from cell_check c
     join indicator i on i.id = c.indicator_id
     left join user_account a on a.id = c.reviewer_id
     left join entry e on e.submission_id = c.submission_id and e.indicator_id = c.indicator_id and e.slice = c.slice
     where c.submission_id = any($1::uuid[])
     order by c.submission_id, i.position, c.slice`,
    [submissions],
  );
}

/** A cell as it was sent. */
export interface SentCell {
  readonly indicator: string;
  readonly slice: string;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
  readonly note: string | null;
}

/** What a person saw of a report the last time that it was sent before this one. */
export interface LookRow {
  readonly submissionId: string;
  readonly lookedAt: string;
  readonly cells: SentCell[];
}

/** "What did this person see of these reports, before they were sent as they are now?" One row a report at most. */
export function looksBefore(
  database: Database,
  submissions: readonly string[],
  userId: string,
): Promise<LookRow[]> {
  return database.rows(
    'review-looks',
    `select distinct on (l.submission_id) l.submission_id as "submissionId", l.looked_at as "lookedAt", r.cells
     from report_look l
     join submission s on s.id = l.submission_id
     join sent_report r on r.submission_id = l.submission_id and r.sent_at = l.sent_at
     where l.submission_id = any($1::uuid[]) and l.user_id = $2
       and (l.sent_at < s.submitted_at or s.state = 'returned')
     order by l.submission_id, l.sent_at desc`,
    [submissions, userId],
  );
}

/** Who is to review which report. */
export interface AssignmentRow {
  readonly submissionId: string;
  readonly id: string;
  readonly name: string;
}

export function assignmentsOf(database: Database, submissions: readonly string[]): Promise<AssignmentRow[]> {
  return database.rows(
    'review-assignments',
    `select x.submission_id as "submissionId", a.id, a.name
     from review_assignment x join user_account a on a.id = x.reviewer_id
     where x.submission_id = any($1::uuid[])`,
    [submissions],
  );
}

/** Somebody else who has a report open. */
export interface PresenceRow {
  readonly submissionId: string;
  readonly name: string;
  readonly cell: string | null;
  readonly seenAt: string;
}

/** "Who else has these reports open now?" Rows that were not renewed for a minute say nothing. */
export function othersPresent(
  database: Database,
  submissions: readonly string[],
  userId: string,
): Promise<PresenceRow[]> {
  return database.rows(
    'review-present',
    `select p.submission_id as "submissionId", a.name, p.cell, p.seen_at as "seenAt"
     from review_presence p join user_account a on a.id = p.user_id
     where p.submission_id = any($1::uuid[]) and p.user_id <> $2
       and p.seen_at > clock_timestamp() - interval '1 minute'
     order by a.name`,
    [submissions, userId],
  );
}

/** "Which of these reports does the asker review?" Those of their initiatives, from submission on. */
export async function reviewedAmong(
  scope: Scope,
  database: Database,
  submissions: readonly string[],
): Promise<Set<string>> {
  const [every, initiatives] = reviewReach(scope);
  const rows = await database.rows<{ id: string }>(
    'review-visible',
    `select s.id from submission s join round r on r.id = s.round_id
     where s.id = any($3::uuid[]) and s.state <> 'draft' and ($1::boolean or r.initiative_id = any($2::int[]))`,
    [every, initiatives, submissions],
  );
  return new Set(rows.map(({ id }) => id));
}

/** People who may review reports of an initiative: its managers who can sign in. */
export function reviewersOf(
  database: Database,
  initiativeId: number,
): Promise<{ id: string; name: string }[]> {
  return database.rows(
    'review-reviewers',
    `select distinct a.id, a.name from role_assignment g join user_account a on a.id = g.user_id
     where g.role = 'manager' and g.initiative_id = $1 and a.active order by a.name, a.id`,
    [initiativeId],
  );
}
