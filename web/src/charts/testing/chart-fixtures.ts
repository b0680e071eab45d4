// Long because one fixture for each kind of chart, written out.
import type {
  ChartFacts,
  ChartPoint,
  ComparisonSpec,
  DistributionSpec,
  MapSpec,
  PartsSpec,
  ProgressSpec,
  SmallMultiplesSpec,
  TrendSpec,
} from '@kipimo/shared';

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

const towns: readonly [string, string, string, number, number][] = [
  ['Accra', 'GHA', 'Ghana', -0.19, 5.6],
  ['Accra', 'GHA', 'Ghana', -0.19, 5.6],
  ['Nairobi', 'KEN', 'Kenya', 36.82, -1.29],
  ['Nairobi', 'KEN', 'Kenya', 36.82, -1.29],
  ['Nairobi', 'KEN', 'Kenya', 36.82, -1.29],
  ['Dakar', 'SEN', 'Senegal', -17.44, 14.69],
  ['Delhi', 'IND', 'India', 77.2, 28.6],
  ['Dhaka', 'BGD', 'Bangladesh', 90.4, 23.8],
  ['Lima', 'PER', 'Peru', -77.03, -12.05],
  ['Quito', 'ECU', 'Ecuador', -78.5, -0.2],
  ['Guatemala City', 'GTM', 'Guatemala', -90.5, 14.6],
  ['Colombo', 'LKA', 'Sri Lanka', 79.86, 6.93],
];

export const places: MapSpec = {
  ...facts,
  kind: 'map',
  title: 'Twelve institutions in nine countries',
  subtitle: 'Seats of the institutions, by cohort',
  unit: articles,
  unplaced: 2,
  groups: [
    { key: 'cohort-1', label: 'Cohort 1' },
    { key: 'cohort-2', label: 'Cohort 2' },
  ],
  places: towns.map(([city, iso3, label, longitude, latitude], at) => ({
    key: `unit-${at}`,
    label: `Institute ${at + 1}`,
    country: { iso3, label },
    city,
    longitude,
    latitude,
    group: at % 3 === 0 ? 'cohort-2' : 'cohort-1',
    value: at === 4 ? null : 3 + at,
    absence: at === 4 ? 'not_submitted' : undefined,
    href: `/institutions/unit-${at}`,
  })),
};

export const manyPanels: SmallMultiplesSpec = {
  ...facts,
  kind: 'small-multiples',
  title: 'Most institutions publish more than they did',
  unit: { name: 'articles', decimals: 0 },
  breaks: [{ year: 2014, toVersion: 2, label: 'scope widened', bridged: false }],
  sort: 'change',
  panels: Array.from({ length: 49 }, (_, at) => ({
    key: `unit-${at}`,
    label:
      at % 7 === 3
        ? "Centre d'études, de documentation et de recherche économiques et sociales"
        : `Institute ${at + 1}`,
    note: towns[at % towns.length]?.[2],
    href: `/institutions/unit-${at}`,
    points: Array.from({ length: at === 9 ? 1 : 10 }, (__, place) => {
      const blank = at === 9 || (at + place) % 9 === 4;
      return {
        year: 2009 + place,
        value: blank
          ? null
          : Math.max(0, 4 + (at % 5) + ((place * (at + 3)) % 5) + place * (1.4 - (at % 6) * 0.4)),
        absence: blank ? (at % 2 ? ('not_submitted' as const) : ('not_collected' as const)) : undefined,
        provisional: place === 9,
      };
    }),
  })),
};

export const groups: ComparisonSpec = {
  ...facts,
  kind: 'comparison',
  title: 'East Africa publishes most, on few institutions',
  unit: articles,
  centre: 'median',
  band: 'quartiles',
  sort: 'centre',
  groups: [
    { key: 'west', label: 'West Africa', n: 14, expected: 16, centre: 8.5, interval: [6.1, 10.2] },
    {
      key: 'east',
      label: 'East Africa',
      n: 7,
      expected: 8,
      centre: 9.8,
      interval: [7, 14.5],
      dots: [4, 7, 7, 9.8, 12, 14.5, 19].map((value, at) => ({ label: `Institute ${at}`, value })),
    },
    {
      key: 'pacific',
      label: 'South-East Asia and the Pacific',
      n: 2,
      expected: 3,
      centre: null,
      refusals: ['R3'],
      dots: [
        { label: 'Institute 20', value: 3 },
        { label: 'Institute 21', value: 11 },
      ],
    },
    { key: 'latin', label: 'Latin America', n: 11, expected: 11, centre: 6.2, interval: [5, 8.4] },
    { key: 'none', label: 'Central Asia', n: 0, expected: 1, centre: null, refusals: ['R3'] },
  ],
};

const levels = ['None', 'Informal', 'Written', 'Applied', 'Reviewed yearly'].map((label, at) => ({
  level: at + 1,
  label,
}));

export const rubric: DistributionSpec = {
  ...facts,
  kind: 'distribution',
  title: 'Quality assurance of research moved up the scale',
  unit: { name: 'level', decimals: 0 },
  comparability: { outcome: 'with_caveats', reasons: [{ rule: 'R6', params: {} }] },
  shape: {
    of: 'levels',
    levels,
    rows: [2009, 2012, 2015, 2018].map((year, at) => ({
      key: String(year),
      label: String(year),
      expected: 49,
      counts: [14 - at * 4, 12 - at * 2, 10, 6 + at * 3, 1 + at * 4].map((count, place) => ({
        level: place + 1,
        count,
      })),
    })),
  },
};

export const strip: DistributionSpec = {
  ...facts,
  kind: 'distribution',
  title: 'Half of the institutions publish fewer than eight articles',
  unit: { name: 'articles', decimals: 0 },
  shape: {
    of: 'values',
    rows: ['Cohort 1', 'Cohort 2'].map((label, row) => ({
      key: label,
      label,
      expected: 30,
      values: Array.from({ length: 26 }, (_, at) => ({
        label: `Institute ${at + 1}`,
        value: Math.round(((at * 7) % 13) * (row + 0.7)),
      })),
    })),
  },
};

export const target: ProgressSpec = {
  ...facts,
  kind: 'progress',
  title: 'Six tenths of the way to twelve articles',
  unit: articles,
  key: 'cohort-1',
  label: 'Institute 1',
  baseline: { year: 2009, value: 5 },
  target: {
    state: 'agreed',
    points: [2012, 2014, 2016, 2018, 2019].map((year, at) => ({ year, value: 6 + at * 1.5 })),
  },
  points: awkward.series[0]?.points.map((point) => ({ ...point, band: undefined })) ?? [],
  breaks: awkward.breaks,
  achievement: 0.62,
};

export const domains: PartsSpec = {
  ...facts,
  kind: 'parts',
  title: 'Research improved most, by six indicators in ten',
  level: 0.95,
  sort: 'share',
  rows: [
    {
      key: 'OUT',
      label: 'Outreach and communication',
      improved: 40,
      unchanged: 30,
      declined: 30,
      n: 100,
      notCompared: 12,
      share: 0.4,
      interval: [0.31, 0.5],
    },
    {
      key: 'RES',
      label: 'Research',
      improved: 60,
      unchanged: 12,
      declined: 28,
      n: 100,
      notCompared: 9,
      share: 0.6,
      interval: [0.5, 0.69],
    },
    {
      key: 'ORG',
      label: 'Organisational development',
      improved: 31,
      unchanged: 40,
      declined: 10,
      n: 81,
      notCompared: 20,
      share: 0.383,
      interval: [0.28, 0.49],
    },
    {
      key: 'FIN',
      label: 'Finance',
      improved: 1,
      unchanged: 1,
      declined: 0,
      n: 2,
      notCompared: 40,
      share: null,
    },
  ],
};
