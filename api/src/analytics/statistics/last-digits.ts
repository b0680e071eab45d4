/** Five expected of each digit: below, the chi-square distribution is a poor yardstick. */
export const DIGITS_NEEDED = 50;
/** The 99th percentile of the chi-square distribution with nine degrees of freedom. */
export const DIGITS_CRITICAL = 21.666;

/** How evenly the last digits of numbers are spread. */
export interface LastDigits {
  readonly n: number;
  /** How often each digit from 0 to 9 comes last. */
  readonly counts: readonly number[];
  readonly chiSquare: number;
}

/**
 * Whether last digits of counts pile up, as they do when numbers are rounded or guessed.
 *
 * Shape    Pearson's chi-square of the last digits of whole numbers of 10 and more against equal shares.
 * Missing  null below `DIGITS_NEEDED` numbers.
 * Source   docs/methods.md#quality-desk; Beber and Scacco, What the Numbers Say, Political Analysis 20, 2012.
 */
export function lastDigits(values: readonly number[]): LastDigits | null {
  const counts = Array.from({ length: 10 }, () => 0);
  let n = 0;
  for (const value of values) {
    if (!Number.isInteger(value) || value < 10) continue;
    counts[value % 10] = (counts[value % 10] ?? 0) + 1;
    n += 1;
  }
  if (n < DIGITS_NEEDED) return null;
  const expected = n / 10;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { n, counts, chiSquare };
}
