import { createHash } from 'node:crypto';

/** The same id for the same key on every machine, so that links into the demonstration can be written down. */
export function idFor(key: string): string {
  const hex = createHash('sha256').update(`kipimo demonstration ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A day and a time of day as the database reads it. `day` is days after the date. */
export function timeAfter(date: string, day: number, minuteOfDay: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + (day * 1440 + minuteOfDay) * 60_000).toISOString();
}
