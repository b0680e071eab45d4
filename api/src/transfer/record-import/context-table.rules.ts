import { finding, type Finding, parseDecimal } from '@kipimo/shared';
import { declaredNumber } from './declared-forms.rules.js';
import type { ImportProblem } from './import-plan.rules.js';
import type { ImportTable } from './import-table.js';

/** One year of one series in one country. */
export interface ContextRow {
  readonly line: number;
  readonly series: string;
  readonly seriesName: string;
  readonly iso3: string;
  readonly year: number;
  readonly value: string;
}

const CODES = {
  country: ['countrycode', 'iso3', 'refarea', 'countryiso3code'],
  series: ['indicatorcode', 'seriescode', 'wdicode', 'series', 'indicator'],
  name: ['indicatorname', 'seriesname', 'name'],
  year: ['year', 'timeperiod', 'date', 'time'],
  value: ['value', 'obsvalue'],
} as const;
/** What the World Bank writes where there is no value. */
const NOTHING = new Set(['', '..', 'na', 'n/a', 'null']);

const folded = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * Country context out of a file: the World Bank's own layout, with a column a year (`2014`, `2014 [YR2014]`), or one
 * row a value.
 *
 * Shape   values only: a year without one has no row. Countries that are not in this service are counted, not refused,
 *         since the World Bank's files hold all of them and its regions.
 * Errors  `context_layout_unknown`; by cell: `not_a_number`, `not_a_year`, `context_row_twice`.
 */
export function contextRows(
  { head, rows }: ImportTable,
  isKnown: (iso3: string) => boolean,
): { rows: ContextRow[]; problems: ImportProblem[]; passedOver: number } | { readonly found: Finding } {
  const at = (names: readonly string[]): number => head.findIndex((word) => names.includes(folded(word)));
  const [country, series] = [at(CODES.country), at(CODES.series)];
  const years = head.flatMap((word, column): { column: number; year: number }[] => {
    const [, year] = /^(\d{4})(?: \[YR\d{4}\])?$/.exec(word.trim()) ?? [];
    return year === undefined ? [] : [{ column, year: Number(year) }];
  });
  const isLong = at(CODES.year) >= 0 && at(CODES.value) >= 0;
  if (country < 0 || series < 0 || (years.length === 0 && !isLong)) {
    return { found: finding('context_layout_unknown') };
  }
  const found: ContextRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Set<string>();
  let passedOver = 0;
  for (const { line, cells } of rows) {
    const iso3 = (cells[country] ?? '').toUpperCase();
    const code = cells[series] ?? '';
    // Below the table the World Bank writes what it was made from.
    if (iso3 === '' || code === '') continue;
    if (!isKnown(iso3)) {
      passedOver += 1;
      continue;
    }
    const given = isLong
      ? [{ column: at(CODES.value), year: Number(cells[at(CODES.year)] ?? Number.NaN) }]
      : years;
    for (const { column, year } of given) {
      const word = cells[column] ?? '';
      if (NOTHING.has(word.toLowerCase())) continue;
      const tell = (rule: string, params: Record<string, string> = {}): void => {
        problems.push({ line, column, severity: 'error', ...finding(rule, params) });
      };
      // Machine-written files have dots; an exponent is exact, too.
      const value = /e/i.test(word) ? exponentless(word) : declaredNumber(word, 'dot');
      const key = `${code}|${iso3}|${year}`;
      if (!Number.isInteger(year) || year < 1900 || year > 2200)
        tell('import_not_a_year', { value: String(year) });
      else if ('found' in value) tell(value.found.rule, value.found.params);
      else if (seen.has(key)) tell('context_row_twice', { series: code, country: iso3, year: String(year) });
      else {
        seen.add(key);
        found.push({
          line,
          series: code,
          seriesName: cells[at(CODES.name)] ?? code,
          iso3,
          year,
          value: value.value,
        });
      }
    }
  }
  return { rows: found, problems, passedOver };
}

/** 1.2E+9 in digits; nothing is rounded. */
function exponentless(word: string): { value: string } | { found: Finding } {
  const [, sign = '', whole = '', fraction = '', power = ''] =
    /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,3})$/i.exec(word.trim()) ?? [];
  if (whole === '') return { found: finding('not_a_number', { value: word }) };
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  const written =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : `${digits.slice(0, point).padEnd(point, '0')}${point < digits.length ? `.${digits.slice(point)}` : ''}`;
  const value = parseDecimal(`${sign}${written.replace(/^0+(?=\d)/, '')}`);
  return value === null ? { found: finding('number_too_large', { value: word }) } : { value };
}
