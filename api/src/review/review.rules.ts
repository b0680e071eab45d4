import {
  cellPath,
  codePointLength,
  finding,
  hasForbiddenCharacter,
  isDerived,
  type Issue,
  issueAt,
  isSliceAllowed,
  NOTE_MAXIMUM_LENGTH,
  type SubmissionState,
  valueType,
  type Verdict,
  VERDICTS_WITH_REASON,
} from '@kipimo/shared';
import type { FormItem, ReportForm } from '../reporting/report-form.query.js';

/** The most cells of one call: every cell of the longest report. */
const MAXIMUM_CELLS = 500;
/** What may be said of a cell while its report is in a state: of an accepted one only what its reopening would ask. */
const OPEN_TO: Partial<Record<SubmissionState, readonly Verdict[]>> = {
  submitted: ['accepted', 'asked', 'adjusted', 'flagged'],
  accepted: ['asked', 'flagged'],
};

/** What a reviewer wants said of one cell. A verdict of null takes back what was said. */
export interface CheckAsked {
  readonly indicator: string;
  readonly slice: string;
  /** The version of what is said of the cell that the reviewer saw; 0 when nothing was. */
  readonly baseVersion: number;
  /** The version of the cell itself that the reviewer saw; 0 when it was never touched. */
  readonly entryVersion: number;
  readonly verdict: Verdict | null;
  readonly reason?: string | null;
  /** The adjusted figure and its currency. */
  readonly value?: string | null;
  readonly currency?: string | null;
}

/** What is said of a cell now, as far as another reviewer's word may be in the way. */
export interface StandingCheck {
  readonly version: number;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly value: string | null;
  readonly currency: string | null;
  readonly entryVersion: number;
}

/**
 * Whether checks can be read and make sense for a report in this state.
 *
 * Errors  `no_cells`, `too_many_cells`; per cell `cell_repeated`, `indicator_not_asked`, `slice_unknown`,
 *         `derived_entered`, `verdict_not_now`, `reason_missing`, `text_too_long`, `text_forbidden_character`,
 *         `figure_missing`, `figure_unexpected`, `figure_not_adjustable`, `currency_missing`, `currency_unexpected`,
 *         and what the value type finds in the figure.
 */
export function checkIssues(
  form: ReportForm,
  state: SubmissionState,
  cells: readonly CheckAsked[],
  minorUnits: ReadonlyMap<string, number>,
): Issue[] {
  if (cells.length === 0) return [issueAt('cells', finding('no_cells'))];
  if (cells.length > MAXIMUM_CELLS)
    return [issueAt('cells', finding('too_many_cells', { maximum: String(MAXIMUM_CELLS) }))];
  const seen = new Set<string>();
  return cells.flatMap((cell) => {
    const path = cellPath(cell.indicator, cell.slice);
    const item = form.byIndicator.get(cell.indicator);
    const found = seen.has(path) ? [finding('cell_repeated')] : [];
    seen.add(path);
    if (!item) found.push(finding('indicator_not_asked', { indicator: cell.indicator }));
    else {
      if (isDerived(item.question)) found.push(finding('derived_entered'));
      if (!isSliceAllowed(cell.slice, item.question.disaggregations ?? []))
        found.push(finding('slice_unknown', { slice: cell.slice }));
      found.push(...figureFindings(item, cell, minorUnits));
    }
    if (cell.verdict && !OPEN_TO[state]?.includes(cell.verdict))
      found.push(finding('verdict_not_now', { verdict: cell.verdict, state }));
    found.push(...reasonFindings(cell));
    return found.map((one) => issueAt(path, one));
  });
}

function reasonFindings({ verdict, reason }: CheckAsked): ReturnType<typeof finding>[] {
  const text = reason?.trim() ?? '';
  if (text === '')
    return verdict && VERDICTS_WITH_REASON.includes(verdict) ? [finding('reason_missing', { verdict })] : [];
  if (hasForbiddenCharacter(text)) return [finding('text_forbidden_character')];
  const length = codePointLength(text);
  return length > NOTE_MAXIMUM_LENGTH
    ? [finding('text_too_long', { length: String(length), maximum: String(NOTE_MAXIMUM_LENGTH) })]
    : [];
}

function figureFindings(
  { question }: FormItem,
  { verdict, value, currency }: CheckAsked,
  minorUnits: ReadonlyMap<string, number>,
): readonly ReturnType<typeof finding>[] {
  if (verdict !== 'adjusted') return value == null && currency == null ? [] : [finding('figure_unexpected')];
  const type = valueType(question.valueType);
  if (type.holds !== 'decimal') return [finding('figure_not_adjustable')];
  if (value == null) return [finding('figure_missing')];
  if (type.needsCurrency && !currency) return [finding('currency_missing')];
  if (!type.needsCurrency && currency) return [finding('currency_unexpected', { currency })];
  if (currency && !minorUnits.has(currency)) return [finding('currency_unknown', { currency })];
  return type.check(value, { ...question, minorUnit: minorUnits.get(currency ?? '') ?? null });
}

/** What becomes of one check. */
export type CheckOutcome = 'applied' | 'unchanged' | 'conflict' | 'cell_changed';

/**
 * Whether a check may be written over what stands there.
 *
 * Shape   `unchanged` when it says what is said already; `cell_changed` when the institution's value is no longer the
 *         one that was seen; `conflict` when another reviewer said something else in the meantime.
 */
export function outcomeOf(
  asked: CheckAsked,
  standing: StandingCheck | null,
  entryVersion: number,
): CheckOutcome {
  if (asked.entryVersion !== entryVersion) return 'cell_changed';
  const said = standing ?? { ...nothing, entryVersion };
  const isSame =
    said.verdict === asked.verdict &&
    (said.reason ?? '') === (asked.reason?.trim() ?? '') &&
    said.value === (asked.value ?? null) &&
    said.currency === (asked.currency ?? null) &&
    (said.verdict === null || said.entryVersion === entryVersion);
  if (isSame) return 'unchanged';
  return asked.baseVersion === said.version ? 'applied' : 'conflict';
}

const nothing = { version: 0, verdict: null, reason: null, value: null, currency: null };
