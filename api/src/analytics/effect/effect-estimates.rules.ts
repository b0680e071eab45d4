import { clusteredCoefficient } from '../statistics/checked-regression.js';
import {
  checkedBootstrap,
  checkedMannWhitney,
  checkedPairedMean,
  checkedSignedRank,
  checkedWelch,
} from '../statistics/checked.js';
import type { Answer } from '../statistics/refused.js';
import { isRefused } from '../statistics/refused.js';
import { type RandomisationTest, signFlips, twoGroupRandomisation } from '../statistics/randomisation.js';
import { mean } from '../statistics/summary.js';
import { changedOf, type EffectQuestion, type Estimate } from './effect-question.js';

const LEVEL = 0.05;
/** Up to here arrangements are counted, ties included: whole numbers tie often. */
const EXACT_UP_TO = 60;

/** The changes of the group, and those of the comparison when they are not paired already. */
export interface Contrast {
  readonly own: readonly number[];
  readonly other: readonly number[] | null;
}

/** The smallest p that a rank test of this size can reach. */
export const smallestP = ({ own, other }: Contrast): number =>
  other ? 2 / choose(own.length + other.length, own.length) : 2 / 2 ** own.length;

/** Whether no outcome could reach 5 %. */
export const cannotSucceed = (contrast: Contrast): boolean => smallestP(contrast) > LEVEL;

function choose(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= k; step += 1) ways = (ways * (n - k + step)) / step;
  return ways;
}

const nothing = { low: null, high: null, p: null, degreesOfFreedom: null, standardError: null } as const;

/** The typical change or difference; null when there is nothing to rank. */
export function shiftOf(contrast: Contrast): Estimate | null {
  const { own, other } = contrast;
  const exact = own.length + (other?.length ?? 0) <= EXACT_UP_TO;
  const test = other ? checkedMannWhitney(own, other, { exact }) : checkedSignedRank(own, { exact });
  if (isRefused(test)) return null;
  return {
    ...nothing,
    value: test.shift,
    low: test.interval?.[0] ?? null,
    high: test.interval?.[1] ?? null,
    // A test that no outcome could pass would only look like a finding of nothing.
    p: cannotSucceed(contrast) ? null : test.p,
    method: `${other ? 'mann_whitney' : 'signed_rank'}_${test.method}`,
  };
}

/** The mean change or the difference of the means; without a range where nothing varies. */
export function meanOf({ own, other }: Contrast): Estimate | null {
  if (own.length === 0 || other?.length === 0) return null;
  const test = other ? checkedWelch(own, other) : checkedPairedMean(own);
  const method = other ? 'welch' : 'paired_t';
  if (isRefused(test)) return { ...nothing, value: mean(own) - (other ? mean(other) : 0), method };
  const { estimate, interval, p, df, standardError } = test;
  return {
    value: estimate,
    low: interval[0],
    high: interval[1],
    p,
    degreesOfFreedom: df,
    standardError,
    method,
  };
}

/** Institutions are drawn anew, each group among its own. */
export function drawnAnew(
  { own, other }: Contrast,
  { draws, seed }: Pick<EffectQuestion, 'draws' | 'seed'>,
): Estimate | null {
  const units = [
    ...own.map((change) => ({ change, isOwn: true })),
    ...(other ?? []).map((change) => ({ change, isOwn: false })),
  ];
  const statistic = (drawn: readonly { change: number; isOwn: boolean }[]): number => {
    const of = (isOwn: boolean): number =>
      mean(drawn.filter((unit) => unit.isOwn === isOwn).map(({ change }) => change));
    return other ? of(true) - of(false) : of(true);
  };
  const drawn = checkedBootstrap(units, statistic, { draws, seed });
  if (isRefused(drawn)) return null;
  const { estimate, bca, standardError } = drawn;
  return { ...nothing, value: estimate, low: bca[0], high: bca[1], standardError, method: 'bca_bootstrap' };
}

/** How rare the difference is among the ways in which chance could have formed the groups. */
export function randomised(
  { own, other }: Contrast,
  { draws, seed }: Pick<EffectQuestion, 'draws' | 'seed'>,
): RandomisationTest | null {
  const test = other
    ? twoGroupRandomisation(own, other, { draws, seed, studentised: false })
    : signFlips(own, { draws, seed });
  return isRefused(test) ? null : test;
}

/** The difference once more with errors that hold when the institutions of a country hang together. */
export interface ClusteredEstimate {
  readonly clusters: number;
  readonly estimate: Estimate;
  /** Wild cluster bootstrap: p, patterns tried, and whether these were all. */
  readonly wildP: number;
  readonly wildDraws: number;
  readonly wildEnumerated: boolean;
}

/** Errors: what `clusteredCoefficient` refuses. */
export function clusteredDifference({
  group,
  comparison,
  fromYear,
  toYear,
  draws,
  seed,
}: EffectQuestion): Answer<ClusteredEstimate> {
  const rows = [
    ...changedOf(group, fromYear, toYear).map((row) => ({ ...row, isOwn: 1 })),
    ...changedOf(comparison ?? [], fromYear, toYear).map((row) => ({ ...row, isOwn: 0 })),
  ];
  const fitted = clusteredCoefficient(
    rows.map(({ change }) => change),
    { intercept: rows.map(() => 1), group: rows.map(({ isOwn }) => isOwn) },
    'group',
    rows.map(({ series }) => series.cluster ?? series.unit),
    { draws, seed },
  );
  if (isRefused(fitted)) return fitted;
  const { clusters, test, wild } = fitted;
  return {
    clusters,
    estimate: {
      value: test.estimate,
      low: test.interval[0],
      high: test.interval[1],
      p: test.p,
      degreesOfFreedom: test.df,
      standardError: test.standardError,
      method: 'cluster_robust',
    },
    wildP: wild.p,
    wildDraws: wild.draws,
    wildEnumerated: wild.isEnumerated,
  };
}
