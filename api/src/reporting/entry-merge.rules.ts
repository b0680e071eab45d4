import {
  type CellEntry,
  cellPath,
  contentGiven,
  type EnteredAbsence,
  type Explanation,
  finding,
  isSameContent,
  type Issue,
  issueAt,
  spliced,
  type TextSplice,
} from '@kipimo/shared';
import type { FormItem, ReportForm } from './report-form.query.js';

/** One change of one cell, as a person or a device sent it. */
export interface EntryOperation {
  readonly operationId: string;
  readonly indicator: string;
  readonly slice: string;
  /** The version of the cell that the change was made on; 0 for a cell that was empty. */
  readonly baseVersion: number;
  readonly value?: string | null;
  readonly text?: string | null;
  readonly absence?: EnteredAbsence | null;
  readonly currency?: string | null;
  /** Undefined keeps the note that is there. */
  readonly note?: string | null;
  /** Undefined keeps the explanation that is there while the value stays the same. */
  readonly explanation?: Explanation | null;
  /** Instead of `text` and of `note`: a change of what the base version holds. */
  readonly textSplice?: TextSplice | null;
  readonly noteSplice?: TextSplice | null;
}

/** A cell that has been written at least once. */
export interface StandingCell extends CellEntry {
  readonly version: number;
}

export type Outcome = 'applied' | 'unchanged' | 'conflict' | 'refused';

/** What becomes of one operation. */
export interface MergedOperation {
  readonly operation: EntryOperation;
  readonly item: FormItem | null;
  readonly outcome: Outcome;
  readonly issues: readonly Issue[];
  /** What stands in the cell afterwards: for a conflict theirs, which stays. */
  readonly standing: StandingCell | null;
  /** What was sent, as it would have been stored; null when it was refused, or changes a text that is not there. */
  readonly sent: CellEntry | null;
}

/** What a merge needs to know beside the operations. */
export interface MergeContext {
  readonly form: ReportForm;
  /** What stands in a cell now, by `cellPath`. */
  readonly standing: ReadonlyMap<string, StandingCell>;
  /** The currency of amounts that name none. */
  readonly currency: string;
  /** Fraction digits of every currency there is. */
  readonly minorUnits: ReadonlyMap<string, number>;
  /** Indicators whose cells are open in a report that came back for some of them; null when all are. */
  readonly reopened?: ReadonlySet<string> | null;
}

/**
 * Merges operations cell by cell, in the order sent.
 *
 * Shape    one result per operation. A change made on the version that stands is applied; the same content is
 *          `unchanged` whatever its base; another content on an older base is a `conflict` and nothing is written.
 *          Operations of one call may follow each other on one cell without knowing the versions in between. A change
 *          of a text that does not fit the text that stands is a `conflict` too.
 * Errors   values that break the rules of their type are `refused`, with issues at the cell; the others go through.
 *          So is another content of a cell that is not among those a report came back for: `cell_locked`.
 */
export function mergeOperations(
  operations: readonly EntryOperation[],
  context: MergeContext,
): MergedOperation[] {
  const standing = new Map(context.standing);
  const writtenHere = new Map<string, number>();
  return operations.map((operation): MergedOperation => {
    const path = cellPath(operation.indicator, operation.slice);
    const there = standing.get(path) ?? null;
    const item = context.form.byIndicator.get(operation.indicator) ?? null;
    if (item === null) {
      const issues = [issueAt(path, finding('indicator_not_asked', { indicator: operation.indicator }))];
      return { operation, item, outcome: 'refused', issues, standing: there, sent: null };
    }
    const version = there?.version ?? 0;
    const isOnBase = operation.baseVersion === version || operation.baseVersion === writtenHere.get(path);
    const whole = isOnBase ? wholeOf(operation, there) : hasSplice(operation) ? null : operation;
    const locked = (): MergedOperation => {
      const issues = [issueAt(path, finding('cell_locked'))];
      return { operation, item, outcome: 'refused', issues, standing: there, sent: null };
    };
    const isLocked = context.reopened != null && !context.reopened.has(operation.indicator);
    if (whole === null && isLocked) return locked();
    if (whole === null) {
      return { operation, item, outcome: 'conflict', issues: [], standing: there, sent: null };
    }
    const { question } = item;
    const { currency, minorUnits } = context;
    const cell = { question, slice: operation.slice, standing: there, currency, minorUnits };
    const { content: sent, issues } = contentGiven(whole, cell);
    if (issues.some(({ severity }) => severity === 'error')) {
      return { operation, item, outcome: 'refused', issues, standing: there, sent: null };
    }
    if (isSameContent(sent, there)) {
      return { operation, item, outcome: 'unchanged', issues: [], standing: there, sent };
    }
    if (isLocked) return locked();
    if (!isOnBase) {
      return { operation, item, outcome: 'conflict', issues: [], standing: there, sent };
    }
    if (!writtenHere.has(path)) writtenHere.set(path, version);
    const applied = { ...sent, version: version + 1 };
    standing.set(path, applied);
    return { operation, item, outcome: 'applied', issues: [], standing: applied, sent };
  });
}

const hasSplice = ({ textSplice, noteSplice }: EntryOperation): boolean => Boolean(textSplice ?? noteSplice);

/** The operation with whole texts instead of changes of them; null when a change does not fit what stands. */
function wholeOf(operation: EntryOperation, there: CellEntry | null): EntryOperation | null {
  const { textSplice, noteSplice } = operation;
  const text = textSplice ? spliced(there?.text ?? '', textSplice) : operation.text;
  const note = noteSplice ? spliced(there?.note ?? '', noteSplice) : operation.note;
  if ((textSplice && text === null) || (noteSplice && note === null)) return null;
  return { ...operation, text, note };
}
