export interface StackPart {
  level: number;
  count: number;
  /** In parts of the row's own total, from `low` to `high`; 0 is the middle of the scale. */
  low: number;
  high: number;
}

/**
 * Ordered levels as one bar of 100 %, diverging from the middle of the scale.
 *
 * Shape    parts in the order of the levels, touching; the lower half lies left of 0, the upper right; with an odd
 *          number of levels the middle one straddles 0. Widths sum to 1 unless the row is empty.
 * Gaps     a level nobody chose has width 0; a row without values has no parts.
 */
export function divergingStack(
  levels: readonly number[],
  counts: readonly { level: number; count: number }[],
): StackPart[] {
  const byLevel = new Map(counts.map(({ level, count }) => [level, count]));
  const total = levels.reduce((sum, level) => sum + (byLevel.get(level) ?? 0), 0);
  if (total === 0) return [];
  const shares = levels.map((level) => (byLevel.get(level) ?? 0) / total);
  const middle = (levels.length - 1) / 2;
  const left = shares.reduce(
    (sum, share, at) => sum + (at < middle - 0.25 ? share : at === middle ? share / 2 : 0),
    0,
  );
  let low = -left;
  return levels.map((level, at) => {
    const part = { level, count: byLevel.get(level) ?? 0, low, high: low + (shares[at] ?? 0) };
    low = part.high;
    return part;
  });
}
