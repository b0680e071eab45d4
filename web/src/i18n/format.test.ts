import { describe, expect, test } from '@jest/globals';
import { formatFor } from './format.js';
import { said } from './text.js';

/** Intl sets several kinds of no-break spaces; for reading, one is enough. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe.each([
  ['en', '12,345.5', '12.3%', 'USD 1,200', '31 December 2014', 'a, b and c'],
  ['fr', '12 345,5', '12,3 %', '1 200 USD', '31 décembre 2014', 'a, b et c'],
  ['es', '12.345,5', '12,3 %', '1200 USD', '31 de diciembre de 2014', 'a, b y c'],
] as const)('%s', (language, number, percent, currency, date, list) => {
  const format = formatFor(language);
  test('numbers', () => expect(plain(format.number(12345.5))).toBe(number));
  test('percentages of a ratio', () => expect(plain(format.percent(0.1234))).toBe(percent));
  test('amounts with their code', () => expect(plain(format.currency(1200, 'USD'))).toBe(currency));
  test('dates stay on their day', () => expect(plain(format.date('2014-12-31'))).toBe(date));
  test('lists', () => expect(plain(format.list(['a', 'b', 'c']))).toBe(list));
  test('years are never grouped', () => expect(format.year(2014)).toBe('2014'));
});

test('an exact decimal keeps every digit that a float would lose', () => {
  expect(formatFor('en').exact('12345678901234567890.123456789')).toBe(
    '12,345,678,901,234,567,890.123456789',
  );
});

test('accents do not scatter a sorted list', () => {
  expect(['Zambia', 'Éthiopie', 'Égypte', 'Eswatini'].toSorted(formatFor('fr').compare)).toEqual([
    'Égypte',
    'Eswatini',
    'Éthiopie',
    'Zambia',
  ]);
});

test('a text without a translation is shown in its English original and says so', () => {
  expect(said({ en: 'Reach', fr: null }, 'fr')).toEqual({
    words: 'Reach',
    language: 'en',
    original: true,
    drafted: false,
  });
  expect(said({ en: 'Reach', es: 'Alcance', drafted: ['es'] }, 'es')).toMatchObject({
    words: 'Alcance',
    drafted: true,
  });
});
