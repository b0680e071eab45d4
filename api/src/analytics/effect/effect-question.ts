import type { Break } from '../definitions.rules.js';
import type { StaggeredComparison } from '../statistics/group-time.js';

/** One institution's values by programme year; years without a value are absent. */
export interface UnitSeries {
  readonly unit: string;
  readonly values: ReadonlyMap<number, number>;
  /** Whether a value was due and applicable in the last year. */
  readonly isExpected: boolean;
  /** What hangs together, when that is more than the institution: its country. */
  readonly cluster?: string;
  /** First programme year in which what is looked at had begun for it; null for those it never began for. */
  readonly start?: number | null;
  /** What it is matched on, all of the baseline year or before; null where it was not reported. */
  readonly covariates?: readonly (number | null)[];
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
  /** Clusters larger than institutions, for the errors of the difference. */
  readonly isClustered?: boolean;
  /** Names of the covariates, when institutions are matched. */
  readonly matchOn?: readonly string[];
  readonly caliper?: number | null;
  /** When it began at different times: whom each group is held against. */
  readonly staggered?: StaggeredComparison | null;
  readonly evidence?: EvidenceFacts;
}

/** What lifts a claim beyond a description. */
export interface EvidenceFacts {
  /** Whether the analysis was declared before the data existed. */
  readonly isDeclaredBefore: boolean;
  /** Krippendorff's α of the institutions' own figures and somebody else's; null when nobody checked. */
  readonly agreement: number | null;
}

export const EFFECT_DESIGNS = [
  'change_since_baseline',
  'difference_in_differences',
  'matched_difference_in_differences',
  'staggered_start',
] as const;
export type EffectDesign = (typeof EFFECT_DESIGNS)[number];

export const EFFECT_METHODS = [
  'paired_t',
  'welch',
  'signed_rank_exact',
  'signed_rank_normal',
  'mann_whitney_exact',
  'mann_whitney_normal',
  'bca_bootstrap',
  'cluster_robust',
  'group_time',
] as const;
export type EffectMethod = (typeof EFFECT_METHODS)[number];

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

/** Changes between two years of those with a value in both. */
export const changesOf = (series: readonly UnitSeries[], from: number, to: number): number[] =>
  changedOf(series, from, to).map(({ change }) => change);

/** The same with their institutions. */
export const changedOf = (
  series: readonly UnitSeries[],
  from: number,
  to: number,
): { readonly series: UnitSeries; readonly change: number }[] =>
  series.flatMap((one) => {
    const [before, after] = [one.values.get(from), one.values.get(to)];
    return before === undefined || after === undefined
      ? []
      : [{ series: one, change: withoutNoise(after - before) }];
  });

/** 0.3 − 0.1 and 0.2 are the same change: what binary fractions add behind the twelfth digit would break ties. */
const withoutNoise = (change: number): number => Number(change.toPrecision(12));
