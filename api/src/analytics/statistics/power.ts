import { studentAt } from './distributions.js';
import { type Answer, refused } from './refused.js';

/** What a study of this size can find. */
export interface PowerQuestion {
  /** Units in the group, and in the comparison when there is one. */
  readonly sizes: readonly [number] | readonly [number, number];
  readonly level?: number;
  readonly power?: number;
  /** Units that hang together: the mean number in a cluster and how alike they are (intraclass correlation). */
  readonly clusters?: { readonly meanSize: number; readonly correlation: number };
  /** Share of the outcome's variance that a baseline or other covariates explain. */
  readonly explained?: number;
}

export interface DetectableEffect {
  /** In standard deviations of the outcome. */
  readonly effect: number;
  /** t for the level plus t for the power. */
  readonly multiplier: number;
  readonly df: number;
  /** By how much clusters inflate the variance. */
  readonly designEffect: number;
}

/**
 * The smallest true effect that `power` of such studies would find at `level`, with t for the degrees of freedom that
 * there are, clusters and covariates.
 *
 * Shape   multiplier · √((1/n₁ + 1/n₂) · design effect · (1 − explained)).
 * Unit    standard deviations.
 * Errors  `too_few` when no degree of freedom is left; `outside_scale` for shares outside 0 to 1.
 * Source  docs/methods.md#minimum-detectable-effect; H. Bloom, Evaluation Review 19, 1995; L. Kish, Survey Sampling,
 *         1965, for the design effect.
 */
export function detectableEffect({
  sizes,
  level = 0.05,
  power = 0.8,
  clusters,
  explained = 0,
}: PowerQuestion): Answer<DetectableEffect> {
  const units = sizes.reduce<number>((sum, size) => sum + size, 0);
  const shares = [explained, clusters?.correlation ?? 0];
  if (shares.some((share) => share < 0 || share > 1) || (clusters && clusters.meanSize < 1))
    return refused('outside_scale');
  const independent = clusters ? Math.floor(units / clusters.meanSize) : units;
  const df = independent - sizes.length;
  if (df < 1 || sizes.some((size) => size < 1)) return refused('too_few', { units, df: Math.max(0, df) });
  const multiplier = studentAt(1 - level / 2, df) + studentAt(power, df);
  const designEffect = clusters ? 1 + (clusters.meanSize - 1) * clusters.correlation : 1;
  const inverse = sizes.reduce<number>((sum, size) => sum + 1 / size, 0);
  return {
    effect: multiplier * Math.sqrt(inverse * designEffect * (1 - explained)),
    multiplier,
    df,
    designEffect,
  };
}
