import { isAnswered } from '@kipimo/shared';
import { type CellState, type Filter, isShown } from './cell-state.js';
import type { CellContent, FoundIssue } from './outbox.js';
import { pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** What the form knows of one cell when it decides whether to show it. */
export interface Standing {
  readonly state: CellState;
  readonly issues: readonly FoundIssue[];
  readonly content: CellContent;
  readonly isTouched: boolean;
}

/**
 * Whether a cell has a row of its own now.
 *
 * Shape  a part stands under its total once it says something, waits for a correction, or was asked for; everything
 *        else by the filter. What is being worked on stays in sight.
 */
export function hasRow(
  cell: ReportCell,
  { state, issues, content, isTouched }: Standing,
  { filter, name, isOpened }: { filter: Filter; name: string; isOpened: boolean },
): boolean {
  if (isTouched) return true;
  const isHidden = cell.slice !== '' && !isOpened && !isAnswered(content) && cell.mark === null;
  const author = cell.entry?.changedBy ?? null;
  return !isHidden && isShown(state, filter, issues, author !== null && author !== name);
}

/** The questions in order, each by the path of its total: what a phone shows one at a time. */
export function questionsIn(cells: readonly ReportCell[]): string[] {
  return [...new Set(cells.map(({ version }) => version.indicator))];
}

/** What the parts of each indicator hold, joined by `|` in the order of the cells; blanks are empty. */
export function partsByIndicator(
  cells: readonly ReportCell[],
  contents: ReadonlyMap<string, CellContent>,
): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  for (const cell of cells) {
    if (cell.slice === '') continue;
    const { indicator } = cell.version;
    parts.set(indicator, [...(parts.get(indicator) ?? []), contents.get(pathOf(cell))?.value ?? '']);
  }
  return new Map([...parts].map(([indicator, values]) => [indicator, values.join('|')]));
}
