import fc from 'fast-check';
import { LANGUAGES } from '../language.js';
import { parseTypedNumber } from './typed-number.js';

const value = (typed: string, decimals = 2) => {
  const outcome = parseTypedNumber(typed, 'en', decimals);
  return outcome.kind === 'value'
    ? outcome.value
    : outcome.kind === 'invalid'
      ? outcome.found.rule
      : outcome.kind;
};

test.each([
  ['1234', '1234'],
  ['1234567', '1234567'],
  ['1 234 567', '1234567'],
  ['1\u00a0234,5', '1234.5'],
  ['1\u202f234\u202f567,25', '1234567.25'],
  ["1'234.5", '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234,5', '1234.5'],
  ['1,234,567', '1234567'],
  ['1.234.567', '1234567'],
  ['12,34,567.50', '1234567.5'],
  ['12,5', '12.5'],
  ['12.50', '12.5'],
  ['0,25', '0.25'],
  [',5', '0.5'],
  ['-3', '-3'],
  ['\u22123', '-3'],
  ['- 3', '-3'],
  ['-0', '0'],
  [' 7\t', '7'],
])('%j is %s', (typed, expected) => {
  expect(value(typed)).toBe(expected);
});

test.each([
  ['', 'blank'],
  [' \u00a0 ', 'blank'],
  ['1e400', 'not_a_number'],
  ['1e3', 'not_a_number'],
  ['NaN', 'not_a_number'],
  ['Infinity', 'not_a_number'],
  ['-', 'not_a_number'],
  ['.', 'not_a_number'],
  ['about 12', 'not_a_number'],
  ['12 persons', 'not_a_number'],
  ['--1', 'not_a_number'],
  ['5.', 'not_a_number'],
  ['1\u00002', 'not_a_number'],
  ['\ud83d1', 'not_a_number'],
  ['12 34', 'grouping_malformed'],
  ['1 2345', 'grouping_malformed'],
  ['1  234', 'grouping_malformed'],
  ['1,23,45', 'grouping_malformed'],
  ['1.2.3', 'grouping_malformed'],
  ['1.234,567.8', 'grouping_malformed'],
  ['1,234.567,8', 'grouping_malformed'],
  ['1234,567.8', 'grouping_malformed'],
  ['1,234.5.6', 'grouping_malformed'],
  ['12.345,678,9', 'grouping_malformed'],
  ['1.2 3', 'grouping_malformed'],
  ['0.125', 'too_many_decimals'],
  ['1234.567', 'too_many_decimals'],
  ['9'.repeat(25), 'number_too_large'],
  ['1'.repeat(100_000), 'number_too_large'],
])('%j is %s', (typed, expected) => {
  expect(value(typed)).toBe(expected);
});

describe('one separator before exactly three digits', () => {
  test('is asked about, the reading of the language first', () => {
    expect(parseTypedNumber('1,234', 'en', 3)).toEqual({
      kind: 'ambiguous',
      readings: [
        { value: '1234', separatorAs: 'grouping', isAllowed: true },
        { value: '1.234', separatorAs: 'decimal', isAllowed: true },
      ],
    });
    expect(parseTypedNumber('1.234', 'en', 3)).toMatchObject({
      readings: [{ value: '1.234' }, { value: '1234' }],
    });
    expect(parseTypedNumber('1.234', 'es', 3)).toMatchObject({
      readings: [{ value: '1234' }, { value: '1.234' }],
    });
    expect(parseTypedNumber('1,234', 'fr', 3)).toMatchObject({
      readings: [{ value: '1.234' }, { value: '1234' }],
    });
  });

  test('is asked about even where only one reading fits, which is then marked', () => {
    expect(parseTypedNumber('-12.345', 'fr', 0)).toEqual({
      kind: 'ambiguous',
      readings: [
        { value: '-12345', separatorAs: 'grouping', isAllowed: true },
        { value: '-12.345', separatorAs: 'decimal', isAllowed: false },
      ],
    });
  });

  test('is clear after a nought, which no group starts with, and after four digits', () => {
    expect(value('0.125', 3)).toBe('0.125');
    expect(value('1234.567', 3)).toBe('1234.567');
  });
});

test('no text at all makes it throw, and no value has more decimals than allowed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789., -\u202f') }),
  );
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(...LANGUAGES),
      fc.integer({ min: 0, max: 3 }),
      (typed, language, decimals) => {
        const outcome = parseTypedNumber(typed, language, decimals);
        return (
          outcome.kind !== 'value' ||
          new RegExp(`^-?\\d+(\\.\\d{1,${Math.max(decimals, 1)}})?$`).test(outcome.value)
        );
      },
    ),
    { numRuns: 2000 },
  );
});

test('what Intl writes is read back, or asked about with the right reading first', () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 });
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom(...LANGUAGES),
      fc.constantFrom(0, 1, 2),
      (units, language, decimals) => {
        const number = units / 10 ** decimals;
        const written = new Intl.NumberFormat(language, { minimumFractionDigits: decimals }).format(number);
        const outcome = parseTypedNumber(written, language, decimals);
        const read =
          outcome.kind === 'value'
            ? outcome.value
            : outcome.kind === 'ambiguous'
              ? outcome.readings[0].value
              : '?';
        expect(Number(read)).toBe(number);
      },
    ),
  );
});
