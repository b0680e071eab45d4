import { normalAt, normalBelow } from './distributions.js';
import { seeded } from './random.js';
import { inOrder, mean, quantile, variance } from './summary.js';

/** How a statistic varies when institutions are drawn anew. */
export interface Bootstrap {
  readonly estimate: number;
  readonly standardError: number;
  readonly percentile: readonly [number, number];
  /** Bias-corrected and accelerated. */
  readonly bca: readonly [number, number];
  readonly acceleration: number;
  readonly draws: number;
  readonly seed: number;
}

const TIED_WITHIN = 1e-12;

/** The statistic without each unit in turn. */
function leftOut<Unit>(units: readonly Unit[], statistic: (units: readonly Unit[]) => number): number[] {
  return units.map((_, out) => statistic(units.filter((_unit, index) => index !== out)));
}

/**
 * The standard error by leaving out one unit at a time, and the acceleration of BCa.
 *
 * Source  docs/methods.md#bootstrap
 */
export function jackknife<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
): { standardError: number; acceleration: number } {
  const values = leftOut(units, statistic);
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (centre - value) ** 2, 0);
  const cubes = values.reduce((sum, value) => sum + (centre - value) ** 3, 0);
  return {
    standardError: Math.sqrt(((units.length - 1) / units.length) * squares),
    acceleration: squares === 0 ? 0 : cubes / (6 * squares ** 1.5),
  };
}

/**
 * Draws whole units (an institution with all its years) with replacement, and reads the interval off the draws.
 *
 * Shape   percentile and BCa intervals; the same seed gives the same digits.
 * Gaps    draws whose statistic is not a number (a group that was not drawn) are left out.
 * Source  docs/methods.md#bootstrap
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number,
  { draws = 9999, seed = 1, confidence = 0.95 }: { draws?: number; seed?: number; confidence?: number } = {},
): Bootstrap {
  const random = seeded(seed);
  const estimate = statistic(units);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = units.map(() => units[Math.floor(random() * units.length)] as Unit);
    const value = statistic(drawn);
    if (Number.isFinite(value)) values.push(value);
  }
  const sorted = inOrder(values);
  const { acceleration } = jackknife(units, statistic);
  // The same units added up in another order differ in their last digit, and are tied all the same.
  const near = TIED_WITHIN * Math.max(1, Math.abs(estimate));
  const tied = sorted.filter((value) => Math.abs(value - estimate) <= near).length;
  const below = sorted.filter((value) => value < estimate - near).length + tied / 2;
  const bias = normalAt(below / sorted.length);
  const tail = (1 - confidence) / 2;
  const moved = (p: number): number => {
    const z = bias + normalAt(p);
    return quantile(sorted, normalBelow(bias + z / (1 - acceleration * z)));
  };
  return {
    estimate,
    standardError: Math.sqrt(variance(sorted)),
    percentile: [quantile(sorted, tail), quantile(sorted, 1 - tail)],
    bca: [moved(tail), moved(1 - tail)],
    acceleration,
    draws: sorted.length,
    seed,
  };
}
