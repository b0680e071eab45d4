import type { FormItem } from './report-form.query.js';
import { reopenedOf } from './reopened.rules.js';

const item = (indicatorId: number, indicator: string, changes: object = {}): FormItem => ({
  indicatorId,
  versionId: indicatorId,
  versionNumber: 1,
  changes: [],
  question: {
    indicator,
    valueType: 'count',
    basis: 'flow',
    required: true,
    decimals: 0,
    minimum: '0',
    maximum: null,
    ...changes,
  },
});

const items = [
  item(1, 'ORG-13'),
  item(2, 'ORG-14'),
  item(3, 'ORG-15', { valueType: 'share', numerator: 'ORG-14', denominator: 'ORG-13' }),
  item(4, 'RES-01'),
];

test('a report that came back as a whole is open as a whole', () => {
  expect(reopenedOf(items, [])).toBeNull();
});

test('one that came back for some indicators is open for those alone', () => {
  expect(reopenedOf(items, [4])).toEqual(new Set(['RES-01']));
});

test('a part opens the whole that it is part of, and the other way round', () => {
  expect(reopenedOf(items, [2])).toEqual(new Set(['ORG-14', 'ORG-13']));
  expect(reopenedOf(items, [1])).toEqual(new Set(['ORG-13', 'ORG-14']));
});
