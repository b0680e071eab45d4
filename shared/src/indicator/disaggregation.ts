import { type Decimal, compareDecimals, subtractDecimals, sumDecimals } from '../decimal.js';
import { type Finding, finding } from '../issue.js';

/** The slice of the total. */
export const TOTAL = '';

/** What a slice keeps: one part per dimension, as in `{ sex: 'female' }`; the total keeps nothing. */
export type SliceParts = Readonly<Record<string, string>>;

const KEY = /^[a-z][a-z0-9_]*$/;

/**
 * The one key of a slice.
 *
 * Shape    `sex=female`, several dimensions in alphabetical order joined by `;`, '' for the total.
 * Errors   TypeError for a dimension or part that is not a lower-case code, since keys are stored for ever.
 */
export function sliceKey(parts: SliceParts): string {
  return Object.keys(parts)
    .sort()
    .map((dimension) => {
      const part = parts[dimension] ?? '';
      if (!KEY.test(dimension) || !KEY.test(part)) throw new TypeError(`not a slice: ${dimension}=${part}`);
      return `${dimension}=${part}`;
    })
    .join(';');
}

/**
 * What a key keeps.
 *
 * Shape    the parts, or null when the text is not the key that `sliceKey` would write.
 */
export function parseSlice(key: string): SliceParts | null {
  if (key === TOTAL) return {};
  const parts: Record<string, string> = {};
  for (const pair of key.split(';')) {
    const [dimension = '', part = '', ...rest] = pair.split('=');
    if (rest.length > 0 || !KEY.test(dimension) || !KEY.test(part) || Object.hasOwn(parts, dimension))
      return null;
    parts[dimension] = part;
  }
  return sliceKey(parts) === key ? parts : null;
}

/** Whether a key is written as `sliceKey` writes it and uses only the dimensions that the indicator allows. */
export function isSliceAllowed(key: string, dimensions: readonly string[]): boolean {
  if (key === TOTAL) return true;
  const parts = parseSlice(key);
  return parts !== null && Object.keys(parts).every((dimension) => dimensions.includes(dimension));
}

/** The parts of one dimension held against their total. */
export interface PartsAgainstTotal {
  /** The exact sum of the parts that have a value. */
  readonly known: Decimal;
  /** What the parts leave open; null without a total, or when the parts exceed it. */
  readonly unknown: Decimal | null;
  readonly issues: readonly Finding[];
}

/**
 * How the parts of one dimension stand against the total.
 *
 * Shape    the known sum and the unknown remainder; known + unknown = total whenever there is a remainder.
 * Unit     that of the indicator, which must be one whose parts add up and cannot be negative.
 * Missing  null for a part or a total without a value: an absent part falls into the remainder, never to zero.
 * Errors   `parts_over_total`.
 */
export function partsAgainstTotal(
  total: Decimal | null,
  parts: readonly (Decimal | null)[],
): PartsAgainstTotal {
  const known = sumDecimals(parts.filter((part) => part !== null));
  if (total === null) return { known, unknown: null, issues: [] };
  if (compareDecimals(known, total) <= 0)
    return { known, unknown: subtractDecimals(total, known), issues: [] };
  return { known, unknown: null, issues: [finding('parts_over_total', { total, parts: known })] };
}
