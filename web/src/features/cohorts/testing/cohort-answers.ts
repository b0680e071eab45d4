import type { Ground, Preview, ShownVersion } from '../cohorts.query.js';

const text = (en: string) => ({ en, fr: null, es: null, drafted: [] });
const institution = (code: string) => ({ code, name: `The ${code} institute`, acronym: code.toUpperCase() });

/** An initiative of three years with two members; one had another name before. */
export const theGround: Ground = {
  initiative: {
    code: 'TTI',
    startYear: 2009,
    endYear: null,
    rounds: [2009, 2010, 2011].map((year) => ({
      programmeYear: year,
      programmeStarts: `${year}-04-01`,
      programmeEnds: `${year + 1}-03-31`,
    })),
    regions: [
      { code: 'east', name: text('East Africa') },
      { code: 'west', name: text('West Africa') },
    ],
    countries: [
      { iso3: 'GHA', name: text('Ghana') },
      { iso3: 'KEN', name: text('Kenya') },
    ],
    domains: [
      {
        code: 'RES',
        name: text('Research'),
        indicators: [
          { code: 'RES-01', current: { valueType: 'narrative', name: text('What was found') } },
          { code: 'RES-02', current: { valueType: 'count', name: text('Articles') } },
        ],
      },
    ],
  },
  institutions: {
    nodes: [
      {
        ...institution('iea'),
        kind: 'institution',
        workingLanguages: ['en'],
        names: [{ name: 'Old House of Economics', acronym: null }],
        memberships: [{ role: 'grantee', initiative: { code: 'TTI' } }],
      },
      {
        ...institution('kippra'),
        kind: 'institution',
        workingLanguages: ['en'],
        names: [],
        memberships: [{ role: 'grantee', initiative: { code: 'TTI' } }],
      },
    ],
  },
};

const measured = {
  number: 1,
  name: text('Articles'),
  valueType: 'count',
  basis: 'flow',
  unit: 'articles',
  direction: 'higher',
  decimals: 0,
  minimum: '0',
  maximum: null,
} as const;

/** Two are meant; the one that left lay below the median. */
export const aPreview: Preview = {
  memberCount: 2,
  members: [
    {
      institution: institution('iea'),
      enters: '2009-04-01',
      leaves: '2010-03-31',
      reason: 'The grant ended',
    },
    { institution: institution('kippra'), enters: '2009-04-01', leaves: null, reason: null },
  ],
  years: [
    { year: 2009, members: 2, entered: 0, left: 0 },
    { year: 2010, members: 1, entered: 0, left: 1 },
  ],
  undecided: [],
  strangers: [],
  issues: [],
  attrition: {
    indicator: { code: 'RES-02', current: measured },
    currency: null,
    members: 2,
    left: 1,
    compared: 1,
    below: 1,
    leavers: [
      {
        institution: institution('iea'),
        ...{ left: '2010-03-31', reason: 'The grant ended', year: 2009, value: '2', median: '5', n: 2 },
        ...{ expected: 2, side: 'below' },
      },
    ],
    receipt: { demonstration: true },
  },
};

/** The second version of a cohort: by region, without one institution. */
export const aVersion: ShownVersion = {
  number: 2,
  audience: 'everybody',
  why: 'It merged',
  recordedFrom: '2026-11-01T10:00:00.000000Z',
  recordedUntil: null,
  name: text('West Africa'),
  note: text(''),
  rule: {
    ...{ countries: [], regions: ['west'], kinds: [], languages: [], roles: [], alsoIn: [] },
    ...{
      memberOn: null,
      firstGrantFrom: null,
      firstGrantUntil: '2009-12-31',
      leftFrom: null,
      leftUntil: null,
    },
    ...{ foundedFrom: 1990, foundedUntil: null, countsFrom: null, countsUntil: null },
  },
  named: [
    { institution: institution('iea'), counts: false, enters: null, leaves: null, reason: 'It merged' },
  ],
};

/** The same as its maker may change it. */
export const aMadeCohort = {
  mayChange: true,
  madeBy: 'Ama Mensah',
  changedBy: 'Ben Okri',
  cohort: {
    code: 'west-africa',
    audience: 'everybody' as const,
    initiative: { code: 'TTI' },
    name: aVersion.name,
    note: aVersion.note,
    version: aVersion,
    members: aPreview.members,
  },
};
