import type { EnteredAbsence, RestatementReason } from '@kipimo/shared';
import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';
import { fingerprintOf } from '../database/fingerprint.js';
import type { RaterCode } from './record.codes.js';

export interface RestatementsQuestion {
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly number[];
  readonly unitId: number | null;
  /** Only restatements after this time. */
  readonly since?: string | null;
  /** Only restatements before this place in the order: newest first. */
  readonly after: { readonly at: string; readonly id: number } | null;
  readonly limit: number;
}

export interface RestatementRow {
  readonly id: number;
  readonly unit_id: number;
  readonly label: string;
  readonly slice: string;
  readonly rater: RaterCode;
  readonly was_version_id: number;
  readonly was_value: string | null;
  readonly was_text: string | null;
  readonly was_absence: EnteredAbsence | null;
  readonly was_currency: string | null;
  readonly now_id: number | null;
  readonly now_version_id: number | null;
  readonly now_value: string | null;
  readonly now_text: string | null;
  readonly now_absence: EnteredAbsence | null;
  readonly now_currency: string | null;
  readonly restated_at: string;
  readonly reason_code: RestatementReason | null;
  readonly reason: string | null;
  readonly demonstration: boolean;
  readonly import_id: number | null;
}

const visible = visibleUnit({ unit: 'm.unit_id', initiative: 'm.initiative_id', published: 'r.published' });

/** Beliefs that ended, of members, in visible rounds, on periods that ended while they were members. */
const found = `
  with window_of as materialized (
    select m.unit_id, range_agg(m.valid * daterange(r.programme_starts, r.programme_ends, '[]')) as days
      from membership m join round r on r.initiative_id = m.initiative_id
     where m.initiative_id = $4 and m.recorded @> $5::timestamptz and r.id = any($6::int[])
       and ($7::int is null or m.unit_id = $7) and ${visible}
     group by m.unit_id
  ), found as (
    select o.*, upper(o.recorded) as restated_at
      from observation o join window_of w on w.unit_id = o.unit_id and o.period_ends <@ w.days
     where not upper_inf(o.recorded) and upper(o.recorded) <= $5::timestamptz
       and ($7::int is null or o.unit_id = $7)
       and ($8::timestamptz is null or upper(o.recorded) > $8::timestamptz)
  )`;

// The belief that took the place begins when the former ended; the acceptance that brought it says why.
const told = `${found}
  select o.id, o.unit_id, p.label, o.slice, o.rater, o.indicator_version_id as was_version_id,
         trim_scale(o.value)::text as was_value, o.value_text as was_text, o.absence as was_absence,
         o.currency_code as was_currency, n.id as now_id, n.indicator_version_id as now_version_id,
         trim_scale(n.value)::text as now_value, n.value_text as now_text, n.absence as now_absence,
         n.currency_code as now_currency, o.restated_at, e.reason_code, n.correction_reason as reason,
         o.origin = 'demonstration' as demonstration, o.import_id
    from found o
    join reporting_period p on p.id = o.period_id
    left join lateral (
      select * from observation n
       where n.unit_id = o.unit_id and n.indicator_id = o.indicator_id and n.period_id = o.period_id
         and n.slice = o.slice and n.rater = o.rater and lower(n.recorded) = o.restated_at
       order by n.id limit 1) n on true
    left join lateral (
      select v.reason_code from submission_event v
       where v.submission_id = coalesce(n.submission_id, o.submission_id) and v.transition = 'accept'
         and v.happened_at = o.restated_at limit 1) e on true`;

const page = `${told}
   where $9::timestamptz is null or (o.restated_at, o.id) < ($9::timestamptz, $10::bigint)
   order by o.restated_at desc, o.id desc limit $11::int`;

const inOrder = `${told} order by o.restated_at, o.id`;

const count = `${found} select count(*) as total from found`;

const fingerprint = fingerprintOf(found);

type Unpaged = Omit<RestatementsQuestion, 'after' | 'limit'>;

const parameters = (scope: Scope, question: Unpaged): unknown[] => [
  ...scopeParameters(scope),
  question.initiativeId,
  question.asOf,
  question.rounds,
  question.unitId,
  question.since ?? null,
];

/**
 * "Which accepted values were replaced, by what, when, and why?"
 *
 * Shape    newest first. `now` is empty where a value was withdrawn and nothing took its place.
 * Unit     as entered: nothing is converted.
 * Missing  the reason code of history that was imported; its words may be there.
 */
export function restatementRows(
  scope: Scope,
  database: Database,
  question: RestatementsQuestion,
): Promise<RestatementRow[]> {
  const { after, limit } = question;
  const values = [...parameters(scope, question), after?.at ?? null, after?.id ?? null, limit];
  return database.rows<RestatementRow>('restatements', page, values);
}

/** The same, oldest first. */
export function restatementsInOrder(
  scope: Scope,
  database: Database,
  question: Unpaged,
  size: number,
): AsyncIterable<RestatementRow[]> {
  return database.batches<RestatementRow>(inOrder, parameters(scope, question), size);
}

/** How many restatements all pages of the question hold. */
export async function restatementCount(scope: Scope, database: Database, question: Unpaged): Promise<number> {
  const row = await database.row<{ total: number }>('restatement count', count, parameters(scope, question));
  return row?.total ?? 0;
}

/** A text that is another one as soon as the question has other restatements, be they as many. */
export async function restatementFingerprint(
  scope: Scope,
  database: Database,
  question: Unpaged,
): Promise<string> {
  const values = parameters(scope, question);
  const row = await database.row<{ fingerprint: string }>('restatement fingerprint', fingerprint, values);
  return row?.fingerprint ?? '';
}
