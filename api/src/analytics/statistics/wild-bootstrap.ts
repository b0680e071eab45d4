import { Matrix } from 'ml-matrix';
import { type Fit, leastSquares } from './least-squares.js';
import { seeded } from './random.js';
import { rowsOf } from './robust-errors.js';

/** A p-value from signs that are flipped cluster by cluster. */
export interface WildTest {
  readonly t: number;
  /** Two-sided, the share of draws with |t*| ≥ |t|; ties count. */
  readonly p: number;
  readonly draws: number;
  /** Whether every pattern of signs was tried, which needs no seed. */
  readonly isEnumerated: boolean;
  readonly weights: 'rademacher' | 'webb';
  readonly seed: number | null;
}

export interface WildOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly weights?: 'rademacher' | 'webb';
}

const ENUMERATED_UP_TO = 12;
const WEBB = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)];

/**
 * Tests one coefficient against nought by the restricted wild cluster bootstrap of t with CR1S errors.
 *
 * Shape   residuals of the model without the coefficient keep their clusters together and change sign; up to twelve
 *         clusters all 2^G patterns are tried, beyond that signs are drawn.
 * Source  docs/methods.md#wild-cluster-bootstrap
 */
export function wildClusterTest(
  outcome: readonly number[],
  columns: Readonly<Record<string, readonly number[]>>,
  tested: string,
  clusters: readonly (string | number)[],
  { draws = 9999, seed = 1, weights = 'rademacher' }: WildOptions = {},
): WildTest {
  const full = leastSquares(outcome, columns);
  const column = full.names.indexOf(tested);
  const others = Object.fromEntries(Object.entries(columns).filter(([name]) => name !== tested));
  const { residuals } = leastSquares(outcome, others);
  const groups = rowsOf(clusters);
  const tOf = studentised(full, outcome, residuals, groups, column);
  const t = tOf(groups.map(() => 1));
  const isEnumerated = weights === 'rademacher' && groups.length <= ENUMERATED_UP_TO;
  const random = seeded(seed);
  const all = isEnumerated ? 2 ** groups.length : draws;
  let asFar = 0;
  for (let draw = 0; draw < all; draw += 1) {
    const signs = groups.map((_, g) =>
      isEnumerated ? (((draw >> g) & 1) === 0 ? 1 : -1) : drawn(weights, random),
    );
    if (Math.abs(tOf(signs)) >= Math.abs(t) * (1 - 1e-10)) asFar += 1;
  }
  return { t, p: asFar / all, draws: all, isEnumerated, weights, seed: isEnumerated ? null : seed };
}

/**
 * t with CR1S errors of the outcome whose restricted residuals are multiplied cluster by cluster.
 *
 * Everything that a draw needs of the rows is a few sums for each cluster, worked out once: a draw costs as many steps
 * as there are clusters and columns, however many rows there are.
 */
function studentised(
  { design, bread }: Fit,
  outcome: readonly number[],
  residuals: readonly number[],
  groups: readonly (readonly number[])[],
  column: number,
): (multipliers: readonly number[]) => number {
  const weights = bread.getRow(column);
  const size = groups.length;
  const width = design.columns;
  const scale = ((size / (size - 1)) * (design.rows - 1)) / (design.rows - width);
  // By cluster: what it adds to the coefficients, fixed and with its sign, and to the score of the tested one.
  const turned = new Float64Array(size * width);
  const ownScore = new Float64Array(size * 2);
  const seen = new Float64Array(size * width);
  const fixedCoefficients = new Float64Array(width);
  for (const [g, rows] of groups.entries()) {
    const own = design.subMatrixRow([...rows]).transpose();
    const restricted = rows.map((row) => (outcome[row] ?? 0) - (residuals[row] ?? 0));
    const fixed = own.mmul(Matrix.columnVector(restricted)).to1DArray();
    const moved = own.mmul(Matrix.columnVector(rows.map((row) => residuals[row] ?? 0))).to1DArray();
    const square = own.mmul(own.transpose());
    ownScore[2 * g] = dot(weights, fixed);
    ownScore[2 * g + 1] = dot(weights, moved);
    for (let k = 0; k < width; k += 1) {
      fixedCoefficients[k] = (fixedCoefficients[k] ?? 0) + dot(bread.getRow(k), fixed);
      turned[g * width + k] = dot(bread.getRow(k), moved);
      seen[g * width + k] = dot(weights, square.getColumn(k));
    }
  }
  const coefficients = new Float64Array(width);
  return (multipliers) => {
    coefficients.set(fixedCoefficients);
    for (let g = 0; g < size; g += 1)
      for (let k = 0; k < width; k += 1)
        coefficients[k] = (coefficients[k] ?? 0) + (multipliers[g] ?? 1) * (turned[g * width + k] ?? 0);
    let variance = 0;
    for (let g = 0; g < size; g += 1) {
      let score = (ownScore[2 * g] ?? 0) + (multipliers[g] ?? 1) * (ownScore[2 * g + 1] ?? 0);
      for (let k = 0; k < width; k += 1) score -= (seen[g * width + k] ?? 0) * (coefficients[k] ?? 0);
      variance += score * score;
    }
    return (coefficients[column] ?? Number.NaN) / Math.sqrt(scale * variance);
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const [index, value] of a.entries()) sum += value * (b[index] ?? 0);
  return sum;
}

function drawn(weights: 'rademacher' | 'webb', random: () => number): number {
  if (weights === 'rademacher') return random() < 0.5 ? -1 : 1;
  return WEBB[Math.floor(random() * WEBB.length)] ?? 1;
}
