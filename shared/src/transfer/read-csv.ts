import { blankCell, columnLetters, type FileRow, type RawCell, type ReadFile } from './file-rows.js';
import { baseIn, COLUMN_MARKS, type ColumnMark, originIn } from './row-marks.js';

const MOST_LINES = 20_000;
const SEPARATORS = [',', ';', '\t'] as const;

/** What reading CSV needs of its surroundings. */
export interface CsvTools {
  /** Errors  throws for bytes that are no UTF-8, where that is asked for. */
  readonly decode: (
    bytes: Uint8Array,
    encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252',
  ) => string;
  /** Lines of fields. Errors  throws for quotes that do not close. */
  readonly parse: (
    text: string,
    options: {
      delimiter: string;
      relax_column_count: true;
      skip_empty_lines: false;
      bom: true;
      to: number;
    },
  ) => string[][];
}

/** What our own export puts before a text that a spreadsheet would run. */
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/**
 * The rows of a CSV file, in any of the ways in which spreadsheets save one.
 *
 * Shape    separators comma, semicolon or tab; UTF-8, UTF-16 or, where the bytes are neither, Windows-1252.
 * Errors   `csv_unreadable` for quotes that do not close, `csv_without_columns` without our `base` or `value` column.
 */
export function readCsv(
  bytes: Uint8Array,
  { decode, parse }: CsvTools,
): ReadFile | { found: { rule: string; params: Record<string, string> } } {
  const text = decoded(bytes, decode);
  const separator = separatorOf(text);
  let lines: string[][];
  try {
    lines = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      bom: true,
      to: MOST_LINES,
    });
  } catch {
    return { found: { rule: 'csv_unreadable', params: {} } };
  }
  const headAt = lines.findIndex((line) => line.some((word) => word.trim().toLowerCase() === 'base'));
  const head = (lines[headAt] ?? []).map((word) => word.trim().toLowerCase());
  const columns = Object.fromEntries(COLUMN_MARKS.map((mark) => [mark, head.indexOf(mark)])) as Record<
    ColumnMark,
    number
  >;
  if (headAt < 0 || columns.value < 0) return { found: { rule: 'csv_without_columns', params: {} } };
  const origin = lines.flat().flatMap((word) => originIn(word) ?? [])[0] ?? null;
  const rows = lines.flatMap((line, index): FileRow[] => {
    const known = index > headAt ? baseIn(line[columns.base] ?? '') : null;
    if (!known) return [];
    const cell = (mark: ColumnMark): RawCell => csvCell(line[columns[mark]] ?? '', columns[mark], index);
    return [
      {
        sheet: '',
        ...known,
        value: cell('value'),
        currency: cell('currency'),
        absence: cell('absence'),
        note: cell('note'),
      },
    ];
  });
  return { format: 'csv', origin, rows, notes: [], isMachineWritten: separator === ',' };
}

function csvCell(word: string, column: number, index: number): RawCell {
  const blank = blankCell(`${columnLetters(Math.max(0, column))}${index + 1}`);
  return word.trim() === '' ? blank : { ...blank, kind: 'text', text: word.replace(NEUTRALISED, '') };
}

/** By the byte order mark; without one by noughts in every other byte (UTF-16), then UTF-8, then Windows-1252. */
export function decoded(bytes: Uint8Array, decode: CsvTools['decode']): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  const start = bytes.subarray(0, 200);
  const noughts = (parity: number): number =>
    start.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  if (noughts(1) > start.length / 4) return decode(bytes, 'utf-16le');
  if (noughts(0) > start.length / 4) return decode(bytes, 'utf-16be');
  try {
    return decode(bytes, 'utf-8');
  } catch {
    return decode(bytes, 'windows-1252');
  }
}

/** The separator that the line with our column names uses most. */
function separatorOf(text: string): (typeof SEPARATORS)[number] {
  const head = text.split(/\r\n|\r|\n/).find((line) => /\bbase\b/i.test(line)) ?? '';
  return SEPARATORS.toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
}
