import type { Database } from '../database/database.js';
import { type RoundPlan, periodWithin } from './round-plan.rules.js';

/** A round that is to be written. */
export interface NewRound extends RoundPlan {
  readonly code: string;
  readonly initiativeId: number;
  readonly frameworkVersionId: number;
  readonly surveyYear: boolean;
  readonly demonstration: boolean;
  readonly clock: string | null;
}

/** Writes a round in preparation. Shape: whether it was; false when its programme year has one already. */
export async function insertRound(database: Database, round: NewRound): Promise<boolean> {
  const row = await database.row(
    'create-round',
    `insert into round (code, initiative_id, programme_year, programme_starts, programme_ends, framework_version_id,
       survey_year, opens, due, grace_until, closes, demonstration, clock, in_preparation)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, true)
     on conflict do nothing returning id`,
    [
      round.code,
      round.initiativeId,
      round.programmeYear,
      round.programmeStarts,
      round.programmeEnds,
      round.frameworkVersionId,
      round.surveyYear,
      round.opens,
      round.due,
      round.graceUntil,
      round.closes,
      round.demonstration,
      round.clock,
    ],
  );
  return row !== null;
}

interface LastPeriod {
  readonly calendar: string;
  readonly label: string;
  readonly starts: string;
  readonly ends: string;
}

// The newest period of every yearly calendar that a member reports in and that has none in the programme year.
const calendarsWithout = `
  select distinct on (p.calendar_code) p.calendar_code as calendar, p.label, p.starts, p.ends
  from membership m
  join initiative i on i.id = m.initiative_id
  join reporting_unit u on u.id = m.unit_id
  join calendar c on c.code = coalesce(u.calendar_code, i.calendar_code) and c.months_per_period = 12
  join reporting_period p on p.calendar_code = c.code
  where m.initiative_id = $1 and upper_inf(m.recorded) and m.valid && daterange($2, $3, '[]')
    and not exists (select from reporting_period q where q.calendar_code = c.code and q.ends between $2 and $3)
  order by p.calendar_code, p.ends desc`;

/** Adds the reporting periods that a programme year needs and the calendars of its members do not have yet. */
export async function addPeriods(database: Database, initiativeId: number, plan: RoundPlan): Promise<void> {
  const lacking = await database.rows<LastPeriod>('calendars-without-period', calendarsWithout, [
    initiativeId,
    plan.programmeStarts,
    plan.programmeEnds,
  ]);
  for (const { calendar, ...last } of lacking) {
    const period = periodWithin(last, plan);
    if (!period) continue;
    await database.rows(
      'add-period',
      `insert into reporting_period (calendar_code, label, starts, ends) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [calendar, period.label, period.starts, period.ends],
    );
  }
}
