import { leastSquares } from './least-squares.js';
import { mean, variance } from './summary.js';

/** What one group gained beyond another between two times. */
export interface DifferenceInDifferences {
  readonly estimate: number;
  readonly standardError: number;
}

/**
 * Four means of whoever was seen each time: (after − before) of the first group less that of the second.
 *
 * Gaps    units seen once only still count in the mean of that time, as in the published table.
 * Source  docs/methods.md#difference-in-differences
 */
export function differenceOfMeans(groups: {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly comparisonBefore: readonly number[];
  readonly comparisonAfter: readonly number[];
}): DifferenceInDifferences {
  const { before, after, comparisonBefore, comparisonAfter } = groups;
  const parts = [before, after, comparisonBefore, comparisonAfter];
  return {
    estimate: mean(after) - mean(before) - (mean(comparisonAfter) - mean(comparisonBefore)),
    standardError: Math.sqrt(parts.reduce((sum, part) => sum + variance(part) / part.length, 0)),
  };
}

/**
 * Changes of the same units, one group's mean less the other's.
 *
 * Shape   the balanced form: each unit gives its own change, and variances are the groups' own.
 * Source  docs/methods.md#difference-in-differences
 */
export function differenceOfChanges(
  changes: readonly number[],
  comparisonChanges: readonly number[],
): DifferenceInDifferences {
  return {
    estimate: mean(changes) - mean(comparisonChanges),
    standardError: Math.sqrt(
      variance(changes) / changes.length + variance(comparisonChanges) / comparisonChanges.length,
    ),
  };
}

/**
 * The same with other differences of the units held equal: a regression of the change on belonging to the group.
 *
 * Shape   the group's coefficient with the usual homoskedastic error.
 * Source  docs/methods.md#difference-in-differences
 */
export function adjustedDifference(
  changes: readonly number[],
  isInGroup: readonly boolean[],
  controls: Readonly<Record<string, readonly number[]>> = {},
): DifferenceInDifferences {
  const fit = leastSquares(changes, {
    intercept: changes.map(() => 1),
    group: isInGroup.map(Number),
    ...controls,
  });
  const squares = fit.residuals.reduce((sum, residual) => sum + residual ** 2, 0);
  const error = squares / (changes.length - fit.names.length);
  return {
    estimate: fit.coefficients[1] ?? Number.NaN,
    standardError: Math.sqrt(error * fit.bread.get(1, 1)),
  };
}
