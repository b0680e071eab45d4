import type { ImportReport } from '@kipimo/shared';
import { type CellValue, readXlsx, type Workbook, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Answer, Person } from './as.js';

/** What looking at a file answers: the report of what it would change, or the refusal. */
export type Looked = Pick<Answer<ImportReport>, 'data' | 'errors' | 'status'>;

export const APPLY = `mutation Apply($operationId: ID!, $id: ID!, $every: Boolean!) {
  applyImport(operationId: $operationId, id: $id, every: $every) { id cellsWritten newCount changedCount undoable }
}`;
export const UNDO = `mutation Undo($operationId: ID!, $id: ID!) {
  undoImport(operationId: $operationId, id: $id) { kept import { undoneAt undoneBy } }
}`;
export const IMPORTS = `query Imports($id: ID!) {
  reportImports(submission: $id) { id fileName format by cellsWritten undoable undoneBy }
}`;
export const CELLS = `query Cells($id: ID!) {
  submission(id: $id) { cells { slice version { indicator valueType } entry { value text absence currency note version origin } } }
}`;

/** A report as its people take it home: the workbook's bytes, or the CSV file's. */
export async function download(person: Person, report: string, file: string): Promise<Uint8Array> {
  const response = await person.get(`/files/reports/${report}/${file}`);
  if (!response.ok) throw new Error(`The file was refused: ${response.status} ${await response.text()}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Sends a file to be looked at, as the page does. */
export async function look(
  person: Person,
  report: string,
  bytes: Uint8Array,
  name = 'report.xlsx',
  query = '',
): Promise<Looked> {
  const response = await person.upload(`/files/reports/${report}/look${query}`, name, bytes);
  const body = (await response.json()) as Looked;
  return { ...body, status: response.status };
}

/** A workbook that can be typed into, as rows of values. */
export class OpenWorkbook {
  private constructor(private readonly workbook: Workbook) {}

  static async of(bytes: Uint8Array): Promise<OpenWorkbook> {
    return new OpenWorkbook(await readXlsx(bytes));
  }

  get sheets(): Workbook['sheets'] {
    return this.workbook.sheets;
  }

  /** Sheet and line (from 1) of a cell of the report. */
  find(path: string): { sheet: string; row: number } {
    for (const { name, rows } of this.workbook.sheets.slice(1, -1)) {
      const at = rows.findIndex((row) => row.some((value) => String(value).startsWith(`${path}@`)));
      if (at >= 0) return { sheet: name, row: at + 1 };
    }
    throw new Error(`The workbook has no line for ${path}.`);
  }

  /** Types into a column (D value, F currency, G reason, H note) of a cell's line. */
  type(path: string, column: 'D' | 'F' | 'G' | 'H', value: CellValue): this {
    const { sheet, row } = this.find(path);
    const line = this.workbook.sheets.find(({ name }) => name === sheet)?.rows[row - 1];
    if (!line) throw new Error('The line is gone.');
    line[column.charCodeAt(0) - 65] = value;
    return this;
  }

  /** The bytes, after anything else was done to the sheets. */
  save(change: (sheets: WriteSheet[]) => WriteSheet[] = (sheets) => sheets): Promise<Uint8Array> {
    const sheets = this.workbook.sheets.map(({ name, rows, veryHidden, hidden, columns, merges }) => ({
      name,
      rows,
      ...(merges && { merges }),
      ...(columns && { columns }),
      veryHidden: veryHidden ?? hidden ?? false,
    }));
    return writeXlsx({ sheets: change(sheets) });
  }
}
