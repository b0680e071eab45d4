import {
  type Decimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
  sumDecimals,
} from '../decimal.js';
import type { Absence } from '../indicator/missing.js';
import type { Value } from '../indicator/value.js';
import { daysBetween, type IsoDate } from '../period/iso-date.js';

const PROGRESS_PLACES = 30;

export type Progress =
  | { readonly kind: 'progress'; readonly progress: number }
  | { readonly kind: 'absent'; readonly absence: Absence };

/**
 * How far an observation has moved from baseline towards target.
 *
 * Shape    one ratio per call; below 0 and above 1 are kept, never clamped.
 * Unit     1 = target reached. The direction comes from the target's own sign, so falling can be progress.
 * Missing  the observation's own absence; `not_applicable` when target equals baseline or the value is a text.
 * Source   docs/methods.md#achievement
 */
export function progressTowards(actual: Value, baseline: Decimal, target: Decimal): Progress {
  if (actual.kind === 'absent') return actual;
  if (actual.kind === 'text') return { kind: 'absent', absence: 'not_applicable' };
  const moved = subtractDecimals(actual.value, baseline);
  const agreed = subtractDecimals(target, baseline);
  const ratio = divideDecimals(moved, agreed, PROGRESS_PLACES);
  return ratio === null
    ? { kind: 'absent', absence: 'not_applicable' }
    : { kind: 'progress', progress: Number(ratio) };
}

/** One agreed step: from this day on, this much is expected. */
export interface TargetStep {
  readonly dueOn: IsoDate;
  readonly value: Decimal;
}

/** `change`: to get from the baseline to the steps. `maintain`: to stay at or on the better side of each step. */
export const TARGET_KINDS = ['change', 'maintain'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** `stepped`: a step holds until the next is due. `interpolated`: in a straight line, day by day, between two of them. */
export const TARGET_COURSES = ['stepped', 'interpolated'] as const;
export type TargetCourse = (typeof TARGET_COURSES)[number];

/** A baseline and the steps agreed from it; the baseline may be unknown. A change by steps unless it says otherwise. */
export interface TargetPath {
  readonly baseline: { readonly on: IsoDate; readonly value: Decimal } | null;
  readonly steps: readonly TargetStep[];
  readonly kind?: TargetKind;
  readonly course?: TargetCourse;
}

/** Digits after the decimal point that are kept of a value between two steps. */
const BETWEEN_PLACES = 10;

/**
 * What the path expects on a day: the last step that is due by then. Only where a straight line was agreed is anything
 * expected between two steps.
 *
 * Shape    the step's value, or the baseline's before the first step. The order of the steps does not matter. On a
 *          straight line, rounded to ten places; after the last step its value.
 * Missing  null before the baseline, and before the first step when there is no baseline.
 */
export function pathValueAt(path: TargetPath, on: IsoDate): Decimal | null {
  let before: TargetStep | null = path.baseline && { dueOn: path.baseline.on, value: path.baseline.value };
  if (before && before.dueOn > on) before = null;
  let after: TargetStep | null = null;
  for (const step of path.steps) {
    if (step.dueOn <= on && (before === null || step.dueOn >= before.dueOn)) before = step;
    if (step.dueOn > on && (after === null || step.dueOn < after.dueOn)) after = step;
  }
  if (before === null) return null;
  if (path.course !== 'interpolated' || after === null) return before.value;
  const gone = String(daysBetween(before.dueOn, on));
  const whole = String(daysBetween(before.dueOn, after.dueOn));
  const rise = multiplyDecimals(subtractDecimals(after.value, before.value), gone);
  return sumDecimals([before.value, divideDecimals(rise, whole, BETWEEN_PLACES) ?? '0']);
}

/** What a path expects by a day: as `pathValueAt`, but the baseline itself is nothing that was agreed to be reached. */
export function expectedBy(path: TargetPath, on: IsoDate): Decimal | null {
  const isOnTheWay = path.course === 'interpolated' && path.baseline !== null && path.baseline.on < on;
  return pathValueAt(isOnTheWay ? path : { ...path, baseline: null }, on);
}

/**
 * Whether a value is at or beyond what is expected, seen from the baseline.
 *
 * Shape    true or false; with target equal to baseline, holding the level is enough only when it is exactly held.
 */
export function hasReached(actual: Decimal, baseline: Decimal, target: Decimal): boolean {
  const sign = compareDecimals(target, baseline);
  return sign === 0 ? compareDecimals(actual, target) === 0 : compareDecimals(actual, target) !== -sign;
}

/** Which way an indicator is better: more, less, or neither. */
export type BetterWay = 'higher' | 'lower' | 'neither';

/** How much of an agreed path has been gone by a day. */
export type PathPercent =
  | { readonly kind: 'percent'; readonly percent: number; readonly expected: Decimal }
  /** The path asks to keep a level: there is no way to be in per cent of, only kept or not. */
  | { readonly kind: 'kept'; readonly isKept: boolean; readonly expected: Decimal }
  | { readonly kind: 'absent'; readonly absence: Absence };

/**
 * Per cent of the agreed path: how far the value has moved from the baseline, of how far it should have moved by then.
 *
 * Shape    one formula for every direction, since the path's own sign decides; below 0 and above 100 are kept, never
 *          clamped. A path that stays at its baseline is kept by a value at it, or on the better side of it; one that
 *          maintains a level by a value at the level of that day, or on the better side of it (above, where neither is).
 * Unit     100 = where the path expects the value to be on that day.
 * Missing  the value's own absence; `not_applicable` for a text, and for a change without a baseline; `not_due` before
 *          the first step, on a straight line until the day after the baseline.
 * Source   docs/methods.md#percent-of-path
 */
export function percentOfPath(actual: Value, path: TargetPath, on: IsoDate, better: BetterWay): PathPercent {
  if (actual.kind === 'absent') return actual;
  const maintains = path.kind === 'maintain';
  if (actual.kind === 'text' || (path.baseline === null && !maintains))
    return { kind: 'absent', absence: 'not_applicable' };
  const expected = expectedBy(path, on);
  if (expected === null) return { kind: 'absent', absence: 'not_due' };
  if (maintains || path.baseline === null) {
    const above = compareDecimals(actual.value, expected);
    return { kind: 'kept', isKept: better === 'lower' ? above <= 0 : above >= 0, expected };
  }
  const baseline = path.baseline.value;
  const progress = progressTowards(actual, baseline, expected);
  if (progress.kind === 'progress') return { kind: 'percent', percent: progress.progress * 100, expected };
  const moved = compareDecimals(actual.value, baseline);
  const isKept = moved === 0 || (moved > 0 ? better === 'higher' : better === 'lower');
  return { kind: 'kept', isKept, expected };
}
