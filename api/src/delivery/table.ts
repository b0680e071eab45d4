import { createHash } from 'node:crypto';
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
 * Shape   `rows` gives batches, in one fixed order; `count` is what the API says for the same question, asked apart, and
 *         `fingerprint` is another text as soon as any row is another one, without all of them being read.
 */
export interface Table {
  readonly name: string;
  readonly title: Wording;
  readonly columns: readonly Column[];
  count(): Promise<number>;
  fingerprint(): Promise<string>;
  rows(): AsyncIterable<readonly Row[]>;
}

/** A table of rows that are in memory already. */
export function shortTable(
  table: Omit<Table, 'count' | 'fingerprint' | 'rows'>,
  rows: readonly Row[],
): Table {
  return {
    ...table,
    count: () => Promise.resolve(rows.length),
    fingerprint: () => Promise.resolve(createHash('sha256').update(JSON.stringify(rows)).digest('hex')),
    rows: async function* () {
      yield rows;
    },
  };
}

/** Codes joined into one cell. */
export const listed = (codes: readonly string[]): Cell => (codes.length === 0 ? null : codes.join(';'));
