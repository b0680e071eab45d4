import type { Database } from '../database/database.js';

/** A cell in which one person's change met another's, and nobody has decided since. */
export interface OpenConflict {
  /** Where: `RES-06` or `RES-06[sex=female]`. */
  readonly cell: string;
  /** Whose change was not taken. */
  readonly by: string;
}

/**
 * "Which cells of this report still wait for somebody to decide between two values?"
 *
 * Shape   those whose newest change came out as a conflict, in the order of their paths. Deciding for either value, or
 *         writing the cell anew, is a newer change and ends it.
 * Source  the audit, which keeps the outcome of every change; what lies on a device and was never sent is not known.
 */
export function openConflicts(database: Database, submissionId: string): Promise<OpenConflict[]> {
  return database.rows(
    'open-conflicts',
    `select cell, by from (
       select distinct on (cell) change ->> 'cell' as cell, change ->> 'outcome' as outcome, a.actor as by
       from audit a
       cross join lateral jsonb_array_elements(a.detail -> 'changes') with ordinality as made (change, place)
       where a.subject_kind = 'submission' and a.subject_id = $1 and a.action = 'entries.saved'
         and change ->> 'outcome' in ('applied', 'unchanged', 'conflict')
       order by cell, a.id desc, made.place desc) newest
     where outcome = 'conflict' order by cell`,
    [submissionId],
  );
}
