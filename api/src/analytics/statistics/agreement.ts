/** How far apart two levels are taken to be. */
export type Scale = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Krippendorff's α: agreement of any number of raters beyond chance.
 *
 * Shape   1 is perfect, 0 is what chance gives, below 0 is worse; rows are raters, columns what they rated.
 * Gaps    null where a rater said nothing; what only one rated tells nothing. NaN when all values are the same.
 * Source  docs/methods.md#agreement
 */
export function krippendorff(ratings: readonly (readonly (number | null)[])[], scale: Scale): number {
  const columns = Math.max(0, ...ratings.map(({ length }) => length));
  const units = Array.from({ length: columns }, (_, unit) =>
    ratings.map((rater) => rater[unit] ?? null).filter((value) => value !== null),
  ).filter(({ length }) => length > 1);
  const levels = [...new Set(units.flat())].toSorted((a, b) => a - b);
  const counts = levels.map((level) => units.flat().filter((value) => value === level).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const distance = distanceOn(scale, levels, counts);
  let observed = 0;
  for (const values of units)
    for (const [i, a] of values.entries())
      for (const [j, b] of values.entries())
        if (i !== j) observed += distance(levels.indexOf(a), levels.indexOf(b)) / (values.length - 1);
  let expected = 0;
  for (const [c, first] of counts.entries())
    for (const [k, second] of counts.entries()) expected += first * second * distance(c, k);
  return 1 - ((total - 1) * observed) / expected;
}

/** The squared distance of two levels by their places. */
function distanceOn(
  scale: Scale,
  levels: readonly number[],
  counts: readonly number[],
): (c: number, k: number) => number {
  const at = (place: number): number => levels[place] ?? 0;
  if (scale === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (scale === 'interval') return (c, k) => (at(c) - at(k)) ** 2;
  if (scale === 'ratio') return (c, k) => (c === k ? 0 : ((at(c) - at(k)) / (at(c) + at(k))) ** 2);
  return (c, k) => {
    const [low, high] = c < k ? [c, k] : [k, c];
    const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
    return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
  };
}

/**
 * Cohen's κ of two raters, weighted when weights of disagreement are given.
 *
 * Shape   `table[i][j]` counts or shares what the first put at i and the second at j; weights 0 where they agree.
 * Source  docs/methods.md#agreement
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weights: (i: number, j: number) => number = (i, j) => (i === j ? 0 : 1),
): number {
  const total = table.flat().reduce((sum, count) => sum + count, 0);
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0) / total);
  const columns = table.map((_, j) => table.reduce((sum, row) => sum + (row[j] ?? 0), 0) / total);
  let observed = 0;
  let expected = 0;
  for (const [i, row] of table.entries())
    for (const [j, count] of row.entries()) {
      observed += weights(i, j) * (count / total);
      expected += weights(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0);
    }
  return 1 - observed / expected;
}
