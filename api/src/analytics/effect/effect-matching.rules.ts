import { type BalanceRow, balanceTable } from '../statistics/balance.js';
import { nearestNeighbours, type MatchUnit } from '../statistics/matching.js';
import { type Answer, isRefused, refused } from '../statistics/refused.js';
import { changedOf, type EffectQuestion } from './effect-question.js';

/** Who was held against whom, and how alike they were. */
export interface MatchedGroups {
  readonly pairs: readonly {
    readonly unit: string;
    readonly comparison: string;
    readonly distance: number;
  }[];
  /** Institutions of the group without one alike near enough. */
  readonly unmatched: readonly string[];
  /** Institutions that were left out because a figure to match on is missing. */
  readonly incomplete: number;
  readonly balance: readonly BalanceRow[];
  /** The pairs' differences of changes, in the order of the pairs. */
  readonly differences: readonly number[];
}

/**
 * Pairs each institution of the group with the one outside it that was most alike at the baseline.
 *
 * Gaps    institutions without a value in both years or without a figure to match on are no candidates.
 * Errors  what `nearestNeighbours` refuses.
 * Source  docs/methods.md#matching
 */
export function matchedGroups(question: EffectQuestion): Answer<MatchedGroups> {
  const { group, comparison, fromYear, toYear, caliper, matchOn = [] } = question;
  if (!comparison) return refused('no_comparison_group');
  const changed = [
    ...changedOf(group, fromYear, toYear).map((one) => ({ ...one, isTreated: true })),
    ...changedOf(comparison, fromYear, toYear).map((one) => ({ ...one, isTreated: false })),
  ];
  const units = changed.flatMap(({ series, isTreated }): MatchUnit[] => {
    const known = (series.covariates ?? []).filter((value) => value !== null);
    return known.length === matchOn.length && known.length > 0
      ? [{ unit: series.unit, isTreated, covariates: known }]
      : [];
  });
  const matching = nearestNeighbours(units, { caliper: caliper ?? undefined });
  if (isRefused(matching)) return matching;
  const changeOf = new Map(changed.map(({ series, change }) => [series.unit, change]));
  const pairs = matching.matches.flatMap(({ treated, controls }) =>
    controls.map(({ unit, distance }) => ({ unit: treated, comparison: unit, distance })),
  );
  return {
    pairs,
    unmatched: matching.unmatched,
    incomplete: changed.length - units.length,
    balance: balanceTable(units, matching, matchOn),
    differences: pairs.map(
      (pair) => (changeOf.get(pair.unit) ?? Number.NaN) - (changeOf.get(pair.comparison) ?? Number.NaN),
    ),
  };
}
