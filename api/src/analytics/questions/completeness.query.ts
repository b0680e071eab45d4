import { type Scope, scopeParameters, visibleUnit } from '../../access/scope.js';
import type { Database } from '../../database/database.js';
import { heldAt } from './held.sql.js';
import type { PanelFilter } from '../../reference/panel.js';

/** The cells that a round asks of every member. */
export interface AskedCells {
  readonly id: number;
  /** The version asked of each required question. */
  readonly versions: readonly number[];
}

export interface CompletenessQuestion {
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly AskedCells[];
  /** Every indicator that any round asks. */
  readonly indicators: readonly number[];
  readonly who: PanelFilter | null;
}

/** One programme year. Reports are expected of members on their period's last day, once it has passed. */
export interface CompletenessRow {
  readonly year: number;
  readonly members: number;
  readonly withdrawn: number;
  readonly expected_reports: number;
  readonly accepted_reports: number;
  readonly on_time_reports: number;
  readonly expected_cells: number;
  readonly answered_cells: number;
  readonly not_collected: number;
  readonly not_applicable: number;
  readonly refused: number;
  readonly demonstration: boolean;
  readonly backdated: string[] | null;
}

const visible = visibleUnit({ unit: 'u.id', initiative: '$4::int', published: 'r.published' });

const text = `
  with asked as materialized (
    select r.id, r.programme_year as year, r.programme_starts as starts, r.programme_ends as ends, r.due, r.published,
           a.versions
      from jsonb_to_recordset($6::jsonb) as a (id int, versions int[]) join round r on r.id = a.id
  ), spell as (
    select m.unit_id, m.valid from membership m
     where m.initiative_id = $4 and m.recorded @> $5::timestamptz and $7::text[] is null
    union all
    select m.unit_id, m.valid * cm.valid
      from membership m join cohort_member cm on cm.unit_id = m.unit_id and cm.valid && m.valid
      join cohort c on c.id = cm.cohort_id
     where m.initiative_id = $4 and m.recorded @> $5::timestamptz and c.code = any($7)
  ), member as (
    select u.id, coalesce(u.calendar_code, i.calendar_code) as calendar_code, range_agg(spell.valid) as valid,
           coalesce(u.time_zone, c.time_zone, 'UTC') as zone
      from spell join reporting_unit u on u.id = spell.unit_id
      join initiative i on i.id = $4
      left join country c on c.iso3 = u.iso3
     where ($8::text[] is null or u.iso3 = any($8)) and ($9::text[] is null or c.region_code = any($9))
       and ($10::text[] is null or u.code = any($10))
     group by u.id, i.calendar_code, c.time_zone
  ), day as materialized (
    select distinct p.ends, asked.id as round_id, asked.versions
      from reporting_period p join asked on p.ends between asked.starts and asked.ends
  ), answered as materialized (
    -- "offset 0" keeps the scan of the index in one piece, whatever the planner expects.
    select o.unit_id, day.round_id, o.ends, count(*) filter (where o.absence is null) as answered,
           count(*) filter (where o.absence = 'not_collected') as not_collected,
           count(*) filter (where o.absence = 'not_applicable') as not_applicable,
           count(*) filter (where o.absence = 'refused') as refused,
           bool_or(o.origin = 'demonstration') as demonstration, array_agg(distinct o.import_id) as imports
      from (
        select unit_id, period_ends as ends, indicator_version_id as version, absence, origin, import_id
          from observation
         where indicator_id = any($11::int[]) and slice = '' and rater = 'self' and ${heldAt('recorded', '$5')}
        offset 0) o
      join day on day.ends = o.ends and o.version = any(day.versions)
     group by o.unit_id, day.round_id, o.ends
  ), place as materialized (
    select u.id as unit_id, r.id as round_id, r.year, r.starts, r.ends, r.versions, u.valid, u.zone,
           greatest(r.due, e.until) as due,
           coalesce((select max(p.ends) from reporting_period p where p.calendar_code = u.calendar_code
               and p.ends between r.starts and r.ends), r.ends) as period_ends
      from asked r cross join member u
      left join round_extension e on e.round_id = r.id and e.unit_id = u.id
     where u.valid && daterange(r.starts, r.ends, '[]') and ${visible}
  ), report as materialized (
    -- The unit's own period speaks; where it has none, because it changed its calendar, the last one that it reported.
    select distinct on (place.unit_id, place.round_id)
           place.*, place.valid @> place.period_ends as is_member, place.period_ends < ($5::timestamptz)::date as has_ended,
           lower(place.valid) is null or lower(place.valid) <= place.period_ends as has_left,
           a.unit_id is not null or s.id is not null as is_accepted,
           coalesce((s.first_submitted at time zone place.zone)::date <= place.due, true) as is_on_time,
           coalesce(a.answered, 0) as answered, coalesce(a.not_collected, 0) as not_collected,
           coalesce(a.not_applicable, 0) as not_applicable, coalesce(a.refused, 0) as refused,
           coalesce(a.demonstration, false) as demonstration, a.imports
      from place
      left join answered a on a.unit_id = place.unit_id and a.round_id = place.round_id
      left join lateral (
        -- The report whose cells were in the record by then, and when it was first handed in.
        select s.id, coalesce(
                 (select min(e.happened_at) from submission_event e
                   where e.submission_id = s.id and e.transition = 'submit'), s.submitted_at) as first_submitted
          from submission s
         where s.round_id = place.round_id and s.unit_id = place.unit_id
           and exists (select from observation o
                 where o.submission_id = s.id and lower(o.recorded) <= $5::timestamptz)) s on true
     order by place.unit_id, place.round_id, (a.ends = place.period_ends) desc nulls last, a.ends desc
  )
  select year, count(*) as members, count(*) filter (where not is_member and has_left) as withdrawn,
         count(*) filter (where is_member and has_ended) as expected_reports,
         count(*) filter (where is_member and has_ended and is_accepted) as accepted_reports,
         count(*) filter (where is_member and has_ended and is_accepted and is_on_time) as on_time_reports,
         coalesce(sum(cardinality(versions)) filter (where is_member and has_ended), 0)::bigint as expected_cells,
         coalesce(sum(answered) filter (where is_member and has_ended), 0)::bigint as answered_cells,
         coalesce(sum(not_collected) filter (where is_member and has_ended), 0)::bigint as not_collected,
         coalesce(sum(not_applicable) filter (where is_member and has_ended), 0)::bigint as not_applicable,
         coalesce(sum(refused) filter (where is_member and has_ended), 0)::bigint as refused,
         bool_or(demonstration) as demonstration,
         (select array_agg(b.name order by b.name collate "C") from import_batch b
           where b.backdates and b.id in (select unnest(imports) from report)) as backdated
    from report group by year, starts order by starts`;

/**
 * "How completely, and how punctually, did the members report?"
 *
 * Shape   one row for each programme year with a visible member, in order.
 * Gaps    cells that were neither answered nor explained are those without a report: expected - answered - explained.
 * Source  docs/methods.md#completeness
 */
export function completenessRows(
  scope: Scope,
  database: Database,
  question: CompletenessQuestion,
): Promise<CompletenessRow[]> {
  const { who } = question;
  const codes = (list?: readonly string[] | null): readonly string[] | null => (list?.length ? list : null);
  return database.rows<CompletenessRow>('completeness', text, [
    ...scopeParameters(scope),
    question.initiativeId,
    question.asOf,
    JSON.stringify(question.rounds),
    codes(who?.cohorts),
    codes(who?.countries?.map((iso3) => iso3.toUpperCase())),
    codes(who?.regions),
    codes(who?.institutions),
    question.indicators,
  ]);
}
