import { expect, test } from '@jest/globals';
import { figureWords } from '../../figures/testing/figure-words.js';
import { aTrend, receipt } from '../../figures/testing/trend-answers.js';
import type { InstitutionReports, ProfileSeries } from './institution.query.js';
import {
  domainsOf,
  domainSpec,
  isDrawn,
  profilePoints,
  programmeYearOf,
  progressSpec,
} from './profile.chart.js';
import { recordFinding } from './record-finding.js';

const name = (en: string) => ({ en, fr: null, es: null, drafted: [] });
const aValue = (
  year: number,
  value: number | null,
  absence: 'not_submitted' | 'not_collected' | null = null,
) => ({
  year,
  periodStarts: `${year}-04-01`,
  periodEnds: `${year + 1}-03-31`,
  value,
  text: null,
  absence,
  currency: null,
  versionNumber: 1,
  evidenceTier: null,
  corrected: false,
});
const aSeries = (code: string, domain: string, given: Partial<ProfileSeries> = {}): ProfileSeries => ({
  indicator: {
    code,
    domain: { code: domain, name: name(domain) },
    current: { ...aTrend().indicator.current, name: name(code) },
  },
  points: [aValue(2009, 0), aValue(2010, null, 'not_submitted'), aValue(2011, 4)],
  breaks: [],
  target: null,
  superseded: [],
  ...given,
});
const target: NonNullable<ProfileSeries['target']> = {
  state: 'signed',
  course: 'stepped',
  baselineValue: 2,
  baselineOn: '2011-03-31',
  rationale: 'Two more a year.',
  progress: 0.62,
  points: [
    { dueOn: '2013-03-31', value: 6 },
    { dueOn: '2015-03-31', value: 9 },
  ],
};

test('domains keep the order of the answer, and their indicators too', () => {
  const series = [aSeries('RES-01', 'RES'), aSeries('COM-01', 'COM'), aSeries('RES-02', 'RES')];
  const found = domainsOf({ series, receipt });
  expect(found.map(({ code, series: own }) => [code, own.length])).toEqual([
    ['RES', 2],
    ['COM', 1],
  ]);
});

test('zero is a value; a blank keeps its reason', () => {
  expect(profilePoints(aSeries('RES-01', 'RES'))).toEqual([
    { year: 2009, value: 0, versionNumber: 1 },
    { year: 2010, value: null, absence: 'not_submitted', versionNumber: 1 },
    { year: 2011, value: 4, versionNumber: 1 },
  ]);
});

test('every drawn indicator has its own unit, its own page and its target as a path', async () => {
  const text = aSeries('RES-09', 'RES');
  const narrative = {
    ...text,
    indicator: { ...text.indicator, current: { ...text.indicator.current, valueType: 'narrative' as const } },
  };
  const [domain] = domainsOf({ series: [aSeries('RES-01', 'RES', { target }), narrative], receipt });
  if (!domain) throw new Error('no domain');
  expect(isDrawn(narrative)).toBe(false);
  const spec = domainSpec(domain, receipt, await figureWords(), { hrefOf: (code) => `/x/${code}` });
  expect(spec).toMatchObject({ kind: 'small-multiples', axes: 'own', title: 'RES' });
  expect(spec.panels).toHaveLength(1);
  expect(spec.panels[0]).toMatchObject({
    href: '/x/RES-01',
    unit: { name: 'articles', decimals: 0 },
    targets: [
      {
        state: 'agreed',
        points: [
          { year: 2012, value: 6 },
          { year: 2014, value: 9 },
        ],
      },
    ],
  });
});

test('a path that was replaced stays beside the one that holds', async () => {
  const superseded = [{ course: 'interpolated' as const, points: [{ dueOn: '2013-03-31', value: 20 }] }];
  const [domain] = domainsOf({ series: [aSeries('RES-01', 'RES', { target, superseded })], receipt });
  if (!domain) throw new Error('no domain');
  const spec = domainSpec(domain, receipt, await figureWords(), { hrefOf: (code) => code });
  expect(spec.panels[0]?.targets?.map(({ state }) => state)).toEqual(['superseded', 'agreed']);
  expect(spec.panels[0]?.targets?.[0]).toEqual({
    state: 'superseded',
    course: 'interpolated',
    points: [{ year: 2012, value: 20 }],
  });
});

test('progress is told from the baseline, and an unsigned target is called proposed', async () => {
  const words = await figureWords();
  const series = { ...aSeries('RES-01', 'RES'), target };
  expect(progressSpec(series, { code: 'x', name: 'X' }, receipt, words)).toMatchObject({
    kind: 'progress',
    subtitle: 'articles · agreed target',
    baseline: { year: 2010, value: 2 },
    achievement: 0.62,
    target: { state: 'agreed' },
    notes: ['Why this target: Two more a year.'],
  });
  const proposed = { ...series, target: { ...target, state: 'proposed', progress: null, baselineOn: null } };
  expect(progressSpec(proposed, { code: 'x', name: 'X' }, receipt, words)).toMatchObject({
    subtitle: 'articles · proposed target, not signed',
    baseline: null,
    achievement: null,
    target: { state: 'proposed' },
  });
});

test('the record says how many reports were accepted and how many came in time', async () => {
  const aLine = (programmeYear: number, state: 'accepted' | null, late: boolean | null) =>
    ({
      round: `T-${programmeYear}`,
      programmeYear,
      state,
      late,
      dueOn: '2010-06-30',
      submittedOn: null,
      acceptedOn: null,
      missingReason: null,
      corrections: 0,
    }) as const;
  const reports = (record: InstitutionReports['record']) => ({ record, profile: { series: [], receipt } });
  const words = await figureWords();
  const finding = recordFinding(
    reports([aLine(2009, 'accepted', false), aLine(2010, 'accepted', true), aLine(2011, null, null)]),
    words,
  );
  expect(finding?.sentence).toBe('2 of 3 reports due were accepted, 1 of them on time.');
  expect(finding?.note).toBe('Rounds 2009–2011 · as of 31 December 2019');
  expect(recordFinding(reports([]), words)).toBeNull();
});

test('a day belongs to the programme year of its period, also beyond the periods known', () => {
  const { points } = aSeries('RES-01', 'RES');
  expect(programmeYearOf('2010-03-31', points)).toBe(2009);
  expect(programmeYearOf('2010-04-01', points)).toBe(2010);
  expect(programmeYearOf('2019-03-31', points)).toBe(2018);
  expect(programmeYearOf('2019-12-31', [])).toBe(2019);
});
