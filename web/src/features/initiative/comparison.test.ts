import { expect, test } from '@jest/globals';
import { figureWords } from '../../figures/testing/figure-words.js';
import { aGroup, aPoint, aTrend } from '../../figures/testing/trend-answers.js';
import { comparisonSpec, lastYearOf } from './comparison.chart.js';

const trend = aTrend({
  groups: [
    aGroup('cohort', 'first', [
      aPoint({ year: 2009, value: 6 }),
      aPoint({ year: 2010, value: 8, lowerQuartile: 5, upperQuartile: 11 }),
    ]),
    aGroup('cohort', 'second', [
      aPoint({
        year: 2010,
        n: 2,
        expected: 3,
        refusals: [{ rule: 'R3' }],
        missing: [{ reason: 'not_submitted', count: 1 }],
      }),
    ]),
    aGroup('cohort', 'third', [aPoint({ year: 2009, value: 3 })]),
  ],
});

test('groups of the last year stand side by side; a refused one keeps its row, an absent one has none', async () => {
  expect(lastYearOf(trend)).toBe(2010);
  expect(comparisonSpec(trend, 2010, await figureWords())).toMatchObject({
    kind: 'comparison',
    title: 'Articles in 2010',
    centre: 'median',
    band: 'quartiles',
    missing: [{ reason: 'not_submitted', count: 1 }],
    groups: [
      { key: 'first', centre: 8, interval: [5, 11], n: 10, expected: 10 },
      { key: 'second', centre: null, refusals: ['R3'], n: 2, expected: 3 },
    ],
  });
});

test('without any value there is no last year', () => {
  expect(
    lastYearOf(aTrend({ groups: [aGroup('cohort', 'a', [aPoint({ year: 2009, n: 0 })])] })),
  ).toBeUndefined();
});

test('levels are compared as distributions, a row for each group', async () => {
  const levels = aTrend({
    measure: 'distribution',
    groups: [aGroup('region', 'west', [aPoint({ year: 2010, distribution: [{ level: 2, count: 10 }] })])],
  });
  const spec = comparisonSpec(levels, 2010, await figureWords());
  expect(spec.kind).toBe('distribution');
});
