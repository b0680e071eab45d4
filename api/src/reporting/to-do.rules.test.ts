import { extensionIssues, isToDo } from './to-do.rules.js';

const rules = (until: string, reason = 'The audit is late'): string[] =>
  extensionIssues('2019-06-30', until, reason).map(({ rule }) => rule);

test('more time ends after the day that is due, and within a year', () => {
  expect(rules('2019-07-01')).toEqual([]);
  expect(rules('2019-06-30')).toEqual(['extension_not_later']);
  expect(rules('2021-01-01')).toEqual(['extension_too_long']);
  expect(rules('2019-02-31')).toEqual(['date_unknown']);
});

test('more time needs a reason in words', () => {
  expect(rules('2019-07-15', '  ')).toEqual(['reason_missing']);
  expect(rules('2019-07-15', 'x'.repeat(2001))).toEqual(['text_too_long']);
});

test('a round is on the list while it waits for the institution', () => {
  expect(isToDo('draft', 'closed')).toBe(true);
  expect(isToDo('returned', 'closed')).toBe(true);
  expect(isToDo(null, 'overdue')).toBe(true);
  expect(isToDo(null, 'not_open_yet')).toBe(true);
  expect(isToDo(null, 'in_preparation')).toBe(false);
  expect(isToDo(null, 'closed')).toBe(false);
  expect(isToDo('submitted', 'open')).toBe(false);
  expect(isToDo('accepted', 'open')).toBe(false);
});
