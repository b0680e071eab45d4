import { parseTypedNumber } from './typed-number.js';

/** How people write in the 22 countries and beside them: one locale for each habit. */
const LOCALES = ['en-GB', 'fr-FR', 'es-ES', 'en-ZA', 'pt-MZ', 'ar-EG', 'hi-IN'] as const;
type Locale = (typeof LOCALES)[number];

/** A value, a rule's code, or the two readings that a person is asked to choose from, as `grouped ? decimal`. */
type Expected = string;

/** Locales in which a lone comma, or a lone dot, more often parts the decimals: that reading is offered first. */
const COMMA_PARTS_DECIMALS: readonly Locale[] = ['fr-FR', 'es-ES', 'en-ZA', 'pt-MZ'];
const DOT_PARTS_DECIMALS: readonly Locale[] = ['en-GB', 'en-ZA', 'ar-EG', 'hi-IN'];

/** What is typed, how many decimals the question allows, and what it means, the same in every locale. */
const TABLE: readonly (readonly [typed: string, decimals: number, expected: Expected])[] = [
  // Plain.
  ['0', 0, '0'],
  ['7', 0, '7'],
  ['1234', 0, '1234'],
  ['007', 0, '7'],
  ['1234567', 0, '1234567'],
  ['12.5', 1, '12.5'],
  ['12,5', 1, '12.5'],
  ['12.50', 2, '12.5'],
  ['0,25', 2, '0.25'],
  [',5', 1, '0.5'],
  ['.5', 1, '0.5'],
  ['  42\t', 0, '42'],
  // Every kind of space between the groups, with either mark before the decimals.
  ['1 234,5', 1, '1234.5'],
  ['1\u00a0234,5', 1, '1234.5'],
  ['1\u202f234,5', 1, '1234.5'],
  ['1\u2009234,5', 1, '1234.5'],
  ['1\u2007234,5', 1, '1234.5'],
  ['1\u2008234,5', 1, '1234.5'],
  ['1\u200a234,5', 1, '1234.5'],
  ['1\u2002234,5', 1, '1234.5'],
  ['1\u2003234,5', 1, '1234.5'],
  ['1\u2005234,5', 1, '1234.5'],
  ['1\u205f234,5', 1, '1234.5'],
  ['1\u3000234,5', 1, '1234.5'],
  ['1 234.5', 1, '1234.5'],
  ['1 234 567', 0, '1234567'],
  ['1\u202f234\u202f567,25', 2, '1234567.25'],
  ["1'234'567.25", 2, '1234567.25'],
  ['1\u2019234.5', 1, '1234.5'],
  ['1 234,567', 3, '1234.567'],
  // Both marks, or one of them twice: only one reading is left.
  ['1,234.5', 1, '1234.5'],
  ['1.234,5', 1, '1234.5'],
  ['1,234,567', 0, '1234567'],
  ['1.234.567', 0, '1234567'],
  ['1,234,567.89', 2, '1234567.89'],
  ['1.234.567,89', 2, '1234567.89'],
  ['12,34,567', 0, '1234567'],
  ['12,34,567.50', 2, '1234567.5'],
  // One mark before exactly three digits: asked.
  ['1,234', 3, '1234 ? 1.234'],
  ['1.234', 3, '1234 ? 1.234'],
  ['12,345', 0, '12345 ? 12.345'],
  ['999.999', 3, '999999 ? 999.999'],
  ['-1,234', 3, '-1234 ? -1.234'],
  ['-1.234', 0, '-1234 ? -1.234'],
  // A nought begins no group, and no group has four digits: clear again.
  ['0,125', 3, '0.125'],
  ['0.125', 3, '0.125'],
  ['1234,567', 3, '1234.567'],
  ['1234.567', 3, '1234.567'],
  // Below zero, with each dash that keyboards and spreadsheets give.
  ['-3', 0, '-3'],
  ['\u22123', 0, '-3'],
  ['\u20133', 0, '-3'],
  ['\u20113', 0, '-3'],
  ['\uff0d3', 0, '-3'],
  ['- 3,5', 1, '-3.5'],
  ['-1 234,5', 1, '-1234.5'],
  ['-0', 0, '0'],
  ['+5', 0, '5'],
  // Digits and marks of other scripts.
  ['\u0661\u0662\u0663', 0, '123'],
  ['\u0661\u066c\u0662\u0663\u0664', 0, '1234'],
  ['\u0661\u066b\u0662\u0663\u0664', 3, '1.234'],
  ['\u0661\u066c\u0662\u0663\u0664\u066b\u0665', 1, '1234.5'],
  ['\u061c-\u0661\u0662', 0, '-12'],
  ['\u200f-\u0661\u0662', 0, '-12'],
  ['\u06f1\u06f2\u06f3\u06f4', 0, '1234'],
  ['\u0967\u0968,\u0969\u096a,\u096b\u096c\u096d', 0, '1234567'],
  ['\u09e7\u09e8\u09e9', 0, '123'],
  ['\uff11\uff12.\uff15', 1, '12.5'],
  ['\u0661\u060c\u0662\u0663\u0664', 3, '1234 ? 1.234'],
  // Refused, and said why: nothing is rounded, cut off or guessed.
  ['', 2, 'blank'],
  ['\u00a0', 2, 'blank'],
  ['12,345', 2, '12345 ? 12.345'],
  ['0.123456789012345678901234567890', 2, 'too_many_decimals'],
  ['1234,567', 2, 'too_many_decimals'],
  ['1'.repeat(25), 0, 'number_too_large'],
  ['1e3', 0, 'not_a_number'],
  ['1e400', 0, 'not_a_number'],
  ['NaN', 0, 'not_a_number'],
  ['Infinity', 0, 'not_a_number'],
  ['12 %', 0, 'not_a_number'],
  ['about 12', 0, 'not_a_number'],
  ['(5)', 0, 'not_a_number'],
  ['5-', 0, 'not_a_number'],
  ['--5', 0, 'not_a_number'],
  ['5.', 0, 'not_a_number'],
  ['1/2', 0, 'not_a_number'],
  ['1\u06612', 0, 'not_a_number'],
  ['12 34', 0, 'grouping_malformed'],
  ['1 2345', 0, 'grouping_malformed'],
  ['1,23,45', 0, 'grouping_malformed'],
  ['1.234,567.8', 1, 'grouping_malformed'],
  ['1,234 567', 0, 'grouping_malformed'],
  ['\u0661\u066b\u0662\u066b\u0663', 2, 'grouping_malformed'],
];

test('the table is as large as it was meant to be', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(60);
  expect(new Set(TABLE.map(([typed, decimals]) => `${typed}|${decimals}`)).size).toBe(TABLE.length);
});

describe.each(LOCALES)('as people type in %s', (locale) => {
  test.each(TABLE)('%j with %i decimals is %s', (typed, decimals, expected) => {
    const [grouped, decimal] = expected.split(' ? ');
    if (decimal === undefined) {
      expect(read(typed, locale, decimals)).toBe(expected);
      return;
    }
    const isComma = /[,\u060c]/.test(typed);
    const decimalFirst = (isComma ? COMMA_PARTS_DECIMALS : DOT_PARTS_DECIMALS).includes(locale);
    expect(read(typed, locale, decimals)).toBe(
      decimalFirst ? `asks ${decimal} or ${grouped}` : `asks ${grouped} or ${decimal}`,
    );
  });
});

function read(typed: string, locale: Locale, decimals: number): string {
  const outcome = parseTypedNumber(typed, locale, decimals);
  switch (outcome.kind) {
    case 'blank':
      return 'blank';
    case 'value':
      return outcome.value;
    case 'invalid':
      return outcome.found.rule;
    case 'ambiguous':
      return `asks ${outcome.readings.map(({ value }) => value).join(' or ')}`;
  }
}
