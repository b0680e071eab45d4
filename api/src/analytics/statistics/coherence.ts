import { type Answer, refused } from './refused.js';
import { mean, variance } from './summary.js';

/** Pearson's correlation. Errors: `not_comparable_sizes`, `too_few` below three pairs, `no_variation`. */
export function correlation(x: readonly number[], y: readonly number[]): Answer<number> {
  if (x.length !== y.length) return refused('not_comparable_sizes');
  if (x.length < 3) return refused('too_few', { n: x.length, least: 3 });
  const [centreX, centreY] = [mean(x), mean(y)];
  let [both, squareX, squareY] = [0, 0, 0];
  for (const [place, value] of x.entries()) {
    const [a, b] = [value - centreX, (y[place] ?? 0) - centreY];
    both += a * b;
    squareX += a * a;
    squareY += b * b;
  }
  if (squareX === 0 || squareY === 0) return refused('no_variation', { n: x.length });
  return Math.max(-1, Math.min(1, both / Math.sqrt(squareX * squareY)));
}

/**
 * Cronbach's α: whether parts move together enough to be added up.
 *
 * Shape   `parts[k][unit]`; k/(k − 1) · (1 − Σ variances of the parts / variance of their sum).
 * Errors  `too_few` below two parts or two units; `no_variation` when the sum is the same for all.
 * Source  docs/methods.md#composite; L. Cronbach, Psychometrika 16, 1951.
 */
export function cronbachAlpha(parts: readonly (readonly number[])[]): Answer<number> {
  const k = parts.length;
  const units = parts[0]?.length ?? 0;
  if (k < 2 || units < 2) return refused('too_few', { parts: k, units });
  if (parts.some((part) => part.length !== units)) return refused('not_comparable_sizes');
  const sums = Array.from({ length: units }, (_, unit) =>
    parts.reduce((sum, part) => sum + (part[unit] ?? 0), 0),
  );
  const whole = variance(sums);
  if (!(whole > 0)) return refused('no_variation', { units });
  const own = parts.reduce((sum, part) => sum + variance(part), 0);
  return (k / (k - 1)) * (1 - own / whole);
}
