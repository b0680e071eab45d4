import { leastSquares } from './least-squares.js';
import { type Answer, isFiniteThroughout, refused } from './refused.js';
import { type ClusterCorrection, type ClusterTest, clusterTests } from './robust-errors.js';
import { type WildOptions, type WildTest, wildClusterTest } from './wild-bootstrap.js';

/** One coefficient with both of the tests that few clusters need beside one another. */
export interface ClusteredCoefficient {
  readonly clusters: number;
  readonly test: ClusterTest;
  readonly wild: WildTest;
}

/**
 * One coefficient by least squares, with CR2 and Satterthwaite's degrees of freedom beside the wild cluster bootstrap.
 *
 * Gaps    rows must be complete.
 * Errors  `one_cluster` below two clusters, `too_few` rows, `columns_depend`, `no_variation` when the outcome fits
 *         without error, `numerically_unstable` when a cluster leaves no degree of freedom.
 * Source  docs/methods.md#cluster-robust-errors, docs/methods.md#wild-cluster-bootstrap
 */
export function clusteredCoefficient(
  outcome: readonly number[],
  columns: Readonly<Record<string, readonly number[]>>,
  tested: string,
  clusters: readonly (string | number)[],
  {
    correction = 'CR2',
    confidence = 0.95,
    ...wildOptions
  }: WildOptions & { correction?: ClusterCorrection; confidence?: number } = {},
): Answer<ClusteredCoefficient> {
  const names = Object.keys(columns);
  const count = new Set(clusters).size;
  if (count < 2) return refused('one_cluster', { clusters: count });
  if (outcome.length <= names.length)
    return refused('too_few', { rows: outcome.length, columns: names.length });
  if (names.length < 2 || !names.includes(tested)) return refused('columns_depend');
  try {
    const fit = leastSquares(outcome, columns);
    const scale = Math.max(...outcome.map(Math.abs), 1e-300);
    if (fit.residuals.every((residual) => Math.abs(residual) <= 1e-12 * scale))
      return refused('no_variation', { rows: outcome.length });
    const test = clusterTests(fit, clusters, correction, confidence).find(({ name }) => name === tested);
    const wild = wildClusterTest(outcome, columns, tested, clusters, wildOptions);
    return test && isFiniteThroughout(test) && isFiniteThroughout(wild)
      ? { clusters: count, test, wild }
      : refused('numerically_unstable', { clusters: count });
  } catch {
    return refused('columns_depend');
  }
}
