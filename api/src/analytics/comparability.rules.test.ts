import {
  figureRefusals,
  judgeTrend,
  judgeYear,
  type PointFacts,
  type TrendFacts,
} from './comparability.rules.js';
import type { Break } from './definitions.rules.js';

const point = (year: number, more: Partial<PointFacts> = {}): PointFacts => ({
  ...{ year, n: 10, expected: 10, unconverted: 0, refusals: [] },
  ...more,
});
const trend = (more: Partial<TrendFacts> = {}): TrendFacts => ({
  ...{ breaks: [], joined: 0, left: 0, balanced: false, currency: 'USD' },
  groups: [[2010, 2011, 2012].map((year) => point(year))],
  ...more,
});
const cut = (year: number, bridged = false): Break => ({
  ...{ year, fromVersion: 1, toVersion: 2, changeClass: 'scope', note: null, bridged },
});
const rulesOf = (facts: TrendFacts): string[] => judgeTrend(facts).reasons.map(({ rule }) => rule);

describe('what a figure is refused by', () => {
  const figure = { n: 6, expected: 10, unconverted: 0, isOneUnit: false };
  const rules = (more: Partial<typeof figure>, minimum = 3) =>
    figureRefusals({ ...figure, ...more }, minimum).map(({ rule }) => rule);

  test('R2 below 60 % reported, and not at 60 %', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ n: 5 })).toEqual(['R2']);
  });

  test('R3 below three, and below five to the public', () => {
    expect(rules({ n: 2, expected: 2 })).toEqual(['R3']);
    expect(rules({ n: 4, expected: 4 })).toEqual([]);
    expect(rules({ n: 4, expected: 4 }, 5)).toEqual(['R3']);
  });

  test('one unit is shown as itself; where nothing was due nothing is refused', () => {
    expect(rules({ n: 1, expected: 1, isOneUnit: true })).toEqual([]);
    expect(rules({ n: 0, expected: 0 })).toEqual([]);
  });

  test('R4 when no money could be converted', () => {
    expect(rules({ n: 0, expected: 3, unconverted: 3 })).toEqual(['R2', 'R3', 'R4']);
  });
});

describe('whether a trend can be compared', () => {
  test('nothing happened: comparable', () => {
    expect(judgeTrend(trend())).toEqual({ outcome: 'comparable', reasons: [] });
  });

  test('R1 at a break; comparable within its sides, not when every year stands alone', () => {
    expect(judgeTrend(trend({ breaks: [cut(2012)] })).outcome).toBe('with_caveats');
    expect(rulesOf(trend({ breaks: [cut(2012, true)] }))).toEqual([]);
    const alone = trend({ breaks: [cut(2011), cut(2012)] });
    expect(judgeTrend(alone).outcome).toBe('not_comparable');
    expect(judgeTrend(alone).reasons[0]).toEqual({
      rule: 'R1',
      params: { year: '2011', fromVersion: '1', toVersion: '2', changeClass: 'scope' },
    });
  });

  test('R8 when members came or went, unless the panel is balanced', () => {
    expect(rulesOf(trend({ left: 2 }))).toEqual(['R8']);
    expect(rulesOf(trend({ left: 2, balanced: true }))).toEqual([]);
  });

  test('R10 with fewer than three years', () => {
    expect(rulesOf(trend({ groups: [[point(2010), point(2011), point(2012, { n: 0 })]] }))).toEqual(['R10']);
  });

  test('refused points are counted; when all are refused nothing can be compared', () => {
    const refusals = figureRefusals({ n: 2, expected: 2, unconverted: 0, isOneUnit: false }, 3);
    const refused = [2010, 2011, 2012].map((year) => point(year, { n: 2, refusals }));
    const judged = judgeTrend(trend({ groups: [refused] }));
    expect(judged.outcome).toBe('not_comparable');
    expect(judged.reasons).toEqual([{ rule: 'R3', params: { points: '3', of: '3', minimum: '3' } }]);
  });

  test('one year of all units', () => {
    expect(judgeYear(point(2010), 'USD').outcome).toBe('comparable');
    expect(judgeYear(point(2010, { unconverted: 1 }), 'USD')).toEqual({
      outcome: 'with_caveats',
      reasons: [{ rule: 'R4', params: { unconverted: '1', currency: 'USD' } }],
    });
    expect(judgeYear(point(2010, { n: 0 }), 'USD').outcome).toBe('not_comparable');
  });
});
