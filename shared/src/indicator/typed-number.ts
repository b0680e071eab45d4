import { type Decimal, decimalPlaces, parseDecimal } from '../decimal.js';
import { type Finding, finding } from '../issue.js';
import type { Language } from '../language.js';

/** One way to read a number that can be read in two. */
export interface Reading {
  readonly value: Decimal;
  /** What the one separator is taken for. */
  readonly separatorAs: 'grouping' | 'decimal';
  /** Whether the field could hold this reading: 1.234 cannot be a number of people. */
  readonly isAllowed: boolean;
}

export type TypedNumber =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: Decimal }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Reading, Reading] }
  | { readonly kind: 'invalid'; readonly found: Finding };

/** Longer than any number with its grouping. */
const MAXIMUM_TYPED_LENGTH = 64;
/** Space, no-break space, thin space, narrow no-break space (French), and the apostrophes used for grouping. */
const SPACES = /[ \u00a0\u2009\u202f'\u2019]/g;
/** Groups of three, or the Indian form: twos, then a last three. */
const GROUPED = /^\d{1,3}(?:S\d{3})+$|^\d{1,2}(?:S\d{2})*S\d{3}$/;
/** Which separator groups thousands where the other separates decimals. */
const GROUPING_SEPARATOR: Record<Language, '.' | ','> = { en: ',', fr: '.', es: '.' };

/**
 * A number as a person typed it, in any of the customary ways of writing.
 *
 * Shape    the exact decimal; or both readings, the one of the person's language first, when a single dot or comma
 *          before exactly three digits can mean thousands or decimals. It is never guessed, since a wrong guess is
 *          wrong a thousandfold.
 * Missing  `blank` for nothing but spaces.
 * Errors   `not_a_number` (words, exponents, NaN, Infinity, foreign digits), `grouping_malformed`,
 *          `too_many_decimals`, `number_too_large`. Nothing is rounded or cut off.
 */
export function parseTypedNumber(raw: string, language: Language, decimals: number): TypedNumber {
  if (raw.length > MAXIMUM_TYPED_LENGTH) return invalid('number_too_large');
  const typed = raw.trim();
  if (typed === '') return { kind: 'blank' };
  const sign = /^[-\u2212]/.test(typed) ? '-' : '';
  const unsigned = sign === '' ? typed : typed.slice(1).trimStart();
  if (!/\d/.test(unsigned) || !/^[\d.,]([\d., \u00a0\u2009\u202f'\u2019]*\d)?$/.test(unsigned))
    return invalid('not_a_number');

  const compact = unsigned.replace(SPACES, ' ');
  const dots = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  const hasSpaces = compact.includes(' ');

  if (!hasSpaces && dots + commas === 1 && /^[1-9]\d{0,2}[.,]\d{3}$/.test(compact)) {
    return ambiguous(sign, compact, language, decimals);
  }
  const decimalMark = decimalMarkOf(compact, dots, commas);
  if (decimalMark === null) return invalid('grouping_malformed');
  const at = decimalMark === '' ? compact.length : compact.lastIndexOf(decimalMark);
  const whole = compact.slice(0, at);
  const fraction = compact.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !isWellGrouped(whole)) return invalid('grouping_malformed');
  return checked(
    `${sign}${whole.replace(/[^\d]/g, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`,
    decimals,
  );
}

/** The character that separates decimals, '' for none, null when the separators contradict each other. */
function decimalMarkOf(compact: string, dots: number, commas: number): '.' | ',' | '' | null {
  if (dots === 0 && commas === 0) return '';
  if (dots > 1 && commas > 1) return null;
  if (dots >= 1 && commas >= 1) {
    const last = compact.lastIndexOf('.') > compact.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? dots : commas) === 1 ? last : null;
  }
  if (dots + commas > 1) return '';
  return dots === 1 ? '.' : ',';
}

function isWellGrouped(whole: string): boolean {
  if (/^\d*$/.test(whole)) return true;
  const separators = new Set(whole.replace(/\d/g, ''));
  return separators.size === 1 && GROUPED.test(whole.replace(/\D/g, 'S'));
}

function ambiguous(sign: string, compact: string, language: Language, decimals: number): TypedNumber {
  const separator = compact.includes(',') ? ',' : '.';
  const grouped = readingOf(`${sign}${compact.replace(separator, '')}`, 'grouping', decimals);
  const decimal = readingOf(`${sign}${compact.replace(separator, '.')}`, 'decimal', decimals);
  const readings =
    GROUPING_SEPARATOR[language] === separator
      ? ([grouped, decimal] as const)
      : ([decimal, grouped] as const);
  return { kind: 'ambiguous', readings };
}

function readingOf(plain: string, separatorAs: Reading['separatorAs'], decimals: number): Reading {
  const value = parseDecimal(plain) ?? plain;
  return { value, separatorAs, isAllowed: decimalPlaces(value) <= decimals };
}

function checked(plain: string, decimals: number): TypedNumber {
  const value = parseDecimal(plain);
  if (value === null) return invalid('number_too_large');
  const given = decimalPlaces(value);
  if (given <= decimals) return { kind: 'value', value };
  return invalid('too_many_decimals', { given: String(given), allowed: String(decimals) });
}

function invalid(rule: string, params: Record<string, string> = {}): TypedNumber {
  return { kind: 'invalid', found: finding(rule, params) };
}
