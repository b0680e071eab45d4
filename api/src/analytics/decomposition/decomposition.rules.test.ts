import { subtractDecimals, sumDecimals } from '@kipimo/shared';
import fc from 'fast-check';
import {
  type ChangePartCode,
  decompose,
  type Decomposition,
  type SplitFigure,
  type UnitChange,
} from './decomposition.rules.js';

const figure = (value: number | null): UnitChange['before'] =>
  value === null ? null : { value: String(value), numerator: null, denominator: null };
const unit = (
  code: string,
  before: number | null,
  after: number | null,
  more: Partial<UnitChange> = {},
): UnitChange => ({
  ...{ code, wasMember: true, isMember: true, before: figure(before), after: figure(after) },
  ...more,
});
const partsOf = (found: Decomposition | null): Record<string, string> =>
  Object.fromEntries(found?.parts.map(({ code, value }) => [code, value]) ?? []);

describe('where the change of a figure comes from', () => {
  test('the naive mean rises while every member falls: it is membership', () => {
    // Before: 10, 20, 30 and two that leave with 1 and 4: mean 65 / 5 = 13. After: 9, 18, 27: mean 54 / 3 = 18.
    // The mean rose by 5; those who stayed went from 60 / 3 = 20 to 18, so -2; leaving raised it from 13 to 20, so 7.
    const found = decompose(
      [
        unit('a', 10, 9),
        unit('b', 20, 18),
        unit('c', 30, 27),
        unit('d', 1, null, { isMember: false }),
        unit('e', 4, null, { isMember: false }),
      ],
      'mean',
      1,
    );
    expect(found).toMatchObject({ before: '13', after: '18', total: '5', largest: 'membership' });
    expect(found).toMatchObject({
      rose: 0,
      fell: 3,
      unchanged: 0,
      balanced: { before: '20', after: '18', n: 3 },
    });
    expect(partsOf(found)).toEqual({
      ...{ within: '-2', left: '7', entered: '0', stopped_reporting: '0', began_reporting: '0' },
    });
    expect(found?.parts.find(({ code }) => code === 'left')?.units).toEqual(['d', 'e']);
  });

  test('the median: leaving and falling silent at once are taken in both orders', () => {
    // Before: 1, 2, 3, 4, 10, median 3. a (1) leaves, b (2) falls silent: 3, 4, 10, median 4.
    // Leaving first: 2, 3, 4, 10 has 3.5, so +0.5, then silence +0.5; silence first: 1, 3, 4, 10 has 3.5: the same.
    // After: 5, 6, 12 has 6; within = 6 - 4 = 2.
    const found = decompose(
      [
        unit('a', 1, null, { isMember: false }),
        unit('b', 2, null),
        unit('c', 3, 5),
        unit('d', 4, 6),
        unit('e', 10, 12),
      ],
      'median',
      1,
    );
    expect(found?.total).toBe('3');
    expect(partsOf(found)).toEqual({
      ...{ within: '2', left: '0.5', entered: '0', stopped_reporting: '0.5', began_reporting: '0' },
    });
  });

  test('a pooled share: a large institution enters and moves it though nobody changed', () => {
    const share = (top: number, bottom: number): UnitChange['before'] => ({
      value: String((100 * top) / bottom),
      numerator: String(top),
      denominator: String(bottom),
    });
    const same = share(1, 10);
    // Before 3/30 = 10 %. After (3 + 63) / (30 + 90) = 55 %: all 45 points come from the one that entered.
    const found = decompose(
      [
        ...['a', 'b', 'c'].map((code) => ({ ...unit(code, null, null), before: same, after: same })),
        { ...unit('d', null, null, { wasMember: false }), after: share(63, 90) },
      ],
      'pooled',
      100,
    );
    expect(found).toMatchObject({
      before: '10',
      after: '55',
      total: '45',
      largest: 'membership',
      unchanged: 3,
    });
    expect(partsOf(found)).toMatchObject({ within: '0', entered: '45' });
  });

  test('answers of yes: members who began to report count as reporting, not as change', () => {
    // Before: yes, no = 50 %. After: yes, no, yes, yes = 75 %.
    const found = decompose(
      [unit('a', 1, 1), unit('b', 0, 0), unit('c', null, 1), unit('d', null, 1)],
      'share_yes',
      1,
    );
    expect(found).toMatchObject({ before: '50', after: '75', largest: 'reporting' });
    expect(partsOf(found)).toMatchObject({ within: '0', began_reporting: '25', entered: '0' });
  });

  test('without anybody in both years there is nothing within, and nothing is split', () => {
    expect(decompose([unit('a', 1, null), unit('b', null, 3)], 'mean', 1)).toBeNull();
  });

  test('nothing moved: no source is the largest', () => {
    expect(decompose([unit('a', 1, 1), unit('b', 2, 2)], 'mean', 1)?.largest).toBeNull();
  });
});

const amount = fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100);
const positive = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
const maybe = (arbitrary: fc.Arbitrary<number>): fc.Arbitrary<UnitChange['before']> =>
  fc.option(
    fc.tuple(arbitrary, arbitrary, positive).map(([value, top, bottom]) => ({
      ...{ value: String(value), numerator: String(top), denominator: String(bottom) },
    })),
  );
const anyUnit: fc.Arbitrary<UnitChange> = fc.record({
  code: fc.string({ minLength: 1, maxLength: 3 }),
  wasMember: fc.boolean(),
  isMember: fc.boolean(),
  before: maybe(amount),
  after: maybe(amount),
});

test.each<SplitFigure>(['mean', 'median', 'pooled', 'share_yes'])(
  'the parts of a %s add up to its change, to the last digit, and only who belongs to a part moves it',
  (of) => {
    fc.assert(
      fc.property(fc.array(anyUnit, { minLength: 1, maxLength: 12 }), (units) => {
        const found = decompose(units, of, 100);
        if (!found) return;
        expect(sumDecimals(found.parts.map(({ value }) => value))).toBe(found.total);
        expect(subtractDecimals(found.after, found.before)).toBe(found.total);
        for (const { code, value, units: those } of found.parts) {
          const isEmpty = code !== ('within' satisfies ChangePartCode) && those.length === 0;
          if (isEmpty) expect(Math.abs(Number(value))).toBeLessThan(1e-11);
        }
      }),
      { numRuns: 150 },
    );
  },
);
