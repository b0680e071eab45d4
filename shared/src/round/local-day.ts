import type { IsoDate } from '../period/iso-date.js';

/** Making one costs as much as a hundred uses. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  calendars.set(timeZone, made);
  return made;
}

/** Milliseconds since 1970 that a clock without zone would show there. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Map(
    calendarOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** Whether this is the name of a time zone, as the IANA database has them: `Africa/Nairobi`, `UTC`. */
export function isTimeZone(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z_-]+(\/[A-Za-z_-]+){1,2})$/.test(name)) return false;
  try {
    calendarOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * The day that a calendar on the wall shows in a time zone.
 *
 * Unit     `instant` in milliseconds since 1970 (UTC).
 * Errors   RangeError for a name that is no time zone.
 */
export function localDay(instant: number, timeZone: string): IsoDate {
  return new Date(wallClock(instant, timeZone)).toISOString().slice(0, 10);
}

/**
 * The moment at which a day begins in a time zone.
 *
 * Shape    milliseconds since 1970. Where clocks jump over midnight the day begins at the jump, and where they are put
 *          back at midnight it begins the second time, so that the day before is whole.
 * Source   the zone's rules come from the IANA database that the runtime carries.
 */
export function startOfDay(day: IsoDate, timeZone: string): number {
  const asIfUtc = Date.parse(day);
  const offsetAt = (instant: number): number => wallClock(instant, timeZone) - instant;
  const first = asIfUtc - offsetAt(asIfUtc);
  const second = asIfUtc - offsetAt(first);
  const [earlier, later] = first < second ? [first, second] : [second, first];
  return localDay(earlier, timeZone) >= day ? earlier : later;
}
