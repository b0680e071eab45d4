import { declaredDate, declaredNumber } from './declared-forms.rules.js';

const number = (raw: string, form: 'dot' | 'comma' | null): string => {
  const read = declaredNumber(raw, form);
  return 'value' in read ? read.value : read.found.rule;
};
const day = (raw: string, form: 'iso' | 'dmy' | 'mdy'): string => {
  const read = declaredDate(raw, form);
  return 'value' in read ? read.value : read.found.rule;
};

test.each([
  ['1,234.5', 'dot', '1234.5'],
  ['1.234,5', 'comma', '1234.5'],
  ['1,234', 'dot', '1234'],
  ['1,234', 'comma', '1.234'],
  ['1.234', 'dot', '1.234'],
  ['1.234', 'comma', '1234'],
  ['1 234\u00a0567', 'dot', '1234567'],
  ['-3.5', 'dot', '-3.5'],
  ['\u22123,5', 'comma', '-3.5'],
  ['007', 'dot', '7'],
  // What contradicts the declaration is no number of this file.
  ['3,5', 'dot', 'import_number_other_form'],
  ['1.234.567', 'dot', 'import_number_other_form'],
  ['1.5', 'comma', 'import_number_other_form'],
  ['NaN', 'dot', 'not_a_number'],
  ['Infinity', 'dot', 'not_a_number'],
  ['1e400', 'dot', 'not_a_number'],
  ['=1+1', 'dot', 'not_a_number'],
  ['9'.repeat(40), 'dot', 'number_too_large'],
] as const)('%s in a file that writes a %s before decimals is %s', (raw, form, expected) => {
  expect(number(raw, form)).toBe(expected);
});

test.each([
  ['12', '12'],
  ['12.5', '12.5'],
  ['1,234.5', '1234.5'],
  ['1,234', 'import_number_ambiguous'],
  ['1.234', 'import_number_ambiguous'],
  ['abc', 'not_a_number'],
])('%s in a file of which nobody said how it writes numbers is %s', (raw, expected) => {
  expect(number(raw, null)).toBe(expected);
});

test.each([
  ['2014-12-31', 'iso', '2014-12-31'],
  ['2014-12-31', 'dmy', '2014-12-31'],
  ['03/04/2014', 'dmy', '2014-04-03'],
  ['03/04/2014', 'mdy', '2014-03-04'],
  ['03/04/2014', 'iso', 'import_date_form_undeclared'],
  ['31.12.2014', 'dmy', '2014-12-31'],
  ['31.12.2014', 'mdy', 'not_a_date'],
  ['30/02/2014', 'dmy', 'not_a_date'],
  ['last year', 'dmy', 'not_a_date'],
] as const)('%s by %s is %s', (raw, form, expected) => {
  expect(day(raw, form)).toBe(expected);
});
