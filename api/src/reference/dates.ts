import { addDays } from '@kipimo/shared';
import type { DayRange } from './reference-rows.js';

/** Whether a day lies in a range; an empty bound is open. */
export const holdsOn = (range: DayRange, day: string): boolean =>
  (range.from === null || range.from <= day) && (range.before === null || day < range.before);

/** The last day of a range, as people write it; null when it is open. */
export const lastDayOf = (range: DayRange): string | null =>
  range.before === null ? null : addDays(range.before, -1);

/** Whether something was held to be so at a time; without a time: whether it still is. */
export function wasHeld(
  fact: { readonly recorded_from: string | null; readonly recorded_until: string | null },
  asOf: string | null | undefined,
): boolean {
  if (asOf == null) return fact.recorded_until === null;
  return (
    (fact.recorded_from === null || fact.recorded_from <= asOf) &&
    (fact.recorded_until === null || asOf < fact.recorded_until)
  );
}
