import fc from 'fast-check';
import { addDays, compareDates, daysBetween, isoDate, monthOf, parseIsoDate, yearOf } from './iso-date.js';

const day = fc.integer({ min: -10_000, max: 60_000 }).map((days) => addDays('1990-01-01', days));

test.each(['2014-12-31', '2016-02-29', '2000-02-29', '1000-01-01'])('%s is a day', (raw) => {
  expect(parseIsoDate(raw)).toBe(raw);
});

test.each([
  '2014-02-29',
  '1900-02-29',
  '2014-13-01',
  '2014-00-10',
  '2014-1-1',
  '31-12-2014',
  '0999-12-31',
  '',
  '2014-12-31T00:00:00Z',
])('%j is no day', (raw) => {
  expect(parseIsoDate(raw)).toBeNull();
});

test('a day past the end of its month runs on', () => {
  expect(isoDate(2015, 2, 29)).toBe('2015-03-01');
  expect(isoDate(2014, 13, 1)).toBe('2015-01-01');
});

test('days are added and counted without a time zone', () => {
  expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
  expect(daysBetween('2014-12-31', '2014-01-01')).toBe(-364);
  expect([yearOf('2014-12-31'), monthOf('2014-12-31')]).toEqual([2014, 12]);
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -9999, max: 9999 }),
      (from, days) => daysBetween(from, addDays(from, days)) === days,
    ),
  );
});

test('days are ordered as they pass', () => {
  fc.assert(fc.property(day, day, (a, b) => compareDates(a, b) === Math.sign(daysBetween(b, a))));
});
