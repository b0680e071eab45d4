import { aTrend } from '../../../figures/testing/trend-answers.js';
import type { ComparedTrend, CompareInitiative, CompareMember, Decomposed } from '../compare.query.js';

const text = (en: string) => ({ en, fr: null, es: null, drafted: [] });
const indicator = (code: string, valueType: 'count' | 'currency' | 'narrative') => ({
  code,
  current: { valueType, name: text(code) },
});

/** An initiative of three years, two regions' worth of places and one cohort. */
export const anInitiative: CompareInitiative = {
  code: 'TTI',
  name: text('Think Tank Initiative'),
  currency: { code: 'CAD' },
  rounds: [2009, 2010, 2011].map((programmeYear) => ({ programmeYear })),
  cohorts: [{ code: 'first', name: text('First selection') }],
  regions: [{ code: 'west', name: text('West Africa') }],
  countries: [
    { iso3: 'GHA', name: text('Ghana'), currency: { code: 'GHS' } },
    { iso3: 'BFA', name: text('Burkina Faso'), currency: { code: 'XOF' } },
  ],
  domains: [
    {
      code: 'RES',
      name: text('Research'),
      indicators: [indicator('RES-01', 'narrative'), indicator('RES-02', 'count')],
    },
    { code: 'ORG', name: text('Organisation'), indicators: [indicator('ORG-12', 'currency')] },
  ],
};

const west = { code: 'west', name: text('West Africa') };

/** Two members, one of whom had another name before and whose place is not known. */
export const theMembers: CompareMember[] = [
  {
    ...{ code: 'iea', name: 'Institute of Economic Affairs, Ghana', acronym: 'IEA', city: 'Accra' },
    ...{
      latitude: 5.6,
      longitude: -0.2,
      names: [{ name: 'Institute of Economic Affairs, Ghana', acronym: 'IEA' }],
    },
    country: { iso3: 'GHA', name: text('Ghana'), region: west },
  },
  {
    ...{ code: 'cedres', name: 'Centre d’Études économiques', acronym: 'CEDRES', city: null },
    ...{ latitude: null, longitude: null, names: [{ name: 'Old House of Economics', acronym: null }] },
    country: { iso3: 'BFA', name: text('Burkina Faso'), region: west },
  },
];

/** An answer to a comparison: three years together, with caveats over who was a member. */
export function aComparison(given: Partial<ComparedTrend> = {}): ComparedTrend {
  return {
    ...aTrend(),
    compares: 'level',
    comparability: {
      __typename: 'ComparableWithCaveats',
      reasons: [
        {
          rule: 'R8',
          params: [
            { name: 'joined', value: '3' },
            { name: 'left', value: '6' },
          ],
        },
      ],
    },
    waysOut: [
      { action: 'balanced', params: [] },
      { action: 'decompose', params: [] },
    ],
    thresholds: { leastReported: 0.6, minimumGroup: 3, leastPeriods: 3 },
    ...given,
  };
}

/** The naive mean rises by 5 while the three who stayed fall by 2: two small ones left. */
export function aDecomposition(): Decomposed {
  const { indicator: measured, receipt } = aTrend();
  const part = (
    kind: Decomposed['groups'][number]['parts'][number]['kind'],
    source: Decomposed['groups'][number]['parts'][number]['source'],
    value: number,
    institutions: string[],
  ) => ({ kind, source, value, institutions });
  return {
    ...{ fromYear: 2009, toYear: 2011, figure: 'mean', currency: null, indicator: measured, receipt },
    comparability: { __typename: 'Comparable' },
    waysOut: [],
    groups: [
      {
        ...{ kind: 'none', key: '', label: text('All'), total: 5, rose: 0, fell: 3, unchanged: 0 },
        largest: 'membership',
        refusals: [],
        available: { before: 13, after: 18, nBefore: 5, nAfter: 3 },
        balanced: { before: 20, after: 18, nBefore: 3, nAfter: 3 },
        parts: [
          part('within', 'within', -2, ['a', 'b', 'c']),
          part('left', 'membership', 7, ['iea', 'cedres']),
          part('entered', 'membership', 0, []),
          part('stopped_reporting', 'reporting', 0, []),
          part('began_reporting', 'reporting', 0, []),
        ],
      },
    ],
  };
}
