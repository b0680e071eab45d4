import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { aDatabase, type TestDatabase } from '../../test/database.js';
import { connectionOptions } from '../database/data-source.js';
import { type AuditVerdict, verdictWords, verifyAudit } from './verify-audit.js';

const ROWS = 12;
let test_: TestDatabase;

beforeEach(async () => {
  test_ = await aDatabase();
  for (let row = 1; row <= ROWS; row += 1) await append(row);
});
afterEach(() => test_.close());

const append = (row: number) =>
  test_.pool.query(
    `insert into audit (actor, action, subject_kind, subject_id, detail) values ('Ana', 'round.opened', 'round', $1, $2)`,
    [String(row), JSON.stringify({ note: `Année ${row} | “ouverte”` })],
  );

/** As a thief with the owner's rights would: past the trigger that forbids it. */
async function byForce(sql: string): Promise<void> {
  await test_.pool.query(
    `begin; alter table audit disable trigger all; ${sql}; alter table audit enable trigger all; commit`,
  );
}

async function verdict(known: { id: number; hash: string } | null = null): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: test_.url });
  await client.connect();
  try {
    return await verifyAudit(client, known);
  } finally {
    await client.end();
  }
}

/** The chain made whole again from a row on, as somebody who has read this code would. */
const recompute = (from: number) => `
  do $$ declare r record; before bytea; begin
    for r in select id from audit where id >= ${from} order by id loop
      select hash into before from audit where id = r.id - 1;
      update audit a set previous_hash = coalesce(before, '\\x00'), hash = sha256(coalesce(before, '\\x00')
        || convert_to(concat_ws('|', a.id, to_char(a.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
          coalesce(a.actor_id::text, '-'), a.actor, a.action, a.subject_kind, a.subject_id, a.detail::text), 'UTF8'))
      where a.id = r.id;
    end loop;
  end $$`;

test('an audit that nobody touched is whole (the control)', async () => {
  const found = await verdict();
  expect(found).toMatchObject({ fault: null, end: { id: ROWS } });
  expect(verdictWords(found)).toMatch(/^The audit is whole: 12 rows/);
});

test('an audit without a row is whole as well', async () => {
  const empty = await aDatabase();
  const client = new pg.Client({ connectionString: empty.url });
  await client.connect();
  expect(await verifyAudit(client)).toEqual({ end: { id: 0, hash: '00' }, fault: null });
  await client.end();
  await empty.close();
});

test.each([
  ['rewriting what was done', `update audit set action = 'round.closed' where id = 5`, 5, 'rewritten'],
  ['rewriting who did it', `update audit set actor = 'Eve' where id = 1`, 1, 'rewritten'],
  [
    'rewriting when',
    `update audit set happened_at = happened_at - interval '1 microsecond' where id = 7`,
    7,
    'rewritten',
  ],
  [
    'rewriting a particular',
    `update audit set detail = detail || '{"note": ""}' where id = 12`,
    12,
    'rewritten',
  ],
  ['deleting a row', 'delete from audit where id = 4', 4, 'missing'],
  ['deleting the first row', 'delete from audit where id = 1', 1, 'missing'],
  ['deleting the last row', 'delete from audit where id = 12', 12, 'missing'],
  ['deleting the last three', 'delete from audit where id > 9', 10, 'missing'],
  ['deleting everything', 'delete from audit', 1, 'missing'],
  [
    'swapping two rows',
    'update audit set id = -id where id in (3, 8); update audit set id = case id when -3 then 8 else 3 end where id < 0',
    3,
    'rewritten',
  ],
  [
    'swapping what two rows hold',
    `update audit a set subject_id = b.subject_id, detail = b.detail from audit b where (a.id, b.id) in ((6, 7), (7, 6))`,
    6,
    'rewritten',
  ],
  [
    'rewriting a row together with its hash',
    `update audit set actor = 'Eve' where id = 9; ${recompute(9).replace('id >= 9', 'id = 9')}`,
    9,
    'replaced',
  ],
  [
    'recomputing the chain to its end',
    `update audit set actor = 'Eve' where id = 2; ${recompute(2)}`,
    12,
    'replaced',
  ],
])('%s is found, and the first bad row is named', async (_, sql, id, kind) => {
  await byForce(sql);
  const found = await verdict();
  expect(found.fault).toEqual({ id, kind });
  expect(verdictWords(found)).toContain(`First bad row: ${id},`);
});

test('a deleted end stays a gap, whatever is appended after it', async () => {
  await byForce('delete from audit where id > 10');
  await append(99);
  expect((await verdict()).fault).toEqual({ id: 11, kind: 'missing' });
});

test('an end that was noted elsewhere finds even a chain and an anchor that were both made anew', async () => {
  const noted = (await verdict()).end;
  await append(13);
  expect((await verdict(noted)).fault).toBeNull();
  await byForce(
    `update audit set actor = 'Eve' where id = 2; ${recompute(2)};
     update audit_head set hash = (select hash from audit order by id desc limit 1)`,
  );
  expect((await verdict()).fault).toBeNull();
  expect((await verdict(noted)).fault).toEqual({ id: 12, kind: 'replaced' });
});

test.each([
  `update audit set action = 'x' where id = 1`,
  'delete from audit where id = 1',
  'truncate audit',
  'update audit_head set last_id = 3',
  'delete from audit_head',
  'insert into audit_head (only_row, last_id, hash) values (true, 0, $$x$$)',
])('the role of requests cannot: %s', async (sql) => {
  const client = new pg.Client({ connectionString: test_.url, options: connectionOptions('request') });
  await client.connect();
  try {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.end();
  }
  expect((await verdict()).fault).toBeNull();
});

test('the owner needs force too: an update or a delete by mistake is refused', async () => {
  await expect(test_.pool.query('delete from audit where id = 2')).rejects.toMatchObject({ code: '23001' });
});

test.each([
  ['rewritten', `update audit set detail = '{}' where id = 5`, 'First bad row: 5, which was rewritten'],
  ['deleted', 'delete from audit where id = 5', 'First bad row: 5'],
  [
    'swapped with the next',
    'update audit set id = -1 where id = 5; update audit set id = 5 where id = 6; update audit set id = 6 where id = -1',
    'First bad row: 5',
  ],
])('the command names a row that was %s, and its exit code tells a script', async (_how, sql, expected) => {
  const run = () =>
    spawnSync(process.execPath, [fileURLToPath(new URL('../../run/audit-verify.mjs', import.meta.url))], {
      env: { ...process.env, DATABASE_URL: test_.url },
      encoding: 'utf8',
    });
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('The audit is whole: 12 rows') });
  await byForce(sql);
  expect(run()).toMatchObject({ status: 1, stdout: expect.stringContaining(expected) });
});
