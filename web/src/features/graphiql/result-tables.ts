import { csvCell } from '@kipimo/shared';

export type ResultCell = string | number | boolean | null;

/** A list in an answer as a table: one row an item, the columns named by their paths. */
export interface ResultTable {
  /** Where the list is, as trend.groups.points. */
  readonly path: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ResultCell[])[];
}

type Flat = Readonly<Record<string, ResultCell>>;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isCell = (value: unknown): value is ResultCell => value === null || typeof value !== 'object';
/** Lists of plain values stand in one cell. */
const joined = (list: readonly unknown[]): string => list.map((one) => String(one)).join('; ');

/**
 * The innermost lists of an answer as tables, what stands around each item repeated in its row.
 *
 * Shape   a list within a list carries the columns of its parent, as `groups.label`; an answer without lists is one row.
 * Missing null stays null; a cell is never left out of its row.
 */
export function resultTables(data: unknown): ResultTable[] {
  const tables = new Map<string, Flat[]>();
  collect(data, '', {}, tables);
  return [...tables].map(([path, flat]) => {
    const columns = [...new Set(flat.flatMap((row) => Object.keys(row)))];
    const short = shortNames(columns);
    return { path, columns: short, rows: flat.map((row) => columns.map((column) => row[column] ?? null)) };
  });
}

function collect(value: unknown, path: string, around: Flat, tables: Map<string, Flat[]>): void {
  if (!isObject(value)) return;
  const own: Record<string, ResultCell> = { ...around };
  const lists: [string, readonly Readonly<Record<string, unknown>>[]][] = [];
  const flatten = (inner: Readonly<Record<string, unknown>>, prefix: string): void => {
    for (const [key, one] of Object.entries(inner)) {
      const name = prefix === '' ? key : `${prefix}.${key}`;
      if (isCell(one)) own[name] = one;
      else if (isObject(one)) flatten(one, name);
      else if (Array.isArray(one)) {
        if (one.every(isObject) && one.length > 0) lists.push([name, one]);
        else own[name] = joined(one);
      }
    }
  };
  flatten(value, path);
  if (lists.length === 0) {
    const table = listOf(path);
    tables.set(table, [...(tables.get(table) ?? []), own]);
  }
  for (const [name, items] of lists) for (const item of items) collect(item, name, own, tables);
}

const listOf = (path: string): string => (path === '' ? 'data' : path);

/** The last parts of the names that tell the columns apart. */
function shortNames(columns: readonly string[]): string[] {
  return columns.map((column) => {
    const parts = column.split('.');
    for (let length = 1; length < parts.length; length += 1) {
      const short = parts.slice(-length).join('.');
      if (columns.filter((other) => other === short || other.endsWith(`.${short}`)).length === 1)
        return short;
    }
    return column;
  });
}

/** A table as CSV: codes as heads, dot decimals, what a spreadsheet would run neutralised, -3.5 a number. */
export const tableCsv = ({ columns, rows }: ResultTable): string =>
  `${[columns, ...rows]
    .map((row) => row.map((cell) => csvCell(cell === null ? '' : String(cell))).join(','))
    .join('\r\n')}\r\n`;

/** Whether any part of an answer says that it is illustrative; null when nothing in it says either. */
export function saysIllustrative(data: unknown): boolean | null {
  const said: boolean[] = [];
  JSON.stringify(data, (key, value: unknown) => {
    if (key === 'demonstration' && typeof value === 'boolean') said.push(value);
    return value;
  });
  return said.length === 0 ? null : said.includes(true);
}
