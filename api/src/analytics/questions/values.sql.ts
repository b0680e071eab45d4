import { derivedAbsence } from './derived.sql.js';

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
  (coalesce(place.calendar = any(${day}.calendars), false), ${o}.period_ends,
   ${o}.indicator_version_id is not distinct from ${version}, ${o}.indicator_version_id)`;

/**
 * The observation that speaks for a unit in a round. As a rule it is that of its own period and the version asked, and
 * nothing else is looked at; otherwise (another calendar before, quarters, a second version) the one that ranks highest.
 * `offset 0` keeps the scan of the index in one piece, whatever the planner expects of the panel.
 */
const observed = (indicators: string, versionOf: (day: string) => string, comparable: string): string => `
  observed as (
    select place.grp, place.unit_id, day.i, o.id, o.indicator_id, o.period_ends as ends, o.value, o.absence,
           o.currency_code, o.indicator_version_id = any(${comparable}) as is_asked, day.year, day.asked_per_usd,
           o.origin = 'demonstration' as demonstration, o.import_id
      from (select id, indicator_id, unit_id, period_ends, value, absence, currency_code, indicator_version_id, origin,
                   import_id
              from observation
             where indicator_id in (${indicators}) and slice = '' and rater = 'self' and recorded @> $1::timestamptz
            offset 0) o
      join day on day.ends = o.period_ends
      join place on place.unit_id = o.unit_id and day.i between place.first and place.last
     where (o.indicator_version_id = ${versionOf('day')} and place.calendar = any(day.calendars))
        or not exists (
          select from observation x join day y on y.ends = x.period_ends
           where x.indicator_id = o.indicator_id and x.unit_id = o.unit_id and x.slice = '' and x.rater = 'self'
             and x.recorded @> $1::timestamptz and y.i = day.i and x.id <> o.id
             and ${rank('x', 'y', versionOf('y'))} > ${rank('o', 'day', versionOf('day'))})
  )`;

const observedOne = observed('$8', (day) => `${day}.version`, 'day.comparable');
const observedParts = observed(
  '$8, $9',
  (day) => `case o.indicator_id when $8 then ${day}.version else ${day}."bottomVersion" end`,
  'case o.indicator_id when $8 then day.comparable else day."bottomComparable" end',
);

/** An amount in the currency asked for; null when there is no rate for its year. */
const inCurrency = (part: string): string => `
  case when ${part}.currency_code is null or ${part}.currency_code = $11::bpchar then ${part}.value
       else round(${part}.value * ${part}.asked_per_usd / own.per_usd, 10) end`;

/** Only foreign amounts look a rate up. */
const rates = (part: string): string => `
  left join exchange_rate own on own.rate_set_code = $12::text and own.year = ${part}.year
    and own.currency_code = nullif(${part}.currency_code, $11::bpchar)`;

/** Parameters that only some shapes use; naming them once gives them a type in all. */
const unused = `$9::int is distinct from -1 and $10::numeric is distinct from -1 and $11::text is distinct from ''
  and $12::text is distinct from ''`;

const entered = `${observedOne}, reported as (
    select grp, i, unit_id, id, value, null::numeric as numerator, null::numeric as denominator,
           coalesce(absence, case when not is_asked then 'not_comparable' end) as absence,
           false as unconverted, false as converted, demonstration, import_id
      from observed where ${unused}
  )`;

const enteredMoney = `${observedOne}, reported as (
    select o.grp, o.i, o.unit_id, o.id, m.amount as value, null::numeric as numerator, null::numeric as denominator,
           coalesce(o.absence, case when not o.is_asked or m.amount is null then 'not_comparable' end) as absence,
           o.absence is null and m.amount is null as unconverted,
           m.amount is not null and o.currency_code <> $11::bpchar as converted, o.demonstration, o.import_id
      from observed o ${rates('o')}
      cross join lateral (select ${inCurrency('o')}) as m (amount)
     where ${unused}
  )`;

/**
 * Both parts of a unit and round in one row. A part that nobody reported leaves no row, like a value that nobody
 * reported. Grouping reads both parts in one pass, whatever the planner expects.
 */
const pairs = (amount: string, from: string): string => `
  pair as (
    select grp, unit_id, i, ${['top', 'bottom']
      .map(
        (part, at) => `
           max(o.indicator_id) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_indicator_id,
           max(o.value) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_value,
           max(${amount}) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_amount,
           max(o.absence) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_absence,
           max(o.ends) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_ends,
           max(o.currency_code) filter (where ${at === 0 ? '' : 'not '}is_top) as ${part}_currency_code`,
      )
      .join(',')},
           bool_and(o.is_asked) as is_asked, bool_or(o.demonstration) as demonstration, max(o.import_id) as import_id
      from ${from} cross join lateral (select o.indicator_id = $8) as whose (is_top)
     group by grp, unit_id, i having count(*) = 2
  )`;

const derivedRows = (money: boolean): string => `
  reported as (
    select grp, i, unit_id, null::bigint as id,
           case when at.absence is null then top_value * $10::numeric / bottom_value end as value,
           top_amount as numerator, bottom_amount as denominator, at.absence,
           ${money ? 'top_value is not null and bottom_value is not null and (top_amount is null or bottom_amount is null)' : 'false'} as unconverted,
           ${money ? 'coalesce(top_amount is not null and top_currency_code <> $11::bpchar, false)' : 'false'} as converted,
           demonstration, import_id
      from pair cross join lateral (select coalesce(${derivedAbsence('top_', 'bottom_')},
        case when not is_asked ${money ? 'or top_amount is null or bottom_amount is null' : ''} then 'not_comparable' end)
      ) as at (absence)
     where ${unused}
  )`;

const derived = `${observedParts}, ${pairs('o.value', 'observed o')}, ${derivedRows(false)}`;
const derivedMoney = `${observedParts}, ${pairs(inCurrency('o'), `observed o ${rates('o')}`)}, ${derivedRows(true)}`;

/** How the values of an indicator come about, and whether they are put into one currency. */
export const reportedValues = {
  entered: `${given}, ${entered}`,
  enteredMoney: `${given}, ${enteredMoney}`,
  derived: `${given}, ${derived}`,
  derivedMoney: `${given}, ${derivedMoney}`,
} as const;
export type ValueShape = keyof typeof reportedValues;
