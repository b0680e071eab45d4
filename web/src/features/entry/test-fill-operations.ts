import { cellPath } from '@kipimo/shared';
import type { QueuedOperation } from './outbox.js';

/** Where an operation writes. */
export const pathOfOperation = ({ indicator, slice }: { indicator: string; slice: string }): string =>
  cellPath(indicator, slice);

/**
 * Everything that a test fill has to send: of every cell the last thing that was typed, since nothing of it is stored.
 *
 * Shape  each operation carries the whole content of its cell, so the last one says all. Cells keep the version that
 *        their first operation was made on: with nothing stored, that is what still stands there.
 */
export function withLatest(
  tried: readonly QueuedOperation[],
  operations: readonly QueuedOperation[],
): QueuedOperation[] {
  const latest = new Map(tried.map((one) => [pathOfOperation(one), one]));
  for (const operation of operations) {
    const path = pathOfOperation(operation);
    const baseVersion = latest.get(path)?.baseVersion ?? operation.baseVersion;
    latest.set(path, { ...operation, baseVersion });
  }
  return [...latest.values()];
}
