import fc from 'fast-check';
import {
  compareDecimals,
  decimalPlaces,
  decimalToNumber,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  sumDecimals,
} from './decimal.js';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => {
    const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
    const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
    return parseDecimal(units < 0n ? `-${text}` : text) ?? '0';
  });

describe('the strict parser', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['-12.340', '-12.34'],
    ['123456789012345678901234.000000000000000001', '123456789012345678901234.000000000000000001'],
  ])('%s is %s', (raw, value) => {
    expect(parseDecimal(raw)).toBe(value);
  });

  test.each([
    '',
    ' ',
    '1 ',
    '+1',
    '1.',
    '.5',
    '1,5',
    '1 000',
    '1e3',
    '1e400',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x10',
    '--1',
    '1.2.3',
    '\u0661',
    '1\u0000',
    '1\n',
    '1_000',
    '1n',
    '9'.repeat(25),
    `0.${'1'.repeat(19)}`,
    '9'.repeat(1_000_000),
  ])('%p is refused', (raw) => {
    expect(isDecimal(raw)).toBe(false);
  });

  test('what is canonical stays as it is', () => {
    fc.assert(fc.property(decimal, (value) => parseDecimal(value) === value));
  });
});

describe('arithmetic', () => {
  test('0.1 and 0.2 are 0.3', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(subtractDecimals('0.3', '0.1')).toBe('0.2');
    expect(multiplyDecimals('0.1', '-0.2')).toBe('-0.02');
  });

  test('the empty sum is zero', () => {
    expect(sumDecimals([])).toBe('0');
  });

  test('the order and grouping of a sum do not matter', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 12 }), (values) => {
        const halves = [sumDecimals(values.slice(0, 5)), sumDecimals(values.slice(5))];
        return (
          sumDecimals(values) === sumDecimals(halves) &&
          sumDecimals(values) === sumDecimals(values.toReversed())
        );
      }),
    );
  });

  test('what was added can be taken away again', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => subtractDecimals(sumDecimals([a, b]), b) === a));
  });

  test('the order of decimals is that of their difference', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const difference = subtractDecimals(a, b);
        const sign = difference === '0' ? 0 : difference.startsWith('-') ? -1 : 1;
        return compareDecimals(a, b) === sign && compareDecimals(b, a) === (sign === 0 ? 0 : -sign);
      }),
    );
  });

  test('a product divided by its factor is the other factor', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal,
        (a, b) => b === '0' || divideDecimals(multiplyDecimals(a, b), b, 18) === a,
      ),
    );
  });

  test('differently long fractions compare by value', () => {
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('-2', '-10')).toBe(1);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
  });

  test.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['1.005', 2, '1.01'],
    ['-0.004', 2, '0'],
    ['7', 2, '7'],
  ])('%s rounded to %i places is %s', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  test.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-2', '3', 0, '-1'],
    ['1', '-8', 3, '-0.125'],
  ])('%s / %s to %i places is %s', (dividend, divisor, places, result) => {
    expect(divideDecimals(dividend, divisor, places)).toBe(result);
  });

  test('nothing is divided by zero', () => {
    expect(divideDecimals('1', '0.00', 2)).toBeNull();
  });

  test('trailing noughts are no places', () => {
    expect(['1.50', '1', '1.000', '0.001'].map(decimalPlaces)).toEqual([1, 0, 0, 3]);
  });

  test('a number that was never parsed is a fault', () => {
    expect(() => compareDecimals('1e3', '1')).toThrow(TypeError);
    expect(() => decimalToNumber('NaN')).toThrow(TypeError);
  });
});
