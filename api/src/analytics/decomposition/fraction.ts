import type { Decimal } from '@kipimo/shared';

/** An exact quotient of whole numbers in lowest terms; the divisor is above zero. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const ZERO: Fraction = { top: 0n, bottom: 1n };

/** A decimal as a fraction. Errors: throws on anything that is not a plain decimal. */
export function fractionOf(decimal: Decimal): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) throw new TypeError(`not a plain decimal: ${JSON.stringify(decimal)}`);
  const places = match[3]?.length ?? 0;
  const units = BigInt(`${match[2] ?? ''}${match[3] ?? ''}`);
  return lowest(match[1] === '-' ? -units : units, 10n ** BigInt(places));
}

export const add = (one: Fraction, other: Fraction): Fraction =>
  lowest(one.top * other.bottom + other.top * one.bottom, one.bottom * other.bottom);

export const subtract = (one: Fraction, other: Fraction): Fraction =>
  add(one, { top: -other.top, bottom: other.bottom });

export const multiply = (one: Fraction, other: Fraction): Fraction =>
  lowest(one.top * other.top, one.bottom * other.bottom);

/** Errors: throws where the divisor is zero. */
export function divide(one: Fraction, other: Fraction): Fraction {
  if (other.top === 0n) throw new RangeError('nothing can be divided by zero');
  return lowest(one.top * other.bottom, one.bottom * other.top);
}

/** -1, 0 or 1, as sorting wants it. */
export function compare(one: Fraction, other: Fraction): -1 | 0 | 1 {
  const [left, right] = [one.top * other.bottom, other.top * one.bottom];
  return left < right ? -1 : left > right ? 1 : 0;
}

export const absolute = ({ top, bottom }: Fraction): Fraction => ({ top: top < 0n ? -top : top, bottom });

export const sum = (values: readonly Fraction[]): Fraction => {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
};

/** The decimal with at most `places` fraction digits, rounded half away from zero. */
export function decimalOf({ top, bottom }: Fraction, places: number): Decimal {
  const negative = top < 0n;
  const scaled = (negative ? -top : top) * 10n ** BigInt(places);
  const units = (2n * scaled + bottom) / (2n * bottom);
  const digits = units.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/, '');
  return `${negative && units !== 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function lowest(top: bigint, bottom: bigint): Fraction {
  const sign = bottom < 0n ? -1n : 1n;
  const shared = greatestCommonDivisor(top < 0n ? -top : top, bottom * sign);
  return { top: (sign * top) / shared, bottom: (sign * bottom) / shared };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left === 0n ? 1n : left;
}
