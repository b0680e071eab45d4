import { type Scope, scopeParameters, visibleUnit, wholeUnit } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import type { Absence } from '@kipimo/shared';
import { derivedAbsence } from './derived.sql.js';

/** A derived indicator by the ids of its parts. */
export interface DerivedIndicator {
  readonly id: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly multiplier: number;
}

/**
 * The newest that a unit said of one indicator.
 *
 * Gaps  `absence` says why there is no value; a text leaves both null.
 */
export interface LatestValueRow {
  readonly unit_id: number;
  readonly indicator_id: number;
  readonly ends: string;
  readonly value: number | null;
  readonly exact: string | null;
  readonly absence: Absence | null;
  readonly currency: string | null;
  /** The version it was entered under; null for derived values. */
  readonly version_id: number | null;
}

const visible = visibleUnit({ unit: 'm.unit_id', initiative: 'm.initiative_id', published: 'r.published' });

/** The newest observation that is seen, or that of one day. */
const newest = (indicator: string, onDay = ''): string => `
  select o.indicator_id, o.period_ends as ends, o.value, o.absence, o.currency_code, o.indicator_version_id
    from observation o
   where o.indicator_id = ${indicator} and o.unit_id = unit.id and o.slice = '' and o.rater = 'self'
     and o.recorded @> $5::timestamptz and o.period_ends <@ unit.seen ${onDay}
   order by o.period_ends desc, o.indicator_version_id desc limit 1`;

/** One probe of the indicator's index for each unit and indicator, so that the length of the history costs nothing. */
const text = `
  with unit as materialized (
    select u.id, case when ${wholeUnit('u.id')} then '{(,)}'::datemultirange else (
             select range_agg(daterange(r.programme_starts, r.programme_ends, '[]'))
               from membership m join round r on r.initiative_id = m.initiative_id
              where m.unit_id = u.id and m.recorded @> $5::timestamptz and ${visible}) end as seen
      from unnest($4::int[]) as u (id)
  )
  select unit.id as unit_id, i.id as indicator_id, o.ends, o.value::float8 as value,
         trim_scale(o.value)::text as exact, o.absence, o.currency_code as currency,
         o.indicator_version_id as version_id
    from unit cross join unnest($6::int[]) as i (id)
    cross join lateral (${newest('i.id')}) o
  union all
  select unit.id, d.id, t.ends,
         case when at.absence is null then (t.value * d.multiplier / b.value)::float8 end, null, at.absence, null, null
    from unit cross join jsonb_to_recordset($7::jsonb)
           as d (id int, numerator int, denominator int, multiplier numeric)
    cross join lateral (${newest('d.numerator')}) t
    left join lateral (${newest('d.denominator', 'and o.period_ends = t.ends')}) b on true
    cross join lateral (select ${derivedAbsence('t.', 'b.')}) as at (absence)`;

/**
 * "What is the newest figure of each of these units?"
 *
 * Shape   at most one row for each unit and indicator, in no particular order.
 * Unit    as entered: money in its own currency.
 * Gaps    no row where nothing visible was ever reported; see `LatestValueRow`.
 */
export function latestValues(
  scope: Scope,
  database: Database,
  units: readonly number[],
  asOf: string,
  entered: readonly number[],
  derived: readonly DerivedIndicator[],
): Promise<LatestValueRow[]> {
  return database.rows<LatestValueRow>('latest values', text, [
    ...scopeParameters(scope),
    units,
    asOf,
    entered,
    JSON.stringify(derived),
  ]);
}
