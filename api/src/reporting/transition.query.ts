import type { SubmissionState, TransitionName } from '@kipimo/shared';
import type { Database } from '../database/database.js';
import type { FormItem } from './report-form.query.js';
import type { SubmissionHeader } from './submission.query.js';

/** A change of state that is to be written. */
export interface StateChange {
  readonly transition: TransitionName;
  readonly to: SubmissionState;
  /** The time of the data version that the change belongs to. */
  readonly at: string;
  readonly actorId: string;
  readonly note: string | null;
  readonly receiptHash?: string;
  /** Why values on record are, or were, replaced. */
  readonly reasonCode?: string | null;
  /** Who declares for the institution that the figures are right. */
  readonly declaredBy?: string | null;
}

/**
 * Moves a report that is still as it was read, and records the event.
 *
 * Shape  whether it was moved; false when somebody changed the report since its version was read.
 */
export async function moveSubmission(
  database: Database,
  header: SubmissionHeader,
  change: StateChange,
): Promise<boolean> {
  const moved = await database.row(
    'submission-move',
    `with moved as (
       update submission set state = $4, version = version + 1,
         submitted_at = case when $4 = 'submitted' then $5 else submitted_at end,
         accepted_at = case when $4 = 'accepted' then $5 else accepted_at end,
         receipt_hash = coalesce($6, receipt_hash)
       where id = $1 and version = $2 and state = $3 returning id
     )
     insert into submission_event (submission_id, transition, from_state, to_state, actor_id, note, happened_at,
       reason_code, declared_by)
     select id, $7, $3, $4, $8, $9, $5, $10, $11 from moved returning id`,
    [
      header.id,
      header.version,
      header.state,
      change.to,
      change.at,
      change.receiptHash ?? null,
      change.transition,
      change.actorId,
      change.note,
      change.reasonCode ?? null,
      change.declaredBy ?? null,
    ],
  );
  return moved !== null;
}

/** Marks cells that were sent back; an older open mark of the same cell gives way to the new one. */
export async function markCells(
  database: Database,
  header: SubmissionHeader,
  cells: readonly { item: FormItem; slice: string; reason: string }[],
  by: { actorId: string; at: string },
): Promise<void> {
  if (cells.length === 0) return;
  await database.rows(
    'submission-mark',
    `with cell as (
       select * from unnest($2::int[], $3::text[], $4::text[]) as t (indicator_id, slice, reason)
     ), replaced as (
       update entry_mark m set resolved_at = $6 from cell
       where m.submission_id = $1 and m.indicator_id = cell.indicator_id and m.slice = cell.slice
         and m.resolved_at is null
     )
     insert into entry_mark (submission_id, indicator_id, slice, kind, reason, author_id, marked_at)
     select $1, indicator_id, slice, 'returned', reason, $5, $6 from cell`,
    [
      header.id,
      cells.map(({ item }) => item.indicatorId),
      cells.map(({ slice }) => slice),
      cells.map(({ reason }) => reason),
      by.actorId,
      by.at,
    ],
  );
}

/** Ends every open mark of a report, once it is accepted. */
export async function resolveMarks(database: Database, header: SubmissionHeader, at: string): Promise<void> {
  await database.rows(
    'submission-marks-resolved',
    `with resolved as (
       update entry_mark set resolved_at = $2 where submission_id = $1 and resolved_at is null returning id
     ) select count(*) from resolved`,
    [header.id, at],
  );
}
