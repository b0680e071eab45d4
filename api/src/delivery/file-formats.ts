import { csvCell } from '@kipimo/shared';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import { type CellValue, writeXlsxStream } from 'hucre/xlsx';
import type { Cell, Column, ColumnType, Row, Table } from './table.js';

export const FILE_FORMATS = ['csv', 'jsonl', 'parquet', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FormatOfFile {
  readonly mediaType: string;
  /** A sheet ends there; a larger file is refused before it is begun, never cut. */
  readonly mostRows?: number;
  /** The table as bytes. `seen` hears of each batch as it is taken. */
  readonly write: (table: Table, seen?: (rows: readonly Row[]) => void) => AsyncIterable<Uint8Array>;
}

const utf8 = new TextEncoder();
const PARQUET_GROUP = 50_000;

export const fileFormats: Readonly<Record<FileFormat, FormatOfFile>> = {
  csv: { mediaType: 'text/csv; charset=utf-8', write: csv },
  jsonl: { mediaType: 'application/x-ndjson; charset=utf-8', write: jsonl },
  parquet: { mediaType: 'application/vnd.apache.parquet', write: parquet },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    mostRows: 1_048_575,
    write: xlsx,
  },
};

/**
 * RFC 4180 in UTF-8: a head of names, lines end in CRLF, dot decimals. Text that a spreadsheet would run as a formula
 * gets an apostrophe in front; -3.5 stays a number.
 */
async function* csv(table: Table, seen?: (rows: readonly Row[]) => void): AsyncIterable<Uint8Array> {
  yield utf8.encode(`${table.columns.map(({ name }) => name).join(',')}\r\n`);
  for await (const rows of table.rows()) {
    seen?.(rows);
    yield utf8.encode(rows.map((row) => `${row.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`).join(''));
  }
}

/** One JSON object a line, with every column; numbers in all of their digits. */
async function* jsonl(table: Table, seen?: (rows: readonly Row[]) => void): AsyncIterable<Uint8Array> {
  const heads = table.columns.map(({ name }) => `${JSON.stringify(name)}:`);
  const bare = table.columns.map(({ type }) => isBare(type));
  for await (const rows of table.rows()) {
    seen?.(rows);
    const lines = rows.map((row) => {
      const parts = row.map((cell, at) => heads[at] + (bare[at] ? (cell ?? 'null') : JSON.stringify(cell)));
      return `{${parts.join(',')}}\n`;
    });
    yield utf8.encode(lines.join(''));
  }
}

const isBare = (type: ColumnType): boolean => type === 'integer' || type === 'number' || type === 'boolean';

/** Parquet with Snappy; whole numbers in 32 bits, others as 64-bit floats, everything else that is no flag as text. */
async function* parquet(table: Table, seen?: (rows: readonly Row[]) => void): AsyncIterable<Uint8Array> {
  const writer = new DrainedWriter();
  const columnsOf = (rows: readonly Row[]) =>
    table.columns.map(({ name, type }, at) => ({
      name,
      type: PARQUET_TYPES[type],
      nullable: true,
      data: rows.map((row) => parquetValue(type, row[at] ?? null)),
    }));
  const file = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }) });
  let waiting: Row[] = [];
  const group = (): Promise<void> | void =>
    file.write({ columnData: columnsOf(waiting), rowGroupSize: PARQUET_GROUP });
  for await (const rows of table.rows()) {
    seen?.(rows);
    waiting = waiting.concat(rows);
    if (waiting.length < PARQUET_GROUP) continue;
    await group();
    waiting = [];
    yield writer.drained();
  }
  if (waiting.length > 0) await group();
  await file.finish();
  yield writer.drained();
}

const PARQUET_TYPES = {
  string: 'STRING',
  date: 'STRING',
  datetime: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

function parquetValue(type: ColumnType, cell: Cell): string | number | boolean | null {
  if (cell === null) return null;
  if (type === 'boolean') return cell === 'true';
  return isBare(type) ? Number(cell) : cell;
}

/** A writer whose bytes are taken away as they come, while it goes on counting from the beginning of the file. */
class DrainedWriter extends ByteWriter {
  drained(): Uint8Array {
    const bytes = this.getBytes().slice();
    this.index = 0;
    return bytes;
  }
}

/** One sheet with a head that stays in sight. Text is text and numbers are numbers, so nothing in it is a formula. */
async function* xlsx(table: Table, seen?: (rows: readonly Row[]) => void): AsyncIterable<Uint8Array> {
  async function* lines(): AsyncIterable<CellValue[]> {
    for await (const rows of table.rows()) {
      seen?.(rows);
      for (const row of rows) yield row.map((cell, at) => sheetValue(table.columns[at], cell));
    }
  }
  const stream = writeXlsxStream(lines(), {
    name: table.name,
    columns: table.columns.map(({ name }) => ({ header: name })),
    freezePane: { rows: 1 },
  });
  for await (const bytes of stream as unknown as AsyncIterable<Uint8Array>) yield bytes;
}

function sheetValue(column: Column | undefined, cell: Cell): CellValue {
  if (cell === null || !column) return null;
  if (column.type === 'boolean') return cell === 'true';
  return column.type === 'integer' || column.type === 'number' ? Number(cell) : cell;
}
