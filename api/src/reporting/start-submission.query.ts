import type { Database } from '../database/database.js';
import { roundTimeColumns, type RoundTimes } from './round-times.js';

/** A round that a report is to be started for. */
export interface OpenRound extends RoundTimes {
  readonly initiativeId: number;
  readonly roundId: number;
  readonly unitId: number;
  readonly periodId: number | null;
  readonly isMember: boolean;
  readonly demonstration: boolean;
  readonly submissionId: string | null;
}

// The unit's own period is the last one of its calendar that ends within the programme year.
const roundForUnit = `
  select r.id as "roundId", r.initiative_id as "initiativeId", u.id as "unitId",
    (select p.id from reporting_period p
      where p.calendar_code = coalesce(u.calendar_code, i.calendar_code)
        and p.ends between r.programme_starts and r.programme_ends order by p.ends desc limit 1) as "periodId",
    exists (select from membership m where m.unit_id = u.id and m.initiative_id = r.initiative_id
      and upper_inf(m.recorded) and m.valid && daterange(r.programme_starts, r.programme_ends, '[]')) as "isMember",
    r.demonstration, s.id as "submissionId", ${roundTimeColumns}
  from round r
  join initiative i on i.id = r.initiative_id
  join reporting_unit u on u.code = $2
  left join country c on c.iso3 = u.iso3
  left join round_extension x on x.round_id = r.id and x.unit_id = u.id
  left join submission s on s.round_id = r.id and s.unit_id = u.id
  where r.code = $1 and u.id = any($3::int[]) and not r.in_preparation`;

/**
 * "What would this institution report for this round?"
 *
 * Missing  null unless the round exists and the institution is one of those that the asker reports for.
 */
export function openRound(
  database: Database,
  round: string,
  institution: string,
  ownUnits: readonly number[],
): Promise<OpenRound | null> {
  return database.row('round-for-unit', roundForUnit, [round, institution, ownUnits]);
}

/**
 * Starts a report. Values that are on record for the period already are carried over: the facts belong to the
 * institution, whoever asks first. Generated values are never carried into a round of real reports.
 *
 * Shape  the new report's id, or null when somebody started it at the same moment.
 */
export async function insertSubmission(
  database: Database,
  round: OpenRound,
  by: { actorId: string; at: string },
): Promise<string | null> {
  const started = await database.row<{ id: string }>(
    'submission-start',
    `with started as (
       insert into submission (round_id, unit_id, period_id, demonstration, created_at) values ($1, $2, $3, $4, $6)
       on conflict on constraint submission_once do nothing returning id
     ), event as (
       insert into submission_event (submission_id, transition, from_state, to_state, actor_id, happened_at)
       select id, 'start', 'draft', 'draft', $5, $6 from started
     )
     select id from started`,
    [round.roundId, round.unitId, round.periodId, round.demonstration, by.actorId, by.at],
  );
  if (!started) return null;
  await database.rows(
    'submission-carry-over',
    `with carried as (
       insert into entry (submission_id, indicator_id, indicator_version_id, slice, value, value_text, absence,
         currency_code, author_id, origin, changed_at)
       select $1, o.indicator_id, o.indicator_version_id, o.slice, o.value, o.value_text, o.absence, o.currency_code,
         $5, case when o.origin = 'import' then 'api' else o.origin end, $6
       from observation o
       join round r on r.id = $2
       join framework_item f on f.framework_version_id = r.framework_version_id
         and f.indicator_version_id = o.indicator_version_id
       where o.unit_id = $3 and o.period_id = $4 and o.rater = 'self' and upper_inf(o.recorded)
         and (o.origin <> 'demonstration' or r.demonstration)
       returning indicator_id
     ) select count(*) from carried`,
    [started.id, round.roundId, round.unitId, round.periodId, by.actorId, by.at],
  );
  return started.id;
}
