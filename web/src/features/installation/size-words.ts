import { localeOf, type Language } from '../../i18n/language.js';

const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size in the largest unit that leaves a whole: 1,234,567 bytes are 1.2 MB. */
export function sizeWords(bytes: number, language: Language): string {
  let at = 0;
  let size = bytes / 1000;
  while (size >= 1000 && at < units.length - 1) {
    size /= 1000;
    at += 1;
  }
  return new Intl.NumberFormat(localeOf[language], {
    style: 'unit',
    unit: units[at],
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
