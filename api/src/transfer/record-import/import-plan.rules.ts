import {
  ABSENCE_LABELS,
  ENTERED_ABSENCES,
  type EnteredAbsence,
  finding,
  type Finding,
  isSliceAllowed,
  LANGUAGES,
  parsePlainText,
  valueType,
} from '@kipimo/shared';
import type { IndicatorVersion } from '../../framework/indicator.type.js';
import type { ReportingPeriod } from '../../initiative/calendar.type.js';
import {
  EVIDENCE_TIERS,
  type EvidenceTierCode,
  RATERS,
  type RaterCode,
} from '../../observation/record.codes.js';
import type { Institution } from '../../unit/institution.type.js';
import {
  type DateForm,
  declaredDate,
  declaredNumber,
  type NumberForm,
  type Read,
} from './declared-forms.rules.js';
import type { ColumnChoice, ImportRoleCode } from './import-columns.rules.js';
import { foldedName, type ImportTerms } from './import-terms.js';
import type { ImportTable } from './import-table.js';

/** How a file says which period a value is about: the year it ends in, a day of it, or our label of it. */
export const PERIOD_FORMS = ['year', 'day', 'label'] as const;
export type PeriodForm = (typeof PERIOD_FORMS)[number];

/** How a file is to be read; every part of it was said by a person. */
export interface ImportMapping {
  readonly columns: readonly ColumnChoice[];
  readonly periods: PeriodForm;
  readonly dates: DateForm;
  readonly numbers: NumberForm | null;
}

/** A row as it would stand in the record. */
export interface ReadRow {
  readonly line: number;
  readonly unit: Institution;
  readonly version: IndicatorVersion;
  readonly period: ReportingPeriod;
  readonly slice: string;
  readonly rater: RaterCode;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
  readonly evidence: EvidenceTierCode;
  readonly note: string | null;
}

/** What is wrong with one cell of the file, or what a person should know of it. */
export interface ImportProblem extends Finding {
  readonly line: number;
  /** The column by its place; null when the whole row is meant. */
  readonly column: number | null;
  readonly severity: 'error' | 'warning';
}

const LONGEST_TEXT = 10_000;
const LONGEST_NOTE = 2_000;
const NEEDED = ['institution', 'indicator', 'period'] as const satisfies readonly ImportRoleCode[];

const absenceWords = new Map<string, EnteredAbsence>(
  ENTERED_ABSENCES.flatMap((code) =>
    [code, ...LANGUAGES.map((language) => ABSENCE_LABELS[code][language])].map(
      (word) => [foldedName(word), code] as const,
    ),
  ),
);

/** What the choice of columns lacks: rules with the role as parameter. */
export function mappingFindings(mapping: ImportMapping, columns: number): Finding[] {
  const chosen = (role: ImportRoleCode): ColumnChoice[] => mapping.columns.filter((one) => one.role === role);
  const missing = NEEDED.filter((role) => chosen(role).length === 0);
  const twice = mapping.columns.filter((one) => chosen(one.role)[0] !== one);
  const outside = mapping.columns.filter(
    ({ column }) => column !== null && (column < 0 || column >= columns),
  );
  return [
    ...missing.map((role) => finding('import_role_missing', { role })),
    ...(chosen('value').length + chosen('absence').length === 0
      ? [finding('import_role_missing', { role: 'value' })]
      : []),
    ...twice.map(({ role }) => finding('import_role_twice', { role })),
    ...outside.map(({ role }) => finding('import_column_unknown', { role })),
    ...mapping.columns
      .filter(({ column, constant }) => (column === null) === (constant === null))
      .map(({ role }) => finding('import_column_or_constant', { role })),
  ];
}

/**
 * The rows of a file as the record would hold them.
 *
 * Shape   rows that can be read whole, in the file's order, and every problem by line and column. Nothing is guessed:
 *         what can be read in two ways is a problem.
 */
export function readRows(
  table: ImportTable,
  mapping: ImportMapping,
  terms: ImportTerms,
): { rows: ReadRow[]; problems: ImportProblem[] } {
  const rows: ReadRow[] = [];
  const problems: ImportProblem[] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of table.rows) {
    const found: ImportProblem[] = [];
    const row = rowOf(cells, mapping, terms, (problem) => found.push({ line, ...problem }));
    if (row !== null && !found.some(({ severity }) => severity === 'error')) {
      const key = cellKey({
        ...row,
        unitId: row.unit.id,
        versionId: row.version.id,
        periodId: row.period.id,
      });
      const before = seen.get(key);
      if (before === undefined) {
        seen.set(key, line);
        rows.push({ line, ...row });
      } else {
        const params = { first: String(before) };
        found.push({ line, column: null, severity: 'error', ...finding('import_row_twice', params) });
      }
    }
    problems.push(...found);
  }
  return { rows, problems };
}

/** One cell of the record. */
export const cellKey = (cell: {
  readonly unitId: number;
  readonly versionId: number;
  readonly periodId: number;
  readonly slice: string;
  readonly rater: string;
}): string => [cell.unitId, cell.versionId, cell.periodId, cell.slice, cell.rater].join('|');

type Tell = (problem: Omit<ImportProblem, 'line'>) => void;

function rowOf(
  cells: readonly string[],
  mapping: ImportMapping,
  terms: ImportTerms,
  tell: Tell,
): Omit<ReadRow, 'line'> | null {
  const choice = (role: ImportRoleCode): ColumnChoice | undefined =>
    mapping.columns.find((one) => one.role === role);
  const word = (role: ImportRoleCode): string => {
    const chosen = choice(role);
    return (chosen?.column == null ? (chosen?.constant ?? '') : (cells[chosen.column] ?? '')).trim();
  };
  const say = (role: ImportRoleCode, found: Finding, severity: 'error' | 'warning' = 'error'): null => {
    tell({ ...found, severity, column: choice(role)?.column ?? null });
    return null;
  };
  const take = <Value>(role: ImportRoleCode, read: Read<Value>): Value | null =>
    'found' in read ? say(role, read.found) : read.value;
  const given = <Value>(role: ImportRoleCode, read: (words: string) => Read<Value>): Value | null =>
    word(role) === '' ? say(role, finding('import_cell_blank', { role })) : take(role, read(word(role)));

  const unit = given('institution', (words) => terms.institution(words));
  const indicator = given('indicator', (words) => terms.indicator(words));
  const rater =
    word('rater') === '' ? 'self' : take('rater', codeOf(RATERS, word('rater'), 'import_rater_unknown'));
  const evidence =
    word('evidence') === ''
      ? 'self_reported'
      : take('evidence', codeOf(EVIDENCE_TIERS, word('evidence'), 'import_evidence_unknown'));
  const period = unit && given('period', (words) => periodOf(words, unit, mapping, terms));
  const note = word('note') === '' ? '' : take('note', plainText(word('note'), LONGEST_NOTE));
  if (!unit || !indicator || !period || !rater || !evidence || note === null) return null;

  const { version, hasRound } = terms.version(indicator, period);
  if (version.derived)
    return say('indicator', finding('import_indicator_derived', { value: indicator.code }));
  if (!hasRound) say('period', finding('import_no_round', { period: period.label }), 'warning');
  const slice = sliceOf(word('slice'));
  if (!isSliceAllowed(slice, version.disaggregations)) {
    return say(
      'slice',
      finding('import_slice_unknown', { value: slice, allowed: version.disaggregations.join(', ') }),
    );
  }
  const content = contentOf(word, mapping, terms, version, say);
  return (
    content && { unit, version, period, slice, rater, evidence, note: note === '' ? null : note, ...content }
  );
}

function periodOf(
  words: string,
  unit: Institution,
  { periods, dates }: ImportMapping,
  terms: ImportTerms,
): Read<ReportingPeriod> {
  if (periods === 'label') {
    const period = terms.labelled(unit, words);
    return period ? { value: period } : { found: finding('import_period_unknown', { value: words }) };
  }
  if (periods === 'year') {
    if (!/^\d{4}$/.test(words)) return { found: finding('import_not_a_year', { value: words }) };
    return terms.period(unit, { year: Number(words) });
  }
  const day = declaredDate(words, dates);
  return 'found' in day ? day : terms.period(unit, { day: day.value });
}

type Content = Pick<ReadRow, 'value' | 'text' | 'absence' | 'currency'>;
type Say = (role: ImportRoleCode, found: Finding) => null;

/** A value, a text or a named absence; an empty cell is none of them. */
function contentOf(
  word: (role: ImportRoleCode) => string,
  mapping: ImportMapping,
  terms: ImportTerms,
  version: IndicatorVersion,
  say: Say,
): Content | null {
  const nothing = { value: null, text: null, absence: null, currency: null };
  const said = word('value');
  const inValue = absenceWords.get(foldedName(said));
  const reason = word('absence');
  const named = reason === '' ? inValue : absenceWords.get(foldedName(reason));
  if (reason !== '' && named === undefined) {
    return say('absence', finding('import_absence_unknown', { value: reason }));
  }
  if (named !== undefined) {
    if (said !== '' && inValue === undefined) return say('absence', finding('import_value_and_absence'));
    return { ...nothing, absence: named };
  }
  if (said === '') return say('value', finding('import_blank_without_reason'));
  const type = valueType(version.valueType);
  if (type.holds === 'text') {
    const text = plainText(said, LONGEST_TEXT);
    return 'found' in text ? say('value', text.found) : { ...nothing, text: text.value };
  }
  const number = version.valueType === 'yes_no' ? yesOrNo(said) : declaredNumber(said, mapping.numbers);
  if ('found' in number) return say('value', number.found);
  const [wrong] = type.check(number.value, version);
  if (wrong) return say('value', wrong);
  const currency = word('currency').toUpperCase();
  if (!type.needsCurrency) return { ...nothing, value: number.value };
  if (currency === '') return say('currency', finding('import_currency_missing'));
  if (!terms.currency(currency))
    return say('currency', finding('import_currency_unknown', { value: currency }));
  return { ...nothing, value: number.value, currency };
}

function yesOrNo(word: string): Read<string> {
  const read = valueType('yes_no').parse(word, 'en', { decimals: 0 });
  return read.kind === 'value' ? { value: read.value } : { found: finding('not_yes_or_no', { value: word }) };
}

const sliceOf = (word: string): string =>
  ['_t', 'total', ''].includes(word.toLowerCase()) ? '' : word.replaceAll(/\s*([=;])\s*/g, '$1');

function codeOf<Code extends string>(codes: readonly Code[], word: string, rule: string): Read<Code> {
  const code = codes.find((one) => foldedName(one) === foldedName(word));
  return code === undefined
    ? { found: finding(rule, { value: word, allowed: codes.join(', ') }) }
    : { value: code };
}

function plainText(word: string, longest: number): Read<string> {
  const text = parsePlainText(word, longest);
  return text.kind === 'text' ? { value: text.text } : { found: text.found };
}
