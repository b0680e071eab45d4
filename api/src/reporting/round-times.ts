import { type RoundDates, roundTiming, type RoundTiming, type UnitTime, writable } from '@kipimo/shared';
import type { Database } from '../database/database.js';
import { WrongState } from '../refusals.js';

/** Everything that decides whether a round is open for a unit, and the time that it goes by. */
export interface RoundTimes extends RoundDates, UnitTime {
  /** Now; in a demonstration, the time that its story has reached. */
  readonly roundNow: string;
}

/** Columns of `RoundTimes`, from `round r`, `reporting_unit u`, `country c` and `round_extension x`. */
export const roundTimeColumns = `r.opens, r.due, r.grace_until as "graceUntil", r.closes,
  r.in_preparation as "inPreparation", r.closed_at as "closedAt", r.frozen_at as "frozenAt",
  coalesce(u.time_zone, c.time_zone, 'UTC') as "timeZone", x.until as "extendedUntil",
  coalesce(r.clock, clock_timestamp()) as "roundNow"`;

/** Where the round stands for the unit now. */
export function timingOf(times: RoundTimes): RoundTiming {
  return roundTiming(times, times, times.roundNow);
}

/** "Who could give this unit more time?" Shape: names of the initiative's managers, in alphabetical order. */
async function managersOf(database: Database, initiativeId: number): Promise<string[]> {
  const rows = await database.rows<{ name: string }>(
    'managers-of-initiative',
    `select distinct a.name from user_account a join role_assignment r on r.user_id = a.id
     where r.role = 'manager' and r.initiative_id = $1 and a.active order by a.name`,
    [initiativeId],
  );
  return rows.map(({ name }) => name);
}

/**
 * Refuses what can only be done while a first report is taken.
 *
 * Errors  WrongState, in words that name the last day, the time zone it ended in, and who can give more time.
 */
export async function refuseClosed(
  database: Database,
  round: RoundTimes & { readonly initiativeId: number },
): Promise<void> {
  const timing = timingOf(round);
  const issues = writable(timing);
  if (issues.length === 0) return;
  if (timing.phase !== 'closed') {
    const when = timing.phase === 'in_preparation' ? 'is being prepared' : `opens on ${timing.opensOn}`;
    throw new WrongState(`The round ${when} (${timing.timeZone}).`, issues);
  }
  const managers = (await managersOf(database, round.initiativeId)).join(', ');
  throw new WrongState(
    `The round closed on ${timing.closesOn} at the end of the day (${timing.timeZone}). ` +
      (round.frozenAt === null ? `Only its managers can give more time: ${managers}.` : 'It is final.'),
    issues.map((issue) => ({
      ...issue,
      params: { ...issue.params, managers: round.frozenAt === null ? managers : '–' },
    })),
  );
}
