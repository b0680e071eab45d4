import type { Language } from './language.js';

/** The locale whose habits numbers and dates follow. */
export const localeOf: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

export interface Format {
  /** 1234.5 → "1,234.5" · "1 234,5" · "1234,5"; as many decimals as asked for, at most two when not asked. */
  number(value: number, decimals?: number): string;
  /** An exact decimal of the record, written without passing through a float. */
  exact(value: string, decimals?: number): string;
  /** A ratio where 1 is 100 %. */
  percent(ratio: number, decimals?: number): string;
  /** An amount with its ISO 4217 code; `compact` gives "1.2M" for axes. */
  currency(value: number, code: string, options?: { compact?: boolean; decimals?: number }): string;
  compact(value: number): string;
  /** A year: digits only, never grouped. */
  year(year: number): string;
  /** "31 December 2014"; a calendar date stays the same day in every time zone. */
  date(iso: string, style?: 'long' | 'medium' | 'short'): string;
  /** A moment, in the reader's own time zone, with the zone named. */
  moment(iso: string): string;
  /** The time of day of a moment, in the reader's own time zone: 14:30. */
  time(iso: string): string;
  list(words: readonly string[]): string;
  compare(a: string, b: string): number;
}

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const;

const decimalsOf = (decimals: number | undefined, most: number): Intl.NumberFormatOptions =>
  decimals === undefined
    ? { maximumFractionDigits: most }
    : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };

/**
 * Numbers, amounts and dates as the chosen language writes them, through Intl.
 *
 * Gaps     never given here: a missing value has a named reason and is written in words.
 * Errors   a malformed date or code throws RangeError, since it can only be a defect of ours.
 */
export function formatFor(language: Language): Format {
  const locale = localeOf[language];
  const kept = new Map<string, Intl.NumberFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const known = kept.get(key) ?? new Intl.NumberFormat(locale, options);
    kept.set(key, known);
    return known;
  };
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (value, decimals) => numbers(decimalsOf(decimals, 2)).format(value),
    exact: (value, decimals) => numbers(decimalsOf(decimals, 20)).format(value as Intl.StringNumericLiteral),
    percent: (ratio, decimals) => numbers({ style: 'percent', ...decimalsOf(decimals, 1) }).format(ratio),
    currency: (value, code, { compact = false, decimals } = {}) =>
      numbers({
        style: 'currency',
        currency: code,
        currencyDisplay: 'code',
        notation: compact ? 'compact' : 'standard',
        ...decimalsOf(decimals, compact ? 1 : 0),
      }).format(value),
    year: (year) => String(year),
    compact: (value) => numbers({ notation: 'compact', maximumFractionDigits: 1 }).format(value),
    date: (iso, style = 'long') =>
      new Intl.DateTimeFormat(locale, { ...dateStyles[style], timeZone: 'UTC' }).format(
        new Date(`${iso.slice(0, 10)}T00:00:00Z`),
      ),
    moment: (iso) =>
      new Intl.DateTimeFormat(locale, {
        ...dateStyles.medium,
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }).format(new Date(iso)),
    time: (iso) =>
      new Intl.DateTimeFormat(locale, {
        hour: '2-digit',
        minute: '2-digit',
      }).format(new Date(iso)),
    list: (words) => lists.format(words),
    compare: (a, b) => collator.compare(a, b),
  };
}
