import fc from 'fast-check';
import { LANGUAGES } from '../../language.js';
import { AGGREGATIONS, CONTROLS, type ValueRules } from '../value-type.js';
import { VALUE_TYPES, VALUE_TYPE_CODES, isValueTypeCode, valueType } from './index.js';

const rules: ValueRules = { decimals: 0 };
/** Which no-break space Intl writes changes with the edition of its data; that there is one does not. */
const spaced = (written: string) => written.replace(/[\u00a0\u202f]/g, '_');
const rulesOf = (code: string, value: string, given: ValueRules = rules) =>
  isValueTypeCode(code)
    ? valueType(code)
        .check(value, given)
        .map(({ rule }) => rule)
    : ['no such type'];

describe('every value type', () => {
  test.each(VALUE_TYPE_CODES)('%s answers for itself', (code) => {
    const type = valueType(code);
    expect(type.code).toBe(code);
    expect(type.aggregations).toContain(type.aggregation);
    expect(type.aggregations.every((aggregation) => AGGREGATIONS.includes(aggregation))).toBe(true);
    expect(CONTROLS).toContain(type.control(rules));
    for (const language of LANGUAGES) expect(type.label[language]).toBeTruthy();
  });

  test.each(VALUE_TYPE_CODES)('%s refuses nonsense, and what it parses passes its own check', (code) => {
    const type = valueType(code);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (raw, language) => {
        const parsed = type.parse(raw, language, { decimals: 2, minorUnit: 2 });
        type.check(raw, { decimals: 2 });
        if (parsed.kind !== 'value') return true;
        return !type
          .check(parsed.value, { decimals: 2, minorUnit: 2 })
          .some(({ rule }) =>
            ['not_a_decimal', 'too_many_decimals', 'text_forbidden_character'].includes(rule),
          );
      }),
    );
  });

  test.each(['count', 'currency', 'share', 'ratio', 'score'])('%s refuses what is no decimal', (code) => {
    for (const value of ['NaN', 'Infinity', '1e400', '1,5', '', ' 1', '0x1']) {
      expect(rulesOf(code, value)).toContain('not_a_decimal');
    }
  });

  test('a code from elsewhere is no value type', () => {
    expect(['count', 'toString', '__proto__', 'percentage'].map(isValueTypeCode)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('count', () => {
  test('is whole and not negative', () => {
    expect(rulesOf('count', '12')).toEqual([]);
    expect(rulesOf('count', '0')).toEqual([]);
    expect(rulesOf('count', '1.5')).toEqual(['not_an_integer']);
    expect(rulesOf('count', '-1')).toEqual(['negative']);
    expect(rulesOf('count', '-1', { decimals: 0, minimum: '0' })).toEqual(['below_minimum']);
    expect(rulesOf('count', '3', { decimals: 0, maximum: '2' })).toEqual(['above_maximum']);
  });

  test('is grouped as the reader expects, to any length', () => {
    expect(VALUE_TYPES.count.format('9007199254740993', { language: 'en' })).toBe('9,007,199,254,740,993');
    expect(spaced(VALUE_TYPES.count.format('12345', { language: 'fr' }))).toBe('12_345');
    expect(VALUE_TYPES.count.format('12345', { language: 'es' })).toBe('12.345');
  });
});

describe('currency', () => {
  test('has the digits of its currency', () => {
    expect(rulesOf('currency', '10.25', { decimals: 0, minorUnit: 2 })).toEqual([]);
    expect(rulesOf('currency', '10.255', { decimals: 0, minorUnit: 2 })).toEqual(['too_many_decimals']);
    expect(rulesOf('currency', '10.5', { decimals: 2, minorUnit: 0 })).toEqual(['not_an_integer']);
  });

  test('may be negative only where the indicator says so', () => {
    expect(rulesOf('currency', '-10')).toEqual(['negative']);
    expect(rulesOf('currency', '-10', { decimals: 2, minimum: '-100' })).toEqual([]);
  });

  test('is written with its code and its own minor units', () => {
    const format = (...given: Parameters<typeof VALUE_TYPES.currency.format>) =>
      spaced(VALUE_TYPES.currency.format(...given));
    expect(format('1234567.5', { language: 'en', currency: 'KES', minorUnit: 2 })).toBe('KES_1,234,567.50');
    expect(format('1234567', { language: 'fr', currency: 'XOF', minorUnit: 0 })).toBe('1_234_567_XOF');
    expect(format('10.5', { language: 'en', currency: 'USD' })).toBe('USD_10.50');
    expect(format('10.5', { language: 'en' })).toBe('10.5');
  });
});

describe('share and ratio', () => {
  test('are computed, never entered, and never averaged', () => {
    for (const type of [VALUE_TYPES.share, VALUE_TYPES.ratio]) {
      expect(type.isDerived).toBe(true);
      expect(type.control()).toBe('computed');
    }
    expect(VALUE_TYPES.share.aggregation).toBe('pooled');
  });

  test('a per cent is written as the language wants it', () => {
    const options = { decimals: 1, unit: '%' };
    expect(VALUE_TYPES.share.format('45.25', { ...options, language: 'en' })).toBe('45.3%');
    expect(spaced(VALUE_TYPES.share.format('45.25', { ...options, language: 'fr' }))).toBe('45,3_%');
    expect(VALUE_TYPES.share.format('0.4525', { language: 'es', decimals: 2 })).toBe('0,45');
    expect(VALUE_TYPES.share.parse('45,5 %', 'fr', { decimals: 1 })).toEqual({
      kind: 'value',
      value: '45.5',
    });
  });
});

describe('score', () => {
  const scale: ValueRules = { decimals: 0, minimum: '1', maximum: '4' };

  test('keeps to its scale', () => {
    expect(rulesOf('score', '4', scale)).toEqual([]);
    expect(rulesOf('score', '5', scale)).toEqual(['above_maximum']);
    expect(rulesOf('score', '0', scale)).toEqual(['below_minimum']);
    expect(rulesOf('score', '2.5', scale)).toEqual(['not_an_integer']);
  });

  test('is chosen from levels when it has whole ones, and typed when it is a mean of a survey', () => {
    expect(VALUE_TYPES.score.control(scale)).toBe('levels');
    expect(VALUE_TYPES.score.control({ ...scale, decimals: 1 })).toBe('decimal_number');
    expect(VALUE_TYPES.score.control({ decimals: 0 })).toBe('decimal_number');
  });
});

describe('yes_no', () => {
  test('reads the words of every language', () => {
    const read = (raw: string) => VALUE_TYPES.yes_no.parse(raw);
    for (const yes of ['Yes', ' oui ', 'SÍ', 'si', 'Si\u0301', '1'])
      expect(read(yes)).toEqual({ kind: 'value', value: '1' });
    for (const no of ['no', 'Non', 'NO', '0']) expect(read(no)).toEqual({ kind: 'value', value: '0' });
    expect(read(' ')).toEqual({ kind: 'blank' });
    expect(read('perhaps').kind).toBe('invalid');
  });

  test('is 1 or 0 and nothing else', () => {
    expect(rulesOf('yes_no', '1')).toEqual([]);
    expect(rulesOf('yes_no', '2')).toEqual(['not_yes_or_no']);
    expect(VALUE_TYPES.yes_no.format('1', { language: 'es' })).toBe('Sí');
    expect(VALUE_TYPES.yes_no.format('0', { language: 'fr' })).toBe('Non');
  });
});

describe('narrative', () => {
  test('is composed text of a bounded length', () => {
    expect(VALUE_TYPES.narrative.parse(' e\u0301 ', 'fr', rules)).toEqual({ kind: 'value', value: 'é' });
    expect(VALUE_TYPES.narrative.parse(' \n ', 'fr', rules)).toEqual({ kind: 'blank' });
    expect(rulesOf('narrative', 'a'.repeat(10_001))).toEqual(['text_too_long']);
    expect(rulesOf('narrative', 'abc', { decimals: 0, maximumLength: 2 })).toEqual(['text_too_long']);
    expect(rulesOf('narrative', 'a\u0000')).toEqual(['text_forbidden_character']);
    expect(rulesOf('narrative', '\ud800')).toEqual(['text_forbidden_character']);
  });
});
