import { parse } from 'csv-parse/sync';
import { decoded, fileKind, finding, type Finding } from '@kipimo/shared';
import { decodedText } from '../decoded-text.js';

/** The most lines that a file may have: some fifty institutions over ten years. */
export const MOST_LINES = 20_000;
const MOST_COLUMNS = 200;
const LONGEST_CELL = 20_000;
const SEPARATORS = [',', ';', '\t', '|'] as const;
/** What our own export puts before a text that a spreadsheet would run. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/** A file of rows and columns, nothing interpreted yet. */
export interface ImportTable {
  readonly head: readonly string[];
  /** Cells below the head, each as its text; `line` is the number a text editor shows. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * A CSV file as a table.
 *
 * Shape   its head is the first line with two words or more; lines of nothing are passed over. Nothing in it is run:
 *         a formula is its text.
 * Errors  why a file is not taken: not a CSV, quotes that do not close, too many lines or columns, no head, no rows.
 */
export function importTable(bytes: Uint8Array): ImportTable | { readonly found: Finding } {
  const known = fileKind(bytes);
  if (known.kind === 'refused') return { found: known.found };
  if (known.kind !== 'csv') return { found: finding('import_takes_csv') };
  // One kind of line end, so that lines within quotes are counted as an editor counts them.
  const text = decoded(bytes, decodedText).replaceAll(/\r\n?/g, '\n');
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(text, {
      delimiter: separatorOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      bom: true,
      info: true,
      to: MOST_LINES + 2,
      max_record_size: 1_000_000,
    }) as unknown as typeof lines;
  } catch {
    return { found: finding('csv_unreadable') };
  }
  const said = lines.map(({ record, info }) => ({ line: info.lines, cells: record.map(plain) }));
  const headAt = said.findIndex(({ cells }) => cells.filter((word) => word !== '').length > 2);
  const head = said[headAt]?.cells ?? [];
  if (headAt < 0) return { found: finding('import_without_head') };
  const rows = said.slice(headAt + 1).filter(({ cells }) => cells.some((word) => word !== ''));
  if (rows.length === 0) return { found: finding('no_rows_found') };
  if (rows.length > MOST_LINES) return { found: finding('import_too_long', { maximum: String(MOST_LINES) }) };
  if (head.length > MOST_COLUMNS || rows.some(({ cells }) => cells.length > MOST_COLUMNS)) {
    return { found: finding('import_too_wide', { maximum: String(MOST_COLUMNS) }) };
  }
  const long = rows.find(({ cells }) => cells.some((word) => word.length > LONGEST_CELL));
  if (long) return { found: finding('import_cell_too_long', { line: String(long.line) }) };
  return { head, rows };
}

const plain = (word: string): string => word.trim().replace(NEUTRALISED, '');

/** The separator that the first lines use most. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const start = text.slice(0, 4000).split('\n').slice(0, 8).join('\n');
  return SEPARATORS.toSorted((a, b) => start.split(b).length - start.split(a).length)[0] ?? ',';
}
