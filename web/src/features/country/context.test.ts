import { expect, test } from '@jest/globals';
import { figureWords } from '../../figures/testing/figure-words.js';
import { contextSpec } from './context.chart.js';
import type { ContextSeries } from './country.query.js';

const aSeries = (
  code: string,
  values: [number, number][],
  given: Partial<ContextSeries> = {},
): ContextSeries => ({
  code,
  name: { en: code, fr: null, es: null, drafted: [] },
  unit: '%',
  source: 'World Bank',
  licence: 'CC BY 4.0',
  values: values.map(([year, value]) => ({ year, value })),
  ...given,
});

test('series keep their gaps, their unit and their licence; one without a value is named', async () => {
  const context = [
    aSeries('A', [
      [2007, 0.35],
      [2010, 0.79],
    ]),
    aSeries('B', [[2010, 0]], { unit: 'persons' }),
    aSeries('C', [[2010, 56_000_000]], { unit: 'persons', source: 'Other' }),
    aSeries('D', []),
  ];
  const spec = contextSpec({ name: 'Kenya', context }, '2019-12-31', await figureWords());
  expect(spec.subtitle).toBe('Real published series, each on its own scale · 2007–2010');
  expect(
    spec.panels.map(({ key, unit, points }) => [key, unit?.symbol, unit?.decimals, points.length]),
  ).toEqual([
    ['A', '%', 2, 2],
    ['B', undefined, 2, 1],
    ['C', undefined, 0, 1],
  ]);
  expect(spec.panels[1]?.points).toEqual([{ year: 2010, value: 0 }]);
  expect(spec.notes).toEqual([
    'World Bank. Licence: CC BY 4.0.',
    'Other. Licence: CC BY 4.0.',
    'Without any value: D.',
  ]);
  expect(spec.demonstration).toBe(false);
});
