import { LEAST_REPORTED } from '../comparability.rules.js';
import type { Break } from '../definitions.rules.js';
import { minimumDetectableEffect, pairedMean, standardisedDifference, welch } from '../statistics/means.js';
import { mannWhitney, signedRank } from '../statistics/rank-tests.js';
import { bootstrap } from '../statistics/resampling.js';
import { mean, median } from '../statistics/summary.js';

/** One institution's values by programme year; years without a value are absent. */
export interface UnitSeries {
  readonly unit: string;
  readonly values: ReadonlyMap<number, number>;
  /** Whether a value was due and applicable in the last year. */
  readonly isExpected: boolean;
}

export interface EffectQuestion {
  readonly group: readonly UnitSeries[];
  /** Null for a change since the baseline alone. */
  readonly comparison: readonly UnitSeries[] | null;
  readonly fromYear: number;
  readonly toYear: number;
  readonly breaks: readonly Break[];
  /** Levels of a score have an order and no distances. */
  readonly isOrdinal: boolean;
  readonly minimumGroup: number;
  readonly draws: number;
  readonly seed: number;
}

/** Why something is not said, with the figures that decided it. */
export interface EffectRefusal {
  readonly rule: 'R1' | 'R2' | 'R3' | 'R6' | 'test_cannot_succeed' | 'no_baseline';
  readonly params: Readonly<Record<string, string>>;
}

/** A number with its range and test. */
export interface Estimate {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly degreesOfFreedom: number | null;
  readonly standardError: number | null;
  readonly method: EffectMethod;
}

export const EFFECT_METHODS = [
  'paired_t',
  'welch',
  'signed_rank_exact',
  'signed_rank_normal',
  'mann_whitney_exact',
  'mann_whitney_normal',
  'bca_bootstrap',
] as const;
export type EffectMethod = (typeof EFFECT_METHODS)[number];

export interface GroupChange {
  /** Institutions with a value in both years. */
  readonly n: number;
  /** Institutions for which the last year's value was due. */
  readonly expected: number;
  readonly baselineMedian: number | null;
  readonly endMedian: number | null;
  readonly rose: number;
  readonly fell: number;
}

export interface EarlierDifference {
  readonly fromYear: number;
  readonly toYear: number;
  readonly estimate: Estimate | null;
}

/** What strength of claim the evidence can carry, and what keeps it from the next. */
export interface EvidenceCeiling {
  readonly level: 0 | 1 | 2;
  readonly because: readonly (
    'no_baseline' | 'incomplete' | 'no_comparison' | 'not_registered' | 'self_reported'
  )[];
}

export interface EffectAnswer {
  readonly design: 'change_since_baseline' | 'difference_in_differences';
  readonly group: GroupChange;
  readonly comparison: GroupChange | null;
  /** Hodges-Lehmann: in the unit of the indicator. */
  readonly shift: Estimate | null;
  /** Means; none of scores. */
  readonly mean: Estimate | null;
  readonly bootstrap: Estimate | null;
  /** Hedges' g of the changes, with a comparison only. */
  readonly standardised: number | null;
  /** In standard deviations of the change. */
  readonly minimumDetectable: number | null;
  readonly earlier: readonly EarlierDifference[];
  readonly refusals: readonly EffectRefusal[];
  readonly ceiling: EvidenceCeiling;
}

/** Below this share of institutions nobody may speak of a development. */
const COMPLETE_ENOUGH = 0.8;
const LEVEL = 0.05;
const EXACT_UP_TO = 60;

const changesOf = (series: readonly UnitSeries[], from: number, to: number): number[] =>
  series.flatMap(({ values }) => {
    const [before, after] = [values.get(from), values.get(to)];
    return before === undefined || after === undefined ? [] : [after - before];
  });

/** How an indicator changed in a group, beside another if there is one; everything that cannot be said is refused. */
export function effectOf(question: EffectQuestion): EffectAnswer {
  const { group, comparison, fromYear, toYear, isOrdinal } = question;
  const own = changesOf(group, fromYear, toYear);
  const other = comparison && changesOf(comparison, fromYear, toYear);
  const refusals = refusalsOf(question, own, other);
  const isRefused = refusals.some(({ rule }) => rule !== 'R6' && rule !== 'test_cannot_succeed');
  const hasMean = !isRefused && !isOrdinal;
  return {
    design: comparison ? 'difference_in_differences' : 'change_since_baseline',
    group: groupChange(group, question),
    comparison: comparison && groupChange(comparison, question),
    shift: isRefused ? null : shiftOf(own, other),
    mean: hasMean ? meanOf(own, other) : null,
    bootstrap: hasMean ? drawnAnew(own, other, question) : null,
    standardised: hasMean && other ? finite(standardisedDifference(own, other).g) : null,
    minimumDetectable: isRefused
      ? null
      : minimumDetectableEffect(other ? [own.length, other.length] : [own.length]),
    earlier: comparison && !isOrdinal ? earlierDifferences(group, comparison, question) : [],
    refusals,
    ceiling: ceilingOf(question, own.length),
  };
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function groupChange(
  series: readonly UnitSeries[],
  { fromYear, toYear, minimumGroup }: EffectQuestion,
): GroupChange {
  const both = series.filter(({ values }) => values.has(fromYear) && values.has(toYear));
  const at = (year: number): number | null =>
    both.length < minimumGroup ? null : median(both.map(({ values }) => values.get(year) ?? Number.NaN));
  const changes = changesOf(both, fromYear, toYear);
  const isShown = both.length >= minimumGroup;
  return {
    n: both.length,
    expected: series.filter(({ isExpected }) => isExpected).length,
    baselineMedian: at(fromYear),
    endMedian: at(toYear),
    rose: isShown ? changes.filter((change) => change > 0).length : 0,
    fell: isShown ? changes.filter((change) => change < 0).length : 0,
  };
}

function refusalsOf(
  { group, comparison, fromYear, toYear, breaks, minimumGroup, isOrdinal }: EffectQuestion,
  own: readonly number[],
  other: readonly number[] | null,
): EffectRefusal[] {
  const refusals: EffectRefusal[] = [];
  const refuse = (rule: EffectRefusal['rule'], params: Record<string, string | number> = {}): void => {
    refusals.push({
      rule,
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
    });
  };
  const cut = breaks.find(({ year, bridged }) => !bridged && year > fromYear && year <= toYear);
  if (cut) refuse('R1', { year: cut.year, fromVersion: cut.fromVersion, toVersion: cut.toVersion });
  if (!group.some(({ values }) => values.has(fromYear))) refuse('no_baseline', { year: fromYear });
  for (const [series, changes] of [
    [group, own],
    [comparison, other],
  ] as const) {
    if (!series || !changes) continue;
    const expected = series.filter(({ isExpected }) => isExpected).length;
    const n = changes.length;
    if (expected > 0 && n / expected < LEAST_REPORTED) refuse('R2', { n, expected, least: LEAST_REPORTED });
    if (n < minimumGroup) refuse('R3', { n, minimum: minimumGroup });
  }
  if (isOrdinal) refuse('R6');
  const smallest = other ? 2 / choose(own.length + other.length, own.length) : 2 / 2 ** own.length;
  if (smallest > LEVEL) refuse('test_cannot_succeed', { smallestP: smallest.toPrecision(3), n: own.length });
  return refusals;
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let step = 1; step <= k; step += 1) ways = (ways * (n - k + step)) / step;
  return ways;
}

function shiftOf(own: readonly number[], other: readonly number[] | null): Estimate {
  // Whole numbers tie often: arrangements are counted with their ties rather than approximated.
  const exact = own.length + (other?.length ?? 0) <= EXACT_UP_TO;
  const test = other ? mannWhitney(own, other, { exact }) : signedRank(own, { exact });
  const smallest = other ? 2 / choose(own.length + other.length, own.length) : 2 / 2 ** own.length;
  return {
    value: test.shift,
    low: test.interval?.[0] ?? null,
    high: test.interval?.[1] ?? null,
    // A test that no outcome could pass would only look like a finding of nothing.
    p: smallest > LEVEL ? null : finite(test.p),
    degreesOfFreedom: null,
    standardError: null,
    method: `${other ? 'mann_whitney' : 'signed_rank'}_${test.method}`,
  };
}

function meanOf(own: readonly number[], other: readonly number[] | null): Estimate {
  const test = other ? welch(own, other) : pairedMean(own);
  return {
    value: test.estimate,
    low: finite(test.interval[0]),
    high: finite(test.interval[1]),
    p: finite(test.p),
    degreesOfFreedom: finite(test.df),
    standardError: finite(test.standardError),
    method: other ? 'welch' : 'paired_t',
  };
}

/** Institutions are drawn anew, each group among its own. */
function drawnAnew(
  own: readonly number[],
  other: readonly number[] | null,
  { draws, seed }: EffectQuestion,
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
  const { estimate, bca, standardError } = bootstrap(units, statistic, { draws, seed });
  if (!Number.isFinite(bca[0]) || !Number.isFinite(bca[1])) return null;
  return {
    value: estimate,
    low: bca[0],
    high: bca[1],
    p: null,
    degreesOfFreedom: null,
    standardError,
    method: 'bca_bootstrap',
  };
}

/** The same difference between years before the baseline: where it is not nought, the groups went apart already. */
function earlierDifferences(
  group: readonly UnitSeries[],
  comparison: readonly UnitSeries[],
  { fromYear, breaks, minimumGroup }: EffectQuestion,
): EarlierDifference[] {
  const years = [...new Set([...group, ...comparison].flatMap(({ values }) => [...values.keys()]))]
    .filter((year) => year <= fromYear)
    .toSorted((a, b) => a - b);
  return years.slice(1).map((year, index) => {
    const before = years[index] ?? year;
    const isCut = breaks.some((cut) => !cut.bridged && cut.year > before && cut.year <= year);
    const [own, other] = [changesOf(group, before, year), changesOf(comparison, before, year)];
    const isEnough = own.length >= minimumGroup && other.length >= minimumGroup;
    return { fromYear: before, toYear: year, estimate: isCut || !isEnough ? null : meanOf(own, other) };
  });
}

/**
 * What may be claimed: 0 nothing, 1 that there is a baseline, 2 that the indicator developed.
 *
 * Gaps  3 and 4 need an analysis declared before the data, and figures that somebody else verified; the record holds
 *       neither yet, so nothing here may be worded as a cause.
 */
function ceilingOf({ group, comparison }: EffectQuestion, n: number): EvidenceCeiling {
  const expected = group.filter(({ isExpected }) => isExpected).length;
  const missing = [
    ...(comparison ? [] : (['no_comparison'] as const)),
    'not_registered',
    'self_reported',
  ] as const;
  if (n === 0) return { level: 0, because: ['no_baseline', ...missing] };
  if (expected === 0 || n / expected < COMPLETE_ENOUGH)
    return { level: 1, because: ['incomplete', ...missing] };
  return { level: 2, because: missing };
}
