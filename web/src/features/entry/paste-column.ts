import type { Language, ParseOutcome } from '@kipimo/shared';
import { type CellContent, type Outbox } from './outbox.js';
import { contentIn, isAsked, pathOf, questionOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';
import { contentWith, errorsIn, readTyped } from './typed-value.js';

/** One line of what was pasted and the cell it would go into. */
export interface PastedCell {
  readonly cell: ReportCell;
  readonly path: string;
  readonly raw: string;
  readonly before: CellContent;
  /** What would be filled in; null when the line is no value by itself and a person has to look. */
  readonly content: CellContent | null;
  readonly outcome: ParseOutcome['kind'] | 'refused';
}

/** The lines of a pasted column: the first cell of each row, without the empty line that spreadsheets add. */
export function pastedLines(text: string): string[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return lines.map((line) => line.split('\t')[0]?.trim() ?? '');
}

/**
 * What a pasted column would fill, from one cell downwards.
 *
 * Shape  one row per line that has a cell; empty lines skip their cell. Narratives are passed over, since lines of a
 *        text are no column. Lines beyond the last cell are left out: compare the lengths.
 */
export function pastePreview(
  cells: readonly ReportCell[],
  start: string,
  lines: readonly string[],
  drafts: Outbox,
  language: Language,
  currency: string,
): PastedCell[] {
  const column = cells.filter((cell) => isAsked(cell) && cell.version.valueType !== 'narrative');
  const from = column.findIndex((cell) => pathOf(cell) === start);
  if (from === -1) return [];
  return column.slice(from, from + lines.length).flatMap((cell, at): PastedCell[] => {
    const raw = lines[at] ?? '';
    if (raw === '') return [];
    const path = pathOf(cell);
    const before = contentIn(cell, drafts.get(path));
    const money = before.currency ?? currency;
    const question = questionOf(cell, money);
    const read = readTyped(raw, question, language);
    if (read.kind !== 'value') return [{ cell, path, raw, before, content: null, outcome: read.kind }];
    const content = contentWith(before, question, read.value, money);
    return errorsIn(question, content).length > 0
      ? [{ cell, path, raw, before, content: null, outcome: 'refused' }]
      : [{ cell, path, raw, before, content, outcome: 'value' }];
  });
}
