import { betaAt } from './distributions.js';
import { type Answer, refused } from './refused.js';

/**
 * What the mean of all N could be, whatever those without a value would have said.
 *
 * Shape   [(Σy + m·least) / N, (Σy + m·most) / N] for m missing; no assumption at all, so often wide.
 * Errors  `too_few` without anybody; `outside_scale` when a value lies outside the scale or the scale runs backwards.
 * Source  docs/methods.md#bounds; C. Manski, Partial Identification of Probability Distributions, 2003.
 */
export function boundsOfMean(
  values: readonly number[],
  missing: number,
  [least, most]: readonly [number, number],
): Answer<{ low: number; high: number }> {
  const all = values.length + missing;
  if (all === 0) return refused('too_few', { n: 0 });
  if (least > most || values.some((value) => value < least || value > most))
    return refused('outside_scale', { least, most });
  const sum = values.reduce((total, value) => total + value, 0);
  return { low: (sum + missing * least) / all, high: (sum + missing * most) / all };
}

/**
 * Clopper and Pearson's interval of a share: never below its confidence, and wider than Wilson's.
 *
 * Unit    shares of 1.
 * Gaps    null when there is no trial.
 * Source  docs/methods.md#clopper-pearson-interval; C. Clopper and E. Pearson, Biometrika 26, 1934.
 */
export function clopperPearson(
  successes: number,
  trials: number,
  confidence = 0.95,
): { low: number; high: number } | null {
  if (trials <= 0) return null;
  const tail = (1 - confidence) / 2;
  return {
    low: successes === 0 ? 0 : betaAt(tail, successes, trials - successes + 1),
    high: successes === trials ? 1 : betaAt(1 - tail, successes + 1, trials - successes),
  };
}
