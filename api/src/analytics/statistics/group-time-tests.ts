import { EVD, Matrix } from 'ml-matrix';
import { chiSquareAbove, fisherAbove, normalAt } from './distributions.js';
import { type Answer, refused } from './refused.js';
import { seeded } from './random.js';
import { inOrder, quantile } from './summary.js';

interface WithInfluence {
  readonly estimate: number;
  readonly standardError: number;
  readonly influence: Float64Array;
}

/** A band that holds for all figures at once with the confidence asked for. */
export interface SimultaneousBand {
  /** Standard errors to each side; at least the pointwise one. */
  readonly reach: number;
  /** In the order given; null where the error is nought. */
  readonly intervals: readonly (readonly [number, number] | null)[];
  readonly draws: number;
  readonly seed: number;
}

/**
 * Bands for several figures at once: each unit's part of the errors changes its sign at random, and the largest of the
 * studentised sums decides how far the band must reach.
 *
 * Shape   Rademacher multipliers, units as clusters; the same seed gives the same digits.
 * Errors  `too_few` without a figure whose error is above nought.
 * Source  docs/methods.md#simultaneous-bands; Callaway and Sant'Anna (2021), algorithm 1.
 */
export function simultaneousBand(
  figures: readonly WithInfluence[],
  { draws = 1999, seed = 1, confidence = 0.95 }: { draws?: number; seed?: number; confidence?: number } = {},
): Answer<SimultaneousBand> {
  const moving = figures.filter(({ standardError }) => standardError > 0);
  const size = moving[0]?.influence.length ?? 0;
  if (size === 0) return refused('too_few', { figures: moving.length });
  const random = seeded(seed);
  const largest: number[] = [];
  const signs = new Float64Array(size);
  for (let draw = 0; draw < draws; draw += 1) {
    for (let unit = 0; unit < size; unit += 1) signs[unit] = random() < 0.5 ? -1 : 1;
    let furthest = 0;
    for (const { influence, standardError } of moving) {
      let sum = 0;
      for (let unit = 0; unit < size; unit += 1) sum += (signs[unit] ?? 0) * (influence[unit] ?? 0);
      furthest = Math.max(furthest, Math.abs(sum) / standardError);
    }
    largest.push(furthest);
  }
  const pointwise = normalAt(1 - (1 - confidence) / 2);
  const reach = Math.max(pointwise, quantile(inOrder(largest), confidence));
  return {
    reach,
    intervals: figures.map(({ estimate, standardError }) =>
      standardError > 0
        ? ([estimate - reach * standardError, estimate + reach * standardError] as const)
        : null,
    ),
    draws,
    seed,
  };
}

/** Whether several figures are all nought. */
export interface JointTest {
  /** Wald's W. */
  readonly statistic: number;
  readonly df: number;
  /** By the chi-square distribution, as published. */
  readonly p: number;
  /** By Hotelling's T², which holds its level with few units; null when there are no more units than figures. */
  readonly pFewUnits: number | null;
}

/**
 * Tests that all figures are nought at once; over the cells before the start this is the pre-period test.
 *
 * Shape   W = θ′ V⁻¹ θ with V from what each unit adds to the errors.
 * Errors  `too_few` without a figure; `columns_depend` when the figures follow from one another (more of them than
 *         units, or a figure without spread).
 * Source  docs/methods.md#pre-period-test; Callaway and Sant'Anna (2021), section 4.
 */
export function jointTest(figures: readonly WithInfluence[]): Answer<JointTest> {
  const df = figures.length;
  if (df === 0) return refused('too_few', { figures: 0 });
  const spread = new Matrix(
    figures.map((one) =>
      figures.map((other) => {
        let sum = 0;
        for (const [unit, value] of one.influence.entries()) sum += value * (other.influence[unit] ?? 0);
        return sum;
      }),
    ),
  );
  const { realEigenvalues, eigenvectorMatrix } = new EVD(spread, { assumeSymmetric: true });
  const largest = Math.max(...realEigenvalues);
  if (!(largest > 0) || realEigenvalues.some((value) => value <= largest * 1e-10))
    return refused('columns_depend', { figures: df });
  const turned = eigenvectorMatrix
    .transpose()
    .mmul(Matrix.columnVector(figures.map(({ estimate }) => estimate)))
    .to1DArray();
  const statistic = turned.reduce((sum, one, k) => sum + one ** 2 / (realEigenvalues[k] ?? Number.NaN), 0);
  const units = unitsInPlay(figures);
  return {
    statistic,
    df,
    p: chiSquareAbove(statistic, df),
    pFewUnits:
      units > df ? fisherAbove((statistic * (units - df)) / (df * (units - 1)), df, units - df) : null,
  };
}

/** Units that add anything to any of the figures. */
function unitsInPlay(figures: readonly WithInfluence[]): number {
  const length = figures[0]?.influence.length ?? 0;
  let count = 0;
  for (let unit = 0; unit < length; unit += 1)
    if (figures.some(({ influence }) => influence[unit] !== 0)) count += 1;
  return count;
}
