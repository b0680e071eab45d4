/** How parts become one figure. */
export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic';

/**
 * A weighted mean of parts.
 *
 * Shape   weights need not add to one; equal when left out.
 * Gaps    geometric and harmonic means of a part at nought are nought: one missing pillar cannot be made up for.
 *         NaN for a part below nought there.
 * Source  docs/methods.md#composite
 */
export function aggregate(
  parts: readonly number[],
  how: Aggregation,
  weights: readonly number[] = parts.map(() => 1),
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = (of: (part: number) => number): number =>
    parts.reduce((all, part, index) => all + ((weights[index] ?? 0) / total) * of(part), 0);
  if (how === 'arithmetic') return sum((part) => part);
  if (parts.some((part) => part < 0)) return Number.NaN;
  if (parts.some((part) => part === 0)) return 0;
  return how === 'geometric' ? Math.exp(sum(Math.log)) : 1 / sum((part) => 1 / part);
}
