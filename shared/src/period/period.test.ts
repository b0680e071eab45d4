import fc from 'fast-check';
import { CALENDAR_CODES, isCalendarCode } from './calendar.js';
import { addDays, yearOf } from './iso-date.js';
import { periodLabel, periodsOf, programmeYearHolding } from './period.js';

test('a calendar says which periods end in a year', () => {
  expect(periodsOf('jan_dec', 2014, 2014)).toEqual([
    { starts: '2014-01-01', ends: '2014-12-31', label: '2014' },
  ]);
  expect(periodsOf('apr_mar', 2014, 2014)).toEqual([
    { starts: '2013-04-01', ends: '2014-03-31', label: '2013-14' },
  ]);
  expect(periodsOf('jul_jun', 2000, 2000)).toEqual([
    { starts: '1999-07-01', ends: '2000-06-30', label: '1999-00' },
  ]);
  expect(periodsOf('quarterly', 2016, 2016).map(({ ends, label }) => [ends, label])).toEqual([
    ['2016-03-31', '2016-Q1'],
    ['2016-06-30', '2016-Q2'],
    ['2016-09-30', '2016-Q3'],
    ['2016-12-31', '2016-Q4'],
  ]);
  expect(periodsOf('jan_dec', 2015, 2014)).toEqual([]);
});

test('periods touch, never overlap, and carry different labels', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CALENDAR_CODES),
      fc.integer({ min: 1990, max: 2040 }),
      fc.integer({ min: 0, max: 12 }),
      (calendar, first, more) => {
        const periods = periodsOf(calendar, first, first + more);
        expect(periods).toHaveLength((more + 1) * (calendar === 'quarterly' ? 4 : 1));
        expect(new Set(periods.map(({ label }) => label)).size).toBe(periods.length);
        for (const [at, period] of periods.entries()) {
          const next = periods[at + 1];
          if (next) expect(next.starts).toBe(addDays(period.ends, 1));
        }
      },
    ),
  );
});

test('a period that follows no calendar is labelled by its days', () => {
  expect(periodLabel('2009-07-03', '2014-12-01')).toBe('2009-07-03/2014-12-01');
  expect(periodLabel('2014-02-01', '2014-04-30')).toBe('2014-02-01/2014-04-30');
});

const years = [2013, 2014].map((year) => ({
  programmeYear: year,
  starts: `${year}-01-01`,
  ends: `${year}-12-31`,
}));

test('a period belongs to the programme year that holds its last day', () => {
  expect(programmeYearHolding('2014-03-31', years)?.programmeYear).toBe(2014);
  expect(programmeYearHolding('2013-12-31', years)?.programmeYear).toBe(2013);
  expect(programmeYearHolding('2014-01-01', years)?.programmeYear).toBe(2014);
  expect(programmeYearHolding('2015-01-01', years)).toBeNull();
});

test('every yearly calendar gives each programme year exactly one period', () => {
  for (const calendar of CALENDAR_CODES.filter((code) => code !== 'quarterly')) {
    const held = periodsOf(calendar, 2013, 2014).map(
      ({ ends }) => programmeYearHolding(ends, years)?.programmeYear,
    );
    expect(held).toEqual([2013, 2014]);
    expect(periodsOf(calendar, 2013, 2014).map(({ ends }) => yearOf(ends))).toEqual(held);
  }
});

test('only known calendars are calendars', () => {
  expect(['jan_dec', 'constructor', 'lunar'].map(isCalendarCode)).toEqual([true, false, false]);
});
