/**
 * How many units are at each level.
 *
 * Shape   one count for each level that occurs, lowest first; a score between two levels was rounded before.
 * Source  docs/methods.md#distribution
 */
export function levelCounts(levels: readonly number[]): { level: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].sort(([one], [other]) => one - other).map(([level, count]) => ({ level, count }));
}
