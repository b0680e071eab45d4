import { type Decimal, compareDecimals, divideDecimals, multiplyDecimals, roundDecimal } from './decimal.js';

/** Fraction digits of a converted amount: finer than any minor unit, so that sums round only once, when shown. */
export const CONVERSION_PLACES = 10;

/**
 * An amount in another currency, through the dollar.
 *
 * Shape    a decimal with at most ten fraction digits; never stored in place of the amount as entered.
 * Unit     both rates are units of the currency per one US dollar, of the same year and the same rate set.
 * Missing  null when a rate is zero or negative: no such rate exists.
 * Source   docs/methods.md#money
 */
export function convert(amount: Decimal, perUsdFrom: Decimal, perUsdTo: Decimal): Decimal | null {
  if (compareDecimals(perUsdFrom, '0') <= 0 || compareDecimals(perUsdTo, '0') <= 0) return null;
  if (compareDecimals(perUsdFrom, perUsdTo) === 0) return amount;
  return divideDecimals(multiplyDecimals(amount, perUsdTo), perUsdFrom, CONVERSION_PLACES);
}

/** The amount in whole minor units, rounded half away from zero: for display only. */
export function roundToMinorUnit(amount: Decimal, minorUnit: number): Decimal {
  return roundDecimal(amount, minorUnit);
}
