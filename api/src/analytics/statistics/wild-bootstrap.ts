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
 * Everything that a draw needs of the rows is three small sums for each cluster, so that a draw costs the same however
 * many rows there are.
 */
function studentised(
  { design, bread }: Fit,
  outcome: readonly number[],
  residuals: readonly number[],
  groups: readonly (readonly number[])[],
  column: number,
): (multipliers: readonly number[]) => number {
  const parts = groups.map((rows) => {
    const own = design.subMatrixRow([...rows]).transpose();
    const restricted = rows.map((row) => (outcome[row] ?? 0) - (residuals[row] ?? 0));
    const free = rows.map((row) => residuals[row] ?? 0);
    return {
      fixed: own.mmul(Matrix.columnVector(restricted)).to1DArray(),
      moved: own.mmul(Matrix.columnVector(free)).to1DArray(),
      square: own.mmul(own.transpose()).to2DArray(),
    };
  });
  const weights = bread.getRow(column);
  const size = groups.length;
  const scale = ((size / (size - 1)) * (design.rows - 1)) / (design.rows - design.columns);
  const inverse = bread.to2DArray();
  return (multipliers) => {
    const sums = parts.map(({ fixed, moved }, g) =>
      fixed.map((value, k) => value + (multipliers[g] ?? 1) * (moved[k] ?? 0)),
    );
    const total = weights.map((_, k) => sums.reduce((sum, one) => sum + (one[k] ?? 0), 0));
    const coefficients = inverse.map((row) => dot(row, total));
    let variance = 0;
    for (const [g, { square }] of parts.entries()) {
      const score = square.map((row, k) => (sums[g]?.[k] ?? 0) - dot(row, coefficients));
      variance += dot(weights, score) ** 2;
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
