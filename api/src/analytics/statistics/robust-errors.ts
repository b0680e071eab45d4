import { Matrix } from 'ml-matrix';
import { studentAt, studentTwoSided } from './distributions.js';
import { type Fit, symmetricPower } from './least-squares.js';

/** How much one number of residuals tells about another's cluster. */
export type ClusterCorrection = 'CR0' | 'CR1' | 'CR1S' | 'CR2' | 'CR3';

/** A coefficient with an error that knows of clusters. */
export interface ClusterTest {
  readonly name: string;
  readonly estimate: number;
  readonly standardError: number;
  /** Satterthwaite's. */
  readonly df: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  readonly interval: readonly [number, number];
}

/**
 * Standard errors against unequal variance of single rows (White's HC0, with n/(n − k) as HC1).
 *
 * Source  docs/methods.md#cluster-robust-errors
 */
export function heteroskedasticErrors(fit: Fit, kind: 'HC0' | 'HC1' = 'HC1'): number[] {
  const { design, residuals, bread } = fit;
  const scores = design.clone();
  residuals.forEach((residual, row) => scores.mulRow(row, residual));
  const factor = kind === 'HC1' ? design.rows / (design.rows - design.columns) : 1;
  return bread.mmul(scores.transpose().mmul(scores)).mmul(bread).mul(factor).diagonal().map(Math.sqrt);
}

/** Rows of each cluster, in the order in which clusters first appear. */
export function rowsOf(clusters: readonly (string | number)[]): number[][] {
  const groups = new Map<string | number, number[]>();
  for (const [row, cluster] of clusters.entries()) groups.set(cluster, [...(groups.get(cluster) ?? []), row]);
  return [...groups.values()];
}

/** What is put on a cluster's residuals: nothing, or the part of them that fitting took away. */
function adjustment(design: Matrix, bread: Matrix, correction: ClusterCorrection): Matrix {
  const own = Matrix.eye(design.rows).sub(design.mmul(bread).mmul(design.transpose()));
  if (correction === 'CR2') return symmetricPower(own, -0.5);
  if (correction === 'CR3') return symmetricPower(own, -1);
  return Matrix.eye(design.rows);
}

function scaleOf(correction: ClusterCorrection, clusters: number, rows: number, columns: number): number {
  if (correction === 'CR1') return clusters / (clusters - 1);
  if (correction === 'CR1S') return ((clusters / (clusters - 1)) * (rows - 1)) / (rows - columns);
  return 1;
}

/**
 * Tests of each coefficient with errors that hold when the rows of a cluster hang together.
 *
 * Shape   in the order of the columns; degrees of freedom by Satterthwaite under an identity working model.
 * Gaps    with few clusters show CR2 beside the wild bootstrap: methods disagree there.
 * Source  docs/methods.md#cluster-robust-errors
 */
export function clusterTests(
  fit: Fit,
  clusters: readonly (string | number)[],
  correction: ClusterCorrection = 'CR2',
  confidence = 0.95,
): ClusterTest[] {
  const { design, residuals, bread, names, coefficients } = fit;
  const groups = rowsOf(clusters);
  const columns = names.map((_, index) => index);
  const parts = groups.map((rows) => {
    const own = design.subMatrixRow(rows);
    // Row j: how a residual of this cluster moves coefficient j.
    const influence = bread.mmul(own.transpose()).mmul(adjustment(own, bread, correction));
    const moved = influence.mmul(Matrix.columnVector(rows.map((row) => residuals[row] ?? 0))).to1DArray();
    return { rows, own, influence, moved };
  });
  const scale = scaleOf(correction, groups.length, design.rows, design.columns);
  return columns.map((column) => {
    const variance = scale * parts.reduce((sum, { moved }) => sum + (moved[column] ?? 0) ** 2, 0);
    const df = satterthwaite(parts, column, bread);
    const estimate = coefficients[column] ?? Number.NaN;
    const standardError = Math.sqrt(variance);
    const t = estimate / standardError;
    const reach = studentAt(1 - (1 - confidence) / 2, df) * standardError;
    return {
      name: names[column] ?? '',
      estimate,
      standardError,
      df,
      t,
      p: studentTwoSided(t, df),
      interval: [estimate - reach, estimate + reach] as const,
    };
  });
}

/**
 * Degrees of freedom: with p_g = (I − H)_g′ a_g for the influence a_g of cluster g,
 * (Σ p_g′p_g)² / ΣΣ (p_g′p_h)². Without forming p_g: p_g′p_h = [g = h] a_g′a_h − (X_g′a_g)′ (X′X)⁻¹ (X_h′a_h).
 */
function satterthwaite(
  parts: readonly { own: Matrix; influence: Matrix }[],
  column: number,
  bread: Matrix,
): number {
  const weights = parts.map(({ own, influence }) => {
    const a = influence.getRow(column);
    return {
      squared: a.reduce((sum, one) => sum + one * one, 0),
      seen: own.transpose().mmul(Matrix.columnVector(a)),
    };
  });
  let trace = 0;
  let squares = 0;
  for (const [g, first] of weights.entries()) {
    const turned = bread.mmul(first.seen);
    for (const [h, second] of weights.entries()) {
      const product = (g === h ? first.squared : 0) - second.seen.dot(turned);
      if (g === h) trace += product;
      squares += product ** 2;
    }
  }
  return trace ** 2 / squares;
}
