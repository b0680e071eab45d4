import type { EffectQuestion, UnitSeries } from './effect-question.js';
import { effectOf } from './effect.rules.js';

const series = (unit: string, values: Record<number, number>, isExpected = true): UnitSeries => ({
  unit,
  values: new Map(Object.entries(values).map(([year, value]) => [Number(year), value])),
  isExpected,
});
/** Institutions whose values rise by the given changes from 10 in 2010 to 2014. */
const risingBy = (name: string, changes: readonly number[]): UnitSeries[] =>
  changes.map((change, index) => series(`${name}-${index}`, { 2009: 10, 2010: 10, 2014: 10 + change }));

const question = (given: Partial<EffectQuestion>): EffectQuestion => ({
  group: risingBy('a', [1, 2, 3, 4, 5, 6]),
  comparison: null,
  fromYear: 2010,
  toYear: 2014,
  breaks: [],
  isOrdinal: false,
  minimumGroup: 3,
  draws: 499,
  seed: 1,
  ...given,
});

describe('the change of one group', () => {
  it('has a typical and a mean change with their tests', () => {
    const answer = effectOf(question({}));
    expect(answer.design).toBe('change_since_baseline');
    expect(answer.group).toMatchObject({
      n: 6,
      expected: 6,
      baselineMedian: 10,
      endMedian: 13.5,
      rose: 6,
      fell: 0,
    });
    // Walsh averages of 1..6 lie around 3.5; all six signs alike have p = 2 / 2^6.
    expect(answer.shift).toMatchObject({ value: 3.5, p: 2 / 64, method: 'signed_rank_exact' });
    expect(answer.mean?.value).toBe(3.5);
    expect(answer.mean?.degreesOfFreedom).toBe(5);
    expect(answer.refusals).toEqual([]);
  });

  it('says nothing of a test that five institutions could never pass', () => {
    const answer = effectOf(question({ group: risingBy('a', [1, 2, 3, 4, 5]) }));
    expect(answer.shift?.p).toBeNull();
    expect(answer.refusals.map(({ rule }) => rule)).toEqual(['test_cannot_succeed']);
    expect(answer.refusals[0]?.params.smallestP).toBe('0.0625');
  });

  it('is refused across a definition that changed without a bridge, and given across a bridged one', () => {
    const cut = { year: 2012, fromVersion: 1, toVersion: 2, changeClass: 'scope', note: null } as const;
    const refused = effectOf(question({ breaks: [{ ...cut, bridged: false }] }));
    expect(refused.refusals.map(({ rule }) => rule)).toEqual(['R1']);
    expect([refused.shift, refused.mean, refused.bootstrap, refused.minimumDetectable]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(effectOf(question({ breaks: [{ ...cut, bridged: true }] })).shift?.value).toBe(3.5);
    expect(effectOf(question({ breaks: [{ ...cut, year: 2010, bridged: false }] })).shift?.value).toBe(3.5);
  });

  it('is refused where too few reported, and shows no median of fewer than may be seen', () => {
    const silent = Array.from({ length: 5 }, (_, index) => series(`silent-${index}`, { 2010: 3 }));
    const answer = effectOf(question({ group: [...risingBy('a', [1, 2, 3, 4, 5, 6]), ...silent] }));
    expect(answer.refusals.map(({ rule }) => rule)).toEqual(['R2']);
    const few = effectOf(question({ group: risingBy('a', [1, 2]), minimumGroup: 5 }));
    expect(few.refusals.map(({ rule }) => rule)).toContain('R3');
    expect(few.group).toMatchObject({ n: 2, baselineMedian: null, endMedian: null, rose: 0 });
  });

  it('of a score has an order and no mean', () => {
    const answer = effectOf(question({ isOrdinal: true }));
    expect(answer.refusals.map(({ rule }) => rule)).toEqual(['R6']);
    expect(answer.shift?.value).toBe(3.5);
    expect([answer.mean, answer.bootstrap]).toEqual([null, null]);
  });
});

describe('the change beside another group', () => {
  const beside = question({
    group: risingBy('a', [4, 5, 6, 7]),
    comparison: risingBy('b', [1, 2, 3, 2]),
  });

  it('is the difference of the changes', () => {
    const answer = effectOf(beside);
    expect(answer.design).toBe('difference_in_differences');
    expect(answer.mean?.value).toBe(5.5 - 2);
    expect(answer.mean?.method).toBe('welch');
    // All of the first are larger: 2 of the 70 arrangements of four and four.
    expect(answer.shift?.p).toBeCloseTo(2 / 70, 12);
    expect(answer.comparison?.n).toBe(4);
    expect(answer.standardised).toBeGreaterThan(1);
  });

  it('shows the same difference before the baseline', () => {
    const group = risingBy('a', [4, 5, 6, 7]).map(({ unit, values, isExpected }, index) => ({
      unit,
      isExpected,
      values: new Map([...values, [2009, 5 + index]]),
    }));
    const { earlier } = effectOf({ ...beside, group });
    expect(earlier).toHaveLength(1);
    expect(earlier[0]).toMatchObject({ fromYear: 2009, toYear: 2010 });
    expect(earlier[0]?.estimate?.value).toBe(3.5);
  });

  it('gives the same digits for the same seed', () => {
    expect(effectOf(beside).bootstrap).toEqual(effectOf(beside).bootstrap);
  });
});

describe('what may be claimed', () => {
  it('rises with completeness, and never to a cause', () => {
    const withGaps = (n: number): UnitSeries[] =>
      Array.from({ length: 10 }, (_, index) =>
        series(`u${index}`, index < n ? { 2010: 1, 2014: 2 + index } : { 2010: 1 }),
      );
    expect(effectOf(question({ group: withGaps(0) })).ceiling.level).toBe(0);
    expect(effectOf(question({ group: withGaps(7) })).ceiling).toMatchObject({ level: 1 });
    expect(effectOf(question({ group: withGaps(8) })).ceiling).toEqual({
      level: 2,
      because: ['no_comparison', 'not_registered', 'self_reported'],
    });
  });
});
