import fc from 'fast-check';
import { checksOf } from './effect-checks.rules.js';
import type { EffectQuestion, UnitSeries } from './effect-question.js';
import { effectOf } from './effect.rules.js';

const series = (unit: string, values: Record<number, number>): UnitSeries => ({
  unit,
  values: new Map(Object.entries(values).map(([year, value]) => [Number(year), value])),
  isExpected: true,
});

const base: EffectQuestion = {
  group: [
    series('a1', { 2010: 2, 2011: 3, 2012: 4, 2013: 6 }),
    series('a2', { 2010: 4, 2011: 4, 2012: 6, 2013: 9 }),
    series('a3', { 2010: 6, 2011: 8, 2012: 8, 2013: 12 }),
    series('a4', { 2010: 10, 2011: 10, 2012: 20 }),
  ],
  comparison: [
    series('b1', { 2010: 1, 2011: 2, 2012: 3, 2013: 3 }),
    series('b2', { 2010: 3, 2011: 3, 2012: 5, 2013: 6 }),
    series('b3', { 2010: 5, 2011: 7, 2012: 7, 2013: 8 }),
  ],
  fromYear: 2012,
  toYear: 2013,
  breaks: [],
  isOrdinal: false,
  minimumGroup: 3,
  draws: 199,
  seed: 1,
};

describe('checks before results', () => {
  const checks = checksOf(base, 'OUT');

  it('tell who has a baseline, who stays and who is lost', () => {
    expect(checks.group).toEqual({
      atBaseline: 4,
      kept: 3,
      lost: 1,
      keptMedian: 6,
      lostMedian: null,
      expected: 4,
    });
    expect(checks.comparison).toMatchObject({ atBaseline: 3, kept: 3, lost: 0 });
  });

  it('tell how alike the groups are: means 9.5 and 5, apart by 4.5 of 7.19 standard deviations', () => {
    const [row] = checks.balance;
    expect(row?.covariate).toBe('OUT');
    expect(row?.before).toMatchObject({ treatedMean: 9.5, controlMean: 5 });
    expect(row?.before.standardisedDifference).toBeCloseTo(4.5 / 7.188, 4);
    expect(row?.isBalanced).toBe(false);
  });

  it('tell the paths up to the baseline and not a year further', () => {
    expect(checks.groupPath).toEqual([
      { year: 2010, n: 4, value: 5.5 },
      { year: 2011, n: 4, value: 6.25 },
      { year: 2012, n: 4, value: 9.5 },
    ]);
    expect(checks.comparisonPath.map(({ year }) => year)).toEqual([2010, 2011, 2012]);
    expect(checks.earlier.map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([
      [2010, 2011],
      [2011, 2012],
    ]);
  });

  it('are the same whatever came out after the baseline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 7, maxLength: 7 }),
        (after) => {
          let place = 0;
          const altered = (one: UnitSeries): UnitSeries => ({
            ...one,
            values: new Map(
              [...one.values].map(([year, value]): [number, number] => [
                year,
                year > 2012 ? (after[place++] ?? value) : value,
              ]),
            ),
          });
          const other = {
            ...base,
            group: base.group.map(altered),
            comparison: (base.comparison ?? []).map(altered),
          };
          expect(checksOf(other, 'OUT')).toEqual(checks);
        },
      ),
    );
  });

  it('foresee what the answer refuses', () => {
    const thin = { ...base, group: base.group.slice(0, 2) };
    expect(checksOf(thin, 'OUT').refusals).toEqual(effectOf(thin).refusals);
  });
});

describe('the event study of two groups', () => {
  it('ends in the mean difference with its error, and starts with the years before', () => {
    const answer = effectOf({ ...base, fromYear: 2011, toYear: 2013 });
    expect(answer.eventStudy.map(({ at }) => at)).toEqual([-2, 0, 1]);
    const last = answer.eventStudy.at(-1);
    expect(last?.estimate.value).toBeCloseTo(answer.mean?.value ?? Number.NaN, 12);
    expect(last?.estimate.standardError).toBeCloseTo(answer.mean?.standardError ?? Number.NaN, 12);
    expect([last?.treated, last?.controls]).toEqual([3, 3]);
    // 2010 against 2011: −1, 0, −2 and 0 in the group, −1, 0 and −2 outside it.
    expect(answer.eventStudy[0]?.estimate.value).toBeCloseTo(-0.75 + 1, 12);
  });

  it('has a band for all years at once that is wider than that of each', () => {
    for (const { estimate, bandLow, bandHigh } of effectOf({ ...base, fromYear: 2010 }).eventStudy) {
      expect(bandLow).not.toBeNull();
      expect(bandLow ?? 0).toBeLessThanOrEqual(estimate.low ?? 0);
      expect(bandHigh ?? 0).toBeGreaterThanOrEqual(estimate.high ?? 0);
    }
  });
});

describe('other choices', () => {
  it('name the institution without which the figure is least and largest', () => {
    // Changes 2011 to 2013 of the group: 3, 5, 4; with a4 gone. Outside: 1, 3, 1. All together 4 − 5/3.
    const more = {
      ...base,
      group: [...base.group.slice(0, 3), series('a5', { 2010: 1, 2011: 1, 2012: 1, 2013: 13 })],
      comparison: [...(base.comparison ?? []), series('b4', { 2010: 1, 2011: 1, 2012: 1, 2013: 2 })],
      fromYear: 2011,
    };
    const { sensitivity } = effectOf(more);
    const least = sensitivity.find(({ variant }) => variant === 'leaving_one_out_least');
    const most = sensitivity.find(({ variant }) => variant === 'leaving_one_out_most');
    expect(least?.without).toBe('a5');
    expect(least?.estimate.value).toBeCloseTo(4 - 1.5, 12);
    expect(most?.without).toBe('a1');
    expect(most?.estimate.value).toBeCloseTo(7 - 1.5, 12);
    expect(sensitivity.map(({ variant }) => variant)).toContain('one_year_less');
  });
});
