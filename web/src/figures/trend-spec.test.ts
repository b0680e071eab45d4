import { expect, test } from '@jest/globals';
import { figureWords } from './testing/figure-words.js';
import { aGroup, aPoint, aTrend, valuesFrom2009 } from './testing/trend-answers.js';
import { dotsOf, refusesWholly, trendSpec } from './trend-spec.js';

const tooFew = { n: 2, expected: 3, refusals: [{ rule: 'R3' }] };

test('one group is a line with its quartiles and n, and a title that says both ends', async () => {
  const points = [
    aPoint({ year: 2009, value: 6, lowerQuartile: 3, upperQuartile: 9, n: 18, expected: 22 }),
    aPoint({ year: 2010, value: 7 }),
    aPoint({ year: 2011, value: 8.5, n: 20, expected: 22 }),
  ];
  const spec = trendSpec(aTrend({ groups: [aGroup('none', '', points)] }), await figureWords());
  expect(spec).toMatchObject({
    kind: 'trend',
    title: 'Articles: median up from 6 in 2009 to 8.5 articles in 2011',
    subtitle: 'articles · median and quartiles · over the year · 2009–2011',
    count: { n: 20, expected: 22 },
    band: 'quartiles',
    series: [{ key: 'all', points: [{ year: 2009, value: 6, band: [3, 9], n: 18, expected: 22 }, {}, {}] }],
  });
});

test('zero is a value, and a gap keeps its reason and never becomes zero', async () => {
  const points = [
    aPoint({ year: 2009, value: 0 }),
    aPoint({
      year: 2010,
      n: 0,
      missing: [
        { reason: 'not_collected', count: 2 },
        { reason: 'not_submitted', count: 8 },
      ],
    }),
  ];
  const spec = trendSpec(aTrend({ groups: [aGroup('none', '', points)] }), await figureWords());
  expect(spec).toMatchObject({
    missing: [
      { reason: 'not_submitted', count: 8 },
      { reason: 'not_collected', count: 2 },
    ],
    series: [{ points: [{ value: 0 }, { value: null, absence: 'not_submitted' }] }],
  });
  expect(spec.title).toBe('Articles: median, 0 articles in 2009');
});

test('a refused summary carries its rule and the single values as dots', async () => {
  const alone = aTrend({
    groups: [
      aGroup('institution', 'a', [aPoint({ year: 2009, value: 4, n: 1 })]),
      aGroup('institution', 'b', [aPoint({ year: 2009, value: 7, n: 1 })]),
    ],
  });
  const trend = aTrend({ groups: [aGroup('none', '', [aPoint({ year: 2009, ...tooFew })])] });
  const spec = trendSpec(trend, await figureWords(), { dots: dotsOf(alone) });
  expect(spec).toMatchObject({
    series: [{ points: [{ value: null, refusals: ['R3'], dots: [4, 7], n: 2 }] }],
  });
  expect(spec.title).toBe('Articles: no summary can be shown');
});

test('all is refused only when no year has a summary', () => {
  const refused = aPoint({ year: 2009, ...tooFew });
  expect(refusesWholly(aTrend({ groups: [aGroup('none', '', [refused])] }))).toBe(true);
  expect(
    refusesWholly(aTrend({ groups: [aGroup('none', '', [refused, aPoint({ year: 2010, value: 5 })])] })),
  ).toBe(false);
});

test('a definition break becomes a cut, and the title speaks of the years since', async () => {
  const words = await figureWords();
  const trend = aTrend({
    groups: [aGroup('none', '', valuesFrom2009(25, 24, 41, 47, 48.5))],
    breaks: [
      {
        year: 2011,
        fromVersion: 1,
        toVersion: 2,
        changeClass: 'scope',
        bridged: false,
        note: { en: 'Data sets now count.', fr: null, es: null, drafted: [] },
      },
    ],
  });
  expect(trendSpec(trend, words)).toMatchObject({
    title: 'Articles: median up from 41 in 2011 to 48.5 articles in 2013',
    breaks: [{ year: 2011, toVersion: 2, label: 'scope changed', bridged: false }],
    notes: ['Definition changed in 2011: Data sets now count.'],
  });
});

test('two periods give both figures and no word for a direction', async () => {
  const trend = aTrend({ groups: [aGroup('none', '', valuesFrom2009(6, 11))] });
  expect(trendSpec(trend, await figureWords()).title).toBe(
    'Articles: median, 6 in 2009, 11 articles in 2010; too few years for a trend',
  );
});

test('years that cannot be compared are not compared in the title either', async () => {
  const trend = aTrend({
    comparability: {
      __typename: 'NotComparable',
      reasons: [{ rule: 'R1', params: [{ name: 'year', value: '2011' }] }],
    },
  });
  const spec = trendSpec(trend, await figureWords());
  expect(spec.title).toBe('Articles: these years cannot be compared');
  expect(spec.comparability).toEqual({
    outcome: 'not_comparable',
    reasons: [{ rule: 'R1', params: { year: '2011' } }],
  });
});

test('French speaks of the same numbers in its own way', async () => {
  const spec = trendSpec(aTrend(), await figureWords('fr'));
  expect(spec.title).toBe('Articles de revue\u00a0: médiane en hausse, de 6 en 2009 à 11,5 articles en 2011');
});

test('more than six groups become small drawings, each with its place and its page', async () => {
  const groups = Array.from({ length: 7 }, (_, at) =>
    aGroup('institution', `unit-${at}`, valuesFrom2009(at, at + 1)),
  );
  const spec = trendSpec(aTrend({ groups }), await figureWords(), {
    hrefOf: (code) => `/institutions/${code}`,
    noteOf: () => 'Ghana',
  });
  expect(spec).toMatchObject({ kind: 'small-multiples', axes: 'shared', count: undefined });
  if (spec.kind !== 'small-multiples') throw new Error(spec.kind);
  expect(spec.panels[0]).toMatchObject({ key: 'unit-0', href: '/institutions/unit-0', note: 'Ghana' });
});

test('a score is shown by its levels, and years in which nobody was asked are left out', async () => {
  const trend = aTrend({ measure: 'distribution' });
  const { current } = trend.indicator;
  const points = [
    aPoint({ year: 2009, n: 0, expected: 0 }),
    aPoint({ year: 2010, n: 9, distribution: [{ level: 3, count: 9 }] }),
  ];
  const spec = trendSpec(
    {
      ...trend,
      groups: [aGroup('none', '', points)],
      indicator: {
        code: 'COM-10',
        current: { ...current, valueType: 'score', unit: 'level 1-4', minimum: '1', maximum: '4' },
      },
    },
    await figureWords(),
  );
  expect(spec).toMatchObject({
    kind: 'distribution',
    shape: {
      levels: [{ level: 1 }, { level: 2 }, { level: 3 }, { level: 4 }],
      rows: [{ key: '2010', expected: 10 }],
    },
  });
});

test('a share is written in per cent on its whole scale, and money says how it was converted', async () => {
  const words = await figureWords();
  const { current } = aTrend().indicator;
  const share = aTrend({
    measure: 'pooled',
    indicator: {
      code: 'RES-03',
      current: { ...current, valueType: 'share', basis: 'share', unit: '%', maximum: '100' },
    },
    groups: [aGroup('none', '', valuesFrom2009(44.1, 40, 37.2))],
  });
  expect(trendSpec(share, words)).toMatchObject({
    title: 'Articles: all together down from 44.1% in 2009 to 37.2% in 2011',
    unit: { symbol: '%' },
    range: [0, 100],
  });
  const money = aTrend({
    currency: 'CAD',
    indicator: { code: 'ORG-01', current: { ...current, valueType: 'currency', unit: 'currency' } },
    receipt: { ...aTrend().receipt, rateSet: { title: 'Penn World Table', source: 'PWT', licence: 'CC BY' } },
  });
  const spec = trendSpec(money, words);
  expect(spec.notes).toEqual(['Converted with yearly average rates: Penn World Table.']);
  expect(spec).toMatchObject({ unit: { currency: 'CAD', decimals: 0 } });
});
