import { estimatedBytes, unknownFilters } from './export.rules.js';

const none = { indicator: null, institution: null, fromYear: null, toYear: null };

test('a filter that a data set does not know is named', () => {
  expect(
    unknownFilters('observations', { indicator: 'A', institution: 'b', fromYear: 1, toYear: 2 }),
  ).toEqual([]);
  expect(unknownFilters('countries', { ...none, indicator: 'A', toYear: 2 })).toEqual([
    'indicator',
    'toYear',
  ]);
  expect(unknownFilters('countries', none)).toEqual([]);
});

test('a size is what the first rows take, times all of them', () => {
  expect(estimatedBytes({ rows: 10, bytes: 1000 }, 2000)).toBe(200_000);
  expect(estimatedBytes({ rows: 0, bytes: 42 }, 0)).toBe(42);
});
