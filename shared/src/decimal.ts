/**
 * Exact decimals as strings: `-12.5`, never an exponent, a sign before zero, a leading or a trailing nought.
 * They travel from the form to PostgreSQL's numeric and back without passing through a float.
 */
export type Decimal = string;

/** More integer digits than any count or amount has; beyond it, a number is a slip or an attack. */
export const MAXIMUM_INTEGER_DIGITS = 24;
/** More fraction digits than any rate or amount has. */
export const MAXIMUM_FRACTION_DIGITS = 18;

const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/;

interface Scaled {
  readonly units: bigint;
  readonly scale: number;
}

/**
 * The strict parser of machines: files, API calls and the database.
 *
 * Shape    the canonical decimal, or null for everything that is not plain digits with at most one dot: no
 *          grouping, comma, plus, exponent, space, NaN or Infinity.
 */
export function parseDecimal(raw: string): Decimal | null {
  if (raw.length > MAXIMUM_INTEGER_DIGITS + MAXIMUM_FRACTION_DIGITS + 2) return null;
  const match = PLAIN.exec(raw);
  if (!match) return null;
  const whole = (match[2] ?? '').replace(/^0+(?=\d)/, '');
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (whole.length > MAXIMUM_INTEGER_DIGITS || fraction.length > MAXIMUM_FRACTION_DIGITS) return null;
  const digits = fraction === '' ? whole : `${whole}.${fraction}`;
  return match[1] === '-' && digits !== '0' ? `-${digits}` : digits;
}

/** Whether a text is a plain machine decimal. */
export function isDecimal(raw: string): boolean {
  return parseDecimal(raw) !== null;
}

/**
 * Which of two decimals is larger, exactly.
 *
 * Shape    -1, 0 or 1, as sorting wants it.
 */
export function compareDecimals(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const [a, b] = aligned(scaledOf(left), scaledOf(right));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The exact sum; the empty sum is zero. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  let scale = 0;
  const parts = values.map(scaledOf);
  for (const part of parts) scale = Math.max(scale, part.scale);
  let units = 0n;
  for (const part of parts) units += part.units * tenTo(scale - part.scale);
  return decimalOf({ units, scale });
}

/** The exact difference, left minus right. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  const a = scaledOf(left);
  const b = scaledOf(right);
  const [units, taken] = aligned(a, b);
  return decimalOf({ units: units - taken, scale: Math.max(a.scale, b.scale) });
}

/** The exact product. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  const a = scaledOf(left);
  const b = scaledOf(right);
  return decimalOf({ units: a.units * b.units, scale: a.scale + b.scale });
}

/**
 * The quotient, rounded half away from zero.
 *
 * Shape    a decimal with at most `places` fraction digits.
 * Missing  null when the divisor is zero.
 */
export function divideDecimals(dividend: Decimal, divisor: Decimal, places: number): Decimal | null {
  const a = scaledOf(dividend);
  const b = scaledOf(divisor);
  if (b.units === 0n) return null;
  const numerator = a.units * tenTo(b.scale + places);
  const denominator = b.units * tenTo(a.scale);
  return decimalOf({ units: roundedQuotient(numerator, denominator), scale: places });
}

/** The decimal with at most `places` fraction digits, rounded half away from zero. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  const { units, scale } = scaledOf(value);
  if (scale <= places) return decimalOf({ units, scale });
  return decimalOf({ units: roundedQuotient(units, tenTo(scale - places)), scale: places });
}

/** How many fraction digits a decimal needs; trailing noughts do not count. */
export function decimalPlaces(value: Decimal): number {
  const canonical = decimalOf(scaledOf(value));
  const dot = canonical.indexOf('.');
  return dot < 0 ? 0 : canonical.length - dot - 1;
}

/** The nearest float: for drawing and for statistics, never to be stored again. */
export function decimalToNumber(value: Decimal): number {
  return Number(decimalOf(scaledOf(value)));
}

/** Throws on anything else, since a value that was never parsed is a fault of ours, not of a person. */
function scaledOf(value: Decimal): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) throw new TypeError(`not a plain decimal: ${JSON.stringify(value)}`);
  const fraction = match[3] ?? '';
  const units = BigInt(`${match[2] ?? ''}${fraction}`);
  return { units: match[1] === '-' ? -units : units, scale: fraction.length };
}

function decimalOf({ units, scale }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = scale === 0 ? '' : digits.slice(-scale).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

function aligned(a: Scaled, b: Scaled): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * tenTo(scale - a.scale), b.units * tenTo(scale - b.scale)];
}

function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}
