import { Matrix, solve } from 'ml-matrix';
import { type Answer, refused } from './refused.js';

/** A logistic model: the chance to be in the group, from what was known before. */
export interface LogisticFit {
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
  readonly standardErrors: readonly number[];
  /** Fitted on the scale of log-odds, in the order of the rows: the score that matching takes. */
  readonly scores: readonly number[];
}

const STEPS = 50;
const CLOSE_ENOUGH = 1e-12;

/**
 * Logistic regression by Newton's method.
 *
 * Shape   one coefficient for each column, in its order; give a column of ones for an intercept.
 * Errors  `too_few` when one of the outcomes does not occur, `groups_separate_completely` when the columns tell the
 *         groups apart without error, so that the coefficients have no end; `columns_depend`.
 * Source  docs/methods.md#matching; A. Agresti, Categorical Data Analysis, chapter 5.
 */
export function logistic(
  isIn: readonly boolean[],
  columns: Readonly<Record<string, readonly number[]>>,
): Answer<LogisticFit> {
  const names = Object.keys(columns);
  const outcome = isIn.map(Number);
  const total = outcome.reduce((sum, one) => sum + one, 0);
  if (total === 0 || total === outcome.length) return refused('too_few', { treated: total });
  const design = new Matrix(isIn.map((_, row) => names.map((name) => columns[name]?.[row] ?? Number.NaN)));
  let coefficients = Matrix.zeros(names.length, 1);
  let deviance = Number.POSITIVE_INFINITY;
  for (let step = 0; step < STEPS; step += 1) {
    const scores = design.mmul(coefficients).to1DArray();
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)));
    if (chances.every((chance, row) => Math.abs(chance - (outcome[row] ?? 0)) < 1e-6))
      return refused('groups_separate_completely');
    const weighted = design.clone();
    chances.forEach((chance, row) => weighted.mulRow(row, chance * (1 - chance)));
    const information = design.transpose().mmul(weighted);
    const slope = design
      .transpose()
      .mmul(Matrix.columnVector(chances.map((chance, row) => (outcome[row] ?? 0) - chance)));
    const inverted = invertible(information);
    if (!inverted) return refused(step === 0 ? 'columns_depend' : 'groups_separate_completely');
    const now = devianceOf(outcome, chances);
    if (Math.abs(deviance - now) <= CLOSE_ENOUGH * (Math.abs(now) + 0.1)) {
      return {
        names,
        coefficients: coefficients.to1DArray(),
        standardErrors: inverted.diagonal().map(Math.sqrt),
        scores,
      };
    }
    deviance = now;
    coefficients = Matrix.add(coefficients, inverted.mmul(slope));
  }
  return refused('groups_separate_completely');
}

function devianceOf(outcome: readonly number[], chances: readonly number[]): number {
  return (
    -2 *
    outcome.reduce(
      (sum, one, row) => sum + Math.log(one === 1 ? (chances[row] ?? 0) : 1 - (chances[row] ?? 0)),
      0,
    )
  );
}

/** The inverse of an information matrix, scaled so that units do not matter; null when there is none. */
function invertible(information: Matrix): Matrix | null {
  const scale = information.diagonal().map(Math.sqrt);
  if (scale.some((one) => !(one > 0))) return null;
  const scaled = information.clone();
  for (let i = 0; i < scaled.rows; i += 1)
    for (let j = 0; j < scaled.columns; j += 1)
      scaled.set(i, j, scaled.get(i, j) / ((scale[i] ?? 1) * (scale[j] ?? 1)));
  try {
    const inverted = solve(scaled, Matrix.eye(scaled.rows));
    if (
      inverted
        .to2DArray()
        .flat()
        .some((one) => !(Math.abs(one) < 1e10))
    )
      return null;
    for (let i = 0; i < scaled.rows; i += 1)
      for (let j = 0; j < scaled.columns; j += 1)
        inverted.set(i, j, inverted.get(i, j) / ((scale[i] ?? 1) * (scale[j] ?? 1)));
    return inverted;
  } catch {
    return null;
  }
}
