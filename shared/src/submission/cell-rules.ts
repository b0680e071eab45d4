import { compareDecimals, isDecimal } from '../decimal.js';
import { TOTAL, isSliceAllowed } from '../indicator/disaggregation.js';
import { isEnteredAbsence } from '../indicator/missing.js';
import { valueType } from '../indicator/types/index.js';
import { type Finding, type Issue, finding, issueAt } from '../issue.js';
import { parsePlainText } from '../plain-text.js';
import { type Cell, type CellEntry, type Question, cellPath, isAnswered, isDerived } from './cell.js';
import { isWarningReason } from './explanation.js';
import { largeChange } from './large-change.js';

/** The most code points of a note or a reason. */
export const NOTE_MAXIMUM_LENGTH = 2000;

/**
 * What is wrong, or odd, with what stands in one cell; an empty cell is never wrong by itself.
 *
 * Shape    issues at the cell's path. Errors stop the cell from being saved or the report from being submitted;
 *          warnings ask.
 * Errors   `slice_unknown`, `derived_entered`, `absence_with_value`, `absence_unknown`, `value_expected`,
 *          `text_expected`, `currency_missing`, `currency_unexpected`, what the value type checks, and of the note
 *          `text_too_long` and `text_forbidden_character`; `large_change` and `running_total_fell` are warnings,
 *          or information once they are explained.
 */
export function cellIssues({ question, slice, entry, previous, history }: Cell): Issue[] {
  if (entry === null) return [];
  const path = cellPath(question.indicator, slice);
  const errors = [
    ...placeFindings(question, slice, entry),
    ...holdingFindings(question, entry),
    ...moneyFindings(question, entry),
    ...noteFindings(entry),
  ].map((found) => issueAt(path, found));
  if (errors.length > 0 || entry.value === null || !previous?.isComparable || previous.value === null)
    return errors;
  if (entry.currency !== previous.currency) return errors;
  const severity = isExplained(entry) ? 'info' : 'warning';
  return changeFindings(question, entry.value, previous.value, history).map((found) =>
    issueAt(path, found, severity),
  );
}

/** Whether a note says anything, or a reason was chosen that needs no words. */
export function isExplained(entry: CellEntry | null): boolean {
  return (entry?.note ?? '').trim() !== '' || isWarningReason(entry?.explanation);
}

function placeFindings(question: Question, slice: string, entry: CellEntry): Finding[] {
  if (isDerived(question)) return isAnswered(entry) ? [finding('derived_entered')] : [];
  return isSliceAllowed(slice, question.disaggregations ?? []) ? [] : [finding('slice_unknown', { slice })];
}

function holdingFindings(question: Question, { value, text, absence }: CellEntry): readonly Finding[] {
  if (absence !== null) {
    if (value !== null || text !== null) return [finding('absence_with_value', { absence })];
    return isEnteredAbsence(absence) ? [] : [finding('absence_unknown', { absence })];
  }
  const type = valueType(question.valueType);
  if (value !== null && type.holds === 'text') return [finding('text_expected')];
  if (text !== null && type.holds === 'decimal') return [finding('value_expected')];
  const given = value ?? text;
  return given === null || type.isDerived ? [] : type.check(given, question);
}

function moneyFindings(question: Question, { value, currency }: CellEntry): Finding[] {
  const needsCurrency = valueType(question.valueType).needsCurrency;
  if (needsCurrency && value !== null && currency === null) return [finding('currency_missing')];
  return !needsCurrency && currency !== null ? [finding('currency_unexpected', { currency })] : [];
}

function noteFindings({ note }: CellEntry): Finding[] {
  const parsed = parsePlainText(note ?? '', NOTE_MAXIMUM_LENGTH);
  return parsed.kind === 'invalid'
    ? [finding(parsed.found.rule, { ...parsed.found.params, field: 'note' })]
    : [];
}

function changeFindings(
  question: Question,
  value: string,
  previous: string,
  history: Cell['history'],
): Finding[] {
  if (!isDecimal(value) || !isDecimal(previous)) return [];
  if (question.basis === 'cumulative') {
    return compareDecimals(value, previous) < 0 ? [finding('running_total_fell', { value, previous })] : [];
  }
  const change = largeChange(question.valueType, value, previous, history);
  return change ? [finding('large_change', { value, previous, ...change })] : [];
}

/**
 * `required_blank` where a required total holds neither a value nor a reason for the blank.
 *
 * Shape    one error per blank; parts and computed cells may always be empty.
 */
export function blankIssues(cells: readonly Cell[]): Issue[] {
  return cells
    .filter(
      ({ question, slice, entry }) =>
        question.required && slice === TOTAL && !isDerived(question) && !isAnswered(entry),
    )
    .map(({ question, slice }) => issueAt(cellPath(question.indicator, slice), finding('required_blank')));
}
