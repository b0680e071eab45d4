import { type BalanceRow, balanceTable } from '../statistics/balance.js';
import type { MatchUnit } from '../statistics/matching.js';
import { minimumDetectableEffect } from '../statistics/means.js';
import { isRefused } from '../statistics/refused.js';
import { mean, median, variance } from '../statistics/summary.js';
import { cannotSucceed, type Contrast, smallestP } from './effect-estimates.rules.js';
import { matchedGroups } from './effect-matching.rules.js';
import { changesOf, type EffectDesign, type EffectQuestion, type UnitSeries } from './effect-question.js';
import { type EffectRefusal, refusalsOf } from './effect-refusals.rules.js';
import { designOf, type EarlierDifference, earlierDifferences } from './effect.rules.js';

/** One group as it stands before anybody looks at what came out. */
export interface CheckedGroup {
  /** Institutions with a value in the year of the baseline. */
  readonly atBaseline: number;
  /** Of these, those that also have one in the last year. */
  readonly kept: number;
  readonly lost: number;
  /** Baseline medians of those who stay and of those who are lost; null where they are too few to show. */
  readonly keptMedian: number | null;
  readonly lostMedian: number | null;
  /** Institutions whose value of the last year was due. */
  readonly expected: number;
}

/** A group's figure in one year up to the baseline. */
export interface PathPoint {
  readonly year: number;
  readonly n: number;
  /** Mean, or median of scores; null below the smallest group that is shown. */
  readonly value: number | null;
}

export interface EffectChecks {
  readonly design: EffectDesign;
  /** The last year before anything began. */
  readonly baselineYear: number;
  readonly group: CheckedGroup;
  readonly comparison: CheckedGroup | null;
  readonly groupPath: readonly PathPoint[];
  readonly comparisonPath: readonly PathPoint[];
  /** How alike the groups are at the baseline; without a comparison there is nothing to balance. */
  readonly balance: readonly BalanceRow[];
  /** Pairs that matching makes; null when nobody asked for it. */
  readonly pairs: number | null;
  readonly earlier: readonly EarlierDifference[];
  /** In standard deviations of the change. */
  readonly minimumDetectable: number | null;
  /** The same in the unit of the indicator, with the deviation that changes had before the baseline. */
  readonly minimumDetectableInUnits: number | null;
  readonly refusals: readonly EffectRefusal[];
}

/**
 * What to know before looking: who is compared, who was lost, whether groups were alike and went alike, what such a
 * size can find, and what will be refused.
 *
 * Shape   nothing in it is worked out from a value after the baseline; of later years only whether there is one.
 * Gaps    figures of fewer institutions than may be shown are null.
 * Source  docs/methods.md#checks-before-results
 */
export function checksOf(question: EffectQuestion, outcome: string): EffectChecks {
  const { group, comparison, toYear, minimumGroup, isOrdinal } = question;
  const design = designOf(question);
  const baselineYear = baselineOf(question, design);
  const before = { ...question, fromYear: baselineYear };
  const contrast: Contrast = {
    own: changesOf(group, baselineYear, toYear),
    other: comparison && changesOf(comparison, baselineYear, toYear),
  };
  const refusals = refusalsOf(before, contrast);
  const matching = design === 'matched_difference_in_differences' ? matchedGroups(question) : null;
  if (matching && isRefused(matching)) refusals.push({ rule: matching.refused, params: matching.params });
  const pairs = matching && !isRefused(matching) ? matching.pairs.length : null;
  const tested: Contrast = pairs === null ? contrast : { own: contrast.own.slice(0, pairs), other: null };
  if (cannotSucceed(tested))
    refusals.push({
      rule: 'test_cannot_succeed',
      params: { smallestP: smallestP(tested).toPrecision(3), n: String(tested.own.length) },
    });
  const sizes: [number] | [number, number] = tested.other
    ? [tested.own.length, tested.other.length]
    : [tested.own.length];
  const detectable = sizes.every((size) => size >= 2) ? minimumDetectableEffect(sizes) : null;
  const spread = spreadBefore(question, baselineYear);
  return {
    design,
    baselineYear,
    group: checkedGroup(group, before),
    comparison: comparison && checkedGroup(comparison, before),
    groupPath: pathOf(group, baselineYear, { minimumGroup, isOrdinal }),
    comparisonPath: comparison ? pathOf(comparison, baselineYear, { minimumGroup, isOrdinal }) : [],
    balance:
      matching && !isRefused(matching)
        ? matching.balance
        : comparison
          ? balanceAt(group, comparison, { year: baselineYear, outcome, minimumGroup })
          : [],
    pairs,
    earlier: comparison && !isOrdinal ? earlierDifferences(group, comparison, before) : [],
    minimumDetectable: detectable,
    minimumDetectableInUnits: detectable === null || spread === null ? null : detectable * spread,
    refusals,
  };
}

/** Of a staggered start, the year before the first; otherwise the year that was named. */
function baselineOf({ group, fromYear }: EffectQuestion, design: EffectDesign): number {
  if (design !== 'staggered_start') return fromYear;
  const starts = group.flatMap(({ start }) => (start == null ? [] : [start]));
  return starts.length > 0 ? Math.max(fromYear, Math.min(...starts) - 1) : fromYear;
}

function checkedGroup(
  series: readonly UnitSeries[],
  { fromYear, toYear, minimumGroup }: EffectQuestion,
): CheckedGroup {
  const there = series.filter(({ values }) => values.has(fromYear));
  const [kept, lost] = [true, false].map((stays) =>
    there
      .filter(({ values }) => values.has(toYear) === stays)
      .map(({ values }) => values.get(fromYear) ?? Number.NaN),
  ) as [number[], number[]];
  const shown = (values: number[]): number | null => (values.length >= minimumGroup ? median(values) : null);
  return {
    atBaseline: there.length,
    kept: kept.length,
    lost: lost.length,
    keptMedian: shown(kept),
    lostMedian: shown(lost),
    expected: series.filter(({ isExpected }) => isExpected).length,
  };
}

function pathOf(
  series: readonly UnitSeries[],
  until: number,
  { minimumGroup, isOrdinal }: Pick<EffectQuestion, 'minimumGroup' | 'isOrdinal'>,
): PathPoint[] {
  const years = [...new Set(series.flatMap(({ values }) => [...values.keys()]))]
    .filter((year) => year <= until)
    .toSorted((a, b) => a - b);
  return years.map((year) => {
    const values = series.flatMap((one) => one.values.get(year) ?? []);
    const isShown = values.length >= minimumGroup;
    return { year, n: values.length, value: isShown ? (isOrdinal ? median(values) : mean(values)) : null };
  });
}

/** The outcome itself at the baseline: groups that start apart may go apart for that reason. */
function balanceAt(
  group: readonly UnitSeries[],
  comparison: readonly UnitSeries[],
  { year, outcome, minimumGroup }: { year: number; outcome: string; minimumGroup: number },
): BalanceRow[] {
  const unitsOf = (series: readonly UnitSeries[], isTreated: boolean): MatchUnit[] =>
    series.flatMap(({ unit, values }) => {
      const value = values.get(year);
      return value === undefined ? [] : [{ unit, isTreated, covariates: [value] }];
    });
  const [treated, controls] = [unitsOf(group, true), unitsOf(comparison, false)];
  if (treated.length < minimumGroup || controls.length < minimumGroup) return [];
  const units = [...treated, ...controls];
  const weights = new Map(units.map(({ unit }) => [unit, 1]));
  return balanceTable(units, { weights }, [outcome]);
}

/** The deviation of changes from year to year before the baseline, all groups together; null with fewer than three. */
function spreadBefore({ group, comparison, isOrdinal }: EffectQuestion, until: number): number | null {
  if (isOrdinal) return null;
  const changes = [...group, ...(comparison ?? [])].flatMap(({ values }) => {
    const years = [...values.keys()].filter((year) => year <= until).toSorted((a, b) => a - b);
    const [first, last] = [years[0], years.at(-1)];
    return first === undefined || last === undefined || first === last
      ? []
      : [(values.get(last) ?? 0) - (values.get(first) ?? 0)];
  });
  return changes.length < 3 ? null : Math.sqrt(variance(changes));
}
