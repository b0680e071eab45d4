import type { ChartFacts, ChartPoint, TrendSpec } from '@kipimo/shared';

/** Invented figures for tests of drawings; each awkward case of a real series stands in them once. */
export const facts: ChartFacts = {
  title: 'Articles per institution rose from 6 to 11',
  subtitle: 'Peer-reviewed articles a year, median and quartiles, 2009–2018',
  count: { n: 41, expected: 49 },
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'Accepted submissions',
  receipt: '5f2d1c',
  demonstration: true,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [],
};

const articles = { name: 'articles', decimals: 1 };

const filled = (year: number, value: number, spread: number, n: number): ChartPoint => ({
  year,
  value,
  band: [value - spread, value + spread],
  n,
  expected: 22,
  versionNumber: year < 2014 ? 1 : 2,
});

/** Gap in 2012, definition break before 2014, provisional 2018. */
export const awkward: TrendSpec = {
  ...facts,
  kind: 'trend',
  unit: articles,
  band: 'quartiles',
  series: [
    {
      key: 'cohort-1',
      label: 'Cohort 1',
      points: [
        filled(2009, 6, 2, 18),
        filled(2010, 6.5, 2.2, 19),
        filled(2011, 7.4, 2.1, 19),
        { year: 2012, value: null, absence: 'not_submitted', n: 0, expected: 22, versionNumber: 1 },
        filled(2013, 8.1, 2.4, 17),
        filled(2014, 10.6, 3.1, 21),
        filled(2015, 10.2, 3, 21),
        filled(2016, 11.4, 3.2, 22),
        filled(2017, 11, 2.8, 22),
        { ...filled(2018, 11.8, 3.4, 14), provisional: true },
      ],
    },
  ],
  breaks: [{ year: 2014, toVersion: 2, label: 'scope widened', bridged: false }],
};

/** A second cohort beside it: a bridged break, a refused summary with its single values, a target. */
export const twoCohorts: TrendSpec = {
  ...awkward,
  comparability: { outcome: 'with_caveats', reasons: [{ rule: 'R8', params: {} }] },
  missing: [
    { reason: 'not_submitted', count: 9 },
    { reason: 'withdrawn', count: 2 },
  ],
  series: [
    ...awkward.series,
    {
      key: 'cohort-2',
      label: 'Cohort 2',
      points: [
        { year: 2009, value: null, absence: 'not_due', n: 0, expected: 0 },
        { year: 2010, value: null, refusals: ['R3'], dots: [2, 3.5], n: 2, expected: 12, versionNumber: 1 },
        ...[2.5, 2.8, 3.4, 4, 4.4, 5.1, 5.6].map((value, place) =>
          filled(2011 + place, value, 1, 10 + (place % 3)),
        ),
        { ...filled(2018, 6, 1.2, 8), provisional: true },
      ],
    },
  ],
  targets: [
    { state: 'superseded', points: [2012, 2013, 2014].map((year) => ({ year, value: 9 })) },
    {
      state: 'agreed',
      points: [2015, 2016, 2017, 2018].map((year) => ({ year, value: year < 2017 ? 10 : 12 })),
    },
  ],
};

/** The same break with a rule that bridges it. */
export const bridged: TrendSpec = {
  ...awkward,
  breaks: [{ year: 2014, toVersion: 2, label: 'wording, same scope', bridged: true }],
};

/** Six long names that end close together. */
export const sixSeries: TrendSpec = {
  ...facts,
  title: 'Share of research staff with a doctorate, by region',
  kind: 'trend',
  unit: { name: 'per cent of research staff', symbol: '%', decimals: 0 },
  range: [0, 100],
  breaks: [],
  series: [
    'West Africa',
    'East Africa',
    'South Asia',
    'Latin America',
    'South-East Asia and the Pacific',
    "Afrique centrale, centre d'études",
  ].map((label, at) => ({
    key: label,
    label,
    points: Array.from({ length: 10 }, (_, place) => ({
      year: 2009 + place,
      value:
        at === 3 && place === 4 ? null : 30 + at * 4 + ((place * (at + 3)) % 7) + place * (3.2 - at * 0.7),
      absence: 'not_collected' as const,
      n: 6 + ((place + at) % 4),
      expected: 10,
    })),
  })),
};
