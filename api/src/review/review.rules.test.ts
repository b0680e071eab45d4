import { formOf } from '../reporting/report-form.query.js';
import { checkIssues, outcomeOf, type CheckAsked } from './review.rules.js';

const item = (indicator: string, question: object = {}) => ({
  indicatorId: Number(indicator.slice(-2)),
  versionId: 1,
  versionNumber: 1,
  changes: [],
  question: {
    indicator,
    valueType: 'count',
    basis: 'flow',
    required: true,
    decimals: 0,
    ...question,
  } as never,
});
const form = formOf([
  item('TST-01'),
  item('TST-07', { valueType: 'share', numerator: 'TST-06', denominator: 'TST-05' }),
  item('TST-21', { valueType: 'narrative' }),
  item('TST-31', { valueType: 'currency', decimals: 2 }),
]);
const units = new Map([['KES', 2]]);
const asked = (indicator: string, change: Partial<CheckAsked> = {}): CheckAsked => ({
  indicator,
  slice: '',
  baseVersion: 0,
  entryVersion: 1,
  verdict: 'accepted',
  ...change,
});
const rules = (cell: CheckAsked, state: 'submitted' | 'accepted' = 'submitted') =>
  checkIssues(form, state, [cell], units).map(({ rule }) => rule);

test('accepting needs no words; asking, adjusting and flagging do', () => {
  expect(rules(asked('TST-01'))).toEqual([]);
  expect(rules(asked('TST-01', { verdict: 'asked' }))).toEqual(['reason_missing']);
  expect(rules(asked('TST-01', { verdict: 'flagged', reason: ' ' }))).toEqual(['reason_missing']);
  expect(rules(asked('TST-01', { verdict: 'adjusted', value: '4' }))).toEqual(['reason_missing']);
});

test('an adjusted figure is a value of its kind', () => {
  const adjusted = { verdict: 'adjusted', reason: 'Counted again' } as const;
  expect(rules(asked('TST-01', { ...adjusted, value: '4' }))).toEqual([]);
  expect(rules(asked('TST-01', adjusted))).toEqual(['figure_missing']);
  expect(rules(asked('TST-01', { ...adjusted, value: '4.5' }))).toEqual(['not_an_integer']);
  expect(rules(asked('TST-21', { ...adjusted, value: '4' }))).toEqual(['figure_not_adjustable']);
  expect(rules(asked('TST-31', { ...adjusted, value: '4' }))).toEqual(['currency_missing']);
  expect(rules(asked('TST-31', { ...adjusted, value: '4', currency: 'QQQ' }))).toEqual(['currency_unknown']);
  expect(rules(asked('TST-31', { ...adjusted, value: '4', currency: 'KES' }))).toEqual([]);
  expect(rules(asked('TST-01', { value: '4' }))).toEqual(['figure_unexpected']);
});

test('computed cells, unknown cells and repeated cells are refused', () => {
  expect(rules(asked('TST-07'))).toEqual(['derived_entered']);
  expect(rules(asked('TST-99'))).toEqual(['indicator_not_asked']);
  expect(rules(asked('TST-01', { slice: 'sex=female' }))).toEqual(['slice_unknown']);
  expect(checkIssues(form, 'submitted', [asked('TST-01'), asked('TST-01')], units)).toMatchObject([
    { rule: 'cell_repeated' },
  ]);
  expect(checkIssues(form, 'submitted', [], units)).toMatchObject([{ rule: 'no_cells' }]);
});

test('of an accepted report only a reopening can be prepared', () => {
  expect(rules(asked('TST-01'), 'accepted')).toEqual(['verdict_not_now']);
  expect(rules(asked('TST-01', { verdict: 'asked', reason: 'Why?' }), 'accepted')).toEqual([]);
});

describe('what becomes of a word on a cell', () => {
  const standing = {
    version: 3,
    verdict: 'flagged' as const,
    reason: 'Odd',
    value: null,
    currency: null,
    entryVersion: 1,
  };

  test('it stands when it was said of what is there', () => {
    expect(outcomeOf(asked('TST-01'), null, 1)).toBe('applied');
    expect(outcomeOf(asked('TST-01', { baseVersion: 3 }), standing, 1)).toBe('applied');
  });

  test('another reviewer’s word is not written over unseen', () => {
    expect(outcomeOf(asked('TST-01', { baseVersion: 2 }), standing, 1)).toBe('conflict');
  });

  test('the same word twice is one word, unless the cell has changed in between', () => {
    const same = asked('TST-01', { verdict: 'flagged', reason: 'Odd ', baseVersion: 0 });
    expect(outcomeOf(same, standing, 1)).toBe('unchanged');
    expect(outcomeOf({ ...same, entryVersion: 2, baseVersion: 3 }, standing, 2)).toBe('applied');
  });

  test('a value that was not seen is not judged', () => {
    expect(outcomeOf(asked('TST-01'), null, 2)).toBe('cell_changed');
  });
});
