import { chiSquareAbove, normalAt, normalTwoSided } from './distributions.js';
import { exactTwoSided, rank, tieSum, waysBySum } from './ranks.js';
import { inOrder, median } from './summary.js';

/** The result of a rank test with the shift that fits it. */
export interface RankTest {
  readonly method: 'exact' | 'normal';
  /** W of two samples, V of signed ranks. */
  readonly statistic: number;
  /** Two-sided. */
  readonly p: number;
  /** The Hodges-Lehmann estimate, in the unit of the values. */
  readonly shift: number;
  /** Its interval at `confidence`; null where so few values cannot give one. */
  readonly interval: readonly [number, number] | null;
  readonly n: number;
}

/** Above this many values the normal approximation is used unless asked otherwise. */
const EXACT_BELOW = 50;

export interface RankTestOptions {
  readonly confidence?: number;
  /** Whether to count all arrangements, ties included; by default for fewer than 50 values without ties. */
  readonly exact?: boolean;
}

/** |statistic − centre| less the continuity correction, in standard deviations. */
function corrected(statistic: number, centre: number, deviation: number): number {
  const distance = statistic - centre;
  return (distance - Math.sign(distance) * 0.5) / deviation;
}

/**
 * The interval of the shift that the test would not refuse: ordered differences from the k-th to the k-th last.
 *
 * Source  Hollander & Wolfe, Nonparametric Statistical Methods, sections 3.3 and 4.3
 */
function shiftInterval(
  sorted: readonly number[],
  centre: number,
  deviation: number,
  confidence: number,
): [number, number] | null {
  const below = Math.floor(centre - normalAt(1 - (1 - confidence) / 2) * deviation + 0.5);
  const low = sorted[below - 1];
  const high = sorted[sorted.length - below];
  return low === undefined || high === undefined ? null : [low, high];
}

/**
 * Whether two independent groups lie at different places: Mann-Whitney, also known as Wilcoxon's rank sum.
 *
 * Shape   W = the pairs in which a value of the first group is larger, ties counting half; the shift is the median of
 *         all differences first − second.
 * Gaps    interval null when the groups are too small for one at this confidence.
 * Source  docs/methods.md#rank-tests
 */
export function mannWhitney(
  first: readonly number[],
  second: readonly number[],
  { confidence = 0.95, exact }: RankTestOptions = {},
): RankTest {
  const [m, n] = [first.length, second.length];
  const { ranks, ties } = rank([...first, ...second]);
  const rankSum = ranks.slice(0, m).reduce((sum, one) => sum + one, 0);
  const statistic = rankSum - (m * (m + 1)) / 2;
  const centre = (m * n) / 2;
  const spread = ((m * n) / 12) * (m + n + 1 - tieSum(ties) / ((m + n) * (m + n - 1)));
  const isExact = exact ?? (m < EXACT_BELOW && n < EXACT_BELOW && ties.length === 0);
  const doubled = ranks.map((one) => Math.round(2 * one));
  const p = isExact
    ? exactTwoSided(waysBySum(doubled, m), 2 * rankSum, m * (m + n + 1))
    : Math.min(1, normalTwoSided(corrected(statistic, centre, Math.sqrt(spread))));
  const differences = inOrder(first.flatMap((x) => second.map((y) => x - y)));
  const untied = Math.sqrt((m * n * (m + n + 1)) / 12);
  return {
    method: isExact ? 'exact' : 'normal',
    statistic,
    p,
    shift: median(differences),
    interval: shiftInterval(differences, centre, untied, confidence),
    n: m + n,
  };
}

/**
 * Whether paired changes lie off zero: Wilcoxon's signed ranks.
 *
 * Shape   V = the sum of the ranks of positive changes; the shift is the median of the Walsh averages.
 * Gaps    zeros: `drop` leaves them out (Wilcoxon), `pratt` ranks them and then leaves their ranks out.
 * Source  docs/methods.md#rank-tests
 */
export function signedRank(
  changes: readonly number[],
  { confidence = 0.95, exact, zeros = 'drop' }: RankTestOptions & { zeros?: 'drop' | 'pratt' } = {},
): RankTest {
  const counted = changes.filter((change) => change !== 0);
  const { ranks, ties } = rank((zeros === 'drop' ? counted : changes).map(Math.abs));
  const kept = zeros === 'drop' ? ranks : ranks.filter((_, index) => changes[index] !== 0);
  const statistic = counted.reduce((sum, change, index) => sum + (change > 0 ? (kept[index] ?? 0) : 0), 0);
  const n = counted.length;
  const centre = kept.reduce((sum, one) => sum + one, 0) / 2;
  const spread = kept.reduce((sum, one) => sum + one * one, 0) / 4;
  const isExact = exact ?? (n < EXACT_BELOW && ties.length === 0 && n === changes.length);
  const p = isExact
    ? exactTwoSided(
        waysBySum(
          kept.map((one) => Math.round(2 * one)),
          null,
        ),
        2 * statistic,
        2 * centre,
      )
    : Math.min(1, normalTwoSided(corrected(statistic, centre, Math.sqrt(spread))));
  const walsh = inOrder(counted.flatMap((x, i) => counted.slice(i).map((y) => (x + y) / 2)));
  const full = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  return {
    method: isExact ? 'exact' : 'normal',
    statistic,
    p,
    shift: median(walsh),
    interval: shiftInterval(walsh, (n * (n + 1)) / 4, full, confidence),
    n,
  };
}

/**
 * Whether several groups lie at different places: Kruskal and Wallis, corrected for ties.
 *
 * Source  docs/methods.md#rank-tests
 */
export function kruskal(groups: readonly (readonly number[])[]): {
  statistic: number;
  df: number;
  p: number;
} {
  const all = groups.flat();
  const { ranks, ties } = rank(all);
  const n = all.length;
  let start = 0;
  let sum = 0;
  for (const { length } of groups) {
    const own = ranks.slice(start, start + length).reduce((total, one) => total + one, 0);
    sum += own ** 2 / length;
    start += length;
  }
  const statistic = ((12 * sum) / (n * (n + 1)) - 3 * (n + 1)) / (1 - tieSum(ties) / (n ** 3 - n));
  const df = groups.length - 1;
  return { statistic, df, p: chiSquareAbove(statistic, df) };
}
