import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import {
  type BackupHead,
  backupSettings,
  type BackupSums,
  migrationsOf,
  sumsOf,
  tablesOf,
} from './backup.js';

/** Rows that go into the database with one statement, and the most letters they may have together. */
const BATCH = 500;
const MOST_LETTERS = 8_000_000;

/**
 * Puts a backup into a database that was just made and brought to the schema of the same release.
 *
 * Shape   what it holds now, by table, which was compared with what the backup says of itself.
 * Errors  a database that holds something already, a backup of another release, a file that was cut off or changed:
 *         each says so, and leaves the database as it was.
 */
export async function restoreBackup(client: ClientBase, file: string): Promise<BackupSums> {
  await refuseUsed(client);
  await client.query(backupSettings);
  await client.query('begin');
  try {
    const laidAside = await layChecksAside(client);
    const promised = await putRows(client, file);
    refuseDifferent(promised, await sumsOf(client));
    await takeChecksUp(client, laidAside);
    await client.query('commit');
    return promised;
  } catch (error) {
    await client.query('rollback');
    // What the unpacking says of a file that ends too early, or that is none.
    const isCut = /^Z_/.test(String((error as { code?: unknown }).code));
    throw isCut ? notWhole() : error;
  }
}

async function refuseUsed(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>(
    `select exists (select from audit) or exists (select from user_account) or exists (select from observation)
       or exists (select from submission) as used`,
  );
  if (rows[0]?.used) throw new Error('The database is not empty. A backup is restored into a new one only.');
}

/**
 * Foreign keys would ask for an order among the tables, and triggers would write rows of their own: both are laid aside
 * while rows are put in, and foreign keys are checked when they come back. Shape: the statements that bring them back.
 */
async function layChecksAside(client: ClientBase): Promise<string[]> {
  const { rows: keys } = await client.query<{ table: string; name: string; words: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as words
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  const tables = await tablesOf(client);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint "${name}"`);
  for (const table of tables) await client.query(`alter table "${table}" disable trigger user`);
  // What migrations put in is in the backup, too.
  for (const table of tables) await client.query(`delete from "${table}"`);
  return [
    ...keys.map(({ table, name, words }) => `alter table ${table} add constraint "${name}" ${words}`),
    ...tables.map((table) => `alter table "${table}" enable trigger user`),
  ];
}

async function takeChecksUp(client: ClientBase, statements: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ sequence: string; table: string; column: string }>(
    `select pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence, c.relname as table, a.attname as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'
       and a.attidentity <> '' and not a.attisdropped`,
  );
  for (const { sequence, table, column } of rows)
    await client.query(
      `select setval($1::regclass, coalesce((select max("${column}") from "${table}"), 0) + 1, false)`,
      [sequence],
    );
  for (const statement of statements) await client.query(statement);
}

/** Reads the file line by line. Shape: the sums at its end. */
async function putRows(client: ClientBase, file: string): Promise<BackupSums> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  let into: { table: string; columns: string } | null = null;
  let waiting: string[] = [];
  let letters = 0;
  let isFirst = true;
  const flush = async (): Promise<void> => {
    if (into && waiting.length > 0) await insert(client, into, waiting);
    waiting = [];
    letters = 0;
  };
  for await (const line of lines) {
    const read = JSON.parse(line) as string | BackupHead | { table: string } | { sums: BackupSums };
    if (isFirst) await refuseOtherRelease(client, read);
    else if (typeof read === 'string') {
      waiting.push(read);
      letters += read.length;
      if (waiting.length === BATCH || letters > MOST_LETTERS) await flush();
    } else if ('table' in read) {
      await flush();
      into = { table: read.table, columns: await columnsOf(client, read.table) };
    } else if ('sums' in read) {
      await flush();
      return read.sums;
    }
    isFirst = false;
  }
  throw notWhole();
}

const notWhole = (): Error => new Error('The backup is not whole: its end is missing. Take another one.');

async function refuseOtherRelease(client: ClientBase, read: unknown): Promise<void> {
  const head = (typeof read === 'object' && read !== null ? read : {}) as Partial<BackupHead>;
  if (head.format !== 'kipimo-backup-1') throw new Error('This file is no backup of Kipimo.');
  const ours = await migrationsOf(client);
  const theirs = head.migrations ?? [];
  const different = [
    ...theirs.filter((name) => !ours.includes(name)),
    ...ours.filter((name) => !theirs.includes(name)),
  ];
  if (different.length > 0)
    throw new Error(
      `The backup was made by another release (${different.join(', ')}). Restore it with that release, then start this one.`,
    );
}

/** Columns that are stored, in quotes; a computed one is computed again. */
async function columnsOf(client: ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a
     where a.attrelid = to_regclass('public.' || quote_ident($1)) and a.attnum > 0 and not a.attisdropped
       and a.attgenerated = '' order by a.attnum`,
    [table],
  );
  if (rows.length === 0) throw new Error(`The backup names a table that is not there: ${table}.`);
  return rows.map(({ name }) => `"${name}"`).join(', ');
}

async function insert(
  client: ClientBase,
  { table, columns }: { table: string; columns: string },
  rows: readonly string[],
): Promise<void> {
  const values = columns
    .split(', ')
    .map((column) => `(row).${column}`)
    .join(', ');
  await client.query(
    `insert into "${table}" (${columns}) overriding system value
     select ${values} from (select given::"${table}" as row from unnest($1::text[]) given offset 0) rows`,
    [rows],
  );
}

/** Errors  names the first table that holds something else than the backup says. */
function refuseDifferent(promised: BackupSums, found: BackupSums): void {
  const different = Object.keys({ ...promised, ...found }).find(
    (table) => promised[table]?.sha256 !== found[table]?.sha256,
  );
  if (different !== undefined)
    throw new Error(
      `What was restored differs from the backup, first in the table ${different}. Take another one.`,
    );
}
