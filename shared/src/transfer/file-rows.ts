/** What one cell of a file holds, before anybody asks what it means. */
export interface RawCell {
  /** Column letters and row number, as a spreadsheet names it: D14. */
  readonly at: string;
  readonly kind: 'blank' | 'number' | 'text' | 'boolean' | 'date' | 'error';
  /** The number in digits, the text, `true` or `false`, the ISO date, or the error such as #DIV/0!. */
  readonly text: string;
  /** Whether a formula gave it. Formulas are never run here: the file keeps what the spreadsheet last computed. */
  readonly isFormula: boolean;
  /** Whether it lies under another cell that was merged over it. */
  readonly isMerged: boolean;
}

/** One row of a file that stands for a cell of the report. */
export interface FileRow {
  /** The sheet's name; empty for a CSV file. */
  readonly sheet: string;
  /** The cell of the report, such as `RES-06[sex=female]`. */
  readonly path: string;
  /** What the report held when the file was made; null when the file no longer says. */
  readonly base: { readonly version: number; readonly digest: string } | null;
  readonly value: RawCell;
  readonly currency: RawCell;
  readonly absence: RawCell;
  readonly note: RawCell;
}

/** What a file says of itself. */
export interface FileOrigin {
  readonly submission: string;
  readonly round: string;
  readonly institution: string;
  readonly language: string;
}

/** A file as it was read. */
export interface ReadFile {
  readonly format: FileFormat;
  /** Null when no sheet says where it comes from. */
  readonly origin: FileOrigin | null;
  readonly rows: readonly FileRow[];
  /** What stands out in the file as a whole, as rule codes with parameters. */
  readonly notes: readonly { readonly rule: string; readonly params: Record<string, string> }[];
  /** Whether numbers in text are known to use the dot and no grouping. */
  readonly isMachineWritten: boolean;
}

export const FILE_FORMATS = ['xlsx', 'xls', 'ods', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A blank cell at an address. */
export const blankCell = (at: string): RawCell => ({
  at,
  kind: 'blank',
  text: '',
  isFormula: false,
  isMerged: false,
});

/** Column letters of a 0-based index: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}
