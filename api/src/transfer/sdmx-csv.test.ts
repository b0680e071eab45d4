import { timePeriod } from './sdmx-csv.js';

test('a calendar year is its number; other periods say when they start and how long they last', () => {
  expect(timePeriod('2014-01-01', '2014-12-31')).toBe('2014');
  expect(timePeriod('2013-04-01', '2014-03-31')).toBe('2013-04-01/P1Y');
  expect(timePeriod('2014-10-01', '2014-12-31')).toBe('2014-10-01/P3M');
});
