/** Beyond this a value is worth a look (Iglewicz and Hoaglin). */
export const UNUSUAL_SCORE = 3.5;

/** A score with the number of values that it was judged by. */
export interface RobustScore {
  readonly score: number;
  readonly n: number;
}

/**
 * How far a value lies from the middle of others, in robust standard deviations.
 *
 * Shape    the modified z-score 0.6745 (x - median) / MAD; with a MAD of zero, (x - median) / (1.253314 times the mean
 *          absolute deviation).
 * Missing  null with fewer than `minimum` others, and when all others are equal: then nothing says what is usual.
 * Source   docs/methods.md#quality-desk; Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993.
 */
export function robustScore(value: number, others: readonly number[], minimum: number): RobustScore | null {
  if (others.length < minimum) return null;
  const middle = medianOf(others);
  const deviations = others.map((other) => Math.abs(other - middle));
  const mad = medianOf(deviations);
  if (mad > 0) return { score: (0.6745 * (value - middle)) / mad, n: others.length };
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  return mean > 0 ? { score: (value - middle) / (1.253314 * mean), n: others.length } : null;
}

/** The middle value; of an even number the mean of the middle two. Gaps: NaN for no value. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[(sorted.length >> 1) - 1] ?? upper) + upper) / 2;
}

/**
 * The change from one number to the next on a scale on which doubling and halving are alike.
 *
 * Shape  log((now + 1/2) / (before + 1/2)); the half keeps small counts from looking like explosions, and zero defined.
 * Unit   a natural logarithm: 0.69 is a doubling. Numbers below zero give null.
 */
export function logChange(before: number, now: number): number | null {
  return before < 0 || now < 0 ? null : Math.log((now + 0.5) / (before + 0.5));
}
