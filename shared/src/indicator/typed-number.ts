import { type Decimal, decimalPlaces, parseDecimal } from '../decimal.js';
import { type Finding, finding } from '../issue.js';

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
/** What people and formats put between groups: every space that does not end a line, and apostrophes. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000 '\u2019]/g;
/** What tells a screen which way to write, and means nothing in a number. */
const DIRECTIONS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
/** Hyphen, minus, and the dashes that spreadsheets make of them. */
const MINUS = /^[-\u2010-\u2013\u2212\ufe63\uff0d]/;
/** The first digit of each script whose digits are written; the other nine follow it. */
const ZEROS = [0x30, 0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];
/** Marks that mean one thing only: they part decimals, or group thousands, in Arabic and full-width writing. */
const ARABIC_DECIMAL = '\u066b';
const ARABIC_GROUP = '\u066c';
/** Groups of three, or the Indian form: twos, then a last three. */
const GROUPED = /^\d{1,3}(?:S\d{3})+$|^\d{1,2}(?:S\d{2})*S\d{3}$/;
/** Which mark groups thousands where it is not the comma; where none does, both part decimals. */
const GROUPING_MARKS: Readonly<Record<string, string>> = { fr: '.', es: '.', pt: '.', 'en-ZA': '' };

/**
 * A number as a person typed it, in any of the customary ways of writing.
 *
 * Shape    the exact decimal; or both readings, the one of the person's locale (a BCP 47 tag) first, when a single dot
 *          or comma before exactly three digits can mean thousands or decimals. It is never guessed, since a wrong
 *          guess is wrong a thousandfold. Arabic, Persian, Devanagari, Bengali and full-width digits are read.
 * Missing  `blank` for nothing but spaces.
 * Errors   `not_a_number` (words, exponents, NaN, Infinity, digits of two scripts), `grouping_malformed`,
 *          `too_many_decimals`, `number_too_large`. Nothing is rounded or cut off.
 */
export function parseTypedNumber(raw: string, locale: string, decimals: number): TypedNumber {
  if (raw.length > MAXIMUM_TYPED_LENGTH) return invalid('number_too_large');
  const typed = raw.replace(DIRECTIONS, '').trim();
  if (typed === '') return { kind: 'blank' };
  const sign = MINUS.test(typed) ? '-' : '';
  const unsigned = withPlainDigits(
    /^[+\uff0b]/.test(typed) || sign !== '' ? typed.slice(1).trimStart() : typed,
  );
  if (unsigned === null) return invalid('not_a_number');
  const compact = unsigned.replace(SPACES, ' ');
  if (!/\d/.test(compact) || !/^[\d.,\u066b]([\d., \u066b\u066c]*\d)?$/.test(compact))
    return invalid('not_a_number');

  const marks = markedPlain(compact);
  if (marks === null) return invalid('grouping_malformed');
  const { plain, isDecided } = marks;
  if (!isDecided && !plain.includes(' ') && /^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) {
    return ambiguous(sign, plain, locale, decimals);
  }
  const decimalMark = isDecided
    ? (/[.]/.exec(plain)?.[0] ?? '')
    : decimalMarkOf(plain, plain.split('.').length - 1, plain.split(',').length - 1);
  if (decimalMark === null) return invalid('grouping_malformed');
  const at = decimalMark === '' ? plain.length : plain.lastIndexOf(decimalMark);
  const whole = plain.slice(0, at);
  const fraction = plain.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !isWellGrouped(whole)) return invalid('grouping_malformed');
  return checked(
    `${sign}${whole.replace(/[^\d]/g, '') || '0'}${fraction === '' ? '' : `.${fraction}`}`,
    decimals,
  );
}

/** The same with the digits 0 to 9; null when two scripts are mixed. The Arabic comma is a comma. */
function withPlainDigits(text: string): string | null {
  const zerosUsed = new Set<number>();
  const plain = [...text].map((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    if (zero === undefined) return { '\u060c': ',', '\uff0c': ',', '\uff0e': '.' }[letter] ?? letter;
    zerosUsed.add(zero);
    return String(code - zero);
  });
  return zerosUsed.size > 1 ? null : plain.join('');
}

/**
 * Arabic marks as a comma for groups and a dot for decimals.
 *
 * Shape  `isDecided` when there was one, as then nothing is left to ask; null when they contradict each other.
 */
function markedPlain(text: string): { plain: string; isDecided: boolean } | null {
  const decimals = text.split(ARABIC_DECIMAL).length - 1;
  const groups = text.split(ARABIC_GROUP).length - 1;
  if (decimals + groups === 0) return { plain: text, isDecided: false };
  if (decimals > 1 || /[.,]/.test(text)) return null;
  return { plain: text.replaceAll(ARABIC_GROUP, ',').replace(ARABIC_DECIMAL, '.'), isDecided: true };
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

function ambiguous(sign: string, compact: string, locale: string, decimals: number): TypedNumber {
  const separator = compact.includes(',') ? ',' : '.';
  const grouped = readingOf(`${sign}${compact.replace(separator, '')}`, 'grouping', decimals);
  const decimal = readingOf(`${sign}${compact.replace(separator, '.')}`, 'decimal', decimals);
  const readings =
    groupingMarkOf(locale) === separator ? ([grouped, decimal] as const) : ([decimal, grouped] as const);
  return { kind: 'ambiguous', readings };
}

/** By the whole tag, else by its language; the comma groups in English, Arabic, Hindi and wherever else. */
function groupingMarkOf(locale: string): string {
  return GROUPING_MARKS[locale] ?? GROUPING_MARKS[locale.split('-')[0] ?? ''] ?? ',';
}

function readingOf(plain: string, separatorAs: Reading['separatorAs'], decimals: number): Reading {
  const value = parseDecimal(plain) ?? plain;
  return { value, separatorAs, isAllowed: decimalPlaces(value) <= decimals };
}

function checked(plain: string, decimals: number): TypedNumber {
  const given = /\.(\d*[1-9])0*$/.exec(plain)?.[1]?.length ?? 0;
  const value = parseDecimal(plain);
  if (given <= decimals) return value === null ? invalid('number_too_large') : { kind: 'value', value };
  return invalid('too_many_decimals', { given: String(given), allowed: String(decimals) });
}

function invalid(rule: string, params: Record<string, string> = {}): TypedNumber {
  return { kind: 'invalid', found: finding(rule, params) };
}
