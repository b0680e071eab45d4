/** The arithmetic mean. Errors: NaN for no value. */
export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The sample variance, with n − 1. Gaps: NaN below two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - centre) ** 2;
  return sum / (values.length - 1);
}

/** The values in rising order, as a new array. */
export const inOrder = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/**
 * The quantile of type 7 at a share p of 1.
 *
 * Gaps    NaN for no value.
 * Source  docs/methods.md#quantile-type-7
 */
export function quantile(sorted: readonly number[], p: number): number {
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (place - Math.floor(place)) * (above - below);
}

/** The median of values in any order. Gaps: NaN for no value. */
export const median = (values: readonly number[]): number => quantile(inOrder(values), 0.5);
