import { type Decimal, decimalToNumber } from '../decimal.js';
import type { ValueTypeCode } from '../indicator/types/index.js';

/** Without a history of its own, a value may become three times as large or small before anybody asks. */
const FACTOR_WITHOUT_HISTORY = 3;
/** However steady its history, doubling or halving is the least that is asked about. */
const LEAST_FACTOR = 2;
/** Changes needed before a unit's own history says what is usual. */
const CHANGES_NEEDED = 3;
/** Robust standard deviations beyond which a change is unusual (Iglewicz and Hoaglin's modified z-score). */
const UNUSUAL_SCORE = 3.5;
/** Turns a median absolute deviation into a standard deviation of a normal distribution. */
const DEVIATION_SCALE = 1.4826;
/** Levels of a scale that nobody climbs or falls in one year without a story. */
const LEVELS = 2;

/** An unusual change and the bound that it broke, in words for a rule's parameters. */
export interface LargeChange {
  /** How many times larger or smaller, or how many levels, one decimal. */
  readonly change: string;
  readonly bound: string;
  readonly measuredIn: 'times' | 'levels';
}

/**
 * Whether a value jumped so far from last year's that a person should say why.
 *
 * Counts and amounts are compared as factors, held against the unit's own past changes when there are three: the
 * median change plus 3.5 robust deviations, but never less than a doubling. A half is added to counts, so that from 0
 * to 1 is no jump, and a count must also move by more than chance moves small counts (square-root scale).
 *
 * Shape    the change and its bound, or null when it is usual. Only ever a question, never a refusal.
 * Unit     both values in the same unit and currency. `history` is oldest first and ends with `previous`.
 * Missing  null for kinds of value that have no distance.
 * Source   docs/methods.md#large-changes
 */
export function largeChange(
  kind: ValueTypeCode,
  value: Decimal,
  previous: Decimal,
  history: readonly Decimal[] = [],
): LargeChange | null {
  const now = decimalToNumber(value);
  const before = decimalToNumber(previous);
  if (kind === 'score') {
    const levels = Math.abs(now - before);
    return levels < LEVELS
      ? null
      : { change: levels.toFixed(1), bound: String(LEVELS), measuredIn: 'levels' };
  }
  if (kind !== 'count' && kind !== 'currency') return null;
  if (now < 0 || before < 0) return null;
  if (kind === 'count' && 2 * Math.abs(Math.sqrt(now + 0.375) - Math.sqrt(before + 0.375)) <= UNUSUAL_SCORE)
    return null;
  const change = Math.abs(logChange(before, now));
  const bound = usualBound(history.map(decimalToNumber));
  return change <= bound ? null : { change: timesOf(change), bound: timesOf(bound), measuredIn: 'times' };
}

/** The largest usual change, as a logarithm. */
function usualBound(history: readonly number[]): number {
  const changes = history.slice(1).map((value, at) => logChange(history[at] ?? value, value));
  if (changes.length < CHANGES_NEEDED) return Math.log(FACTOR_WITHOUT_HISTORY);
  const middle = median(changes);
  const deviation = median(changes.map((change) => Math.abs(change - middle))) * DEVIATION_SCALE;
  return Math.max(Math.log(LEAST_FACTOR), Math.abs(middle) + UNUSUAL_SCORE * deviation);
}

function logChange(before: number, now: number): number {
  return Math.log((Math.max(now, 0) + 0.5) / (Math.max(before, 0) + 0.5));
}

function timesOf(logarithm: number): string {
  return Math.exp(logarithm).toFixed(1);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
