import { isAnswered } from '@kipimo/shared';
import type { Draft, FoundIssue } from './outbox.js';
import { contentIn, isAsked, isReturned } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import type { SavingState } from './report-saver.js';

export const cellStates = [
  'computed',
  'conflict',
  'unread',
  'refused',
  'on_device',
  'saving',
  'returned',
  'wrong',
  'carried',
  'to_confirm',
  'needs_reason',
  'saved',
  'empty',
  'optional',
] as const;

/** How a cell stands, as one word: the most urgent of what is true of it. */
export type CellState = (typeof cellStates)[number];

/** Errors that words of their own tell: what is missing beside the value, not what is wrong with it. */
const saidOtherwise = ['required_blank', 'note_missing', 'carried_unconfirmed', 'definition_unconfirmed'];

/** Issues of the cell that a person has to do something about; blanks are told by the state itself. */
export function openIssues(issues: readonly FoundIssue[]): FoundIssue[] {
  return issues.filter(({ rule, severity }) => severity !== 'info' && rule !== 'required_blank');
}

/** Whether a rule waits for a reason. */
export function asksForANote(issues: readonly FoundIssue[]): boolean {
  return issues.some(({ rule }) => rule === 'note_missing');
}

/** An error of the value itself. */
function isWrong({ rule, severity }: FoundIssue): boolean {
  return severity === 'error' && !saidOtherwise.includes(rule);
}

/** How a cell stands. `isUnread` says that what is typed is no value, or one that the rules refuse. */
export function cellState(
  cell: ReportCell,
  draft: Draft | undefined,
  issues: readonly FoundIssue[],
  saving: SavingState['kind'],
  isUnread: boolean,
): CellState {
  if (!isAsked(cell)) return 'computed';
  if (draft?.theirs) return 'conflict';
  if (isUnread) return 'unread';
  if (draft && draft.refused.length > 0) return 'refused';
  if (draft) return saving === 'sending' && draft.sent && draft.typed === null ? 'saving' : 'on_device';
  if (isReturned(cell)) return 'returned';
  if (issues.some(isWrong)) return 'wrong';
  if (issues.some(({ rule }) => rule === 'carried_unconfirmed')) return 'carried';
  if (issues.some(({ rule }) => rule === 'definition_unconfirmed')) return 'to_confirm';
  if (asksForANote(issues)) return 'needs_reason';
  if (isAnswered(contentIn(cell, draft))) return 'saved';
  return cell.required && cell.slice === '' ? 'empty' : 'optional';
}

export const filters = ['all', 'empty', 'warnings', 'returned', 'others'] as const;
export type Filter = (typeof filters)[number];

/** Whether a cell in this state is shown under a filter. A cell that is being worked on stays in sight. */
export function isShown(
  state: CellState,
  filter: Filter,
  issues: readonly FoundIssue[],
  isByOther: boolean,
): boolean {
  if (filter === 'all') return true;
  if (state === 'conflict' || state === 'unread' || state === 'refused') return true;
  if (filter === 'empty') return state === 'empty';
  if (filter === 'returned') return state === 'returned';
  if (filter === 'others') return isByOther;
  return openIssues(issues).length > 0;
}
