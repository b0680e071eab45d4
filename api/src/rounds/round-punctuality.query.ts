import type { Database } from '../database/database.js';
import { unitsOfRound } from './cockpit-rows.query.js';

/** How many reports of a round came, and how many in time. */
export interface Punctuality {
  readonly expected: number;
  readonly received: number;
  readonly accepted: number;
  /** Institutions whose report came, or whose last day to be on time has passed: those that can be judged. */
  readonly judged: number;
  readonly onTime: number;
}

// Day by day in each institution's own time zone. What came after the time that a demonstration tells as now counts
// as having come at that time.
const punctualityOfRound = `
  with unit as (${unitsOfRound}),
  report as (
    select unit.zone, s.state, greatest(r.due, x.until) as due, coalesce(r.clock, $2::timestamptz) as at,
      case when s.submitted_at is not null then least(r.clock, coalesce(
        (select min(e.happened_at) from submission_event e
          where e.submission_id = s.id and e.transition = 'submit'), s.submitted_at)) end as sent
    from unit
    join round r on r.id = $1
    left join submission s on s.round_id = r.id and s.unit_id = unit.unit_id
    left join round_extension x on x.round_id = r.id and x.unit_id = unit.unit_id
  )
  select count(*) as expected, count(sent) as received, count(*) filter (where state = 'accepted') as accepted,
    count(*) filter (where sent is not null or (at at time zone zone)::date > due) as judged,
    count(*) filter (where (sent at time zone zone)::date <= due) as "onTime"
  from report`;

/**
 * "How many reports came, and how many of them in time?"
 *
 * Shape   on time: sent for the first time by the institution's own last day, an extension included. Judged: sent, or
 *         past that day. The rate is on time over judged; there is none while nobody can be judged.
 * Source  docs/methods.md#the-round
 */
export async function punctualityOf(database: Database, roundId: number, now: string): Promise<Punctuality> {
  const row = await database.row<Punctuality>('round-punctuality', punctualityOfRound, [roundId, now]);
  return row ?? { expected: 0, received: 0, accepted: 0, judged: 0, onTime: 0 };
}
