import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const folder = join(__dirname, '../src/analytics/statistics/reference');

/** A published data set, each row by its column names. Empty and `NA` cells are ''. */
export function referenceRows(name: string): Record<string, string>[] {
  const text = readFileSync(join(folder, `${name}.csv`), 'utf8');
  return parse(text, { columns: true, cast: (value) => (value === 'NA' ? '' : value) });
}

type Leaves = Record<string, unknown>;
const everything = (): Leaves => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Leaves;
const read = new Set<string>();

const isTable = (value: unknown): value is Leaves =>
  typeof value === 'object' &&
  value !== null &&
  (!Array.isArray(value) || value.some((one) => typeof one === 'object'));

/** The same object, which notes every number that is looked at. */
function watched<Table extends object>(table: Table, path: string): Table {
  return new Proxy(table, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || !Object.hasOwn(target, key)) return value;
      const here = `${path}/${key}`;
      if (isTable(value)) return watched(value, here);
      read.add(here);
      return value;
    },
  });
}

/** What R and the publications say of one family of methods. */
export function expectedOf<Family>(family: string): Family {
  return watched(everything()[family] as Leaves, family) as Family;
}

/** Numbers of the file of expected ones that nobody has looked at in this run; where they come from is no number. */
export function unread(): string[] {
  const leaves = (table: Leaves, path: string): string[] =>
    Object.entries(table).flatMap(([key, value]) =>
      isTable(value) ? leaves(value, `${path}/${key}`) : [`${path}/${key}`],
    );
  return Object.entries(everything())
    .flatMap(([family, table]) => leaves(table as Leaves, family))
    .filter((path) => !read.has(path) && !/\/(source|files|length)$/.test(path));
}

/** A column as numbers; empty cells are null. */
export const numbersOf = (rows: readonly Record<string, string>[], column: string): (number | null)[] =>
  rows.map((row) => (row[column] ? Number(row[column]) : null));

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- jest declares its expectations in one
  namespace jest {
    interface Matchers<R> {
      /** Equal but for a relative error; 1e-9 unless another is given. */
      toBeAbout(expected: number, relative?: number): R;
    }
  }
}

/** Adds `toBeAbout` to the expectations of a test file. */
export function expectNumbers(): void {
  expect.extend({
    toBeAbout(received: number, expected: number, relative = 1e-9) {
      const pass = Math.abs(received - expected) <= relative * Math.max(Math.abs(expected), 1e-12);
      return { pass, message: () => `${received} is not ${expected} to ${relative} of it` };
    },
  });
}
