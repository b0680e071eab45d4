import { CALENDARS, type CalendarCode } from './calendar.js';
import { type IsoDate, addDays, isoDate, monthOf, yearOf } from './iso-date.js';

/** A stretch of time that one report is about; both days belong to it. */
export interface Period {
  readonly starts: IsoDate;
  readonly ends: IsoDate;
  readonly label: string;
}

/** A year (or quarter) of an initiative, as a round states it; both days belong to it. */
export interface ProgrammeYear {
  readonly programmeYear: number;
  readonly starts: IsoDate;
  readonly ends: IsoDate;
}

/**
 * The periods of a calendar that end in the given years, oldest first.
 *
 * Shape    periods that touch without gap or overlap, labelled by `periodLabel`; none when the years run backwards.
 */
export function periodsOf(calendar: CalendarCode, firstYear: number, lastYear: number): Period[] {
  const { firstMonth, monthsPerPeriod } = CALENDARS[calendar];
  const periods: Period[] = [];
  for (let year = firstYear - 1; year <= lastYear; year += 1) {
    for (let month = firstMonth; month < firstMonth + 12; month += monthsPerPeriod) {
      const starts = isoDate(year, month, 1);
      const ends = addDays(isoDate(year, month + monthsPerPeriod, 1), -1);
      if (yearOf(ends) >= firstYear && yearOf(ends) <= lastYear) {
        periods.push({ starts, ends, label: periodLabel(starts, ends) });
      }
    }
  }
  return periods;
}

/**
 * The short name of a period; the same in every language.
 *
 * Shape    `2014` for a calendar year, `2013-14` for a year that spans two, `2014-Q2` for a calendar quarter, and
 *          both days joined by `/` for anything else.
 */
export function periodLabel(starts: IsoDate, ends: IsoDate): string {
  const next = addDays(ends, 1);
  if (!starts.endsWith('-01') || !next.endsWith('-01')) return `${starts}/${ends}`;
  const months = (yearOf(next) - yearOf(starts)) * 12 + monthOf(next) - monthOf(starts);
  if (months === 12) {
    return monthOf(starts) === 1
      ? String(yearOf(starts))
      : `${yearOf(starts)}-${String(yearOf(ends)).slice(2)}`;
  }
  if (months === 3 && monthOf(starts) % 3 === 1) return `${yearOf(starts)}-Q${(monthOf(starts) + 2) / 3}`;
  return `${starts}/${ends}`;
}

/**
 * The programme year that a period belongs to: the one that holds the period's last day.
 *
 * Shape    one of the given years, which must not overlap; a year of twelve months from April to March counts
 *          wholly to the programme year in which it ends.
 * Missing  null when no year holds that day.
 */
export function programmeYearHolding<Year extends ProgrammeYear>(
  periodEnds: IsoDate,
  years: readonly Year[],
): Year | null {
  return years.find((year) => year.starts <= periodEnds && periodEnds <= year.ends) ?? null;
}
