import {
  COMPARABILITY_RULES,
  type ComparabilityRule,
  figureRefusals,
  judgeTrend,
  judgeYear,
  type Judgement,
  type PointFacts,
  type TrendFacts,
} from './comparability.rules.js';
import type { Break } from './definitions.rules.js';
import { waysOut } from './ways-out.rules.js';

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

/** For each rule a comparison that it speaks of and one that it lets pass, and what it makes of the first. */
describe('the rules of comparability, one by one', () => {
  const refusedBy = (rule: 'R2' | 'R3', minimum: number, n: number): PointFacts =>
    point(2011, {
      n,
      refusals: figureRefusals(
        { n, expected: rule === 'R2' ? 10 : n, unconverted: 0, isOneUnit: false },
        minimum,
      ),
    });
  test.each<[ComparabilityRule, Partial<TrendFacts>, Partial<TrendFacts>, Judgement['outcome']]>([
    ['R1', { breaks: [cut(2012)] }, { breaks: [cut(2012, true)] }, 'with_caveats'],
    ['R1', { breaks: [cut(2011), cut(2012)] }, {}, 'not_comparable'],
    [
      'R2',
      { groups: [[point(2010), refusedBy('R2', 3, 5), point(2012)]] },
      { groups: [[point(2010), refusedBy('R2', 3, 6), point(2012)]] },
      'with_caveats',
    ],
    [
      'R3',
      { groups: [[point(2010), refusedBy('R3', 5, 4), point(2012)]] },
      { groups: [[point(2010), refusedBy('R3', 3, 4), point(2012)]] },
      'with_caveats',
    ],
    [
      'R4',
      { units: ['articles|flow', 'USD|stock'] },
      { units: ['articles|flow', 'articles|flow'] },
      'not_comparable',
    ],
    ['R4', { groups: [[point(2010, { unconverted: 1 }), point(2011), point(2012)]] }, {}, 'with_caveats'],
    ['R5', { isBareShare: true }, { isBareShare: false }, 'with_caveats'],
    ['R6', { sumsUpLevels: true }, { sumsUpLevels: false }, 'not_comparable'],
    ['R7', { excluded: 3, evidenceAtLeast: 'documented' }, { evidenceAtLeast: 'documented' }, 'with_caveats'],
    ['R7', { excluded: 1, publishedOnly: true }, { publishedOnly: true }, 'with_caveats'],
    ['R8', { joined: 2 }, { joined: 2, balanced: true }, 'with_caveats'],
    ['R8', { left: 6 }, {}, 'with_caveats'],
    [
      'R9',
      {
        raters: [
          { year: 2010, rater: 'self' },
          { year: 2012, rater: 'external' },
        ],
      },
      {
        raters: [
          { year: 2010, rater: 'self' },
          { year: 2012, rater: 'self' },
        ],
      },
      'with_caveats',
    ],
    [
      'R9',
      {
        raters: [
          { year: 2010, rater: 'self' },
          { year: 2011, rater: 'peer' },
          { year: 2012, rater: 'self' },
        ],
      },
      {},
      'not_comparable',
    ],
    ['R10', { groups: [[point(2010), point(2011)]] }, {}, 'with_caveats'],
  ])('%s', (rule, speaks, passes, outcome) => {
    const judged = judgeTrend(trend(speaks));
    expect(judged.reasons.map((reason) => reason.rule)).toEqual(expect.arrayContaining([rule]));
    expect(judged.outcome).toBe(outcome);
    expect(rulesOf(trend(passes))).toEqual([]);
  });

  test('every rule is in the table above or it is not a rule', () => {
    expect(COMPARABILITY_RULES).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10']);
  });

  test('an installation draws its own lines', () => {
    const strict = { leastReported: 0.9, leastPeriods: 4 };
    const figure = { n: 8, expected: 10, unconverted: 0, isOneUnit: false };
    expect(figureRefusals(figure, 3, strict)).toEqual([
      { rule: 'R2', params: { n: '8', expected: '10', least: '0.9' } },
    ]);
    expect(judgeTrend(trend(), strict).reasons).toEqual([
      { rule: 'R10', params: { periods: '3', least: '4' } },
    ]);
  });
});

describe('the ways out', () => {
  const actionsOf = (facts: TrendFacts) => waysOut(facts, judgeTrend(facts));

  test('of a break: the years on each side, the newer first, and never a side of one year', () => {
    const years = [2010, 2011, 2012, 2013, 2014].map((year) => point(year));
    expect(actionsOf(trend({ groups: [years], breaks: [cut(2012)] }))).toEqual([
      { action: 'window', params: { fromYear: '2012', toYear: '2014' } },
      { action: 'window', params: { fromYear: '2010', toYear: '2011' } },
    ]);
    expect(actionsOf(trend({ breaks: [cut(2012)] }))).toEqual([
      { action: 'window', params: { fromYear: '2010', toYear: '2011' } },
    ]);
  });

  test('of members who came or went: the balanced panel and the decomposition', () => {
    expect(actionsOf(trend({ left: 1 }))).toEqual([
      { action: 'balanced', params: {} },
      { action: 'decompose', params: { fromYear: '2010', toYear: '2012' } },
    ]);
  });

  test('of levels, evidence, unpublished rounds and short windows', () => {
    const facts = trend({
      sumsUpLevels: true,
      excluded: 2,
      evidenceAtLeast: 'documented',
      publishedOnly: true,
      groups: [[point(2010), point(2011)]],
    });
    expect(actionsOf(facts).map(({ action }) => action)).toEqual([
      'level',
      'evidence',
      'published',
      'whole_window',
    ]);
  });

  test('none where nothing stands against it', () => {
    expect(actionsOf(trend())).toEqual([]);
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
