import type { Scope } from '../access/scope.js';
import type { Database } from '../database/database.js';
import type { CellContent } from './cell-record.type.js';

/** One change of one cell, as the audit keeps it. */
export interface CellChangeRow {
  readonly at: string;
  readonly by: string | null;
  readonly outcome: string;
  readonly was: Partial<CellContent> | null;
  readonly sent: Partial<CellContent> | null;
}

/** The longest trail that is shown: nobody reads further, and the audit itself keeps all. */
const MOST_CHANGES = 100;

/**
 * "Who changed this cell, when, and from what to what?"
 *
 * Shape    newest first, at most a hundred. Only for people of the institution: what they typed before they sent it is
 *          nobody else's, so others get an empty list.
 */
export function cellTrail(
  scope: Scope,
  database: Database,
  submissionId: string,
  path: string,
): Promise<CellChangeRow[]> {
  return database.rows(
    'cell-trail',
    `select a.happened_at as at, a.actor as by, change ->> 'outcome' as outcome, change -> 'was' as was, change -> 'sent' as sent
     from audit a
     cross join lateral jsonb_array_elements(a.detail -> 'changes') change
     where a.subject_kind = 'submission' and a.subject_id = $1 and a.action = 'entries.saved'
       and change ->> 'cell' = $2 and change ->> 'outcome' in ('applied', 'conflict')
       and exists (select from submission s where s.id = $1::uuid and s.unit_id = any($3::int[]))
     order by a.id desc limit ${MOST_CHANGES}`,
    [submissionId, path, scope.ownUnits],
  );
}
