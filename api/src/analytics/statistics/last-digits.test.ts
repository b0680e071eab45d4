import { DIGITS_CRITICAL, lastDigits } from './last-digits.js';

const each = (times: number) => Array.from({ length: 10 * times }, (_, at) => 10 + (at % 10));

test('evenly spread digits give a chi-square of zero', () => {
  expect(lastDigits(each(5))).toEqual({ n: 50, counts: Array.from({ length: 10 }, () => 5), chiSquare: 0 });
});

test('a heap of round numbers, worked out by hand', () => {
  // 50 numbers, 5 expected of each digit; 20 end in 0, 30 spread as 4 3 3 3 3 3 4 4 3 over 1 to 9.
  const rest = [4, 3, 3, 3, 3, 3, 4, 4, 3].flatMap((times, at) =>
    Array.from({ length: times }, () => 11 + at),
  );
  const digits = lastDigits([...Array.from({ length: 20 }, () => 30), ...rest]);
  // (15² + 3 × 1² + 6 × 2²) / 5 = (225 + 3 + 24) / 5
  expect(digits?.chiSquare).toBeCloseTo(50.4, 10);
  expect(digits && digits.chiSquare > DIGITS_CRITICAL).toBe(true);
});

test('one-digit numbers and fractions have no last digit to speak of, and few numbers say nothing', () => {
  expect(lastDigits([...each(4), ...Array.from({ length: 40 }, () => 7), 10.5])).toBeNull();
});
