import { expect, test } from '@jest/globals';
import { answerChart, breaksIn } from './answer-chart.js';
import { resultTables } from './result-tables.js';

const words = {
  title: 'T',
  everything: 'All',
  asOf: '2026-01-01T00:00:00Z',
  source: 'S',
  demonstration: false,
  breaks: [],
};
const chartOf = (data: unknown) => {
  const [table] = resultTables(data);
  return table ? answerChart(table, words) : null;
};

test('a list with years is a development; a year without a figure is a gap', () => {
  const spec = chartOf({ trend: { groups: [{ label: 'Kenya', points: [{ year: 2014, n: 0, median: null }, { year: 2013, n: 3, median: 4.5 }] }] } }); // prettier-ignore
  expect(spec?.series).toEqual([
    {
      key: 'Kenya',
      label: 'Kenya',
      role: 'main',
      points: [
        { year: 2013, value: 4.5, n: 3 },
        { year: 2014, value: null, n: 0 },
      ],
    },
  ]);
  expect(spec?.subtitle).toBe('median');
});

test('what has no years, or a year twice, is not drawn', () => {
  expect(chartOf({ list: [{ label: 'a', value: 1 }] })).toBeNull();
  expect(
    chartOf({
      list: [
        { year: 2013, value: 1 },
        { year: 2013, value: 2 },
      ],
    }),
  ).toBeNull();
  expect(chartOf({ list: [{ year: 2013, text: 'x' }] })).toBeNull();
});

test('definitions that changed are told by the answer, or nothing is known of them', () => {
  const changed = { year: 2014, toVersion: 2, bridged: false, changeClass: 'scope' };
  expect(breaksIn({ trend: { groups: [{ points: [] }] } })).toBeNull();
  expect(breaksIn({ trend: { groups: [], breaks: [] } })).toEqual([]);
  expect(breaksIn({ trend: { groups: [], breaks: [{ toVersion: 2 }] } })).toBeNull();
  expect(breaksIn({ one: { breaks: [changed] }, other: { breaks: [{ ...changed, year: 2016 }] } })).toEqual([
    { year: 2014, toVersion: 2, bridged: false, label: 'scope' },
    { year: 2016, toVersion: 2, bridged: false, label: 'scope' },
  ]);
});
