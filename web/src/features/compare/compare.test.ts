import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { figureWords } from '../../figures/testing/figure-words.js';
import { aGroup, aPoint, aTrend, valuesFrom2009 } from '../../figures/testing/trend-answers.js';
import {
  type Compared,
  distributionSpec,
  dotsOfGroup,
  dotsSpec,
  facetsSpec,
  linesSpec,
  mapSpec,
  slopeSpec,
} from './compare.chart.js';
import { anInitiative, theMembers } from './testing/compare-answers.js';
import { exploredOf } from './question.js';
import { changeOf } from './ways-out.js';
import { foundOptions, whoOptions } from './who-options.js';

describe('the question of an address', () => {
  const ask = (selection: Parameters<typeof exploredOf>[0]) =>
    exploredOf(selection, anInitiative, theMembers);

  test('choices of any kind stand apart, each under its own name, unless the address puts them together', () => {
    expect(ask({ who: ['country:GHA', 'cohort:first', 'institution:iea'] }).input).toMatchObject({
      splitBy: 'choice',
      groups: [{ countries: ['GHA'] }, { cohorts: ['first'] }, { institutions: ['iea'] }],
    });
    expect(ask({ who: ['region:west'] }).input).toMatchObject({
      splitBy: 'choice',
      groups: [{ regions: ['west'] }],
    });
    expect(ask({ who: ['country:GHA', 'cohort:first'], split: 'none' }).input?.splitBy).toBe('none');
    expect(ask({}).input).toMatchObject({ indicator: 'RES-02', splitBy: 'none', groups: undefined });
  });

  test('every control of the page reaches the API', () => {
    expect(
      ask({
        indicator: 'ORG-12',
        ...{ measure: 'index', evidence: 'documented', state: 'published', balanced: true },
        ...{ fromYear: 2009, toYear: 2011, currency: 'USD', asOf: '2019-12-31', split: 'region' },
      }).input,
    ).toEqual({
      ...{ initiative: 'TTI', indicator: 'ORG-12', splitBy: 'region', groups: undefined, who: undefined },
      ...{ measure: 'index', evidenceAtLeast: 'documented', publishedOnly: true, balanced: true },
      ...{ fromYear: 2009, toYear: 2011, currency: 'USD', asOf: '2019-12-31T23:59:59.999999Z' },
    });
  });

  test('what names nothing is left out and told; the rest stands', () => {
    const { input, unknown } = ask({
      ...{ indicator: 'OLD-99', who: ['country:ATL', 'country:GHA', 'institution:gone'] },
      ...{ state: 'draft', fromYear: 1999, toYear: 2011 },
    });
    expect(unknown).toEqual([
      { name: 'indicator', value: 'OLD-99' },
      { name: 'who', value: 'country:ATL' },
      { name: 'who', value: 'institution:gone' },
      { name: 'state', value: 'draft' },
      { name: 'year', value: '1999' },
    ]);
    expect(input).toMatchObject({ indicator: 'RES-02', groups: [{ countries: ['GHA'] }], toYear: 2011 });
    // Before the members are known no institution is called unknown.
    expect(exploredOf({ who: ['institution:gone'] }, anInitiative, undefined).unknown).toEqual([]);
  });
});

describe('who can be chosen', () => {
  test('by name, acronym or former name, without accents, the start of a word first', async () => {
    const options = whoOptions(anInitiative, theMembers, await figureWords());
    const found = (typed: string) => foundOptions(options, typed).map(({ token }) => token);
    expect(found('iea')).toEqual(['institution:iea']);
    expect(found('ghana')).toEqual(['country:GHA', 'institution:iea']);
    expect(found('etudes')).toEqual(['institution:cedres']);
    expect(found('old house')).toEqual(['institution:cedres']);
    expect(found('west')).toEqual(['region:west']);
    expect(found('')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });
});

describe('ways out', () => {
  test('each changes the address', () => {
    const way = (action: Parameters<typeof changeOf>[0]['action'], params: [string, string][] = []) =>
      changeOf({ action, params: params.map(([name, value]) => ({ name, value })) });
    expect(
      way('window', [
        ['fromYear', '2012'],
        ['toYear', '2017'],
      ]),
    ).toEqual({ fromYear: 2012, toYear: 2017 });
    expect(way('each')).toEqual({ split: 'institution', view: 'facets' });
    expect(way('balanced')).toEqual({ balanced: true });
    expect(way('decompose')).toEqual({ composition: 'shown' });
    expect(way('distribution')).toEqual({ view: 'distribution' });
  });
});

const cut = {
  year: 2010,
  fromVersion: 1,
  toVersion: 2,
  changeClass: 'scope' as const,
  bridged: false,
  note: null,
};

describe('every view of one answer', () => {
  const institutions = (...rows: [string, (number | null)[]][]) =>
    aTrend({
      groups: rows.map(([code, values]) =>
        aGroup(
          'institution',
          code,
          values.map((value, at) =>
            aPoint({
              year: 2009 + at,
              value,
              n: value === null ? 0 : 1,
              expected: 1,
              missing: value === null ? [{ reason: 'not_submitted', count: 1 }] : [],
            }),
          ),
        ),
      ),
    });
  const compared = async (more: Partial<Compared> = {}): Promise<Compared> => ({
    trend: institutions(['iea', [1, null, 3]], ['cedres', [5, 6, null]]),
    each: institutions(['iea', [1, null, 3]], ['cedres', [5, 6, null]]),
    members: theMembers,
    words: await figureWords(),
    drawing: { title: 'Articles' },
    ...more,
  });

  test('a blank is never a figure: no view has a zero that was not reported', async () => {
    const value = fc.option(fc.integer({ min: 1, max: 99 }));
    const words = await figureWords();
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 8 }), (rows) => {
        const trend = institutions(
          ...rows.map((values, at): [string, (number | null)[]] => [`u${at}`, values]),
        );
        const given: Compared = { trend, each: trend, members: [], words, drawing: { title: 'Articles' } };
        for (const specOf of [linesSpec, facetsSpec, slopeSpec, dotsSpec, distributionSpec, mapSpec])
          expect(JSON.stringify(specOf(given))).not.toMatch(/"(value|centre)":0[,}]/);
      }),
      { numRuns: 40 },
    );
  });

  test('first and last year keep their blanks with the reason, and the break between them', async () => {
    const spec = slopeSpec(
      await compared({
        trend: { ...institutions(['iea', [1, 2, null]], ['cedres', [5, 6, 7]]), breaks: [cut] },
      }),
    );
    expect(spec).toMatchObject({
      kind: 'slope',
      years: [2009, 2011],
      series: [
        { label: 'IEA', points: [{ value: 1 }, { value: null, absence: 'not_submitted' }] },
        { label: 'CEDRES', points: [{ value: 5 }, { value: 7 }] },
      ],
      breaks: [{ year: 2010, bridged: false }],
    });
  });

  test('dots stand in the last year that anybody has; a refused group keeps its row and its rule', async () => {
    const refused = aPoint({ year: 2011, n: 2, refusals: [{ rule: 'R3' }] });
    const trend = aTrend({
      groups: [
        aGroup('region', 'west', valuesFrom2009(1, 2, 3)),
        aGroup('region', 'east', [...valuesFrom2009(4, 5), refused]),
      ],
    });
    expect(dotsSpec(await compared({ trend }))).toMatchObject({
      kind: 'comparison',
      groups: [
        { key: 'west', centre: 3, refusals: [] },
        { key: 'east', centre: null, n: 2, refusals: ['R3'] },
      ],
    });
  });

  test('where the summary of a country was refused, its own institutions stand as dots, and nobody else’s', async () => {
    const refused = aPoint({ year: 2011, n: 1, refusals: [{ rule: 'R3' }] });
    const trend = aTrend({ groups: ['GHA', 'BFA'].map((key) => aGroup('country', key, [refused])) });
    const each = institutions(['iea', [1, 2, 3]], ['cedres', [5, 6, null]]);
    const dotsIn = (key: string) => dotsOfGroup(key, trend, each, theMembers);
    const given = await compared({ trend, each, drawing: { title: 'Articles', dotsIn } });
    expect(dotsSpec(given)).toMatchObject({
      groups: [
        { key: 'GHA', centre: null, dots: [{ label: 'iea', value: 3 }] },
        { key: 'BFA', centre: null, dots: [] },
      ],
    });
    expect(linesSpec(given)).toMatchObject({ series: [{ points: [{ value: null, dots: [3] }] }, {}] });
    const cohorts = aTrend({ groups: ['GHA', 'BFA'].map((key) => aGroup('cohort', key, [refused])) });
    expect(dotsOfGroup('GHA', cohorts, each, theMembers)).toBeUndefined();
    const alone = aTrend({ groups: [aGroup('cohort', 'GHA', [refused])] });
    expect(dotsOfGroup('GHA', alone, each, theMembers)?.get(2011)).toEqual([3]);
  });

  test('the distribution has a row for each year, the map a dot for each institution with its reason', async () => {
    const given = await compared();
    expect(distributionSpec(given)).toMatchObject({
      shape: {
        of: 'values',
        rows: [
          { key: '2009', expected: 2, values: [{ value: 1 }, { value: 5 }] },
          { key: '2010', values: [{ value: 6 }] },
          { key: '2011', values: [{ value: 3 }] },
        ],
      },
    });
    expect(mapSpec(given)).toMatchObject({
      kind: 'map',
      unplaced: 1,
      places: [{ key: 'iea', value: 3, country: { iso3: 'GHA' } }],
    });
  });

  test('what may not be compared over the years is still shown year by year, with the reason', async () => {
    const reasons = [{ rule: 'R1', params: [] }];
    const each = {
      ...institutions(['iea', [1, 2, 3]]),
      comparability: { __typename: 'NotComparable' as const, reasons },
    };
    const given = await compared({ trend: each, each });
    expect(linesSpec(given).comparability.outcome).toBe('not_comparable');
    for (const specOf of [distributionSpec, mapSpec, dotsSpec])
      expect(specOf(given).comparability).toMatchObject({
        outcome: 'with_caveats',
        reasons: [{ rule: 'R1' }],
      });
  });
});
