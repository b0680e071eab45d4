import { derivedAbsence } from './derived.sql.js';

/**
 * What `trend`, `latest` and `balanced panel` have in common: `reported`, one row for each place of the panel that
 * reported, with its value or the reason why there is none. A place is a unit in a group over a run of rounds.
 *
 *   $1  as of
 *   $2  rounds: [{i, starts, ends, version, comparable, bottomVersion, bottomComparable}]; `version` is asked of the
 *       indicator (or numerator) and `bottomVersion` of the denominator, each with the versions comparable to it
 *   $3  ids of the units and $4 their calendars
 *   $5  unit, $6 group, $7 first and $8 last round of every place
 *   $9  indicator id, or the numerator's    $10  currency converted into    $11  rate set
 *   $12 the denominator's id                $13  multiplier
 */
const given = `
  given as (
    select $12::int as denominator, $13::numeric as multiplier
  ), asked as materialized (
    select * from jsonb_to_recordset($2::jsonb) as a (i int, starts date, ends date, version int, comparable int[],
                                                     "bottomVersion" int, "bottomComparable" int[])
  ), period_end as materialized (
    select p.calendar_code, p.ends, p.ends = max(p.ends) over (partition by p.calendar_code, a.i) as is_last, a.i
      from reporting_period p join asked a on p.ends between a.starts and a.ends
  ), rate as materialized (
    select currency_code, year, per_usd from exchange_rate where rate_set_code = $11::text
  ), day as materialized (
    -- Every day on which a period of a programme year ends, with the calendars whose last period it ends.
    select e.ends, a.i, a.version, a.comparable, a."bottomVersion", a."bottomComparable", e.calendars,
           extract(year from e.ends)::int as year,
           (select per_usd from rate
             where currency_code = $10::bpchar and year = extract(year from e.ends)::int) as per_usd
      from (select ends, i, array_agg(calendar_code) filter (where is_last) as calendars
              from period_end group by ends, i) e
      join asked a on a.i = e.i
  ), unit as materialized (
    select u.id, u.calendar from unnest($3::int[], $4::text[]) as u (id, calendar)
  ), place as materialized (
    select * from unnest($5::int[], $6::int[], $7::int[], $8::int[]) as p (unit_id, grp, first, last)
  )`;

/**
 * The observation that speaks for a unit in a round. As a rule it is that of the unit's own period and the version
 * asked, and nothing else is looked at. Otherwise (another calendar before, quarters, a second version) the one that
 * ranks highest: own calendar, later period, version asked, newer version.
 */
const partOf = (indicator: string, version: string, comparable: string): string => `
  select o.id, o.unit_id, o.indicator_id, day.i, o.period_ends as ends, o.value, o.absence, o.currency_code,
         o.indicator_version_id = any(${comparable.replace('y.', 'day.')}) as is_asked, day.year, day.per_usd,
         o.origin = 'demonstration' as demonstration, o.import_id
    from observation o
    join day on day.ends = o.period_ends
    join unit on unit.id = o.unit_id
   where o.indicator_id = ${indicator} and o.slice = '' and o.rater = 'self' and o.recorded @> $1::timestamptz
     and ((o.indicator_version_id = ${version.replace('y.', 'day.')} and unit.calendar = any(day.calendars))
       or not exists (
         select from observation x join day y on y.ends = x.period_ends
          where x.indicator_id = ${indicator} and x.unit_id = o.unit_id and x.slice = '' and x.rater = 'self'
            and x.recorded @> $1::timestamptz and y.i = day.i and x.id <> o.id
            and (coalesce(unit.calendar = any(y.calendars), false), x.period_ends,
                 x.indicator_version_id is not distinct from ${version}, x.indicator_version_id)
              > (coalesce(unit.calendar = any(day.calendars), false), o.period_ends,
                 o.indicator_version_id is not distinct from ${version.replace('y.', 'day.')}, o.indicator_version_id)))`;

const top = partOf('$9', 'y.version', 'y.comparable');
const bottom = partOf('(select denominator from given)', 'y."bottomVersion"', 'y."bottomComparable"');

/** An amount in the currency asked for; null when there is no rate for its year. */
const inCurrency = (part: string, rate: string): string => `
  case when ${part}.currency_code is null or ${part}.currency_code = $10::bpchar then ${part}.value
       else round(${part}.value * ${part}.per_usd / ${rate}.per_usd, 10) end`;

const rateOf = (part: string, rate: string): string => `
  left join rate ${rate} on ${rate}.currency_code = ${part}.currency_code and ${rate}.year = ${part}.year`;

const entered = `
  reported as (
    select place.grp, t.i, t.unit_id, t.id, t.value, t.value as original, t.currency_code, null::numeric as numerator,
           null::numeric as denominator, coalesce(t.absence, case when not t.is_asked then 'not_comparable' end) as absence,
           false as unconverted, false as converted, t.demonstration, t.import_id
      from (${top}) t
      join place on place.unit_id = t.unit_id and t.i between place.first and place.last
  )`;

const enteredMoney = `
  reported as (
    select place.grp, t.i, t.unit_id, t.id, m.amount as value, t.value as original, t.currency_code,
           null::numeric as numerator, null::numeric as denominator,
           coalesce(t.absence, case when not t.is_asked or m.amount is null then 'not_comparable' end) as absence,
           t.absence is null and m.amount is null as unconverted,
           m.amount is not null and t.currency_code <> $10::bpchar as converted, t.demonstration, t.import_id
      from (${top}) t
      ${rateOf('t', 'own')}
      cross join lateral (select ${inCurrency('t', 'own')}) as m (amount)
      join place on place.unit_id = t.unit_id and t.i between place.first and place.last
  )`;

const derivedColumns = (numerator: string, denominator: string, money: boolean): string => `
    select place.grp, t.i, t.unit_id, null::bigint as id,
           case when at.absence is null then t.value * (select multiplier from given) / b.value end as value,
           null::numeric as original, null::bpchar as currency_code,
           ${numerator} as numerator, ${denominator} as denominator, at.absence,
           ${money ? `t.value is not null and b.value is not null and (m.top is null or m.bottom is null)` : 'false'}
             as unconverted,
           ${money ? `coalesce(m.top is not null and t.currency_code <> $10::bpchar, false)` : 'false'} as converted,
           t.demonstration or b.demonstration as demonstration, greatest(t.import_id, b.import_id) as import_id`;

/** A part that nobody reported leaves no pair, like a value that nobody reported. */
const derived = `
  reported as (
    ${derivedColumns('t.value', 'b.value', false)}
      from (${top}) t
      join (${bottom}) b on b.unit_id = t.unit_id and b.i = t.i
      cross join lateral (select coalesce(${derivedAbsence('t', 'b')},
        case when not t.is_asked or not b.is_asked then 'not_comparable' end)) as at (absence)
      join place on place.unit_id = t.unit_id and t.i between place.first and place.last
  )`;

const derivedMoney = `
  reported as (
    ${derivedColumns('m.top', 'm.bottom', true)}
      from (${top}) t
      join (${bottom}) b on b.unit_id = t.unit_id and b.i = t.i
      ${rateOf('t', 'top_rate')}
      ${rateOf('b', 'bottom_rate')}
      cross join lateral (select ${inCurrency('t', 'top_rate')}, ${inCurrency('b', 'bottom_rate')}) as m (top, bottom)
      cross join lateral (select coalesce(${derivedAbsence('t', 'b')}, case when not t.is_asked or not b.is_asked
        or m.top is null or m.bottom is null then 'not_comparable' end)) as at (absence)
      join place on place.unit_id = t.unit_id and t.i between place.first and place.last
  )`;

/** How the values of an indicator come about, and whether they are put into one currency. */
export const reportedValues = {
  entered: `${given}, ${entered}`,
  enteredMoney: `${given}, ${enteredMoney}`,
  derived: `${given}, ${derived}`,
  derivedMoney: `${given}, ${derivedMoney}`,
} as const;
export type ValueShape = keyof typeof reportedValues;
