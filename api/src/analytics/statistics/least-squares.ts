import { EVD, Matrix, QR } from 'ml-matrix';

/** A fitted linear model with what its standard errors are made of. */
export interface Fit {
  readonly names: readonly string[];
  readonly coefficients: readonly number[];
  readonly residuals: readonly number[];
  readonly design: Matrix;
  /** (X′X)⁻¹ */
  readonly bread: Matrix;
}

/**
 * Ordinary least squares by QR.
 *
 * Shape   one coefficient for each column of the design, in its order; give a column of ones for an intercept.
 * Errors  the columns depend on one another, or there are fewer rows than columns.
 * Source  docs/methods.md#least-squares
 */
export function leastSquares(
  outcome: readonly number[],
  columns: Readonly<Record<string, readonly number[]>>,
): Fit {
  const names = Object.keys(columns);
  const design = new Matrix(outcome.map((_, row) => names.map((name) => columns[name]?.[row] ?? Number.NaN)));
  if (outcome.length < names.length) throw new Error('There are fewer rows than columns.');
  const decomposition = new QR(design);
  if (!decomposition.isFullRank()) throw new Error('A column follows from the others.');
  const coefficients = decomposition.solve(Matrix.columnVector([...outcome])).to1DArray();
  const fitted = design.mmul(Matrix.columnVector(coefficients)).to1DArray();
  const upper = decomposition.upperTriangularMatrix.subMatrix(0, names.length - 1, 0, names.length - 1);
  const inverse = new QR(upper).solve(Matrix.eye(names.length));
  return {
    names,
    coefficients,
    residuals: outcome.map((value, row) => value - (fitted[row] ?? 0)),
    design,
    bread: inverse.mmul(inverse.transpose()),
  };
}

/** S^power of a symmetric matrix that has no negative eigenvalue; directions without extent stay without. */
export function symmetricPower(matrix: Matrix, power: number): Matrix {
  const { eigenvectorMatrix, realEigenvalues } = new EVD(matrix, { assumeSymmetric: true });
  const scale = realEigenvalues.map((value) => (value > 1e-10 ? value ** power : 0));
  return eigenvectorMatrix.mmul(Matrix.diag(scale)).mmul(eigenvectorMatrix.transpose());
}
