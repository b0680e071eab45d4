import { type Scope, scopeParameters, visibleUnit } from '../access/scope.js';
import { derivedAbsence } from '../analytics/questions/derived.sql.js';
import { heldAt } from '../analytics/questions/held.sql.js';
import type { DerivedIndicator } from '../analytics/questions/latest-values.query.js';
import type { Database } from '../database/database.js';

export interface PeersQuestion {
  /** Whose peers: never among them. */
  readonly unitId: number;
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly number[];
  /** Entered indicators that have a range: counts and amounts. */
  readonly entered: readonly number[];
  readonly derived: readonly DerivedIndicator[];
  readonly currency: string;
  readonly rateSet: string | null;
  /** Fewer than this many and no figure is given. */
  readonly minimum: number;
}

/** The middle half of the peers' values of one indicator in one round; without figures where they are too few. */
export interface PeersRow {
  readonly round_id: number;
  readonly indicator_id: number;
  readonly n: number | null;
  readonly quartiles: [number, number, number] | null;
  readonly demonstration: boolean;
}

const visible = visibleUnit({ unit: 'm.unit_id', initiative: 'm.initiative_id', published: 'r.published' });

const rate = (currency: string): string => `(
  select per_usd from exchange_rate
   where rate_set_code = $9::text and currency_code = ${currency} and year = extract(year from held.ends)::int)`;

/** The columns of one part of a derived indicator, as `derivedAbsence` reads them. */
const part = (prefix: 'top_' | 'bottom_', which: 'numerator' | 'denominator'): string =>
  ['indicator_id', 'value', 'absence', 'ends', 'currency_code']
    .map((column) => `max(h.${column}) filter (where h.indicator_id = d.${which}) as ${prefix}${column}`)
    .join(', ');

// Only values given under the definition that the round asked: another scope or method is no yardstick.
const text = `
  with seen as materialized (
    select r.id as round_id, r.programme_starts as starts, r.programme_ends as ends, m.unit_id,
           range_agg(m.valid) as days,
           (select array_agg(f.indicator_version_id) from framework_item f
             where f.framework_version_id = r.framework_version_id) as versions
      from round r join membership m on m.initiative_id = r.initiative_id
     where r.initiative_id = $5 and r.id = any($7::int[]) and m.unit_id <> $4
       and m.recorded @> $6::timestamptz and ${visible}
     group by r.id, m.unit_id
  ), held as materialized (
    select distinct on (s.round_id, o.indicator_id, o.unit_id)
           s.round_id, o.unit_id, o.indicator_id, o.period_ends as ends, o.value, o.absence, o.currency_code,
           o.origin = 'demonstration' as demonstration
      from seen s
      join observation o on o.unit_id = s.unit_id and o.period_ends between s.starts and s.ends
        and o.period_ends <@ s.days and o.indicator_version_id = any(s.versions)
     where o.slice = '' and o.rater = 'self' and ${heldAt('o.recorded', '$6')}
     order by s.round_id, o.indicator_id, o.unit_id, o.period_ends desc
  ), paired as (
    -- Both parts of a peer side by side; joined to itself, the planner would compare every row with every other.
    select h.round_id, d.id, d.multiplier, bool_or(h.demonstration) as demonstration, ${part('top_', 'numerator')},
           ${part('bottom_', 'denominator')}
      from jsonb_to_recordset($11::jsonb) as d (id int, numerator int, denominator int, multiplier numeric)
      join held h on h.indicator_id in (d.numerator, d.denominator)
     group by h.round_id, h.unit_id, d.id, d.multiplier
  ), figure as (
    select held.round_id, held.indicator_id, held.demonstration,
           (case when held.currency_code is null or held.currency_code = $8::bpchar then held.value
                 else held.value * ${rate('$8::bpchar')} / ${rate('held.currency_code')} end)::float8 as value
      from held where held.indicator_id = any($10::int[])
    union all
    select round_id, id, demonstration, (top_value * multiplier / bottom_value)::float8
      from paired where (${derivedAbsence('top_', 'bottom_')}) is null
  )
  select round_id, indicator_id, case when count(value) >= $12 then count(value)::int end as n,
         case when count(value) >= $12
           then percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value) end as quartiles,
         bool_or(demonstration) as demonstration
    from figure where value is not null
   group by round_id, indicator_id`;

/**
 * "Between which values do the peers of this institution lie?"
 *
 * Shape   a row for each round and indicator with at least one peer's value; `n` and `quartiles` null below the minimum.
 * Unit    the indicator's; money in the currency asked for, each amount at the rate of its own year.
 * Gaps    peers without a value, and values under another definition than the round's, are not counted.
 * Source  docs/methods.md#peers
 */
export function peersRows(scope: Scope, database: Database, question: PeersQuestion): Promise<PeersRow[]> {
  return database.rows<PeersRow>('peers', text, [
    ...scopeParameters(scope),
    question.unitId,
    question.initiativeId,
    question.asOf,
    question.rounds,
    question.currency,
    question.rateSet,
    question.entered,
    JSON.stringify(question.derived),
    question.minimum,
  ]);
}
