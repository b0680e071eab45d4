import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { aDatabase, type TestDatabase } from '../../test/database.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { backupSettings, type BackupSums, sumsOf, writeBackup } from './backup.js';
import { restoreBackup } from './restore.js';

let folder: string;
let original: TestDatabase;
const opened: { end(): Promise<void> }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-backup-'));
  original = await aDatabase('demonstration');
  await original.pool.query(
    `insert into audit (actor, action, subject_kind, subject_id) values ('Ana "|" Ñuñez', 'round.opened', 'round', '1')`,
  );
});
afterAll(async () => {
  await original.close();
  rmSync(folder, { recursive: true });
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.end();
});

async function clientOf({ url }: TestDatabase): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  opened.push(client);
  return client;
}
async function anEmptyOne(): Promise<pg.Client> {
  const database = await aDatabase('empty');
  const client = await clientOf(database);
  opened.push({ end: () => database.close() });
  return client;
}
const held = async (client: pg.Client): Promise<BackupSums> => {
  await client.query(backupSettings);
  await client.query('begin');
  const sums = await sumsOf(client);
  await client.query('commit');
  return sums;
};
const backup = async (): Promise<string> => {
  const file = join(folder, 'kipimo.backup');
  await writeBackup(await clientOf(original), file);
  return file;
};
/** A backup with its lines changed. */
const changed = (file: string, change: (lines: string[]) => string[]): string => {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  const other = `${file}.changed`;
  writeFileSync(other, gzipSync(change(lines).join('\n')));
  return other;
};

test('what was backed up is there in a new database, row by row, and goes on from there', async () => {
  const file = await backup();
  const client = await anEmptyOne();
  const restored = await restoreBackup(client, file);
  expect(restored['observation']?.rows).toBeGreaterThan(1000);
  expect(restored).toEqual(await held(await clientOf(original)));
  expect((await verifyAudit(client)).fault).toBeNull();
  // Keys, triggers and sequences are back: a new row gets a new number and its place in the chain.
  await client.query(
    `insert into audit (actor, action, subject_kind, subject_id) values ('Ben', 'round.closed', 'round', '1')`,
  );
  expect((await verifyAudit(client)).fault).toBeNull();
  await expect(client.query('delete from reporting_unit')).rejects.toMatchObject({ code: '23503' });
});

test('a database that holds something is left alone', async () => {
  await expect(restoreBackup(await clientOf(original), await backup())).rejects.toThrow(/not empty/);
});

test('a backup that was cut off, changed, or is of another release is refused, and nothing is left', async () => {
  const file = await backup();
  const packed = readFileSync(file);
  const cut = `${file}.cut`;
  writeFileSync(cut, packed.subarray(0, packed.length / 2));
  const client = await anEmptyOne();
  const before = await held(client);
  await expect(restoreBackup(client, cut)).rejects.toThrow(/not whole/);
  const isRow = (line: string): boolean => line.startsWith('"(');
  const shorter = changed(file, (lines) => lines.toSpliced(lines.findLastIndex(isRow), 1));
  await expect(restoreBackup(client, shorter)).rejects.toThrow(/differs from the backup/);
  const newer = changed(file, ([head = '', ...rest]) => [
    head.replace('"migrations":[', '"migrations":["Later1760000000999",'),
    ...rest,
  ]);
  await expect(restoreBackup(client, newer)).rejects.toThrow(/another release \(Later1760000000999\)/);
  expect(await held(client)).toEqual(before);
});
