import type { Database } from '../database/database.js';
import type { ReportForm } from './report-form.query.js';
import { reopenedOf } from './reopened.rules.js';
import type { SubmissionHeader } from './submission.query.js';

/** An indicator that a report came back for. */
interface ReopenedRow {
  readonly submissionId: string;
  readonly indicatorId: number;
}

/**
 * "Which indicators were named when these reports last came back, or are asked about since?"
 *
 * Shape  nothing of reports that are not with their institution, or that came back as a whole, with a note only.
 */
export function reopenedIn(database: Database, submissions: readonly string[]): Promise<ReopenedRow[]> {
  return database.rows(
    'reports-reopened',
    `with back as (
       select s.id, max(e.happened_at) as at
       from submission s join submission_event e on e.submission_id = s.id and e.to_state = 'returned'
       where s.id = any($1::uuid[]) and s.state = 'returned' group by s.id
     ), named as (
       select distinct m.submission_id, m.indicator_id from entry_mark m join back b on b.id = m.submission_id
       where m.kind = 'returned' and (m.marked_at >= b.at or m.resolved_at is null)
     )
     select submission_id as "submissionId", indicator_id as "indicatorId" from named
     union
     select c.submission_id, c.indicator_id from cell_check c
     where c.verdict = 'asked' and exists (select from named n where n.submission_id = c.submission_id)
     order by 1, 2`,
    [submissions],
  );
}

/** Indicators whose cells are open in one report; null when all of it is. */
export async function reopenedFor(
  database: Database,
  header: Pick<SubmissionHeader, 'id' | 'state'>,
  form: ReportForm,
): Promise<ReadonlySet<string> | null> {
  if (header.state !== 'returned') return null;
  const rows = await reopenedIn(database, [header.id]);
  return reopenedOf(
    form.items,
    rows.map(({ indicatorId }) => indicatorId),
  );
}
