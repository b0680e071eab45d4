import { expect, test } from '@jest/globals';
import { sparkline } from './sparkline.js';

const year = (of: number, value: number | null, comparable = true) => ({ year: of, value, comparable });

test('years that follow each other are joined, and a missing one leaves a gap', () => {
  const { lines, dots } = sparkline([year(2010, 1), year(2011, 2), year(2013, 3), year(2014, 4)], 100, 20);
  expect(lines).toHaveLength(2);
  expect(dots.map(({ x }) => x)).toEqual([4, 27, 73, 96]);
});

test('a named absence is a hollow mark on the axis and is never joined', () => {
  const { lines, hollow, dots } = sparkline([year(2010, 5), year(2011, null), year(2012, 6)], 100, 20);
  expect(lines).toEqual([]);
  expect(hollow).toEqual([{ x: 50, y: 16, year: 2011 }]);
  expect(dots).toHaveLength(2);
});

test('the line is cut where the definition changes', () => {
  const cut = [year(2010, 5, false), year(2011, 6, false), year(2012, 6), year(2013, 7)];
  expect(sparkline(cut, 100, 20).lines).toHaveLength(2);
  expect(
    sparkline(
      cut.map((one) => ({ ...one, comparable: true })),
      100,
      20,
    ).lines,
  ).toHaveLength(1);
});

test('one year, and one value of zero, are dots inside the box', () => {
  expect(sparkline([year(2010, 0)], 100, 20)).toEqual({
    lines: [],
    dots: [{ x: 4, y: 16, year: 2010 }],
    hollow: [],
  });
});
