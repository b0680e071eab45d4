import { derivedAbsence } from './derived.sql.js';
import { heldAt } from './held.sql.js';

/**
 * What `trend`, `latest` and the balanced panel have in common: `reported`, one row for each place of the panel that
 * reported, with its value or the reason why there is none. A place is a unit in a group over a run of rounds.
 *
 *   $1  as of
 *   $2  rounds: [{i, starts, ends, version, comparable, bottomVersion, bottomComparable}]; `version` is asked of the
 *       indicator (or numerator) and `bottomVersion` of the denominator, each with the versions comparable to it
 *   $3  unit, $4 its calendar, $5 group, $6 first and $7 last round of every place
 *   $8  indicator id, or the numerator's     $9 the denominator's id, or null
 *   $10 multiplier                           $11 currency converted into     $12 rate set
 *   $13 only where parts are read: the dimension they belong to
 */
const given = `
  asked as materialized (
    select * from jsonb_to_recordset($2::jsonb) as a (i int, starts date, ends date, version int, comparable int[],
                                                     "bottomVersion" int, "bottomComparable" int[])
  ), period_end as materialized (
    select p.calendar_code, p.ends, p.ends = max(p.ends) over (partition by p.calendar_code, a.i) as is_last, a.i
      from reporting_period p join asked a on p.ends between a.starts and a.ends
  ), day as materialized (
    -- Every day on which a period of a programme year ends, with the calendars whose last period it ends.
    select e.ends, e.calendars, a.i, a.version, a.comparable, a."bottomVersion", a."bottomComparable",
           extract(year from e.ends)::int as year,
           (select r.per_usd from exchange_rate r where r.rate_set_code = $12::text and r.currency_code = $11::bpchar
               and r.year = extract(year from e.ends)::int) as asked_per_usd
      from (select ends, i, array_agg(calendar_code) filter (where is_last) as calendars
              from period_end group by ends, i) e
      join asked a on a.i = e.i
  ), place as materialized (
    select * from unnest($3::int[], $4::text[], $5::int[], $6::int[], $7::int[]) as p (unit_id, calendar, grp, first, last)
  )`;

/** Which of two observations of a unit in a round speaks: own calendar, later period, version asked, newer version. */
const rank = (o: string, day: string, version: string): string => `
  (coalesce(place.calendar = any(${day}.calendars), false), ${o}.ends,
   ${o}.version is not distinct from ${day}.${version}, ${o}.version)`;

/** The totals, or the parts of one dimension: one margin at a time. */
const totals = (slice: string): string => `${slice} = ''`;
const parts = (slice: string): string =>
  `split_part(${slice}, '=', 1) = $13::text and ${slice} not like '%;%'`;
type Sliced = typeof totals;

/** Nobody of the same unit and round ranks higher. Looked at only where the usual case does not hold. */
const isHighest = (o: string, indicator: string, version: string, sameSlice = `x.slice = ''`): string => `
  not exists (
    select from (
      select x.id, x.period_ends as ends, x.indicator_version_id as version
        from observation x
       where x.indicator_id = ${indicator} and x.unit_id = o.unit_id and ${sameSlice} and x.rater = 'self'
         and ${heldAt('x.recorded', '$1')}) x
      join day y on y.ends = x.ends
     where y.i = day.i and x.id <> ${o}.id and ${rank('x', 'y', version)} > ${rank(o, 'day', version)})`;

/** All current observations of an indicator. `offset 0` keeps the scan in one piece, whatever the planner expects. */
const current = (indicator: string, sliced: Sliced = totals): string => `(
  select id, unit_id, period_ends as ends, value, absence, currency_code, indicator_version_id as version, origin, import_id${sliced === parts ? ', slice' : ''}
    from observation
   where indicator_id = ${indicator} and ${sliced('slice')} and rater = 'self' and ${heldAt('recorded', '$1')}
  offset 0)`;

/** An amount in the currency asked for; null when there is no rate for its year. */
const inCurrency = (value: string, currency: string): string => `
  case when ${currency} is null or ${currency} = $11::bpchar then ${value}
       else round(${value} * day.asked_per_usd / own.per_usd, 10) end`;

/** Only foreign amounts look a rate up. */
const rate = (currency: string): string => `
  left join exchange_rate own on own.rate_set_code = $12::text and own.year = day.year
    and own.currency_code = nullif(${currency}, $11::bpchar)`;

/** Observations with their day, joined first: the planner would otherwise pair every place with every day. */
const dated = (indicator: string, sliced: Sliced = totals): string =>
  `(select o.*, day from ${current(indicator, sliced)} o join day on day.ends = o.ends offset 0)`;

const places = `
  cross join lateral (select (o.day).*) as day
  join place on place.unit_id = o.unit_id and day.i between place.first and place.last`;

/** Parameters that only some shapes use; naming them once gives them a type in all. */
const unused = `$9::int is distinct from -1 and $10::numeric is distinct from -1 and $11::text is distinct from ''
  and $12::text is distinct from ''`;

/**
 * As a rule the observation of a unit's own period and the version asked speaks, and nothing else is looked at;
 * otherwise (another calendar before, quarters, a second version) the one that ranks highest.
 */
const entered = (isMoney: boolean, sliced: Sliced = totals): string => `
  reported as (
    select ${sliced === parts ? 'o.slice, ' : ''}place.grp, day.i, o.unit_id, o.id, o.id as top_id, null::bigint as bottom_id, v.value, null::numeric as numerator, null::numeric as denominator,
           coalesce(o.absence, case when o.version <> all(day.comparable) or (o.value is not null and v.value is null)
             then 'not_comparable' end) as absence,
           o.value is not null and v.value is null as unconverted,
           ${isMoney ? `coalesce(v.value is not null and o.currency_code <> $11::bpchar, false)` : 'false'} as converted,
           o.origin = 'demonstration' as demonstration, o.import_id
      from ${dated('$8', sliced)} o ${places}
      ${isMoney ? rate('o.currency_code') : ''}
      cross join lateral (select ${isMoney ? inCurrency('o.value', 'o.currency_code') : 'o.value'}) as v (value)
     where ${unused} and ((o.version = day.version and place.calendar = any(day.calendars))
        or ${isHighest('o', '$8', 'version', sliced === parts ? 'x.slice = o.slice' : undefined)})
    offset 0
  )`;

/**
 * Both parts of the same unit and period, in one currency. A part that nobody reported leaves no row, like a value
 * that nobody reported.
 */
const derived = (isMoney: boolean): string => `
  pair as (
    select place.grp, day.i, o.unit_id, o.id as top_id, o.bottom_id, o.ends, o.value, o.absence, o.currency_code, o.bottom_value, o.bottom_absence,
           o.bottom_currency_code,
           ${isMoney ? inCurrency('o.value', 'o.currency_code') : 'o.value'} as numerator,
           ${isMoney ? inCurrency('o.bottom_value', 'o.currency_code') : 'o.bottom_value'} as denominator,
           o.version = any(day.comparable) and o.bottom_version = any(day."bottomComparable") as is_asked,
           o.demonstration, o.import_id
      from (
        select t.id, t.unit_id, t.ends, t.version, t.value, t.absence, t.currency_code, b.id as bottom_id,
               b.version as bottom_version, b.value as bottom_value, b.absence as bottom_absence,
               b.currency_code as bottom_currency_code, 'demonstration' in (t.origin, b.origin) as demonstration,
               greatest(t.import_id, b.import_id) as import_id, t.day
          from ${dated('$8')} t
          join ${current('$9')} b on b.unit_id = t.unit_id and b.ends = t.ends
        offset 0) o
      ${places}
      cross join lateral (select o.bottom_id as id, o.ends, o.bottom_version as version) as bottom
      ${isMoney ? rate('o.currency_code') : ''}
     where ${unused} and ((o.version = day.version and o.bottom_version = day."bottomVersion"
            and place.calendar = any(day.calendars))
        or (${isHighest('o', '$8', 'version')} and ${isHighest('bottom', '$9', '"bottomVersion"')}))
    offset 0
  ), reported as (
    select grp, i, unit_id, null::bigint as id, top_id, bottom_id, numerator, denominator, at.absence,
           case when at.absence is null then value * $10::numeric / bottom_value end as value,
           value is not null and bottom_value is not null and (numerator is null or denominator is null) as unconverted,
           ${isMoney ? `coalesce(numerator is not null and currency_code <> $11::bpchar, false)` : 'false'} as converted,
           demonstration, import_id
      from (select *, ends as bottom_ends, 0 as indicator_id, 0 as bottom_indicator_id from pair) pair
      cross join lateral (select coalesce(${derivedAbsence('pair.', 'pair.bottom_')},
        case when not is_asked or (value is not null and numerator is null)
             or (bottom_value is not null and denominator is null) then 'not_comparable' end)) as at (absence)
    offset 0
  )`;

/** How the values of an indicator come about, and whether they are put into one currency. */
export const reportedValues = {
  entered: `${given}, ${entered(false)}`,
  enteredMoney: `${given}, ${entered(true)}`,
  derived: `${given}, ${derived(false)}`,
  derivedMoney: `${given}, ${derived(true)}`,
} as const;
export type ValueShape = keyof typeof reportedValues;

/** The same of the parts of one dimension: `reported` has a row for each part, with its slice. Nothing derived has any. */
export const reportedParts = {
  entered: `${given}, ${entered(false, parts)}`,
  enteredMoney: `${given}, ${entered(true, parts)}`,
} as const;
