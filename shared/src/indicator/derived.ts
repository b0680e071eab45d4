import { type Decimal, compareDecimals, divideDecimals, multiplyDecimals, sumDecimals } from '../decimal.js';
import { type Absence, strongestAbsence } from './missing.js';
import type { Value } from './value.js';

/** Enough fraction digits for the nearest float of any quotient that is drawn. */
const QUOTIENT_PLACES = 30;

export type DerivedValue =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly numerator: Decimal;
      readonly denominator: Decimal;
    }
  | { readonly kind: 'absent'; readonly absence: Absence };

/**
 * A share or ratio from its two parts.
 *
 * Shape    the quotient times the multiplier as a float for showing, beside the exact parts to pool from.
 * Unit     the multiplier's: 100 gives per cent, 12 months of a yearly amount.
 * Missing  an absent part makes the result absent, by the precedence of `ABSENCE_PRECEDENCE`; a zero denominator is
 *          `not_applicable`; parts in two currencies, or a text among them, are `not_comparable`.
 * Source   docs/methods.md#derived
 */
export function derive(numerator: Value, denominator: Value, multiplier: Decimal = '1'): DerivedValue {
  const absence = strongestAbsence(
    [numerator, denominator].flatMap((part) => (part.kind === 'absent' ? [part.absence] : [])),
  );
  if (absence) return { kind: 'absent', absence };
  if (
    numerator.kind !== 'number' ||
    denominator.kind !== 'number' ||
    numerator.currency !== denominator.currency
  ) {
    return { kind: 'absent', absence: 'not_comparable' };
  }
  return quotient(numerator.value, denominator.value, multiplier);
}

/** One unit's parts of a share. */
export interface ShareParts {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** A pooled share, how many parts made it, and how many had nothing to be a share of. */
export interface PooledShare {
  readonly share: DerivedValue;
  readonly used: number;
  readonly excluded: number;
}

/**
 * The share of several units together: numerators summed, denominators summed, then divided.
 *
 * Shape    one share, between the smallest and the largest of the parts used.
 * Unit     the multiplier's.
 * Missing  a part whose denominator is not positive is left out and counted; with none left, `not_applicable`.
 * Source   docs/methods.md#pooled-shares
 */
export function poolShares(parts: readonly ShareParts[], multiplier: Decimal = '1'): PooledShare {
  const used = parts.filter((part) => compareDecimals(part.denominator, '0') > 0);
  const numerator = sumDecimals(used.map((part) => part.numerator));
  const denominator = sumDecimals(used.map((part) => part.denominator));
  return {
    share: quotient(numerator, denominator, multiplier),
    used: used.length,
    excluded: parts.length - used.length,
  };
}

/** Divides exactly and rounds twice, both times monotonously, so that a pool never leaves the range of its parts. */
function quotient(numerator: Decimal, denominator: Decimal, multiplier: Decimal): DerivedValue {
  const exact = divideDecimals(multiplyDecimals(numerator, multiplier), denominator, QUOTIENT_PLACES);
  if (exact === null) return { kind: 'absent', absence: 'not_applicable' };
  return { kind: 'number', value: Number(exact), numerator, denominator };
}
