import type { Matching, MatchUnit } from './matching.js';
import { mean, variance } from './summary.js';

/** A standardised difference below this is taken for balanced. */
export const BALANCED_BELOW = 0.1;

/** One covariate in both groups. */
export interface BalanceSide {
  readonly treatedMean: number;
  readonly controlMean: number;
  /** (x̄_T − x̄_C) / s_T with the treated units' standard deviation before matching; null when they are all alike. */
  readonly standardisedDifference: number | null;
  /** s²_T / s²_C; null when one of them is nought or unknown. */
  readonly varianceRatio: number | null;
}

export interface BalanceRow {
  readonly covariate: string;
  readonly before: BalanceSide;
  readonly after: BalanceSide;
  readonly isBalanced: boolean;
}

/**
 * How alike the groups were before and after matching: compulsory beside every matched figure.
 *
 * Shape   one row for each covariate; after matching controls count with their weights.
 * Unit    standard deviations of the treated units before matching, so that both columns use one yardstick.
 * Source  docs/methods.md#matching; Rosenbaum and Rubin (1985); E. Stuart, Statistical Science 25, 2010.
 */
export function balanceTable(
  units: readonly MatchUnit[],
  { weights }: Pick<Matching, 'weights'>,
  names: readonly string[],
): BalanceRow[] {
  const treatedBefore = units.filter(({ isTreated }) => isTreated);
  const everybody = new Map(units.map(({ unit }) => [unit, 1]));
  return names.map((covariate, k) => {
    const spread = Math.sqrt(variance(treatedBefore.map(({ covariates }) => covariates[k] ?? Number.NaN)));
    const before = sideOf(units, everybody, k, spread);
    const after = sideOf(units, weights, k, spread);
    const apart = after.standardisedDifference;
    return {
      covariate,
      before,
      after,
      isBalanced: apart === null ? after.treatedMean === after.controlMean : Math.abs(apart) < BALANCED_BELOW,
    };
  });
}

function sideOf(
  units: readonly MatchUnit[],
  weights: ReadonlyMap<string, number>,
  k: number,
  spread: number,
): BalanceSide {
  const [treated, control] = [true, false].map((isTreated) =>
    weighted(
      units
        .filter((unit) => unit.isTreated === isTreated)
        .map(({ unit, covariates }) => ({
          value: covariates[k] ?? Number.NaN,
          weight: weights.get(unit) ?? 0,
        })),
    ),
  ) as [Weighted, Weighted];
  const ratio = treated.variance / control.variance;
  return {
    treatedMean: treated.mean,
    controlMean: control.mean,
    standardisedDifference: spread > 0 ? (treated.mean - control.mean) / spread : null,
    varianceRatio: Number.isFinite(ratio) && ratio > 0 ? ratio : null,
  };
}

interface Weighted {
  readonly mean: number;
  readonly variance: number;
}

/** Weighted mean, and variance with reliability weights, which is the usual one when all weights are alike. */
function weighted(values: readonly { value: number; weight: number }[]): Weighted {
  const counted = values.filter(({ weight }) => weight > 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const squares = counted.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const centre = counted.reduce((sum, { value, weight }) => sum + (weight / total) * value, 0);
  if (new Set(counted.map(({ weight }) => weight)).size <= 1)
    return {
      mean: mean(counted.map(({ value }) => value)),
      variance: variance(counted.map(({ value }) => value)),
    };
  const sum = counted.reduce((all, { value, weight }) => all + weight * (value - centre) ** 2, 0);
  return { mean: centre, variance: sum / (total - squares / total) };
}
