/** A day as `2014-12-31`. As text it sorts, compares and travels without any time zone. */
export type IsoDate = string;

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * A day from outside.
 *
 * Shape    the same text, or null when it is not a day of the calendar between the years 1000 and 9999.
 */
export function parseIsoDate(raw: string): IsoDate | null {
  const match = WRITTEN.exec(raw);
  if (!match || Number(match[1]) < 1000) return null;
  return isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === raw ? raw : null;
}

/** The day of a year, month (1-12) and day; a day past the month's end runs into the next month. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a day, 1-12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** -1, 0 or 1: which day comes first. */
export function compareDates(left: IsoDate, right: IsoDate): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The day so many days later, or earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days from one day to another; negative when the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}
