import gammaln from '@stdlib/math-base-special-gammaln';
import { studentAt, studentTwoSided } from './distributions.js';
import { mean, variance } from './summary.js';

/** A difference of means with its test. */
export interface MeanTest {
  readonly estimate: number;
  readonly standardError: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: readonly [number, number];
}

function tested(estimate: number, standardError: number, df: number, confidence: number): MeanTest {
  const t = estimate / standardError;
  const reach = studentAt(1 - (1 - confidence) / 2, df) * standardError;
  return {
    estimate,
    standardError,
    t,
    df,
    p: studentTwoSided(t, df),
    interval: [estimate - reach, estimate + reach],
  };
}

/** Whether paired changes have a mean off zero: Student's paired t. Source: docs/methods.md#means */
export function pairedMean(changes: readonly number[], confidence = 0.95): MeanTest {
  return tested(mean(changes), Math.sqrt(variance(changes) / changes.length), changes.length - 1, confidence);
}

/** Whether two groups have different means, their variances being their own: Welch. Source: docs/methods.md#means */
export function welch(first: readonly number[], second: readonly number[], confidence = 0.95): MeanTest {
  const [a, b] = [variance(first) / first.length, variance(second) / second.length];
  const df = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
  return tested(mean(first) - mean(second), Math.sqrt(a + b), df, confidence);
}

/** Hedges' exact factor J that makes a standardised difference unbiased at these degrees of freedom. */
export const hedgesCorrection = (df: number): number =>
  Math.exp(gammaln(df / 2) - gammaln((df - 1) / 2)) / Math.sqrt(df / 2);

/**
 * The standardised difference of two groups.
 *
 * Shape   Cohen's d over the pooled standard deviation, and Hedges' g.
 * Unit    standard deviations.
 * Source  docs/methods.md#effect-sizes
 */
export function standardisedDifference(
  first: readonly number[],
  second: readonly number[],
): { d: number; g: number } {
  const df = first.length + second.length - 2;
  const pooled = ((first.length - 1) * variance(first) + (second.length - 1) * variance(second)) / df;
  const d = (mean(first) - mean(second)) / Math.sqrt(pooled);
  return { d, g: d * hedgesCorrection(df) };
}

/**
 * By how much one group tends to exceed another.
 *
 * Shape   Cliff's δ from −1 to 1, and Vargha and Delaney's A = (δ + 1) / 2, the chance that a value of the first
 *         group is the larger, ties counting half.
 * Source  docs/methods.md#effect-sizes
 */
export function dominance(first: readonly number[], second: readonly number[]): { delta: number; a: number } {
  let sum = 0;
  for (const x of first) for (const y of second) sum += Math.sign(x - y);
  const delta = sum / (first.length * second.length);
  return { delta, a: (delta + 1) / 2 };
}

/**
 * The smallest true difference, in standard deviations, that would be found in `power` of the studies of this size.
 *
 * Shape   two groups; for paired changes give one size.
 * Source  docs/methods.md#minimum-detectable-effect
 */
export function minimumDetectableEffect(
  sizes: readonly [number] | readonly [number, number],
  { zSum = 2.8015852 }: { zSum?: number } = {},
): number {
  return zSum * Math.sqrt(sizes.reduce((sum, size) => sum + 1 / size, 0));
}
