// Long because one frozen release, which takes seconds to write, is looked at from every side.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { unzipSync, zipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aFrozenRelease, type FrozenRelease, releaseFor } from '../../test/freezing.js';
import { aServer, type TestServer } from '../../test/server.js';

const run = promisify(execFile);
const AS_OF = '2016-01-01T00:00:00Z';

let server: TestServer;
let manager: Person;
let evaluator: Person;
let release: FrozenRelease;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-release-'));
  server = await aServer('demonstration');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
  release = await aFrozenRelease(manager, 'TTI-2016.1', { asOf: AS_OF });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const bytesOf = async (person: Person, path: string): Promise<Buffer> =>
  Buffer.from(await (await person.get(path)).arrayBuffer());
const pathOf = (one: FrozenRelease, name: string): string => {
  const file = one.files.find((known) => known.name === name);
  if (!file) throw new Error(`There is no ${name}.`);
  return file.path;
};
const textOf = async (name: string): Promise<string> =>
  (await bytesOf(thePublic(server.url), pathOf(release, name))).toString();
const countOf = async (person: Person, asOf: string): Promise<number> =>
  (
    await person.run<{ observations: { totalCount: number } }>(
      'query ($asOf: DateTime) { observations(initiative: "TTI", first: 1, asOf: $asOf) { totalCount } }',
      { asOf },
    )
  ).observations.totalCount;

test('the public finds it, with as many rows as the API counts as of its time, and every hash is right', async () => {
  const found = await releaseFor(thePublic(server.url), 'TTI-2016.1');
  expect(found).toEqual(release);
  expect(found).toMatchObject({ state: 'frozen', problem: null, demonstration: true, downloadable: true });
  expect(found.observations).toBe(await countOf(thePublic(server.url), AS_OF));
  expect(found.observations).toBeGreaterThan(500);
  for (const { path, sha256, size } of found.files) {
    const bytes = await bytesOf(thePublic(server.url), path);
    expect([path, bytes.length]).toEqual([path, size]);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
  const sums = found.files.find(({ name }) => name === 'SHA256SUMS');
  expect(found.sha256).toBe(sums?.sha256);
  expect(found.files.at(-1)?.name).toBe('TTI-2016.1.zip');
});

test('observations are the same rows in CSV, JSON lines and Parquet, in one order', async () => {
  const csv: Record<string, string>[] = parse(await textOf('observations.csv'), { columns: true });
  const lines = (await textOf('observations.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string | number | boolean | null>);
  const bytes = await bytesOf(thePublic(server.url), pathOf(release, 'observations.parquet'));
  const parquet = await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  });
  expect([csv.length, lines.length, parquet.length]).toEqual(Array(3).fill(release.observations));
  expect(parquet).toEqual(lines);
  const asText = lines.map((line) =>
    Object.fromEntries(
      Object.entries(line).map(([name, value]) => [name, value === null ? '' : String(value)]),
    ),
  );
  const withNumbers = csv.map((row) => ({
    ...row,
    value: row['value'] === '' ? '' : String(Number(row['value'])),
  }));
  expect(withNumbers).toEqual(asText);
  const keys = csv.map((row) =>
    [row['institution'], row['indicator'], row['period_starts'], row['slice']].join('\0'),
  );
  expect(keys).toEqual([...keys].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)));
});

test('the descriptor is valid under both versions of Data Package, and names every table with its columns', async () => {
  const descriptor = JSON.parse(await textOf('datapackage.json')) as {
    resources: { path: string; bytes: number; schema?: { fields: { name: string }[] } }[];
  };
  for (const version of ['1.0', '2.0']) {
    const schema: object = JSON.parse(
      readFileSync(
        join(__dirname, `../../test/fixtures/frictionless/frictionless-datapackage-${version}.json`),
        'utf8',
      ),
    );
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    validate(descriptor);
    expect([version, validate.errors]).toEqual([version, null]);
  }
  for (const { path, bytes, schema } of descriptor.resources) {
    expect(bytes).toBe(release.files.find(({ name }) => name === path)?.size);
    if (!path.endsWith('.csv')) continue;
    const [head = []]: string[][] = parse(await textOf(path), { toLine: 1 });
    expect([path, schema?.fields.map(({ name }) => name)]).toEqual([path, head]);
  }
});

test('a broken descriptor would be noticed (the control)', () => {
  const schema: object = JSON.parse(
    readFileSync(
      join(__dirname, '../../test/fixtures/frictionless/frictionless-datapackage-2.0.json'),
      'utf8',
    ),
  );
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(validate({ name: 'x', resources: [] })).toBe(false);
});

test('written again from nothing, every byte is the same', async () => {
  const { pool } = server.database;
  const again = await aFrozenRelease(manager, 'TTI-2016.1b', { asOf: AS_OF });
  const data = (one: FrozenRelease) =>
    one.files.filter(({ name }) => /\.(csv|parquet|jsonl)$/.test(name) && name !== 'restatements.csv');
  expect(data(again).map(({ name, sha256 }) => [name, sha256])).toEqual(
    data(release).map(({ name, sha256 }) => [name, sha256]),
  );
  // The job of the first one comes a second time, as after a crash: the owner puts the release back to its beginning.
  await pool.query(`alter table release disable trigger release_stays_frozen`);
  await pool.query(`update release set state = 'freezing' where version = 'TTI-2016.1'`);
  await pool.query(`alter table release enable trigger release_stays_frozen`);
  await pool.query(
    `delete from release_unit where release_id = (select id from release where version = 'TTI-2016.1')`,
  );
  const { rows } = await pool.query(`select id from release where version = 'TTI-2016.1'`);
  await pool.query(`insert into pgboss.job (name, data) values ('release', $1)`, [{ id: rows[0].id }]);
  let rebuilt = await releaseFor(manager, 'TTI-2016.1');
  while (rebuilt.state === 'freezing') rebuilt = await releaseFor(manager, 'TTI-2016.1');
  expect(rebuilt).toEqual(release);
});

test('the archive holds every file with the hash that the list says', async () => {
  const members = unzipSync(await bytesOf(thePublic(server.url), pathOf(release, 'TTI-2016.1.zip')));
  const listed = Buffer.from(members['SHA256SUMS'] ?? [])
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  expect(listed.map(([, name]) => name)).toEqual(
    Object.keys(members).filter((name) => name !== 'SHA256SUMS'),
  );
  for (const [hash, name = ''] of listed) {
    expect([
      name,
      createHash('sha256')
        .update(members[name] ?? '')
        .digest('hex'),
    ]).toEqual([name, hash]);
  }
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test('the printed lines are three, and where Python is installed they verify the archive and notice another file', async () => {
  const [python] = release.verify;
  const lines = python?.lines ?? '';
  expect([python?.language, lines.split('\n').length]).toEqual(['python', 3]);
  expect(lines).toContain(release.sha256);
  if (!hasPython) return;
  const archive = join(folder, 'TTI-2016.1.zip');
  const bytes = await bytesOf(thePublic(server.url), pathOf(release, 'TTI-2016.1.zip'));
  writeFileSync(archive, bytes);
  const { stdout } = await run('python3', ['-c', lines], { cwd: folder });
  expect(stdout.trim()).toBe('verified');
  writeFileSync(archive, zipSync({ ...unzipSync(bytes), 'notes.csv': new TextEncoder().encode('other') }));
  await expect(run('python3', ['-c', lines], { cwd: folder })).rejects.toThrow('AssertionError');
});

test('a download goes on where it stopped, and is not sent again to who has it', async () => {
  const person = thePublic(server.url);
  const path = pathOf(release, 'observations.csv');
  const whole = await bytesOf(person, path);
  const ask = (headers: Record<string, string>) =>
    fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'identity', ...headers } });
  const first = await ask({ range: 'bytes=0-299999' });
  const etag = first.headers.get('etag') ?? '';
  expect(first.status).toBe(206);
  const rest = await ask({ range: `bytes=300000-`, 'if-range': etag });
  expect(rest.headers.get('content-range')).toBe(`bytes 300000-${whole.length - 1}/${whole.length}`);
  const together = Buffer.concat([
    Buffer.from(await first.arrayBuffer()),
    Buffer.from(await rest.arrayBuffer()),
  ]);
  expect(together.equals(whole)).toBe(true);
  expect((await ask({ 'if-none-match': etag })).status).toBe(304);
  expect((await ask({ range: `bytes=${whole.length}-` })).status).toBe(416);
  const packed = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBeNull();
  const head = await fetch(`${server.url}${path}`, { method: 'HEAD' });
  expect(head.headers.get('content-length')).toBe(String(whole.length));
});

test('restatements since the release before are in the next one', async () => {
  const next = await aFrozenRelease(manager, 'TTI-now.1');
  expect(next.previous).toBe('TTI-2016.1b');
  const rows: Record<string, string>[] = parse(
    (await bytesOf(manager, pathOf(next, 'restatements.csv'))).toString(),
    { columns: true },
  );
  const { restatements } = await thePublic(server.url).run<{
    restatements: { nodes: { restatedAt: string }[] };
  }>('{ restatements(initiative: "TTI", first: 500) { nodes { restatedAt } } }');
  const later = restatements.nodes.filter(({ restatedAt }) => restatedAt > AS_OF);
  expect(rows.map((row) => row['restated_at'])).toEqual(later.map(({ restatedAt }) => restatedAt).reverse());
  expect(rows.length).toBeGreaterThan(0);
});

test('a frozen release cannot be changed by requests, and its files neither', async () => {
  const { pool } = server.database;
  const client = await pool.connect();
  try {
    await client.query('set role kipimo_app');
    const refused = async (text: string) =>
      expect(client.query(text)).rejects.toThrow(/cannot be changed|permission denied/);
    await refused(`update release set state = 'failed' where version = 'TTI-2016.1'`);
    await refused(`update release set title = '{"en": "Other"}' where version = 'TTI-2016.1'`);
    await refused(`delete from release where version = 'TTI-2016.1'`);
    await refused(`delete from kept_file where name = 'observations.csv'`);
    await refused(`update kept_file set size = 1 where name = 'observations.csv'`);
    await refused(`update kept_file_part set content = ''`);
    await refused(
      `insert into kept_file_part (file_id, number, content) select id, 99, '' from kept_file where name = 'notes.csv'`,
    );
  } finally {
    await client.query('reset role');
    client.release();
  }
});

describe('a release for the initiative alone', () => {
  test('holds what an evaluator sees, and is not there for others', async () => {
    const own = await aFrozenRelease(manager, 'TTI-own.1', { audience: 'initiative', asOf: AS_OF });
    expect(own.observations).toBe(await countOf(evaluator, AS_OF));
    expect(own.observations).toBeGreaterThan(release.observations);
    expect((await releaseFor(evaluator, 'TTI-own.1')).downloadable).toBe(true);
    const path = pathOf(own, 'observations.csv');
    expect((await evaluator.get(path)).status).toBe(200);
    for (const stranger of [
      thePublic(server.url),
      await signedIn(server.url, 'lead.csea@demonstration.example'),
      await signedIn(server.url, 'manager.acbf@demonstration.example'),
    ]) {
      expect(await stranger.refusal('{ release(version: "TTI-own.1") { version } }')).toBe('NOT_FOUND');
      expect((await stranger.get(path)).status).toBe(404);
      const { releases } = await stranger.run<{ releases: { version: string }[] }>(
        '{ releases { version } }',
      );
      expect(releases.map(({ version }) => version)).not.toContain('TTI-own.1');
    }
  });
});

test('a manager of another initiative freezes nothing here, and what is wrong is named', async () => {
  const other = await signedIn(server.url, 'manager.acbf@demonstration.example');
  const mutation = 'mutation ($input: FreezeReleaseInput!) { freezeRelease(input: $input) { version } }';
  const wish = (change: object) => ({
    input: {
      ...{ operationId: crypto.randomUUID(), initiative: 'TTI', version: 'TTI-x.1', audience: 'public' },
      ...{ licence: 'CC-BY-4.0', title: { en: 'T' }, summary: { en: 'S' }, ...change },
    },
  });
  expect(await other.refusal(mutation, wish({}))).toBe('NOT_FOUND');
  for (const [change, rule] of [
    [{ version: 'TTI-2016.1' }, 'release_version_taken'],
    [{ version: '../etc' }, 'release_version_wrong'],
    [{ licence: 'mine' }, 'release_licence_unknown'],
    [{ title: { en: '  ' } }, 'release_text_missing'],
    [{ summary: { en: 'S', fr: 'x'.repeat(5001) } }, 'release_text_too_long'],
  ] as const) {
    const answer = await manager.ask(mutation, wish(change));
    expect(answer.errors?.[0]?.extensions.issues?.map((issue) => issue.rule)).toEqual([rule]);
  }
});

test('when an institution withdraws its consent the public gets the files no more; the hashes stay', async () => {
  const { pool } = server.database;
  const path = pathOf(release, 'observations.csv');
  await pool.query(
    `update consent set given = tstzrange(lower(given), clock_timestamp()) where upper_inf(given) and (unit_id, initiative_id) =
       (select u.unit_id, r.initiative_id from release_unit u join release r on r.id = u.release_id
         where r.version = 'TTI-2016.1' order by u.unit_id limit 1)`,
  );
  const found = await releaseFor(thePublic(server.url), 'TTI-2016.1');
  expect(found).toMatchObject({ withheld: true, downloadable: false, sha256: release.sha256 });
  const refused = await thePublic(server.url).get(path);
  expect([refused.status, await refused.text()]).toEqual([410, expect.stringContaining('WITHHELD')]);
  // An evaluator of the initiative sees these values anyway.
  expect((await evaluator.get(path)).status).toBe(200);
});
