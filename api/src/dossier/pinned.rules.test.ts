import type { ChartSpec } from '@kipimo/shared';
import { askedNow, hashOfAnswers, keptSpec, questionsOf, strangersIn } from './pinned.rules.js';

const question = { document: 'query Trend($input: TrendInput!) { trend(input: $input) { currency } }' };
const spec = (value: number): ChartSpec => ({
  kind: 'trend',
  title: 'Articles',
  subtitle: 'articles',
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'accepted reports',
  demonstration: true,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [{ reason: 'refused', count: 7 }],
  unit: { name: 'articles', decimals: 1 },
  query: { ...question, variables: { input: { indicator: 'RES-01' } }, address: 'https://elsewhere.example' },
  series: [
    { key: 'all', label: 'All', points: [{ year: 2010, value, band: [1.5, 4], n: 12, expected: 14 }] },
  ],
  breaks: [],
});
const answer = {
  trend: {
    points: [{ value: 2.5, lowerQuartile: 1.5, upperQuartile: '4.00' }],
    receipt: { contentHash: 'ab' },
  },
};

describe('figures that stand in no answer', () => {
  test('are found; years, counts and decimals are not taken for figures', () => {
    expect(strangersIn(spec(2.5), [answer])).toEqual([]);
    expect(strangersIn(spec(2.6), [answer])).toEqual([2.6]);
  });

  test('a share may be a part of one or of a hundred', () => {
    expect(strangersIn(spec(250), [answer])).toEqual([]);
    expect(strangersIn(spec(0.025), [answer])).toEqual([]);
  });

  test('a value that one of several questions gave is none', () => {
    expect(strangersIn(spec(9), [answer, { trend: { value: 9 } }])).toEqual([]);
  });
});

describe('the question of a pin', () => {
  test('is asked with its moment, and today without it', () => {
    const [pinned] = questionsOf(spec(1)) ?? [];
    expect(pinned?.variables).toEqual({
      input: { indicator: 'RES-01', asOf: '2019-03-31T10:00:00.000000Z' },
    });
    expect(pinned && askedNow(pinned).variables).toEqual({ input: { indicator: 'RES-01' } });
  });

  test('that takes no moment cannot be frozen', () => {
    const undated = { document: '{ service { version } }', variables: {}, address: '' };
    expect(questionsOf({ ...spec(1), query: undated })).toBeNull();
    expect(questionsOf({ ...spec(1), beside: [undated] })).toBeNull();
    expect(questionsOf({ ...spec(1), query: undefined })).toBeNull();
  });

  test('names no server once it is kept, and marks lead nowhere', () => {
    const kept = keptSpec({
      ...spec(1),
      kind: 'map',
      places: [
        {
          key: 'a',
          label: 'A',
          country: { iso3: 'NGA', label: 'Nigeria' },
          longitude: 1,
          latitude: 1,
          href: 'javascript:alert(1)',
        },
      ],
    });
    expect(JSON.stringify(kept)).not.toContain('javascript:');
    expect(kept.query?.address).toBe('/graphql');
  });
});

describe('the hash of answers', () => {
  test('rests on their receipts, not on names or moments', () => {
    const renamed = { trend: { ...answer.trend, name: 'Renamed', asOf: '2020' } };
    expect(hashOfAnswers([renamed])).toBe(hashOfAnswers([answer]));
    expect(hashOfAnswers([answer, answer])).not.toBe(hashOfAnswers([answer]));
    expect(hashOfAnswers([{ trend: { receipt: { contentHash: 'cd' } } }])).not.toBe(hashOfAnswers([answer]));
  });

  test('without a receipt rests on everything', () => {
    expect(hashOfAnswers([{ a: 1 }])).not.toBe(hashOfAnswers([{ a: 2 }]));
  });
});
