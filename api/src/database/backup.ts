import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';

/** The first line of a backup: by which release's tables it can be read. */
export interface BackupHead {
  readonly format: 'kipimo-backup-1';
  readonly takenAt: string;
  /** Migrations that the database had, in their order. */
  readonly migrations: readonly string[];
}

/** Rows of a table and the SHA-256 of their lines, each with its line end. */
export interface TableSum {
  readonly rows: number;
  readonly sha256: string;
}

/** What a backup holds, by table. */
export type BackupSums = Readonly<Record<string, TableSum>>;

const BATCH = 500;

/** Settings under which rows are written and read: the text of a value must mean the same on both sides. */
export const backupSettings = `set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1; set statement_timeout = 0`;

/** Every table of ours, in alphabetical order; what the job queue keeps for itself is not among them. */
export async function tablesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by 1`,
  );
  return rows.map(({ name }) => name);
}

/** The migrations of a database, in their order. */
export async function migrationsOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migration order by name');
  return rows.map(({ name }) => name);
}

/**
 * Writes every row of a database into one compressed file, as of one moment, while others go on working.
 *
 * Shape   what it holds, by table. The file is there under its name only when it is whole.
 * Format  gzip of lines of JSON: the head; for each table its name, then a line a row (PostgreSQL's own text of the
 *         row); the sums at the end.
 * Errors  what the database or the disk says; no half file is left.
 */
export async function writeBackup(client: ClientBase, file: string): Promise<BackupSums> {
  const unfinished = `${file}.unfinished`;
  const sums: Record<string, TableSum> = {};
  await client.query(backupSettings);
  await client.query('begin isolation level repeatable read read only');
  try {
    await pipeline(
      Readable.from(linesOf(client, sums)),
      createGzip(),
      createWriteStream(unfinished, { mode: 0o600 }),
    );
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  } finally {
    await client.query('rollback');
  }
  return sums;
}

async function* linesOf(client: ClientBase, sums: Record<string, TableSum>): AsyncGenerator<string> {
  const head: BackupHead = {
    format: 'kipimo-backup-1',
    takenAt: new Date().toISOString(),
    migrations: await migrationsOf(client),
  };
  yield `${JSON.stringify(head)}\n`;
  for (const table of await tablesOf(client)) {
    yield `${JSON.stringify({ table })}\n`;
    const hash = createHash('sha256');
    let rows = 0;
    for await (const text of rowsOf(client, table)) {
      const line = `${JSON.stringify(text)}\n`;
      hash.update(line);
      rows += 1;
      yield line;
    }
    sums[table] = { rows, sha256: hash.digest('hex') };
  }
  yield `${JSON.stringify({ sums })}\n`;
}

/** The rows of a table in an order of their own, each as PostgreSQL writes a row. */
async function* rowsOf(client: ClientBase, table: string): AsyncGenerator<string> {
  await client.query(
    `declare backup_rows cursor for select t::text as row from "${table}" t order by t::text collate "C"`,
  );
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${BATCH} from backup_rows`);
    for (const { row } of rows) yield row;
    if (rows.length < BATCH) break;
  }
  await client.query('close backup_rows');
}

/** What a database holds as its transaction sees it, to be held against a backup. */
export async function sumsOf(client: ClientBase): Promise<BackupSums> {
  const sums: Record<string, TableSum> = {};
  const lines = linesOf(client, sums);
  while (!(await lines.next()).done);
  return sums;
}
