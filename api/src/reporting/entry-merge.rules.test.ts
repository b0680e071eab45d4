import fc from 'fast-check';
import { type EntryOperation, mergeOperations, type StandingCell } from './entry-merge.rules.js';
import { type FormItem, formOf } from './report-form.query.js';

const item = (indicator: string, question: Partial<FormItem['question']>): FormItem => ({
  indicatorId: indicator.length,
  versionId: 1,
  versionNumber: 1,
  changes: [{ number: 1, changeClass: null, bridged: false }],
  question: { indicator, valueType: 'count', basis: 'flow', required: true, decimals: 0, ...question },
});

const form = formOf([
  item('PAPERS', { disaggregations: ['sex'] }),
  item('BUDGET', { valueType: 'currency', decimals: 2 }),
  item('STORY', { valueType: 'narrative', basis: 'text' }),
]);

const cell = (version: number, change: Partial<StandingCell>): StandingCell => ({
  value: null,
  text: null,
  absence: null,
  currency: null,
  note: null,
  version,
  ...change,
});

const change = (indicator: string, asked: Partial<EntryOperation>): EntryOperation => ({
  operationId: 'any',
  indicator,
  slice: '',
  baseVersion: 0,
  ...asked,
});

const merge = (
  operations: EntryOperation[],
  standing: Record<string, StandingCell> = {},
): ReturnType<typeof mergeOperations> =>
  mergeOperations(operations, {
    form,
    standing: new Map(Object.entries(standing)),
    currency: 'XOF',
    minorUnits: new Map([
      ['XOF', 0],
      ['USD', 2],
    ]),
  });

const outcomes = (merged: ReturnType<typeof mergeOperations>): string[] =>
  merged.map(({ outcome }) => outcome);

test('a change on the version that stands is applied, on an older one it is a conflict that leaves theirs', () => {
  const standing = { PAPERS: cell(3, { value: '7' }) };
  const [applied] = merge([change('PAPERS', { value: '8', baseVersion: 3 })], standing);
  expect(applied).toMatchObject({ outcome: 'applied', standing: { value: '8', version: 4 } });
  const [conflict] = merge([change('PAPERS', { value: '8', baseVersion: 2 })], standing);
  expect(conflict).toMatchObject({
    outcome: 'conflict',
    standing: { value: '7', version: 3 },
    sent: { value: '8' },
  });
});

test('the same content is no conflict, whatever it was based on and however it is written', () => {
  const standing = { PAPERS: cell(3, { value: '7' }) };
  expect(outcomes(merge([change('PAPERS', { value: '007.0', baseVersion: 1 })], standing))).toEqual([
    'unchanged',
  ]);
  expect(outcomes(merge([change('STORY', { text: '  ' })]))).toEqual(['unchanged']);
});

test('operations of one call follow each other on a cell, as a queue that was filled offline does', () => {
  const merged = merge([
    change('PAPERS', { value: '1' }),
    change('PAPERS', { value: '2', baseVersion: 1 }),
    change('PAPERS', { value: '3' }),
  ]);
  expect(outcomes(merged)).toEqual(['applied', 'applied', 'applied']);
  expect(merged.at(-1)?.standing).toMatchObject({ value: '3', version: 3 });
});

test('money takes the currency of the report, and no more digits than the currency has', () => {
  expect(merge([change('BUDGET', { value: '100' })])[0]?.sent?.currency).toBe('XOF');
  expect(merge([change('BUDGET', { value: '100.5' })])[0]?.issues[0]?.rule).toBe('not_an_integer');
  expect(outcomes(merge([change('BUDGET', { value: '100.5', currency: 'USD' })]))).toEqual(['applied']);
  expect(merge([change('BUDGET', { value: '100', currency: 'ZZZ' })])[0]?.issues[0]?.rule).toBe(
    'currency_unknown',
  );
  expect(merge([change('BUDGET', { absence: 'refused' })])[0]?.sent?.currency).toBeNull();
});

test('a note stays unless it is sent, and goes when it is sent empty', () => {
  const standing = { PAPERS: cell(1, { value: '7', note: 'By hand' }) };
  const kept = merge([change('PAPERS', { value: '8', baseVersion: 1 })], standing);
  expect(kept[0]?.standing?.note).toBe('By hand');
  const gone = merge([change('PAPERS', { value: '8', baseVersion: 1, note: null })], standing);
  expect(gone[0]?.standing?.note).toBeNull();
});

test.each([
  [{ value: '1e3' }, 'not_a_decimal'],
  [{ value: 'NaN' }, 'not_a_decimal'],
  [{ value: '1,234' }, 'not_a_decimal'],
  [{ value: '1.5' }, 'not_an_integer'],
  [{ value: '-1' }, 'negative'],
  [{ text: 'seven' }, 'value_expected'],
  [{ value: '1', absence: 'refused' as const }, 'absence_with_value'],
  [{ value: '1', slice: 'age=young' }, 'slice_unknown'],
  [{ value: '1', currency: 'USD' }, 'currency_unexpected'],
  [{ value: '1', note: 'a\u0000b' }, 'text_forbidden_character'],
  [{ value: '1', note: '\ud800' }, 'text_forbidden_character'],
])('%j is refused: %s', (asked, rule) => {
  expect(merge([change('PAPERS', asked)])[0]).toMatchObject({ outcome: 'refused', issues: [{ rule }] });
});

test('a change of a long text is made on the text that it was meant for, or asks', () => {
  const standing = { STORY: cell(3, { text: 'The act passed.', note: 'Draft.' }) };
  const asked = { textSplice: { at: 4, removed: 3, inserted: 'bill' } };
  const [applied] = merge([change('STORY', { ...asked, baseVersion: 3 })], standing);
  expect(applied).toMatchObject({
    outcome: 'applied',
    standing: { text: 'The bill passed.', note: 'Draft.', version: 4 },
  });
  const [late] = merge([change('STORY', { ...asked, baseVersion: 2 })], standing);
  expect(late).toMatchObject({ outcome: 'conflict', standing: { text: 'The act passed.' }, sent: null });
  const beyond = { textSplice: { at: 4, removed: 30, inserted: '' } };
  expect(outcomes(merge([change('STORY', { ...beyond, baseVersion: 3 })], standing))).toEqual(['conflict']);
  const two = merge(
    [
      change('STORY', { textSplice: { at: 0, removed: 0, inserted: 'First. ' } }),
      change('STORY', {
        textSplice: { at: 6, removed: 0, inserted: ' Second.' },
        noteSplice: { at: 0, removed: 0, inserted: 'Ours.' },
      }),
    ],
    {},
  );
  expect(two[1]).toMatchObject({
    outcome: 'applied',
    standing: { text: 'First. Second.', note: 'Ours.', version: 2 },
  });
});

test('whatever is sent, no cell loses a value that nobody was told of', () => {
  const anyChange = fc.record({ value: fc.nat(3).map(String), baseVersion: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 8 }), fc.nat(3), (changes, version) => {
      const there = cell(version, { value: '9' });
      const merged = merge(
        changes.map((asked) => change('PAPERS', asked)),
        version > 0 ? { PAPERS: there } : {},
      );
      let current = version > 0 ? there : null;
      for (const { outcome, standing, sent } of merged) {
        if (outcome === 'applied') {
          expect(standing?.version).toBe((current?.version ?? 0) + 1);
          expect(standing?.value).toBe(sent?.value);
          current = standing;
        } else {
          expect(standing).toEqual(current);
        }
      }
    }),
  );
});
