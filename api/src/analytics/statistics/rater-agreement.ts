import { chiSquareAbove, normalAt } from './distributions.js';
import { rank, tieSum } from './ranks.js';
import { type Answer, refused } from './refused.js';

/** How much two different levels disagree. */
export type KappaWeights = 'unweighted' | 'linear' | 'quadratic';

export interface Kappa {
  readonly value: number;
  /** Large-sample standard error of Fleiss, Cohen and Everitt (1969). */
  readonly standardError: number;
  readonly interval: readonly [number, number];
  readonly observed: number;
  readonly expected: number;
  readonly n: number;
}

/**
 * Cohen's κ of two raters with its error, unweighted or weighted by the distance of the levels.
 *
 * Shape   `table[i][j]` counts what the first put at level i and the second at j; observed and expected are agreement.
 * Errors  `too_few` without a rating, `all_alike` when both always used one and the same level, `not_comparable_sizes`
 *         when the table is not square.
 * Source  docs/methods.md#agreement; J. Cohen, Psychological Bulletin 70, 1968; J. Fleiss, J. Cohen and B. Everitt,
 *         Psychological Bulletin 72, 1969.
 */
export function weightedKappa(
  table: readonly (readonly number[])[],
  weights: KappaWeights = 'unweighted',
  confidence = 0.95,
): Answer<Kappa> {
  const levels = table.length;
  const n = table.flat().reduce((sum, count) => sum + count, 0);
  if (table.some((row) => row.length !== levels)) return refused('not_comparable_sizes', { levels });
  if (n === 0) return refused('too_few', { n });
  const share = (i: number, j: number): number => (table[i]?.[j] ?? 0) / n;
  const places = table.map((_, place) => place);
  const rows = places.map((i) => places.reduce((sum, j) => sum + share(i, j), 0));
  const columns = places.map((j) => places.reduce((sum, i) => sum + share(i, j), 0));
  const agreement = agreementBy(weights, levels);
  const over = (of: (i: number, j: number) => number): number =>
    places.reduce((sum, i) => sum + places.reduce((own, j) => own + of(i, j), 0), 0);
  const chance = (i: number, j: number): number => (rows[i] ?? 0) * (columns[j] ?? 0);
  const observed = over((i, j) => agreement(i, j) * share(i, j));
  const expected = over((i, j) => agreement(i, j) * chance(i, j));
  if (1 - expected < 1e-12) return refused('all_alike', { n });
  const value = (observed - expected) / (1 - expected);
  const rowMean = places.map((i) => places.reduce((sum, j) => sum + agreement(i, j) * (columns[j] ?? 0), 0));
  const columnMean = places.map((j) => places.reduce((sum, i) => sum + agreement(i, j) * (rows[i] ?? 0), 0));
  const spread = over(
    (i, j) => share(i, j) * (agreement(i, j) - ((rowMean[i] ?? 0) + (columnMean[j] ?? 0)) * (1 - value)) ** 2,
  );
  const variance = (spread - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
  const standardError = Math.sqrt(Math.max(0, variance));
  const reach = normalAt(1 - (1 - confidence) / 2) * standardError;
  return {
    value,
    standardError,
    interval: [value - reach, Math.min(1, value + reach)],
    observed,
    expected,
    n,
  };
}

/** 1 where raters agree, falling with the distance of the levels. */
function agreementBy(weights: KappaWeights, levels: number): (i: number, j: number) => number {
  if (weights === 'unweighted') return (i, j) => Number(i === j);
  const power = weights === 'linear' ? 1 : 2;
  return (i, j) => 1 - (Math.abs(i - j) / (levels - 1)) ** power;
}

/** A table of two raters' levels from pairs; `levels` fixes the order and holds levels that nobody used. */
export function pairTable(
  pairs: readonly (readonly [number, number])[],
  levels: readonly number[],
): number[][] {
  const table = levels.map(() => levels.map(() => 0));
  for (const [first, second] of pairs) {
    const row = table[levels.indexOf(first)];
    const column = levels.indexOf(second);
    if (row && column >= 0) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

/**
 * Fleiss' κ: any number of raters, each unit rated equally often, by different raters if need be.
 *
 * Shape   `counts[unit][level]`; every row has the same sum.
 * Errors  `too_few`, `one_rater`, `not_comparable_sizes` for rows of different sums, `all_alike`.
 * Source  docs/methods.md#agreement; J. Fleiss, Psychological Bulletin 76, 1971.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Answer<{ value: number; n: number }> {
  const n = counts.length;
  if (n === 0) return refused('too_few', { n });
  const [raters = 0, ...others] = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  if (others.some((one) => one !== raters)) return refused('not_comparable_sizes');
  if (raters < 2) return refused('one_rater', { raters });
  const levels = counts[0]?.length ?? 0;
  const shares = Array.from(
    { length: levels },
    (_, level) => counts.reduce((sum, row) => sum + (row[level] ?? 0), 0) / (n * raters),
  );
  const expected = shares.reduce((sum, share) => sum + share ** 2, 0);
  if (1 - expected < 1e-12) return refused('all_alike', { n });
  const pairs = counts.map((row) => row.reduce((sum, count) => sum + count * (count - 1), 0));
  const observed = pairs.reduce((sum, one) => sum + one, 0) / (n * raters * (raters - 1));
  return { value: (observed - expected) / (1 - expected), n };
}

/**
 * Kendall's W: whether several raters put the same things in the same order, corrected for ties.
 *
 * Shape   rows are raters, columns what they ranked or scored; from 0 to 1, with Friedman's chi-square.
 * Errors  `one_rater`, `too_few` below two things, `all_alike` when every rater scored everything alike.
 * Source  docs/methods.md#agreement; M. Kendall and B. Babington Smith, Annals of Mathematical Statistics 10, 1939.
 */
export function kendallW(
  scores: readonly (readonly number[])[],
): Answer<{ value: number; chiSquare: number; df: number; p: number }> {
  const raters = scores.length;
  const things = scores[0]?.length ?? 0;
  if (raters < 2) return refused('one_rater', { raters });
  if (things < 2 || scores.some((row) => row.length !== things)) return refused('too_few', { things });
  const ranked = scores.map(rank);
  const sums = Array.from({ length: things }, (_, thing) =>
    ranked.reduce((sum, { ranks }) => sum + (ranks[thing] ?? 0), 0),
  );
  const centre = (raters * (things + 1)) / 2;
  const squares = sums.reduce((sum, own) => sum + (own - centre) ** 2, 0);
  const tied = ranked.reduce((sum, { ties }) => sum + tieSum(ties), 0);
  const most = raters ** 2 * (things ** 3 - things) - raters * tied;
  if (most <= 0) return refused('all_alike');
  const value = (12 * squares) / most;
  const chiSquare = raters * (things - 1) * value;
  return { value, chiSquare, df: things - 1, p: chiSquareAbove(chiSquare, things - 1) };
}
