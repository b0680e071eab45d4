/** How p-values of one family are made larger. */
export type Adjustment = 'bonferroni' | 'holm' | 'hochberg' | 'bh' | 'by';

/**
 * Adjusted p-values, to be held against the level of the whole family.
 *
 * Shape   in the order given, each between its own p and 1. `holm` for what was declared beforehand, `bh` for
 *         exploring, `by` where tests hang together unfavourably.
 * Source  docs/methods.md#multiplicity
 */
export function adjusted(ps: readonly number[], how: Adjustment): number[] {
  const m = ps.length;
  if (how === 'bonferroni') return ps.map((p) => Math.min(1, p * m));
  const rising = ps.map((_, index) => index).toSorted((a, b) => (ps[a] ?? 0) - (ps[b] ?? 0));
  const harmonic = how === 'by' ? ps.reduce((sum, _, index) => sum + 1 / (index + 1), 0) : 1;
  const factor = (place: number): number =>
    how === 'holm' || how === 'hochberg' ? m - place : (harmonic * m) / (place + 1);
  const result = new Array<number>(m).fill(1);
  // Holm steps down and keeps the largest so far; the others step up and keep the smallest.
  const down = how === 'holm';
  let bound = down ? 0 : 1;
  const places = rising.map((_, place) => place);
  for (const place of down ? places : places.toReversed()) {
    const index = rising[place] ?? 0;
    const scaled = Math.min(1, (ps[index] ?? 0) * factor(place));
    bound = down ? Math.max(bound, scaled) : Math.min(bound, scaled);
    result[index] = bound;
  }
  return result;
}
