import { type Decimal, decimalPlaces, roundDecimal } from '../decimal.js';
import type { Language } from '../language.js';

/** Formats are costly to make and few, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as the reader's language writes it.
 *
 * Shape    grouped, rounded half away from zero to `decimals` where given, otherwise with the digits it has. Exact
 *          for any length, since the digits never pass through a float.
 */
export function formatNumber(value: Decimal, language: Language, decimals?: number): string {
  const digits = decimals ?? decimalPlaces(value);
  return write(value, digits, language, `plain`, {});
}

/** A percentage with its sign placed and spaced as the language wants it; 45 is forty-five per cent. */
export function formatPercent(value: Decimal, language: Language, decimals?: number): string {
  return write(value, decimals ?? decimalPlaces(value), language, 'percent', {
    style: 'unit',
    unit: 'percent',
  });
}

/**
 * An amount with its ISO 4217 code: a sign such as $ would be shared by too many countries.
 *
 * Shape    as many fraction digits as the currency has (`minorUnit`, or what Intl knows of it).
 */
export function formatMoney(
  value: Decimal,
  currency: string,
  language: Language,
  minorUnit?: number | null,
): string {
  const options = { style: 'currency', currency, currencyDisplay: 'code' } as const;
  const digits =
    minorUnit ?? new Intl.NumberFormat(language, options).resolvedOptions().maximumFractionDigits ?? 2;
  return write(value, digits, language, `money ${currency}`, options);
}

function write(
  value: Decimal,
  digits: number,
  language: Language,
  kind: string,
  options: Intl.NumberFormatOptions,
): string {
  const key = `${language} ${kind} ${digits}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(language, {
      ...options,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
    formats.set(key, format);
  }
  // Intl reads decimal strings exactly; TypeScript names only those it can check by their shape.
  return format.format(roundDecimal(value, digits) as Intl.StringNumericLiteral);
}
