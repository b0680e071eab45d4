import { studentTwoSided } from '../statistics/distributions.js';
import { leastSquares } from '../statistics/least-squares.js';
import { bootstrap } from '../statistics/resampling.js';
import { clusterTests } from '../statistics/robust-errors.js';
import { seeded } from '../statistics/random.js';
import { mean } from '../statistics/summary.js';
import { wildClusterTest } from '../statistics/wild-bootstrap.js';
import { type FalseFindings, nullPanel } from './simulated-panels.js';

const LEVEL = 0.05;

/** How often each method finds something in panels in which nothing happened. */
export function falseFindings(institutions: number, panels: number, draws: number): FalseFindings {
  const found = { ols: 0, cr2: 0, wild: 0 };
  for (let seed = 1; seed <= panels; seed += 1) {
    const { outcome, columns, clusters } = nullPanel(institutions, seed);
    const fit = leastSquares(outcome, columns);
    const df = outcome.length - fit.names.length;
    const squares = fit.residuals.reduce((sum, one) => sum + one * one, 0) / df;
    const t = (fit.coefficients[1] ?? 0) / Math.sqrt(squares * fit.bread.get(1, 1));
    if (studentTwoSided(t, df) <= LEVEL) found.ols += 1;
    if ((clusterTests(fit, clusters, 'CR2')[1]?.p ?? 1) <= LEVEL) found.cr2 += 1;
    if (wildClusterTest(outcome, columns, 'group', clusters, { draws, seed }).p <= LEVEL) found.wild += 1;
  }
  return { ols: found.ols / panels, cr2: found.cr2 / panels, wild: found.wild / panels };
}

/** How often the BCa interval holds the true mean of a skewed population, and the percentile interval beside it. */
export function coverage(
  n: number,
  samples: number,
  draws: number,
): { readonly bca: number; readonly percentile: number } {
  const held = { bca: 0, percentile: 0 };
  for (let seed = 1; seed <= samples; seed += 1) {
    const random = seeded(seed * 15_485_863);
    // Sums of two waiting times: skewed, as counts of outputs are, with a true mean of two.
    const values = Array.from({ length: n }, () => -Math.log(1 - random()) - Math.log(1 - random()));
    const { bca, percentile } = bootstrap(values, mean, { draws, seed });
    if (bca[0] <= 2 && 2 <= bca[1]) held.bca += 1;
    if (percentile[0] <= 2 && 2 <= percentile[1]) held.percentile += 1;
  }
  return { bca: held.bca / samples, percentile: held.percentile / samples };
}
