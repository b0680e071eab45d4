import type {
  ReceiptFiguresFragment,
  TrendFiguresFragment,
  TrendPointFiguresFragment,
} from '../../graphql/generated/graphql.js';

export const receipt: ReceiptFiguresFragment = {
  asOf: '2019-12-31T10:00:00.000000Z',
  recordedUpTo: '2019-12-31T10:00:00.000000Z',
  contentHash: 'abc',
  demonstration: false,
  rateSet: null,
};

type Given = Partial<TrendPointFiguresFragment> & { year: number };

/** A year in which all ten members reported, unless told otherwise. */
export function aPoint(given: Given): TrendPointFiguresFragment {
  return {
    versionNumber: 1,
    n: 10,
    expected: 10,
    members: 10,
    value: null,
    median: null,
    lowerQuartile: null,
    upperQuartile: null,
    interval: null,
    distribution: [],
    missing: [],
    refusals: [],
    demonstration: false,
    ...given,
  };
}

/** Years with values from 2009 on. */
export const valuesFrom2009 = (...values: number[]) =>
  values.map((value, at) => aPoint({ year: 2009 + at, value }));

/** A trend of articles over all institutions, comparable, without a break, unless told otherwise. */
export function aTrend(given: Partial<TrendFiguresFragment> = {}): TrendFiguresFragment {
  return {
    currency: null,
    measure: 'median',
    indicator: {
      code: 'RES-02',
      current: {
        number: 1,
        name: { en: 'Articles', fr: 'Articles de revue', es: 'Artículos', drafted: [] },
        valueType: 'count',
        basis: 'flow',
        unit: 'articles',
        direction: 'higher',
        decimals: 0,
        minimum: '0',
        maximum: null,
      },
    },
    groups: [
      {
        kind: 'none',
        key: '',
        label: { en: 'All', fr: null, es: null, drafted: [] },
        points: valuesFrom2009(6, 8, 11.5),
      },
    ],
    breaks: [],
    comparability: { __typename: 'Comparable' },
    receipt,
    ...given,
  };
}

/** A group of a trend. */
export const aGroup = (
  kind: TrendFiguresFragment['groups'][number]['kind'],
  key: string,
  points: TrendPointFiguresFragment[],
): TrendFiguresFragment['groups'][number] => ({
  kind,
  key,
  label: { en: key, fr: null, es: null, drafted: [] },
  points,
});
