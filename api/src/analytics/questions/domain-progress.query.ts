import type { Database } from '../../database/database.js';
import { heldAt } from './held.sql.js';
import type { VisiblePanel } from '../visible-panel.js';

/** An indicator that has a better side: entered as it is, or made of two parts. */
export interface DirectedIndicator {
  readonly id: number;
  readonly domain: string;
  /** 1 when more is better, -1 when less is. */
  readonly better: 1 | -1;
  /** The indicator itself when it is entered. */
  readonly top: number;
  readonly bottom: number | null;
  readonly multiplier: number;
}

export interface DomainProgressQuestion {
  readonly asOf: string;
  readonly initiativeId: number;
  readonly rounds: readonly { readonly i: number; readonly starts: string; readonly ends: string }[];
  readonly indicators: readonly DirectedIndicator[];
  /** Span of comparable versions of every version. */
  readonly versions: readonly { readonly id: number; readonly span: number }[];
}

/** Unit-indicators of one capacity domain that have any value. */
export interface DomainProgressRow {
  readonly domain: string;
  readonly units: number;
  readonly improved: number;
  readonly unchanged: number;
  readonly declined: number;
  /** Those with one value only, with a break between both, or in two currencies. */
  readonly not_compared: number;
  readonly demonstration: boolean;
  readonly last_import: number | null;
  readonly import_bits: string | null;
}

const text = `
  with asked as materialized (
    select * from jsonb_to_recordset($3::jsonb) as a (i int, starts date, ends date)
  ), indicator_asked as materialized (
    select * from jsonb_to_recordset($4::jsonb)
      as a (id int, domain text, better int, top int, bottom int, multiplier numeric)
  ), version as materialized (
    select * from jsonb_to_recordset($5::jsonb) as v (id int, span int)
  ), place as materialized (
    select * from unnest($6::int[], $7::int[], $8::int[]) as p (unit_id, first, last)
  ), day as materialized (
    select distinct p.ends, a.i from reporting_period p join asked a on p.ends between a.starts and a.ends
  ), held as materialized (
    -- "offset 0" keeps the scan of the index in one piece, whatever the planner expects of the panel.
    select o.unit_id, o.indicator_id, day.i, o.ends, o.value, o.currency_code, version.span,
           o.origin = 'demonstration' as demonstration, o.import_id, o.version
      from (
        select unit_id, indicator_id, period_ends as ends, value, currency_code, indicator_version_id as version, origin,
               import_id
          from observation
         where indicator_id = any($9::int[]) and slice = '' and rater = 'self' and value is not null
           and ${heldAt('recorded', '$1')}
        offset 0) o
      join day on day.ends = o.ends
      join version on version.id = o.version
      join place on place.unit_id = o.unit_id and day.i between place.first and place.last
  ), figure as (
    select a.id, a.domain, a.better, h.unit_id, h.i, h.ends, h.version, h.value, h.currency_code, h.span,
           0 as bottom_span, h.demonstration, h.import_id
      from held h join indicator_asked a on a.top = h.indicator_id and a.bottom is null
    union all
    select id, domain, better, unit_id, i, ends, version, top_value * multiplier / bottom_value, null, span, bottom_span,
           demonstration, import_id
      from (
        -- Grouping pairs both parts in one pass.
        select a.id, a.domain, a.better, a.multiplier, h.unit_id, h.i, h.ends, max(h.version) as version,
               max(h.value) filter (where h.indicator_id = a.top) as top_value,
               max(h.value) filter (where h.indicator_id = a.bottom) as bottom_value,
               max(h.span) filter (where h.indicator_id = a.top) as span,
               max(h.span) filter (where h.indicator_id = a.bottom) as bottom_span,
               bool_or(h.demonstration) as demonstration, max(h.import_id) as import_id
          from held h
          join (select top as part, * from indicator_asked where bottom is not null
                union all
                select bottom, * from indicator_asked where bottom is not null) a on a.part = h.indicator_id
         group by a.id, a.domain, a.better, a.multiplier, h.unit_id, h.i, h.ends
        having count(distinct h.indicator_id) = 2
           and min(h.currency_code) is not distinct from max(h.currency_code)) pair
     where bottom_value > 0
  ), change as (
    select id, domain, better, unit_id, count(distinct i) as rounds,
           (array_agg(value order by ends, version))[1] as first_value,
           (array_agg(value order by ends desc, version desc))[1] as last_value,
           min(span) = max(span) and min(bottom_span) = max(bottom_span)
             and min(currency_code) is not distinct from max(currency_code) as is_comparable,
           bool_or(demonstration) as demonstration, max(import_id) as last_import,
           bit_or(1::bigint << import_id % 63) as import_bits
      from figure group by id, domain, better, unit_id
  ), judged as (
    -- A signed baseline takes the place of the first accepted value.
    select change.*, case when is_comparable and (rounds > 1 or t.baseline_value is not null)
             then sign(last_value - coalesce(t.baseline_value, first_value)) * better end as movement
      from change
      left join target t on t.unit_id = change.unit_id and t.indicator_id = change.id and t.state = 'signed'
       and t.initiative_id = $2 and t.recorded @> $1::timestamptz and t.baseline_value is not null
       and t.currency_code is null
  )
  select domain, count(distinct unit_id) as units, count(*) filter (where movement > 0) as improved,
         count(*) filter (where movement = 0) as unchanged, count(*) filter (where movement < 0) as declined,
         count(*) filter (where movement is null) as not_compared, bool_or(demonstration) as demonstration,
         max(last_import) as last_import, bit_or(import_bits)::text as import_bits
    from judged group by domain order by domain collate "C"`;

/**
 * "In which capacity domains did the institutions improve?"
 *
 * Shape   one row for each domain with any value; a unit-indicator moved from its first value, or its signed
 *         baseline, to its newest one in the window.
 * Gaps    what cannot be compared is counted and left out.
 * Source  docs/methods.md#domain-progress
 */
export function domainProgressRows(
  { places }: VisiblePanel,
  database: Database,
  question: DomainProgressQuestion,
): Promise<DomainProgressRow[]> {
  return database.rows<DomainProgressRow>('domain progress', text, [
    question.asOf,
    question.initiativeId,
    JSON.stringify(question.rounds),
    JSON.stringify(question.indicators),
    JSON.stringify(question.versions),
    places.units,
    places.first,
    places.last,
    [...new Set(question.indicators.flatMap(({ top, bottom }) => (bottom === null ? [top] : [top, bottom])))],
  ]);
}
