import pg from 'pg';

const TIMESTAMPTZ = 1184;
const DATE = 1082;
const INT8 = 20;

/**
 * Makes pg return times as ISO strings with microseconds (a Date keeps milliseconds only, too coarse for as-of
 * reading), dates as plain `2014-12-31`, and 64-bit counts as numbers. Decimals stay strings.
 */
export function installTypeParsers(): void {
  pg.types.setTypeParser(TIMESTAMPTZ, isoTime);
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(INT8, Number);
}

/** `2014-01-01 10:00:00.5+00` as `2014-01-01T10:00:00.500000Z`; infinities pass unchanged. */
export function isoTime(text: string): string {
  const match = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text);
  return match ? `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(6, '0')}Z` : text;
}
