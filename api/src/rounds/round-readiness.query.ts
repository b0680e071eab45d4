import type { Database } from '../database/database.js';
import { unitsOfRound } from './cockpit-rows.query.js';

/** What has been set up for a round, and what still waits in it. */
export interface RoundReadiness {
  readonly members: number;
  readonly withZone: number;
  readonly withPeriod: number;
  readonly withLead: number;
  readonly questions: number;
  readonly waiting: number;
}

const readinessOfRound = `
  with unit as (${unitsOfRound})
  select count(*) as members, count(coalesce(u.time_zone, c.time_zone)) as "withZone",
    count(*) filter (where exists (select from reporting_period p
      where p.calendar_code = coalesce(u.calendar_code, i.calendar_code)
        and p.ends between r.programme_starts and r.programme_ends)) as "withPeriod",
    count(*) filter (where exists (select from role_assignment a join user_account p on p.id = a.user_id
      where a.unit_id = u.id and a.role = 'institution_lead' and p.active)) as "withLead",
    (select count(*) from round one join framework_item f on f.framework_version_id = one.framework_version_id
      where one.id = $1) as questions,
    (select count(*) from submission s where s.round_id = $1 and s.state = 'submitted') as waiting
  from unit
  join round r on r.id = $1
  join initiative i on i.id = r.initiative_id
  join reporting_unit u on u.id = unit.unit_id
  left join country c on c.iso3 = u.iso3`;

/** "Is everything there that this round needs?" Counts of institutions, questions and waiting reports. */
export async function readinessOf(database: Database, roundId: number): Promise<RoundReadiness> {
  const row = await database.row<RoundReadiness>('round-readiness', readinessOfRound, [roundId]);
  return row ?? { members: 0, withZone: 0, withPeriod: 0, withLead: 0, questions: 0, waiting: 0 };
}
