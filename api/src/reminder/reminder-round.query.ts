import { reviewReach, type Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';

/** A round whose institutions may be reminded. */
export interface ReminderRound {
  readonly id: number;
  readonly code: string;
  readonly initiativeId: number;
}

/** An institution that a round asks. */
export interface RemindedUnit {
  readonly id: number;
  readonly code: string;
  /** The name it goes by, its acronym where it has one. */
  readonly name: string;
  /** The last day for it, an extension counted. */
  readonly dueOn: string;
  /** Whose midnight ends that day. */
  readonly timeZone: string;
  /** Whether its report has been sent: then there is nothing to remind of. */
  readonly isDone: boolean;
}

/**
 * "May the asker remind the institutions of this round?"
 *
 * Missing  null when the round is not there or of an initiative that the asker does not review.
 */
export function reviewedRound(scope: Scope, database: Database, code: string): Promise<ReminderRound | null> {
  const [every, initiatives] = reviewReach(scope);
  return database.row(
    'reminder-round',
    `select r.id, r.code, r.initiative_id as "initiativeId" from round r
     where r.code = $1 and ($2::boolean or r.initiative_id = any($3::int[]))`,
    [code, every, initiatives],
  );
}

/** SQL: members of a round with what a reminder says of them; `where` follows. `r` is the round, `u` the unit. */
export const remindedUnits = `
  select r.id as "roundId", r.code as "roundCode", u.id, u.code,
    coalesce((select coalesce(n.acronym, n.name) from unit_name n
      where n.unit_id = u.id order by upper(n.valid) desc nulls first limit 1), u.code) as name,
    greatest(r.due, x.until) as "dueOn", coalesce(u.time_zone, c.time_zone, 'UTC') as "timeZone",
    coalesce(s.state in ('submitted', 'accepted'), false) as "isDone"
  from round r
  join membership m on m.initiative_id = r.initiative_id and upper_inf(m.recorded)
    and m.valid && daterange(r.programme_starts, r.programme_ends, '[]')
  join reporting_unit u on u.id = m.unit_id
  left join country c on c.iso3 = u.iso3
  left join round_extension x on x.round_id = r.id and x.unit_id = u.id
  left join submission s on s.round_id = r.id and s.unit_id = u.id`;

/** "Which of these institutions does the round ask?" Others are left out. */
export async function chosenUnits(
  database: Database,
  round: ReminderRound,
  codes: readonly string[],
): Promise<RemindedUnit[]> {
  const rows = await database.rows<RemindedUnit>(
    'reminder-units',
    `${remindedUnits} where r.id = $1 and u.code = any($2::text[]) order by u.code`,
    [round.id, codes],
  );
  // Two memberships within one year are one institution.
  return [...new Map(rows.map((unit) => [unit.id, unit])).values()];
}
