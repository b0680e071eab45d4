import type { RestatementReason } from '@kipimo/shared';
import { diffRows } from './diff-rows.js';
import type { Reviewed } from './review.query.js';

/** How many values on record an acceptance would replace. */
export function restatedCells(report: Reviewed): number {
  return diffRows(report, 'on_record').filter(
    ({ cell, isChanged, isComputed }) => !isComputed && cell.lastAccepted && isChanged,
  ).length;
}

/** Why the report was reopened since it was last accepted; null when it was not. */
export function reopenedFor({ events }: Pick<Reviewed, 'events'>): RestatementReason | null {
  const since = events.slice(events.findLastIndex(({ transition }) => transition === 'accept') + 1);
  const reopening = since.findLast(({ transition }) => transition === 'reopen');
  return reopening ? (reopening.reasonCode ?? 'other') : null;
}
