import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
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

/** P(F ≥ x) of Fisher's F. */
export const fisherAbove = (x: number, df1: number, df2: number): number =>
  x <= 0 ? 1 : betaCdf(df2 / (df2 + df1 * x), df2 / 2, df1 / 2);

/** The F that a share p of Fisher's distribution lies below. */
export function fisherAt(p: number, df1: number, df2: number): number {
  // From the upper tail of the beta distribution, which keeps the digits of a large F.
  const rest = betaQuantile(1 - p, df2 / 2, df1 / 2);
  return (df2 * (1 - rest)) / (df1 * rest);
}

/** The value that a share p of the beta distribution lies below. */
export const betaAt = (p: number, a: number, b: number): number => betaQuantile(p, a, b);
