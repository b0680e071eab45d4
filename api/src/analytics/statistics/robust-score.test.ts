import { logChange, medianOf, robustScore } from './robust-score.js';

test('the middle of an odd and of an even number of values', () => {
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 2, 3])).toBe(2.5);
});

test('a modified z-score, worked out by hand', () => {
  // Others 1 2 3 4 5: median 3, deviations 2 1 0 1 2, MAD 1. Value 9: 0.6745 × 6 / 1.
  expect(robustScore(9, [1, 2, 3, 4, 5], 4)).toEqual({ score: 0.6745 * 6, n: 5 });
});

test('with a MAD of zero the mean deviation speaks', () => {
  // Others 0 0 0 0 5: median 0, MAD 0, mean deviation 1. Value 5: 5 / 1.253314.
  expect(robustScore(5, [0, 0, 0, 0, 5], 4)?.score).toBeCloseTo(3.98942, 4);
});

test('too few others, or others all alike, say nothing', () => {
  expect(robustScore(9, [1, 2, 3], 4)).toBeNull();
  expect(robustScore(9, [2, 2, 2, 2], 4)).toBeNull();
});

test('doubling and halving are equally far; from 0 to 1 is no explosion', () => {
  expect(logChange(9.5, 19.5)).toBeCloseTo(Math.log(2), 12);
  expect(logChange(19.5, 9.5)).toBeCloseTo(-Math.log(2), 12);
  expect(logChange(0, 1)).toBeCloseTo(Math.log(3), 12);
  expect(logChange(-1, 4)).toBeNull();
});
