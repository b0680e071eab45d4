import type { EnteredAbsence, Explanation, RestatementReason, SubmissionState } from '@kipimo/shared';
import type { Database } from '../database/database.js';

/** What stands in a cell of the working copy. */
export interface EntryRow {
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly versionId: number;
  readonly slice: string;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
  readonly note: string | null;
  readonly explanation: Explanation | null;
  readonly version: number;
  readonly authorId: string | null;
  readonly changedAt: string;
  readonly changedBy: string | null;
  readonly origin: string;
}

/** "What stands in the cells of these reports, and who wrote it when?" Ordered by cell. */
export function entriesOf(database: Database, submissions: readonly string[]): Promise<EntryRow[]> {
  return database.rows(
    'report-entries',
    `select e.submission_id as "submissionId", e.indicator_id as "indicatorId",
       e.indicator_version_id as "versionId", e.slice, trim_scale(e.value) as value, e.value_text as text, e.absence,
       e.currency_code as currency, e.note, e.explanation, e.version, e.author_id as "authorId", e.changed_at as "changedAt",
       a.name as "changedBy", e.origin
     from entry e left join user_account a on a.id = e.author_id
     where e.submission_id = any($1::uuid[])
     order by e.submission_id, e.indicator_id, e.slice`,
    [submissions],
  );
}

/** What the record holds of one cell in one period, as believed now. */
export interface BeliefRow {
  readonly unitId: number;
  readonly indicatorId: number;
  readonly versionNumber: number;
  readonly periodId: number;
  readonly periodEnds: string;
  readonly slice: string;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
}

/** Years back that a report looks: an older value is no yardstick for what is plausible today. */
const YARDSTICK_YEARS = 8;

/**
 * "What is on record for these institutions, in this period and the eight years before it?"
 *
 * Shape  self-reported values as believed now, oldest first. They come as one JSON text: some hundred small rows cost
 *        the server more to unpack one by one.
 */
export async function beliefsOf(
  database: Database,
  units: readonly number[],
  latestPeriodEnd: string,
): Promise<BeliefRow[]> {
  const row = await database.row<{ beliefs: BeliefRow[] | null }>(
    'report-beliefs',
    `select json_agg(belief) as beliefs from (
       select o.unit_id as "unitId", o.indicator_id as "indicatorId", v.number as "versionNumber",
         o.period_id as "periodId", o.period_ends as "periodEnds", o.slice, trim_scale(o.value)::text as value,
         o.value_text as text, o.absence, o.currency_code as currency
       from observation o join indicator_version v on v.id = o.indicator_version_id
       where o.unit_id = any($1::int[]) and o.period_ends <= $2
         and o.period_ends > $2::date - make_interval(years => ${YARDSTICK_YEARS} + 1)
         and o.rater = 'self' and upper_inf(o.recorded)
       order by o.period_ends, v.number, lower(o.recorded)) belief`,
    [units, latestPeriodEnd],
  );
  return row?.beliefs ?? [];
}

/** What a reviewer asks of a cell, until the cell changes. */
export interface MarkRow {
  readonly submissionId: string;
  readonly indicatorId: number;
  readonly slice: string;
  readonly kind: string;
  readonly reason: string;
  readonly markedAt: string;
  readonly markedBy: string | null;
}

/** "Which cells of these reports wait for an answer?" Oldest first. */
export function openMarksOf(database: Database, submissions: readonly string[]): Promise<MarkRow[]> {
  return database.rows(
    'report-open-marks',
    `select m.submission_id as "submissionId", m.indicator_id as "indicatorId", m.slice, m.kind, m.reason,
       m.marked_at as "markedAt", a.name as "markedBy"
     from entry_mark m left join user_account a on a.id = m.author_id
     where m.submission_id = any($1::uuid[]) and m.resolved_at is null
     order by m.marked_at, m.id`,
    [submissions],
  );
}

/** One change of a report's state. */
export interface EventRow {
  readonly submissionId: string;
  readonly transition: string;
  readonly fromState: SubmissionState;
  readonly toState: SubmissionState;
  readonly happenedAt: string;
  readonly actorId: string | null;
  readonly by: string | null;
  readonly note: string | null;
  readonly reasonCode: RestatementReason | null;
  readonly declaredBy: string | null;
}

/** "What happened to these reports?" Oldest first. */
export function eventsOf(database: Database, submissions: readonly string[]): Promise<EventRow[]> {
  return database.rows(
    'report-events',
    `select e.submission_id as "submissionId", e.transition, e.from_state as "fromState", e.to_state as "toState",
       e.happened_at as "happenedAt", e.actor_id as "actorId", a.name as "by", e.note,
       e.reason_code as "reasonCode",
       e.declared_by as "declaredBy"
     from submission_event e left join user_account a on a.id = e.actor_id
     where e.submission_id = any($1::uuid[])
     order by e.submission_id, e.happened_at, e.id`,
    [submissions],
  );
}
