import type { Database } from '../database/database.js';

/** How long reviewing takes. */
export interface ReviewDays {
  /** Days from sending to the decision, the median of all decisions; null before the first. */
  readonly medianDays: number | null;
  readonly decisions: number;
  /** Reports that wait for a decision now. */
  readonly waiting: number;
  /** Whole days that the oldest of them waits; null when none does. */
  readonly longestWait: number | null;
}

// Each sending is paired with the decision that followed it: a report that came back and was sent again counts twice.
const reviewDaysOfRound = `
  with sending as (
    select e.submission_id, e.happened_at as sent, (select min(d.happened_at) from submission_event d
        where d.submission_id = e.submission_id and d.transition in ('accept', 'return') and d.id > e.id) as decided,
      s.state = 'submitted' and not exists (select from submission_event later
        where later.submission_id = e.submission_id and later.transition = 'submit' and later.id > e.id) as is_waiting,
      coalesce(r.clock, $2::timestamptz) as at
    from submission_event e
    join submission s on s.id = e.submission_id
    join round r on r.id = s.round_id
    where s.round_id = $1 and e.transition = 'submit'
  )
  select percentile_cont(0.5) within group (order by extract(epoch from decided - sent) / 86400)
      filter (where decided is not null) as "medianDays",
    count(decided) as decisions, count(*) filter (where is_waiting) as waiting,
    floor(max(greatest(0, extract(epoch from at - sent)) / 86400) filter (where is_waiting))::int as "longestWait"
  from sending`;

/**
 * "How long does a report wait for its review?"
 *
 * Unit    days; the median with fractions.
 * Source  docs/methods.md#the-round
 */
export async function reviewDaysOf(database: Database, roundId: number, now: string): Promise<ReviewDays> {
  const row = await database.row<ReviewDays>('round-review-days', reviewDaysOfRound, [roundId, now]);
  return row ?? { medianDays: null, decisions: 0, waiting: 0, longestWait: null };
}
