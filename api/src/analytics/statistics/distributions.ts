import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';

/** P(|Z| ≥ |z|) of the standard normal distribution. */
export const normalTwoSided = (z: number): number => 2 * normalCdf(-Math.abs(z), 0, 1);

/** P(Z ≤ z) of the standard normal distribution. */
export const normalBelow = (z: number): number => normalCdf(z, 0, 1);

/** The z that a share p of the standard normal distribution lies below. */
export const normalAt = (p: number): number => normalQuantile(p, 0, 1);

/** P(|T| ≥ |t|) of Student's t with any positive degrees of freedom, whole or not. */
export const studentTwoSided = (t: number, df: number): number => 2 * studentCdf(-Math.abs(t), df);

/** The t that a share p of Student's distribution lies below. */
export const studentAt = (p: number, df: number): number => studentQuantile(p, df);

/** P(X ≥ x) of the chi-square distribution. */
export const chiSquareAbove = (x: number, df: number): number => 1 - chiSquareCdf(x, df);
