import type { Format } from '../i18n/format.js';

/** A size as people say it, in units of a thousand, three figures at most. */
export function fileSize(format: Format, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let [size, unit] = [bytes, 0];
  for (; size >= 1000 && unit < units.length - 1; unit += 1) size /= 1000;
  return `${format.number(size, unit === 0 || size >= 100 ? 0 : 1)}\u00a0${units[unit]}`;
}
