import fc from 'fast-check';
import { compareDecimals, sumDecimals } from '../decimal.js';
import { isSliceAllowed, parseSlice, partsAgainstTotal, sliceKey } from './disaggregation.js';

const code = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/);
const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => sumDecimals([(cents / 100).toFixed(2)]));

describe('slice keys', () => {
  test('the total is the empty key', () => {
    expect(sliceKey({})).toBe('');
    expect(parseSlice('')).toEqual({});
  });

  test('dimensions are in alphabetical order, however they were given', () => {
    expect(sliceKey({ sex: 'female', seniority: 'senior' })).toBe('seniority=senior;sex=female');
    expect(parseSlice('sex=female;seniority=senior')).toBeNull();
  });

  test('a key is read back as it was written', () => {
    fc.assert(
      fc.property(fc.dictionary(code, code), (parts) => {
        expect(parseSlice(sliceKey(parts))).toEqual({ ...parts });
      }),
    );
  });

  test.each([
    'sex',
    'sex=',
    '=female',
    'sex=female=x',
    'Sex=female',
    'sex=female;',
    'sex=a;sex=b',
    'sex =female',
  ])('%j is no key', (key) => {
    expect(parseSlice(key)).toBeNull();
  });

  test('only the dimensions of the indicator are allowed', () => {
    expect(isSliceAllowed('', [])).toBe(true);
    expect(isSliceAllowed('sex=female', ['sex'])).toBe(true);
    expect(isSliceAllowed('sex=female', ['country'])).toBe(false);
  });

  test('what is no code is no part', () => {
    expect(() => sliceKey({ sex: 'Female' })).toThrow(TypeError);
  });
});

describe('parts against their total', () => {
  test('what the parts leave open is unknown, not zero', () => {
    expect(partsAgainstTotal('10', ['4', null])).toEqual({ known: '4', unknown: '6', issues: [] });
    expect(partsAgainstTotal('10', [])).toEqual({ known: '0', unknown: '10', issues: [] });
    expect(partsAgainstTotal('0.3', ['0.1', '0.2'])).toEqual({ known: '0.3', unknown: '0', issues: [] });
  });

  test('without a total there is no remainder', () => {
    expect(partsAgainstTotal(null, ['4'])).toEqual({ known: '4', unknown: null, issues: [] });
  });

  test('parts over the total are an issue', () => {
    expect(partsAgainstTotal('10', ['6', '5'])).toEqual({
      known: '11',
      unknown: null,
      issues: [{ rule: 'parts_over_total', params: { total: '10', parts: '11' } }],
    });
  });

  test('known and unknown always make the total, and the unknown is never negative', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.option(amount), { maxLength: 8 }), (total, parts) => {
        const { known, unknown, issues } = partsAgainstTotal(total, parts);
        if (unknown === null) return issues.length === 1 && compareDecimals(known, total) > 0;
        return (
          issues.length === 0 && sumDecimals([known, unknown]) === total && compareDecimals(unknown, '0') >= 0
        );
      }),
    );
  });

  test('the order of the parts and absent parts do not matter', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { maxLength: 8 }), (total, parts) => {
        expect(partsAgainstTotal(total, [null, ...parts.toReversed(), null])).toEqual(
          partsAgainstTotal(total, parts),
        );
      }),
    );
  });
});
