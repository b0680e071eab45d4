import {
  blankCell,
  columnLetters,
  type FileFormat,
  type FileOrigin,
  type FileRow,
  type RawCell,
  type ReadFile,
} from './file-rows.js';
import { baseIn, COLUMN_MARKS, type ColumnMark, hashOfMarks, originIn, type Sha256 } from './row-marks.js';

/** What is read of a workbook, whoever opened it. Rows and columns count from 0. */
export interface OpenedWorkbook {
  readonly sheets: readonly OpenedSheet[];
}

interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedValue[])[];
  /** By `row,column`: what a cell is beyond its value. */
  readonly cells?: ReadonlyMap<string, OpenedCell>;
  readonly merges?: readonly {
    readonly startRow: number;
    readonly startCol: number;
    readonly endRow: number;
    readonly endCol: number;
  }[];
}

interface OpenedCell {
  readonly type?: string;
  readonly formula?: string;
  readonly formulaResult?: OpenedValue;
}

type OpenedValue = string | number | boolean | Date | null;

/** The hidden sheet that repeats every mark, so that a changed one is noticed. */
export const MARKS_SHEET = '_kipimo';
/** Where our own template has its columns; used for a sheet whose row of marks was deleted. */
export const TEMPLATE_COLUMNS: Readonly<Record<ColumnMark, number>> = {
  value: 3,
  currency: 5,
  absence: 6,
  note: 7,
  base: 9,
};
const CODE_COLUMN = 0;

/**
 * The rows of a workbook that stand for cells of a report, wherever they were moved to.
 *
 * Shape    rows in the order of sheets and lines. A row is known by its hidden mark, or by the code in its first
 *          column when the mark is gone; other rows and sheets are passed over.
 * Gaps     notes name what was deleted: `marks_sheet_missing`, `template_altered`, `rows_missing`.
 */
export function readSheets(workbook: OpenedWorkbook, format: FileFormat, sha256: Sha256): ReadFile {
  const sheets = workbook.sheets.filter((sheet) => sheet.name !== MARKS_SHEET);
  const marks = workbook.sheets.find((sheet) => sheet.name === MARKS_SHEET);
  const read = sheets.map(readSheet);
  const rows = read.flatMap((sheet) => sheet.rows);
  const listed = marks ? listedMarks(marks, sha256) : null;
  const origin = read.find((sheet) => sheet.origin !== null)?.origin ?? listed?.origin ?? null;
  return { format, origin, rows, notes: notesOn(rows, listed), isMachineWritten: false };
}

function readSheet(sheet: OpenedSheet): { origin: FileOrigin | null; rows: FileRow[] } {
  const lines = sheet.rows ?? [];
  const markLine = lines.findIndex((line) =>
    line?.some((value) => typeof value === 'string' && originIn(value)),
  );
  const origin = (lines[markLine] ?? []).flatMap((value) => originIn(String(value ?? '')) ?? [])[0] ?? null;
  const columns = columnsIn(lines[markLine] ?? []);
  const hidden = hiddenUnderMerges(sheet);
  const rows = lines.flatMap((line, row): FileRow[] => {
    if (!line || row === markLine) return [];
    const known = baseIn(String(line[columns.base] ?? '')) ?? baseIn(String(line[CODE_COLUMN] ?? ''));
    if (!known) return [];
    const cell = (mark: ColumnMark): RawCell => rawCell(sheet, row, columns[mark], hidden);
    return [
      {
        sheet: sheet.name,
        ...known,
        value: cell('value'),
        currency: cell('currency'),
        absence: cell('absence'),
        note: cell('note'),
      },
    ];
  });
  return { origin, rows };
}

/** Where the marked columns are now; people insert columns. */
function columnsIn(line: readonly unknown[]): Readonly<Record<ColumnMark, number>> {
  const found: Record<ColumnMark, number> = { ...TEMPLATE_COLUMNS };
  for (const mark of COLUMN_MARKS) {
    const at = line.indexOf(mark);
    if (at >= 0) found[mark] = at;
  }
  return found;
}

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d+$/;

function rawCell(sheet: OpenedSheet, row: number, column: number, hidden: ReadonlySet<string>): RawCell {
  const at = `${columnLetters(column)}${row + 1}`;
  const key = `${row},${column}`;
  const detail = sheet.cells?.get(key);
  const isFormula = detail?.formula !== undefined;
  const value = sheet.rows[row]?.[column] ?? detail?.formulaResult ?? null;
  const base = { ...blankCell(at), isFormula, isMerged: hidden.has(key) };
  if (value === null || value === '') return base;
  if (detail?.type === 'error' || (typeof value === 'string' && ERROR.test(value.trim())))
    return { ...base, kind: 'error', text: String(value) };
  if (value instanceof Date) return { ...base, kind: 'date', text: isoDay(value) };
  if (typeof value === 'boolean') return { ...base, kind: 'boolean', text: String(value) };
  if (typeof value === 'number') return { ...base, kind: 'number', text: digitsOf(value) };
  return { ...base, kind: 'text', text: value };
}

const isoDay = (date: Date): string => (Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10));

/** The digits that a spreadsheet shows: fifteen count, the rest is what binary fractions leave (0.1 + 0.2). */
export function digitsOf(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const point = 1 + Number(exponent);
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).replace(/0+$/, '');
  return `${sign}${whole.replace(/^0+(?=\d)/, '')}${fraction === '' ? '' : `.${fraction}`}`;
}

function hiddenUnderMerges({ merges = [] }: OpenedSheet): Set<string> {
  const hidden = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    // A merge over whole columns is not about single cells; what lies under it has no rows of ours.
    for (let row = startRow; row <= Math.min(endRow, startRow + 2000); row += 1) {
      for (let column = startCol; column <= Math.min(endCol, startCol + 50); column += 1) {
        if (row !== startRow || column !== startCol) hidden.add(`${row},${column}`);
      }
    }
  }
  return hidden;
}

interface ListedMarks {
  readonly origin: FileOrigin | null;
  readonly marks: readonly string[];
  readonly isIntact: boolean;
}

/** The hidden sheet: origin and hash on top, one mark a line below. */
function listedMarks(sheet: OpenedSheet, sha256: Sha256): ListedMarks {
  const [first = [], second = [], ...rest] = (sheet.rows ?? []).map((line) => line ?? []);
  const marks = rest.flatMap((line) => (baseIn(String(line[0] ?? '')) ? [String(line[0])] : []));
  const origin = String(first[0] ?? '');
  return { origin: originIn(origin), marks, isIntact: hashOfMarks(origin, marks, sha256) === second[0] };
}

function notesOn(rows: readonly FileRow[], listed: ListedMarks | null): ReadFile['notes'] {
  if (!listed) return [{ rule: 'marks_sheet_missing', params: {} }];
  const known = new Set(listed.marks);
  const isOurs = ({ path, base }: FileRow): boolean =>
    base === null || known.has(`${path}@${base.version}#${base.digest}`);
  if (!listed.isIntact || !rows.every(isOurs)) return [{ rule: 'template_altered', params: {} }];
  const present = new Set(rows.map(({ path }) => path));
  const missing = listed.marks.filter((mark) => !present.has(baseIn(mark)?.path ?? '')).length;
  return missing > 0 ? [{ rule: 'rows_missing', params: { count: String(missing) } }] : [];
}
