import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** One observation as the record holds it, with the place of its page in the order. */
export interface ObservationRow {
  readonly id: string;
  readonly unit_id: number;
  readonly unit_code: string;
  readonly indicator: string;
  readonly indicator_version_id: number;
  readonly period_id: number;
  readonly slice: string;
  readonly rater: string;
  readonly value: string | null;
  readonly value_text: string | null;
  readonly absence: string | null;
  readonly currency_code: string | null;
  readonly origin: string;
  readonly evidence_tier: string;
  readonly import_id: number | null;
  readonly correction_reason: string | null;
  readonly recorded_from: string;
  readonly recorded_until: string | null;
}

/** What is asked; empty lists of codes mean everything. */
export interface ObservationQuestion {
  readonly initiativeId: number;
  readonly indicatorId: number | null;
  readonly unitId: number | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly asOf: string;
}

// An observation belongs to the initiative's round whose programme year holds the end of its period, while its unit
// was a member on that day.
const asked = `
  from round r
  join membership m on m.initiative_id = r.initiative_id and m.recorded @> $5::timestamptz
  join observation o on o.unit_id = m.unit_id and o.period_ends between r.programme_starts and r.programme_ends
    and m.valid @> o.period_ends and o.recorded @> $5::timestamptz
  join reporting_unit u on u.id = o.unit_id
  join indicator i on i.id = o.indicator_id
  where r.initiative_id = $4 and ($6::int is null or o.indicator_id = $6) and ($7::int is null or o.unit_id = $7)
    and ($8::int is null or r.programme_year >= $8) and ($9::int is null or r.programme_year <= $9)
    and ${visibleUnit({ unit: 'o.unit_id', initiative: 'r.initiative_id', published: 'r.published' })}`;

const page = `
  select o.id::text, o.unit_id, u.code as unit_code, i.code as indicator, o.indicator_version_id, o.period_id, o.slice,
    o.rater, o.value::text, o.value_text, o.absence, o.currency_code, o.origin, o.evidence_tier, o.import_id,
    o.correction_reason, lower(o.recorded) as recorded_from,
    case when upper(o.recorded) <= $5::timestamptz then upper(o.recorded) end as recorded_until
  ${asked}
    and ($10::text is null or (u.code, i.code, o.period_ends, o.slice, o.rater, o.id)
      > ($10::text, $11::text, $12::date, $13::text, $14::text, $15::bigint))
  order by u.code, i.code, o.period_ends, o.slice, o.rater, o.id
  limit $16`;

const count = `select count(*) as total, coalesce(bool_or(o.origin = 'demonstration'), false) as demonstration ${asked}`;

/**
 * "What was accepted into the record?"
 *
 * Shape   at most `limit` rows after the cursor's place, in the order unit, indicator, period, slice, rater.
 */
export function observationRows(
  scope: Scope,
  database: Database,
  question: ObservationQuestion,
  { after, limit }: { after: readonly (string | number)[] | null; limit: number },
): Promise<ObservationRow[]> {
  const place = after ?? [null, null, null, null, null, null];
  return database.rows('observations-page', page, [...parameters(scope, question), ...place, limit]);
}

/** How many rows the whole question has, and whether any is illustrative. */
export async function observationCount(
  scope: Scope,
  database: Database,
  question: ObservationQuestion,
): Promise<{ total: number; demonstration: boolean }> {
  const row = await database.row<{ total: number; demonstration: boolean }>(
    'observations-count',
    count,
    parameters(scope, question),
  );
  return row ?? { total: 0, demonstration: false };
}

const parameters = (scope: Scope, question: ObservationQuestion): unknown[] => [
  ...scopeParameters(scope),
  question.initiativeId,
  question.asOf,
  question.indicatorId,
  question.unitId,
  question.fromYear,
  question.toYear,
];
