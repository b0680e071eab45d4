import fc from 'fast-check';
import { sumDecimals } from '../decimal.js';
import { derive, poolShares } from './derived.js';
import { ABSENCES, ABSENCE_PRECEDENCE } from './missing.js';
import { absent, numberValue, textValue } from './value.js';

describe('a derived value', () => {
  test('is the quotient times the multiplier, beside its parts', () => {
    expect(derive(numberValue('12'), numberValue('48'), '100')).toEqual({
      kind: 'number',
      value: 25,
      numerator: '12',
      denominator: '48',
    });
    expect(derive(numberValue('1'), numberValue('3'))).toMatchObject({ value: 1 / 3 });
    expect(derive(numberValue('0'), numberValue('7'), '100')).toMatchObject({ value: 0 });
  });

  test('a zero denominator is not applicable, even under zero', () => {
    expect(derive(numberValue('0'), numberValue('0'))).toEqual({ kind: 'absent', absence: 'not_applicable' });
    expect(derive(numberValue('3'), numberValue('0.00'))).toEqual({
      kind: 'absent',
      absence: 'not_applicable',
    });
  });

  test('parts in two currencies are not comparable', () => {
    const euros = numberValue('1', 'EUR');
    expect(derive(numberValue('1', 'KES'), euros)).toEqual({ kind: 'absent', absence: 'not_comparable' });
    expect(derive(euros, euros)).toMatchObject({ value: 1 });
    expect(derive(textValue('x'), euros)).toEqual({ kind: 'absent', absence: 'not_comparable' });
  });

  test('the absence of a part is that of the result; of two, the stronger one, on either side', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ABSENCES), fc.constantFrom(...ABSENCES), (one, other) => {
        const expected = ABSENCE_PRECEDENCE.find((absence) => absence === one || absence === other);
        expect(derive(absent(one), absent(other))).toEqual({ kind: 'absent', absence: expected });
        expect(derive(absent(one), numberValue('0'))).toEqual({ kind: 'absent', absence: one });
        expect(derive(numberValue('1'), absent(other))).toEqual({ kind: 'absent', absence: other });
      }),
    );
  });
});

describe('a pooled share', () => {
  const whole = fc.integer({ min: 1, max: 1_000_000 }).map(String);
  const money = fc
    .integer({ min: 0, max: 100_000_000 })
    .map((cents) => sumDecimals([(cents / 100).toFixed(2)]));
  const part = fc.record({ numerator: money, denominator: whole });

  test('sums before it divides, so that large units weigh more', () => {
    const pooled = poolShares(
      [
        { numerator: '1', denominator: '2' },
        { numerator: '10', denominator: '98' },
      ],
      '100',
    );
    expect(pooled).toEqual({
      share: { kind: 'number', value: 11, numerator: '11', denominator: '100' },
      used: 2,
      excluded: 0,
    });
  });

  test('a part of nothing is left out and counted', () => {
    expect(poolShares([{ numerator: '2', denominator: '0' }])).toEqual({
      share: { kind: 'absent', absence: 'not_applicable' },
      used: 0,
      excluded: 1,
    });
    expect(
      poolShares([
        { numerator: '2', denominator: '0' },
        { numerator: '1', denominator: '4' },
      ]),
    ).toMatchObject({ share: { value: 0.25 }, used: 1, excluded: 1 });
  });

  test('lies between the smallest and the largest of its parts', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('1', '100', '12'),
        (parts, multiplier) => {
          const shareOf = (given: typeof parts) => {
            const { share } = poolShares(given, multiplier);
            return share.kind === 'number' ? share.value : NaN;
          };
          const shares = parts.map((one) => shareOf([one]));
          const pooled = shareOf(parts);
          return Math.min(...shares) <= pooled && pooled <= Math.max(...shares);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('does not depend on how the parts are ordered', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        expect(poolShares(parts.toReversed())).toEqual(poolShares(parts));
      }),
    );
  });
});
