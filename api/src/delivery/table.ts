import type { Wording } from '../transfer/measure-words.js';

/** What a column holds. Numbers travel as exact decimals in text until a format writes them. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: Wording;
  /** Every code that can stand here, where there are few. */
  readonly codes?: Readonly<Record<string, Wording>>;
}

/** A cell as text: `-3.5`, `true`, `2014-12-31`; null where there is nothing. */
export type Cell = string | null;
export type Row = readonly Cell[];

/**
 * One data set, to be written in any format.
 *
 * Shape   `rows` gives batches, in one fixed order; `count` is what the API says for the same question, asked apart.
 */
export interface Table {
  readonly name: string;
  readonly title: Wording;
  readonly columns: readonly Column[];
  count(): Promise<number>;
  rows(): AsyncIterable<readonly Row[]>;
}

/** A table of rows that are in memory already. */
export function shortTable(table: Omit<Table, 'count' | 'rows'>, rows: readonly Row[]): Table {
  return {
    ...table,
    count: () => Promise.resolve(rows.length),
    rows: async function* () {
      yield rows;
    },
  };
}

/** Codes joined into one cell. */
export const listed = (codes: readonly string[]): Cell => (codes.length === 0 ? null : codes.join(';'));
