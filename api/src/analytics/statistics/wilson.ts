/** The 0.975 quantile of the standard normal distribution. */
const Z_95 = 1.959963984540054;

/** A range that would hold the true share in 95 of 100 samples. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a share, at 95 %.
 *
 * Shape   low and high, both within 0 and 1, without continuity correction.
 * Unit    shares of 1.
 * Gaps    null when there is no trial.
 * Source  docs/methods.md#wilson-interval
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * trials);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials * trials));
  const scale = 1 + z2 / trials;
  // Rounding could leave the range by a last digit where the share is 0 or 1.
  return {
    low: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    high: successes === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
