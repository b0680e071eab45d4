import { expect, test } from '@jest/globals';
import { resultTables, saysIllustrative, tableCsv } from './result-tables.js';

const trend = {
  trend: {
    measure: 'median',
    groups: [
      {
        label: 'Kenya',
        points: [
          { year: 2013, n: 3, median: 4.5 },
          { year: 2014, n: 0, median: null },
        ],
      },
      { label: 'Ghana', points: [{ year: 2013, n: 2, median: -3.5 }] },
    ],
    receipt: { demonstration: true },
  },
};

test('a list in a list is one table, with what stands around each item', () => {
  const [table, ...others] = resultTables(trend);
  expect(others).toEqual([]);
  expect(table?.path).toBe('trend.groups.points');
  expect(table?.columns).toEqual(['measure', 'demonstration', 'label', 'year', 'n', 'median']);
  expect(table?.rows).toEqual([
    ['median', true, 'Kenya', 2013, 3, 4.5],
    ['median', true, 'Kenya', 2014, 0, null],
    ['median', true, 'Ghana', 2013, 2, -3.5],
  ]);
});

test('two lists side by side are two tables, and an answer without lists is one row', () => {
  const both = resultTables({ a: [{ x: 1 }], b: [{ y: 2 }, { y: 3 }] });
  expect(both.map(({ path, rows }) => [path, rows])).toEqual([
    ['a', [[1]]],
    ['b', [[2], [3]]],
  ]);
  expect(resultTables({ service: { version: '1', tags: ['a', 'b'] } })).toEqual([
    { path: 'data', columns: ['version', 'tags'], rows: [['1', 'a; b']] },
  ]);
});

test('names that end alike stay apart', () => {
  const [table] = resultTables({ list: [{ institution: { code: 'iea' }, indicator: { code: 'RES-02' } }] });
  expect(table?.columns).toEqual(['institution.code', 'indicator.code']);
});

test('as CSV a formula is neutralised, and a negative number stays a number', () => {
  const [table] = resultTables({ list: [{ text: '=1+1', value: -3.5, gap: null }] });
  expect(table && tableCsv(table)).toBe("text,value,gap\r\n'=1+1,-3.5,\r\n");
});

test('whether an answer says that it is illustrative', () => {
  expect(saysIllustrative(trend)).toBe(true);
  expect(saysIllustrative({ demonstration: false })).toBe(false);
  expect(saysIllustrative({ a: 1 })).toBeNull();
});
