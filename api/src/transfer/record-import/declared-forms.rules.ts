import {
  type Decimal,
  finding,
  type Finding,
  isoDate,
  parseDecimal,
  parseIsoDate,
  parseTypedNumber,
} from '@kipimo/shared';

/** How a file writes decimals: with a dot or with a comma. The other sign groups thousands. */
export const NUMBER_FORMS = ['dot', 'comma'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];
/** How a file writes days. */
export const DATE_FORMS = ['iso', 'dmy', 'mdy'] as const;
export type DateForm = (typeof DATE_FORMS)[number];

export type Read<Value> = { readonly value: Value } | { readonly found: Finding };

/** More than any number, and less than what a hostile file could make the reader work on. */
const ANY_DECIMALS = 18;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000'\u2019]/g;
const MINUS = /^[-\u2212\u2013]/;

/**
 * A number as the file was declared to write it.
 *
 * Shape   the exact decimal. Without a declaration only what can be read in one way is read.
 * Errors  `import_number_ambiguous` where nobody declared how 1.234 is meant; `import_number_other_form` where a number
 *         contradicts the declaration; otherwise those of `parseTypedNumber`.
 */
export function declaredNumber(raw: string, form: NumberForm | null): Read<Decimal> {
  if (form === null) {
    const typed = parseTypedNumber(raw, 'en', ANY_DECIMALS);
    if (typed.kind === 'value') return { value: typed.value };
    if (typed.kind === 'ambiguous') {
      const [one, other] = typed.readings;
      return {
        found: finding('import_number_ambiguous', { value: raw, one: one.value, other: other.value }),
      };
    }
    return { found: typed.kind === 'invalid' ? typed.found : finding('not_a_number') };
  }
  const [decimal, group] = form === 'dot' ? ['.', ','] : [',', '.'];
  const typed = raw.trim();
  const sign = MINUS.test(typed) ? '-' : '';
  const compact = typed.replace(MINUS, '').replace(SPACES, '');
  const written = new RegExp(`^(\\d+|\\d{1,3}(?:\\${group}\\d{3})+)(?:\\${decimal}(\\d+))?$`);
  const [, whole, fraction] = written.exec(compact) ?? [];
  if (whole === undefined) {
    const isNumber = declaredNumber(raw, null);
    const isOtherForm = 'value' in isNumber || isNumber.found.rule === 'import_number_ambiguous';
    return { found: finding(isOtherForm ? 'import_number_other_form' : 'not_a_number', { value: raw }) };
  }
  const value = parseDecimal(
    `${sign}${whole.replaceAll(group, '')}${fraction === undefined ? '' : `.${fraction}`}`,
  );
  return value === null ? { found: finding('number_too_large') } : { value };
}

/**
 * A day as the file was declared to write it.
 *
 * Shape   an ISO date, which is read in every form.
 * Errors  `import_date_form_undeclared` for 03/04/2014 in a file declared to write ISO days; `not_a_date`.
 */
export function declaredDate(raw: string, form: DateForm): Read<string> {
  const iso = parseIsoDate(raw.trim());
  if (iso !== null) return { value: iso };
  const [, first, second, year] = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(raw.trim()) ?? [];
  if (first === undefined) return { found: finding('not_a_date', { value: raw }) };
  if (form === 'iso') return { found: finding('import_date_form_undeclared', { value: raw }) };
  const [day, month] = form === 'dmy' ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const padded = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const isReal = month >= 1 && month <= 12 && isoDate(Number(year), month, day) === padded;
  return isReal ? { value: padded } : { found: finding('not_a_date', { value: raw }) };
}
