import { compareDecimals, parseDecimal } from '../decimal.js';
import { valueType } from '../indicator/types/index.js';
import { finding, type Issue, issueAt } from '../issue.js';
import { parsePlainText } from '../plain-text.js';
import { type CellEntry, cellPath, isAnswered, type Question } from './cell.js';
import { cellIssues } from './cell-rules.js';
import { type Explanation, explanationAfterChange } from './explanation.js';

/** What somebody gives a cell: what is left out says nothing. */
export interface GivenContent {
  readonly value?: string | null;
  readonly text?: string | null;
  readonly absence?: CellEntry['absence'];
  readonly currency?: string | null;
  /** Undefined keeps the note that is there. */
  readonly note?: string | null;
  /** Undefined keeps the explanation that is there while the value stays the same. */
  readonly explanation?: Explanation | null;
}

/** The cell that content is given to. */
export interface GivenTo {
  readonly question: Question;
  readonly slice: string;
  readonly standing: CellEntry | null;
  /** The currency of amounts that name none. */
  readonly currency: string;
  /** Fraction digits of every currency there is. */
  readonly minorUnits: ReadonlyMap<string, number>;
}

/**
 * Given content as the cell would hold it.
 *
 * Shape    the content in its one form: numbers without superfluous noughts, texts in NFC, with what was left out.
 * Errors   issues at the cell, by the rules of its type; what cannot be read stays as it was given.
 */
export function contentGiven(
  given: GivenContent,
  { question, slice, standing, currency, minorUnits }: GivenTo,
): { content: CellEntry; issues: Issue[] } {
  const path = cellPath(question.indicator, slice);
  const isMoney = valueType(question.valueType).needsCurrency;
  const value = given.value ?? null;
  const content: CellEntry = {
    value,
    text: given.text ?? null,
    absence: given.absence ?? null,
    currency: isMoney && value === null ? null : (given.currency ?? (isMoney ? currency : null)),
    note: given.note === undefined ? (standing?.note ?? null) : given.note,
  };
  const minorUnit = minorUnits.get(content.currency ?? '') ?? null;
  const issues = cellIssues({ question: { ...question, minorUnit }, slice, entry: content });
  if (content.currency !== null && isMoney && !minorUnits.has(content.currency)) {
    issues.push(issueAt(path, finding('currency_unknown', { currency: content.currency })));
  }
  // A value that cannot be read is not compared with the one that stands.
  if (issues.some(({ severity }) => severity === 'error')) return { content: canonical(content), issues };
  return { content: withExplanation(canonical(content), given.explanation, standing), issues };
}

/** Whether two contents of a cell are the same; an unwritten cell equals an empty one. */
export function isSameContent(left: CellEntry, right: CellEntry | null): boolean {
  if (right === null) return !isAnswered(left) && left.note === null && !left.explanation;
  return (
    isSameHolding(left, right) &&
    left.note === right.note &&
    (left.explanation ?? null) === (right.explanation ?? null)
  );
}

/** Whether two cells hold the same value, text or reason for the blank, whatever is said of it. */
function isSameHolding(left: CellEntry, right: CellEntry): boolean {
  const isSameValue =
    left.value === null || right.value === null
      ? left.value === right.value
      : compareDecimals(left.value, right.value) === 0;
  return (
    isSameValue &&
    left.text === right.text &&
    left.absence === right.absence &&
    left.currency === right.currency
  );
}

/** What was given with what it did not say: an explanation that is left out stays as long as its value does. */
function withExplanation(
  given: CellEntry,
  explanation: Explanation | null | undefined,
  standing: CellEntry | null,
): CellEntry {
  if (explanation !== undefined) return { ...given, explanation };
  const kept = standing?.explanation ?? null;
  return {
    ...given,
    explanation: standing && isSameHolding(given, standing) ? kept : explanationAfterChange(kept),
  };
}

function canonical(entry: CellEntry): CellEntry {
  return {
    ...entry,
    value: entry.value === null ? null : (parseDecimal(entry.value) ?? entry.value),
    text: plain(entry.text),
    note: plain(entry.note),
  };
}

function plain(text: string | null): string | null {
  if (text === null) return null;
  const parsed = parsePlainText(text, Number.MAX_SAFE_INTEGER);
  return parsed.kind === 'invalid' ? text : parsed.text || null;
}
