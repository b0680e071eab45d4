import { visibleUnit } from '../../access/scope.js';

/**
 * The part that `trend` and `latest` have in common: one row, `cell`, for every visible unit that belonged to the
 * initiative at some time of a programme year, with its value or the reason why there is none.
 *
 *   $1-$3  scope                                  $4  initiative id            $5  as of
 *   $6   rounds asked: [{id, number, top, bottom, due}]; number is the version shown, top and bottom the spans of
 *        comparable versions that the round asks of the indicator (or numerator) and the denominator
 *   $7   versions and their spans: [{id, span}]
 *   $8-$11  panel: codes of cohorts, countries, regions, institutions; null for everybody
 *   $12  currency converted into                  $13 rate set                 $14 indicator id (or numerator's)
 *   $15  balanced: only units with a value in every year that has any
 *   of a derived indicator also  $16 denominator's id   $17 multiplier   $18 whether its parts are converted
 */
const panel = `
  asked as materialized (
    select r.id as round, r.programme_year as year, r.programme_starts as starts, r.programme_ends as ends,
           r.published, a.number, a.top, a.bottom, a.due
      from jsonb_to_recordset($6::jsonb) as a (id int, number int, top int, bottom int, due boolean)
      join round r on r.id = a.id
  ), version as materialized (
    select v.id, v.span from jsonb_to_recordset($7::jsonb) as v (id int, span int)
  ), period_end as materialized (
    select p.calendar_code, a.round, p.ends,
           p.ends = max(p.ends) over (partition by p.calendar_code, a.round) as is_last
      from reporting_period p join asked a on p.ends between a.starts and a.ends
  ), rate as materialized (
    select currency_code, year, per_usd from exchange_rate where rate_set_code = $13::text
  ), day as materialized (
    -- Every day on which some period of a programme year ends, with what one dollar was in the asked currency then.
    select d.ends, d.round, extract(year from d.ends)::int as rate_year, a.top, a.bottom, rate.per_usd
      from (select distinct ends, round from period_end) d
      join asked a on a.round = d.round
      left join rate on rate.currency_code = $12::bpchar and rate.year = extract(year from d.ends)
  ), member as materialized (
    select u.id, u.code, u.iso3, c.region_code, coalesce(u.calendar_code, i.calendar_code) as calendar_code,
           range_agg(inside.valid) as valid,
           ${visibleUnit({ unit: 'u.id', initiative: '$4::int', published: 'false' })} as sees_all,
           ${visibleUnit({ unit: 'u.id', initiative: '$4::int', published: 'true' })} as sees_published
      from membership m
      join initiative i on i.id = m.initiative_id
      join reporting_unit u on u.id = m.unit_id
      left join country c on c.iso3 = u.iso3
      cross join lateral (
        select m.valid where $8::text[] is null
        union all
        select m.valid * cm.valid from cohort_member cm join cohort on cohort.id = cm.cohort_id
         where cohort.code = any($8) and cm.unit_id = m.unit_id and cm.valid && m.valid) as inside (valid)
     where m.initiative_id = $4 and m.recorded @> $5::timestamptz
       and ($9::text[] is null or u.iso3 = any($9)) and ($10::text[] is null or c.region_code = any($10))
       and ($11::text[] is null or u.code = any($11))
     group by u.id, c.region_code, i.calendar_code
  )`;

/** Reported values of an indicator that is entered as it is. A change of calendar or version leaves one a year. */
const enteredValues = `
  reported as (
    select distinct on (o.unit_id, d.round) o.unit_id, d.round, o.period_ends as ends, o.id as observation_id,
           case when o.currency_code is null or o.currency_code = $12::bpchar then o.value
                else round(o.value * d.per_usd / rate.per_usd, 10) end as value,
           null::numeric as numerator, null::numeric as denominator,
           case when o.absence is not null then o.absence
                when v.span is distinct from d.top then 'not_comparable'
                when o.currency_code <> $12::bpchar and (d.per_usd is null or rate.per_usd is null)
                  then 'not_comparable' end as absence,
           o.absence is null and o.currency_code <> $12::bpchar and (d.per_usd is null or rate.per_usd is null)
             as unconverted,
           o.currency_code is not null and o.currency_code <> $12::bpchar as converted,
           o.origin = 'demonstration' as demonstration, o.import_id, null::int as other_import_id
      from observation o
      join day d on d.ends = o.period_ends
      join version v on v.id = o.indicator_version_id
      left join rate on rate.currency_code = o.currency_code and rate.year = d.rate_year
     where o.indicator_id = $14 and o.slice = '' and o.rater = 'self' and o.recorded @> $5::timestamptz
     order by o.unit_id, d.round, o.period_ends desc, (v.span is not distinct from d.top) desc, o.indicator_version_id desc
  )`;

/** Both parts of a derived value, of the same unit and period. A part that is absent makes the value absent. */
const derivedValues = `
  part as materialized (
    select distinct on (o.indicator_id, o.unit_id, d.round)
           o.indicator_id, o.unit_id, d.round, o.period_ends as ends, o.value, o.absence, o.currency_code,
           case when o.currency_code is null or not $18::boolean or o.currency_code = $12::bpchar then o.value
                else round(o.value * d.per_usd / rate.per_usd, 10) end as amount,
           v.span is not distinct from case o.indicator_id when $14 then d.top else d.bottom end as is_asked,
           o.origin, o.import_id
      from observation o
      join day d on d.ends = o.period_ends
      join version v on v.id = o.indicator_version_id
      left join rate on rate.currency_code = o.currency_code and rate.year = d.rate_year
     where o.indicator_id in ($14, $16) and o.slice = '' and o.rater = 'self' and o.recorded @> $5::timestamptz
     order by o.indicator_id, o.unit_id, d.round, o.period_ends desc,
           (v.span is not distinct from case o.indicator_id when $14 then d.top else d.bottom end) desc,
           o.indicator_version_id desc
  ), pair as (
    select unit_id, round, coalesce(t.ends, b.ends) as ends, t.value as top, b.value as bottom,
           t.amount as numerator, b.amount as denominator, t.currency_code,
           case when t.indicator_id is null or b.indicator_id is null then 'not_submitted'
                when 'not_applicable' in (t.absence, b.absence) then 'not_applicable'
                when 'refused' in (t.absence, b.absence) then 'refused'
                when 'not_collected' in (t.absence, b.absence) then 'not_collected'
                when b.value <= 0 then 'not_applicable'
                when t.ends <> b.ends or not t.is_asked or not b.is_asked
                  or t.currency_code is distinct from b.currency_code then 'not_comparable' end as absence,
           t.value is not null and b.value is not null and (t.amount is null or b.amount is null) as unconverted,
           coalesce(t.origin = 'demonstration', false) or coalesce(b.origin = 'demonstration', false) as demonstration,
           t.import_id, b.import_id as other_import_id
      from (select * from part where indicator_id = $14) t
      full join (select * from part where indicator_id = $16) b using (unit_id, round)
  ), reported as (
    select unit_id, round, ends, null::bigint as observation_id,
           case when absence is null and not unconverted then top * $17::numeric / bottom end as value,
           numerator, denominator,
           case when absence is null and unconverted then 'not_comparable' else absence end as absence,
           absence is null and unconverted as unconverted,
           $18::boolean and currency_code is not null and currency_code <> $12::bpchar as converted,
           demonstration, import_id, other_import_id
      from pair
  )`;

/**
 * A value counts when the unit was a member on its period's last day. Before it joined nothing was due; after it left
 * it is withdrawn. Without a report, the reason is that it was not due, or that it was not submitted.
 */
const cells = `
  every_cell as materialized (
    select m.id as unit_id, m.code, m.iso3, m.region_code, a.round, a.year, a.starts, a.number, at.ends,
           o.observation_id, o.value, o.numerator, o.denominator, o.demonstration, o.import_id, o.other_import_id,
           coalesce(o.unconverted, false) as unconverted, coalesce(o.converted, false) as converted,
           case when not m.valid @> at.ends
                  then case when lower(m.valid) > at.ends then 'not_due' else 'withdrawn' end
                when o.unit_id is not null then o.absence
                when not a.due or at.ends >= ($5::timestamptz)::date then 'not_due'
                else 'not_submitted' end as absence
      from member m
      cross join asked a
      left join period_end p on p.calendar_code = m.calendar_code and p.round = a.round and p.is_last
      left join reported o on o.unit_id = m.id and o.round = a.round
      cross join lateral (select coalesce(o.ends, p.ends, a.ends)) as at (ends)
     where (m.sees_all or (a.published and m.sees_published)) and m.valid && daterange(a.starts, a.ends, '[]')
  ), cell as materialized (
    select * from every_cell
     where not $15::boolean or unit_id in (
       select unit_id from every_cell where absence is null group by unit_id
       having count(*) = (select count(distinct round) from every_cell where absence is null))
  )`;

/** How the values of the asked indicator come about. */
export type CellShape = 'entered' | 'derived';

/** The common table expressions up to `cell`, for an indicator that is entered or derived. */
export const cellsOf = {
  entered: `${panel}, ${enteredValues}, ${cells}`,
  derived: `${panel}, ${derivedValues}, ${cells}`,
} as const satisfies Record<CellShape, string>;
