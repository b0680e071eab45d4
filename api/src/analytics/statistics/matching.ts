import { inverse, Matrix } from 'ml-matrix';
import { type Answer, isRefused, refused } from './refused.js';
import { mean, variance } from './summary.js';

/** A unit with what it is matched on, all measured before anything began. */
export interface MatchUnit {
  readonly unit: string;
  readonly isTreated: boolean;
  /** In the order of the names given; a unit with a missing covariate is not passed. */
  readonly covariates: readonly number[];
  /** Units are matched inside their stratum alone, when given. */
  readonly stratum?: string;
}

export interface MatchOptions {
  /** `mahalanobis` by default; `scaled` divides by standard deviations; `score` takes the first covariate as it is. */
  readonly distance?: 'mahalanobis' | 'scaled' | 'score';
  /** Pairs further apart are not made; in the unit of the distance. */
  readonly caliper?: number;
  /** Controls for each treated unit. */
  readonly ratio?: number;
  readonly withReplacement?: boolean;
}

export interface Match {
  readonly treated: string;
  readonly controls: readonly { readonly unit: string; readonly distance: number }[];
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Treated units without a control near enough. */
  readonly unmatched: readonly string[];
  /** Controls that were not used. */
  readonly unused: readonly string[];
  /** How often each control counts, treated units counting once: shares of 1 / number of controls of the match. */
  readonly weights: ReadonlyMap<string, number>;
}

/**
 * Nearest neighbours: each treated unit gets the controls that were most alike before anything began.
 *
 * Shape   greedy, the closest pairs of all first, so that the order of the units does not matter; ties by name.
 * Gaps    treated units without a control within the caliper are listed, never matched to somebody far away.
 * Errors  `too_few` without a unit on one side, `no_variation` when no covariate varies, `columns_depend` when
 *         covariates follow from one another, `no_match` when the caliper leaves nobody.
 * Source  docs/methods.md#matching; D. Rubin, Biometrics 29, 1973; P. Rosenbaum and D. Rubin, American Statistician
 *         39, 1985.
 */
export function nearestNeighbours(
  units: readonly MatchUnit[],
  { distance = 'mahalanobis', caliper, ratio = 1, withReplacement = false }: MatchOptions = {},
): Answer<Matching> {
  const treated = units.filter(({ isTreated }) => isTreated);
  const controls = units.filter(({ isTreated }) => !isTreated);
  if (treated.length === 0 || controls.length === 0)
    return refused('too_few', { treated: treated.length, controls: controls.length });
  const between = distanceOf(treated, controls, distance);
  if (isRefused(between)) return between;
  const pairs = treated
    .flatMap((own) =>
      controls
        .filter(({ stratum }) => stratum === own.stratum)
        .map((control) => ({ own, control, far: between(own, control) })),
    )
    .filter(({ far }) => caliper === undefined || far <= caliper)
    .toSorted(
      (a, b) => a.far - b.far || compare(a.own.unit, b.own.unit) || compare(a.control.unit, b.control.unit),
    );
  const chosen = new Map<string, { unit: string; distance: number }[]>();
  const used = new Set<string>();
  // One control for everybody before anybody gets a second.
  for (let round = 0; round < ratio; round += 1)
    for (const { own, control, far } of pairs) {
      const mine = chosen.get(own.unit) ?? [];
      if (mine.length !== round || mine.some(({ unit }) => unit === control.unit)) continue;
      if (!withReplacement && used.has(control.unit)) continue;
      used.add(control.unit);
      chosen.set(own.unit, [...mine, { unit: control.unit, distance: far }]);
    }
  const matches = treated.flatMap(({ unit }) => {
    const mine = chosen.get(unit);
    return mine ? [{ treated: unit, controls: mine }] : [];
  });
  if (matches.length === 0) return refused('no_match', { caliper: caliper ?? '' });
  return {
    matches,
    unmatched: treated.flatMap(({ unit }) => (chosen.has(unit) ? [] : [unit])),
    unused: controls.flatMap(({ unit }) => (used.has(unit) ? [] : [unit])),
    weights: weightsOf(matches),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function weightsOf(matches: readonly Match[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { treated, controls } of matches) {
    weights.set(treated, 1);
    for (const { unit } of controls) weights.set(unit, (weights.get(unit) ?? 0) + 1 / controls.length);
  }
  return weights;
}

type Distance = (a: MatchUnit, b: MatchUnit) => number;

function distanceOf(
  treated: readonly MatchUnit[],
  controls: readonly MatchUnit[],
  kind: 'mahalanobis' | 'scaled' | 'score',
): Answer<Distance> {
  if (kind === 'score') return (a, b) => Math.abs((a.covariates[0] ?? 0) - (b.covariates[0] ?? 0));
  const all = [...treated, ...controls];
  const count = all[0]?.covariates.length ?? 0;
  // What is the same for everybody tells nobody apart.
  const varying = Array.from({ length: count }, (_, k) => k).filter(
    (k) => variance(all.map(({ covariates }) => covariates[k] ?? Number.NaN)) > 0,
  );
  if (varying.length === 0) return refused('no_variation', { covariates: count });
  const covariance = pooledCovariance([treated, controls], varying);
  const scales = covariance.diagonal();
  if (scales.some((scale) => !(scale > 0))) return refused('no_variation', { covariates: count });
  if (kind === 'scaled')
    return (a, b) =>
      Math.sqrt(varying.reduce((sum, k, at) => sum + gap(a, b, k) ** 2 / (scales[at] ?? 1), 0));
  // Correlations rather than covariances: whether columns depend must not hang on their units.
  const roots = scales.map(Math.sqrt);
  const correlation = Matrix.eye(varying.length);
  for (const [i] of varying.entries())
    for (const [j] of varying.entries())
      correlation.set(i, j, covariance.get(i, j) / ((roots[i] ?? 1) * (roots[j] ?? 1)));
  if (!isWellBehaved(correlation)) return refused('columns_depend', { covariates: varying.length });
  const turned = inverse(correlation);
  return (a, b) => {
    const gaps = Matrix.columnVector(varying.map((k, at) => gap(a, b, k) / (roots[at] ?? 1)));
    return Math.sqrt(Math.max(0, gaps.transpose().mmul(turned).mmul(gaps).get(0, 0)));
  };
}

const gap = (a: MatchUnit, b: MatchUnit, k: number): number =>
  (a.covariates[k] ?? 0) - (b.covariates[k] ?? 0);

/** Whether a correlation matrix can be inverted without losing the digits. */
function isWellBehaved(correlation: Matrix): boolean {
  const copy = correlation.clone();
  // Cholesky by hand: a pivot near nought is a column that follows from those before it.
  for (let k = 0; k < copy.rows; k += 1) {
    const pivot = copy.get(k, k);
    if (!(pivot > 1e-10)) return false;
    for (let i = k + 1; i < copy.rows; i += 1) {
      const factor = copy.get(i, k) / pivot;
      for (let j = k; j < copy.rows; j += 1) copy.set(i, j, copy.get(i, j) - factor * copy.get(k, j));
    }
  }
  return true;
}

/** Covariance inside the groups, so that the difference under study does not shrink the distances. */
function pooledCovariance(groups: readonly (readonly MatchUnit[])[], columns: readonly number[]): Matrix {
  const sums = Matrix.zeros(columns.length, columns.length);
  let df = 0;
  for (const group of groups) {
    df += group.length - 1;
    const centres = columns.map((k) => mean(group.map(({ covariates }) => covariates[k] ?? Number.NaN)));
    for (const { covariates } of group)
      for (const [i, row] of columns.entries())
        for (const [j, column] of columns.entries())
          sums.set(
            i,
            j,
            sums.get(i, j) +
              ((covariates[row] ?? 0) - (centres[i] ?? 0)) * ((covariates[column] ?? 0) - (centres[j] ?? 0)),
          );
  }
  return df > 0 ? sums.div(df) : sums;
}
