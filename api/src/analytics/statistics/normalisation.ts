import { rank } from './ranks.js';
import { type Answer, refused } from './refused.js';
import { mean, variance } from './summary.js';

/** How figures of different units are brought onto one scale. */
export const NORMALISATIONS = ['goalposts', 'min_max', 'z_score', 'rank'] as const;
export type Normalisation = (typeof NORMALISATIONS)[number];

export interface NormaliseOptions {
  /** Fixed ends of the scale, which make years comparable; values beyond them are held at the end. */
  readonly goalposts?: readonly [number, number];
  /** Whether less is better. */
  readonly isReversed?: boolean;
}

/**
 * One indicator of many units on a common scale.
 *
 * Shape   goalposts, min-max and ranks give 0 to 100; z-scores give 100 with 10 to a standard deviation, so that means
 *         of all three kinds may be taken.
 * Gaps    null stays null.
 * Errors  `outside_scale` for goalposts that are missing or alike; `no_variation` when all units are alike and the
 *         method measures by their differences; `too_few` without a value.
 * Source  docs/methods.md#composite; OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 5.
 */
export function normalised(
  values: readonly (number | null)[],
  how: Normalisation,
  { goalposts, isReversed = false }: NormaliseOptions = {},
): Answer<readonly (number | null)[]> {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return refused('too_few', { n: 0 });
  const turned = isReversed ? -1 : 1;
  const each = (of: (value: number) => number): (number | null)[] =>
    values.map((value) => (value === null ? null : of(value)));
  if (how === 'goalposts') {
    if (!goalposts || goalposts[0] === goalposts[1]) return refused('outside_scale');
    const [low, high] = goalposts;
    const scaled = (value: number): number =>
      Math.min(100, Math.max(0, (100 * (value - low)) / (high - low)));
    return each((value) => (isReversed ? 100 - scaled(value) : scaled(value)));
  }
  if (how === 'rank') {
    const { ranks } = rank(known.map((value) => turned * value));
    if (known.length < 2) return refused('no_variation', { n: known.length });
    let place = 0;
    return each(() => {
      const own = ranks[place] ?? Number.NaN;
      place += 1;
      return (100 * (own - 1)) / (known.length - 1);
    });
  }
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (least === most) return refused('no_variation', { n: known.length });
  if (how === 'min_max')
    return each((value) => (100 * (isReversed ? most - value : value - least)) / (most - least));
  const [centre, deviation] = [mean(known), Math.sqrt(variance(known))];
  // Figures too small to be squared, or too large, have no deviation that could be divided by.
  if (!(deviation > 0) || !Number.isFinite(deviation)) return refused('numerically_unstable');
  return each((value) => 100 + (10 * turned * (value - centre)) / deviation);
}
