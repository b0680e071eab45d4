import type { Database } from '../../database/database.js';
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
    select distinct on (o.unit_id, o.indicator_id, day.i)
           o.unit_id, o.indicator_id, day.i, o.period_ends, o.value, o.currency_code, version.span,
           o.origin = 'demonstration' as demonstration, o.import_id
      from place
      join observation o on o.unit_id = place.unit_id and o.slice = '' and o.rater = 'self'
       and o.recorded @> $1::timestamptz and o.value is not null
      join day on day.ends = o.period_ends and day.i between place.first and place.last
      join version on version.id = o.indicator_version_id
     order by o.unit_id, o.indicator_id, day.i, o.period_ends desc, o.indicator_version_id desc
  ), figure as (
    select a.id, a.domain, a.better, h.unit_id, h.i, h.value, h.currency_code, h.span, 0 as bottom_span,
           h.demonstration, h.import_id
      from indicator_asked a join held h on h.indicator_id = a.top where a.bottom is null
    union all
    select a.id, a.domain, a.better, t.unit_id, t.i, t.value * a.multiplier / b.value, null, t.span, b.span,
           t.demonstration or b.demonstration, greatest(t.import_id, b.import_id)
      from indicator_asked a
      join held t on t.indicator_id = a.top
      join held b on b.indicator_id = a.bottom and b.unit_id = t.unit_id and b.i = t.i
       and b.period_ends = t.period_ends and b.currency_code is not distinct from t.currency_code
     where b.value > 0
  ), change as (
    select id, domain, better, unit_id, count(*) as rounds,
           (array_agg(value order by i))[1] as first_value, (array_agg(value order by i desc))[1] as last_value,
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
  ]);
}
