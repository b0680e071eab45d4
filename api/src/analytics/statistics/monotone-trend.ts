import { normalAt, normalTwoSided } from './distributions.js';
import { rank } from './ranks.js';
import { inOrder, median } from './summary.js';

/** The slope that most pairs agree on. */
export interface TheilSen {
  /** Per unit of time. */
  readonly slope: number;
  readonly intercept: number;
  readonly interval: readonly [number, number];
}

/** All slopes between points of different times, in rising order. */
function pairSlopes(times: readonly number[], values: readonly number[]): number[] {
  const slopes: number[] = [];
  for (const [i, time] of times.entries())
    for (let j = i + 1; j < times.length; j += 1) {
      const span = (times[j] ?? 0) - time;
      if (span !== 0) slopes.push(((values[j] ?? 0) - (values[i] ?? 0)) / span);
    }
  return inOrder(slopes);
}

/** Var(S) of Kendall's score: n(n − 1)(2n + 5) less the ties, over 18. */
function scoreVariance(n: number, ...tied: (readonly number[])[]): number {
  const part = (t: number): number => t * (t - 1) * (2 * t + 5);
  return (part(n) - tied.flat().reduce((sum, t) => sum + part(t), 0)) / 18;
}

/**
 * Theil and Sen's slope with Sen's interval.
 *
 * Shape   median of the slopes of all pairs; the intercept makes the line pass the medians.
 * Source  docs/methods.md#theil-sen-and-mann-kendall
 */
export function theilSen(times: readonly number[], values: readonly number[], confidence = 0.95): TheilSen {
  const slopes = pairSlopes(times, values);
  const slope = median(slopes);
  const variance = scoreVariance(times.length, rank(times).ties, rank(values).ties);
  const reach = normalAt(1 - (1 - confidence) / 2) * Math.sqrt(variance);
  const above = Math.min(Math.round((slopes.length + reach) / 2), slopes.length - 1);
  const below = Math.max(Math.round((slopes.length - reach) / 2) - 1, 0);
  return {
    slope,
    intercept: median(values) - slope * median(times),
    interval: [slopes[below] ?? slope, slopes[above] ?? slope],
  };
}

export interface MannKendall {
  readonly method: 'exact' | 'normal';
  /** Pairs that rise less pairs that fall. */
  readonly score: number;
  readonly variance: number;
  /** Null where all arrangements were counted. */
  readonly z: number | null;
  /** Two-sided. */
  readonly p: number;
}

const EXACT_UP_TO = 10;

/**
 * Whether values rise or fall in time: Mann and Kendall.
 *
 * Shape   exact up to ten values without ties, otherwise normal with the correction for ties and continuity.
 * Gaps    values in the order of time, gaps left out. Below five values no arrangement reaches 5 %, which callers say.
 * Source  docs/methods.md#theil-sen-and-mann-kendall
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  let score = 0;
  for (let i = 0; i < n; i += 1)
    for (let j = i + 1; j < n; j += 1) score += Math.sign((values[j] ?? 0) - (values[i] ?? 0));
  const { ties } = rank(values);
  const variance = scoreVariance(n, ties);
  if (n <= EXACT_UP_TO && ties.length === 0)
    return { method: 'exact', score, variance, z: null, p: exactP(n, score) };
  const z = (score - Math.sign(score)) / Math.sqrt(variance);
  return { method: 'normal', score, variance, z, p: normalTwoSided(z) };
}

/** The share of the n! orders whose score lies at least as far from nought. */
function exactP(n: number, score: number): number {
  let inversions = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(inversions.length + size - 1).fill(0);
    for (const [count, ways] of inversions.entries())
      for (let more = 0; more < size; more += 1) next[count + more] = (next[count + more] ?? 0) + ways;
    inversions = next;
  }
  const pairs = (n * (n - 1)) / 2;
  const all = inversions.reduce((sum, ways) => sum + ways, 0);
  const asFar = inversions.reduce(
    (sum, ways, falls) => (Math.abs(pairs - 2 * falls) >= Math.abs(score) ? sum + ways : sum),
    0,
  );
  return asFar / all;
}
