import gammaln from '@stdlib/math-base-special-gammaln';
import { normalAt, normalBelow } from './distributions.js';
import { dominance, hedgesCorrection, standardisedDifference } from './means.js';

const STEPS = 4000;
/** Halvings of the interval in which a root lies: to the last digit that the integral carries. */
const HALVINGS = 60;

/**
 * P(T ≤ t) of the noncentral t distribution.
 *
 * Shape   the integral of Φ(t·u − ncp) over the distribution of u = √(χ²/df), by Simpson's rule.
 * Source  docs/methods.md#effect-sizes; N. Johnson and B. Welch, Biometrika 31, 1940.
 */
export function noncentralBelow(t: number, df: number, ncp: number): number {
  const reach = 1 + 14 / Math.sqrt(2 * df);
  const step = reach / STEPS;
  const scale = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaln(df / 2);
  const density = (u: number): number =>
    u <= 0 ? 0 : Math.exp(scale + (df - 1) * Math.log(u) - (df * u * u) / 2);
  let sum = 0;
  for (let at = 0; at <= STEPS; at += 1) {
    const weight = at === 0 || at === STEPS ? 1 : at % 2 === 1 ? 4 : 2;
    const u = at * step;
    sum += weight * density(u) * normalBelow(t * u - ncp);
  }
  return (sum * step) / 3;
}

/** The noncentrality under which a share `below` of all t lies below the one that was seen. */
function noncentralityAt(t: number, df: number, below: number): number {
  let [low, high] = [t - 12, t + 12];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    // The larger the noncentrality, the less lies below.
    if (noncentralBelow(t, df, middle) > below) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The range of Cohen's d and Hedges' g of two groups.
 *
 * Shape   the noncentralities that the t seen does not contradict, turned into standard deviations; g is d times J.
 * Gaps    as of `standardisedDifference`.
 * Source  docs/methods.md#effect-sizes; L. Hedges, Journal of Educational Statistics 6, 1981.
 */
export function standardisedInterval(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): { readonly d: readonly [number, number]; readonly g: readonly [number, number] } {
  const [n1, n2] = [first.length, second.length];
  const df = n1 + n2 - 2;
  const spread = Math.sqrt(1 / n1 + 1 / n2);
  const t = standardisedDifference(first, second).d / spread;
  const tail = (1 - confidence) / 2;
  const d = [noncentralityAt(t, df, 1 - tail) * spread, noncentralityAt(t, df, tail) * spread] as const;
  const correction = hedgesCorrection(df);
  return { d, g: [d[0] * correction, d[1] * correction] };
}

/**
 * The range of Cliff's δ, by Fisher's transformation with the variance of the rank-biserial correlation.
 *
 * Source  docs/methods.md#effect-sizes; N. Cliff, Psychological Bulletin 114, 1993.
 */
export function dominanceInterval(
  first: readonly number[],
  second: readonly number[],
  confidence = 0.95,
): readonly [number, number] {
  const [n1, n2] = [first.length, second.length];
  const reach = normalAt(1 - (1 - confidence) / 2) * Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2));
  const turned = Math.atanh(dominance(first, second).delta);
  return [Math.tanh(turned - reach), Math.tanh(turned + reach)];
}
