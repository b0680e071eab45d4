import { type Scope, scopeParameters, visibleUnit } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import type { EvidenceTierCode } from '../../observation/record.codes.js';
import type { Absence } from '@kipimo/shared';
import { derivedAbsence } from './derived.sql.js';
import type { DerivedIndicator } from './latest-values.query.js';

export interface ProfileQuestion {
  readonly unitId: number;
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly number[];
  readonly currency: string;
  readonly rateSet: string | null;
  readonly derived: readonly DerivedIndicator[];
}

/**
 * What a unit reported of one indicator in one round.
 *
 * Gaps  a visible round without any report has one row with `indicator_id` null; `absence` says why there is no value.
 */
export interface ProfileRow {
  readonly round_id: number;
  readonly indicator_id: number | null;
  readonly starts: string;
  readonly ends: string;
  readonly value: number | null;
  readonly exact: string | null;
  readonly text: string | null;
  readonly absence: Absence | null;
  readonly original_value: string | null;
  readonly original_currency: string | null;
  readonly version_id: number | null;
  readonly evidence_tier: EvidenceTierCode | null;
  readonly demonstration: boolean;
  readonly corrected: boolean;
  readonly converted: boolean;
  readonly import_id: number | null;
}

const visible = visibleUnit({ unit: '$4::int', initiative: 'r.initiative_id', published: 'r.published' });

/** Units of a currency per dollar in the year that holds the period's end; looked up for foreign amounts only. */
const rate = (currency: string): string => `(
  select per_usd from exchange_rate
   where rate_set_code = $9::text and currency_code = ${currency} and year = extract(year from held.ends)::int)`;

const text = `
  with shown as materialized (
    select r.id, r.programme_starts as starts, r.programme_ends as ends
      from round r where r.initiative_id = $5 and r.id = any($7::int[]) and ${visible}
  ), held as materialized (
    select distinct on (s.id, o.indicator_id)
           s.id as round_id, o.indicator_id, p.starts, p.ends, o.value, o.value_text, o.absence, o.currency_code,
           o.indicator_version_id, o.evidence_tier, o.origin = 'demonstration' as demonstration,
           o.correction_reason is not null as corrected, o.import_id
      from observation o
      join shown s on o.period_ends between s.starts and s.ends
      join reporting_period p on p.id = o.period_id
     where o.unit_id = $4 and o.slice = '' and o.rater = 'self' and o.recorded @> $6::timestamptz
     order by s.id, o.indicator_id, o.period_ends desc, o.indicator_version_id desc
  ), converted as (
    select held.*, held.currency_code is not null and held.currency_code <> $8::bpchar as is_other,
           case when held.currency_code is null or held.currency_code = $8::bpchar then held.value
                else round(held.value * ${rate('$8::bpchar')} / ${rate('held.currency_code')}, 10) end as amount
      from held
    offset 0
  )
  select shown.id as round_id, c.indicator_id, c.starts, c.ends, c.amount::float8 as value,
         trim_scale(c.amount)::text as exact, c.value_text as text,
         case when c.value is not null and c.amount is null then 'not_comparable' else c.absence end as absence,
         case when c.currency_code is not null then trim_scale(c.value)::text end as original_value,
         c.currency_code as original_currency, c.indicator_version_id as version_id, c.evidence_tier,
         coalesce(c.demonstration, false) as demonstration, coalesce(c.corrected, false) as corrected,
         coalesce(c.is_other and c.amount is not null, false) as converted, c.import_id
    from shown left join converted c on c.round_id = shown.id
  union all
  select t.round_id, d.id, t.starts, t.ends,
         case when at.absence is null then (t.value * d.multiplier / b.value)::float8 end, null, null, at.absence,
         null, null, null, least(t.evidence_tier, b.evidence_tier),
         t.demonstration or coalesce(b.demonstration, false), t.corrected or coalesce(b.corrected, false), false,
         t.import_id
    from jsonb_to_recordset($10::jsonb) as d (id int, numerator int, denominator int, multiplier numeric)
    join held t on t.indicator_id = d.numerator
    left join held b on b.indicator_id = d.denominator and b.round_id = t.round_id
    cross join lateral (select ${derivedAbsence('t.', 'b.')}) as at (absence)`;

/**
 * "What has this institution reported to this initiative, over all indicators and years?"
 *
 * Shape   rows in no particular order, at most one for each round and indicator; derived values among them.
 * Unit    the indicator's; money in the currency asked for, with the amount as entered beside it.
 * Gaps    see `ProfileRow`.
 */
export function profileRows(
  scope: Scope,
  database: Database,
  question: ProfileQuestion,
): Promise<ProfileRow[]> {
  return database.rows<ProfileRow>('profile', text, [
    ...scopeParameters(scope),
    question.unitId,
    question.initiativeId,
    question.asOf,
    question.rounds,
    question.currency,
    question.rateSet,
    JSON.stringify(question.derived),
  ]);
}
