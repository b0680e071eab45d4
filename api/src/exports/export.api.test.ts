import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { readXlsx } from 'hucre/xlsx';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { untilAnswer } from '../../test/freezing.js';
import { aServer, type TestServer } from '../../test/server.js';

interface Ordered {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly rows: number;
  readonly rowsWritten: number;
  readonly demonstration: boolean;
  readonly files: { name: string; rows: number | null; size: number; sha256: string; path: string }[];
}

let server: TestServer;
let url: string;
let evaluator: Person;
beforeAll(async () => {
  server = await aServer('demonstration');
  url = server.url;
  evaluator = await signedIn(url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const START = 'mutation ($input: StartExportInput!) { startExport(input: $input) { id } }';
const EXPORTS =
  '{ exports { id state problem rows rowsWritten demonstration files { name rows size sha256 path } } }';

async function ordered(person: Person, wishes: object): Promise<Ordered> {
  const { startExport } = await person.run<{ startExport: { id: string } }>(START, {
    input: {
      ...{ operationId: crypto.randomUUID(), initiative: 'TTI', dataset: 'observations' },
      ...{ format: 'csv', language: 'fr', ...wishes },
    },
  });
  const its = (all: { exports: Ordered[] }) => all.exports.find(({ id }) => id === startExport.id);
  const done = await untilAnswer<{ exports: Ordered[] }>(person, EXPORTS, {}, (all) =>
    ['ready', 'failed'].includes(its(all)?.state ?? ''),
  );
  const found = its(done);
  if (!found) throw new Error('The export is gone.');
  return found;
}

async function fileOf(person: Person, order: Ordered, pattern: RegExp): Promise<Buffer> {
  const file = order.files.find(({ name }) => pattern.test(name));
  if (!file) throw new Error(`There is no ${pattern.source}: ${order.problem ?? ''}`);
  const bytes = Buffer.from(await (await person.get(file.path)).arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256);
  return bytes;
}

const arrayBuffer = (bytes: Buffer): ArrayBuffer =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;

/** How many rows a reader of the format finds. */
const readers: Record<string, (bytes: Buffer) => Promise<number> | number> = {
  csv: (bytes) => parse<object>(bytes, { columns: true }).length,
  jsonl: (bytes) =>
    bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object).length,
  parquet: async (bytes) => (await parquetReadObjects({ file: arrayBuffer(bytes) })).length,
  xlsx: async (bytes) => ((await readXlsx(bytes)).sheets[0]?.rows.length ?? 0) - 1,
};

async function countOf(person: Person, filters: string): Promise<number> {
  const { observations } = await person.run<{ observations: { totalCount: number } }>(
    `{ observations(initiative: "TTI", first: 1 ${filters}) { totalCount } }`,
  );
  return observations.totalCount;
}

test.each(Object.keys(readers))('as %s, a file has exactly the rows that the API counts', async (format) => {
  const expected = await countOf(evaluator, '');
  const order = await ordered(evaluator, { format });
  expect(order).toMatchObject({ state: 'ready', rows: expected, rowsWritten: expected, demonstration: true });
  expect(
    await readers[format]?.(await fileOf(evaluator, order, new RegExp(`^observations\\.${format}$`))),
  ).toBe(expected);
  const manifest = JSON.parse((await fileOf(evaluator, order, /^manifest\.json$/)).toString()) as {
    rows: number;
    files: { rows?: number }[];
  };
  expect([manifest.rows, manifest.files[0]?.rows]).toEqual([expected, expected]);
  const book: Record<string, string>[] = parse(await fileOf(evaluator, order, /^code-book\.fr\.csv$/), {
    columns: true,
  });
  expect(book.find(({ column, code }) => column === 'absence' && code === 'refused')?.['meaning']).toBe(
    'Refus de répondre',
  );
});

test('filters give the rows that the API gives for them; one that does not belong is refused', async () => {
  const filters = { indicator: 'RES-02', institution: 'csea', fromYear: 2011, toYear: 2014 };
  const expected = await countOf(
    evaluator,
    ', indicator: "RES-02", institution: "csea", fromYear: 2011, toYear: 2014',
  );
  expect(expected).toBeGreaterThan(0);
  const order = await ordered(evaluator, filters);
  const rows: Record<string, string>[] = parse(await fileOf(evaluator, order, /^observations/), {
    columns: true,
  });
  expect(rows.length).toBe(expected);
  expect(new Set(rows.map((row) => `${row['institution']} ${row['indicator']}`))).toEqual(
    new Set(['csea RES-02']),
  );
  expect(
    await evaluator.refusal('query ($input: ExportInput!) { exportPreview(input: $input) { rows } }', {
      input: { initiative: 'TTI', dataset: 'countries', format: 'csv', language: 'en', indicator: 'RES-02' },
    }),
  ).toBe('INVALID');
});

test('every other data set comes whole', async () => {
  const { restatements } = await evaluator.run<{ restatements: { totalCount: number } }>(
    '{ restatements(initiative: "TTI", first: 1) { totalCount } }',
  );
  for (const dataset of [
    'restatements',
    'definitions',
    'institutions',
    'memberships',
    'cohorts',
    'countries',
    'notes',
  ]) {
    const order = await ordered(evaluator, { dataset });
    const rows: object[] = parse(await fileOf(evaluator, order, new RegExp(`^${dataset}\\.csv$`)), {
      columns: true,
    });
    expect([dataset, order.state, rows.length]).toEqual([dataset, 'ready', order.rows]);
    if (dataset === 'restatements') expect(rows.length).toBe(restatements.totalCount);
    if (dataset !== 'notes') expect(rows.length).toBeGreaterThan(0);
  }
});

test('rows and size are said beforehand: rows exactly, size about', async () => {
  const { exportPreview } = await evaluator.run<{ exportPreview: { rows: number; estimatedBytes: number } }>(
    'query ($input: ExportInput!) { exportPreview(input: $input) { rows estimatedBytes } }',
    { input: { initiative: 'TTI', dataset: 'observations', format: 'csv', language: 'en' } },
  );
  const order = await ordered(evaluator, {});
  const size = order.files[0]?.size ?? 0;
  expect(exportPreview.rows).toBe(order.rows);
  expect(Math.abs(exportPreview.estimatedBytes - size) / size).toBeLessThan(0.3);
});

test('text that a spreadsheet would run is neutralised in CSV, is text in a workbook, and -3.5 stays a number', async () => {
  await server.database.pool.query(`
    with advanced as (select advance_data_version() as at), batch as (
      insert into import_batch (name, origin, manifest, backdates) values ('Hostile', 'import', '{}', true) returning id)
    insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, value_text, value, rater,
      origin, import_id, correction_reason, recorded)
    select o.unit_id, o.indicator_id, o.indicator_version_id, o.period_id, o.period_ends, t.words, t.value, t.rater, 'import',
           batch.id, '@SUM(1)', tstzrange('2020-01-01', null)
      from (select o.* from observation o join indicator i on i.id = o.indicator_id
             where i.code = 'RES-02' and upper_inf(o.recorded) order by o.id limit 1) o,
           batch, advanced, (values ('=1+1', null, 'peer'), (null, -3.5, 'external')) as t (words, value, rater)`);
  const filters = { indicator: 'RES-02' };
  const csv = (await fileOf(evaluator, await ordered(evaluator, filters), /^observations/)).toString();
  expect(csv).toContain(",'=1+1,");
  expect(csv).toContain(',-3.5,');
  expect(csv).toContain(",'@SUM(1)");
  const book = await readXlsx(
    await fileOf(evaluator, await ordered(evaluator, { ...filters, format: 'xlsx' }), /^obs/),
  );
  const cells = book.sheets[0]?.rows.flat() ?? [];
  expect(cells).toContain('=1+1');
  expect(cells).toContain(-3.5);
  const hasFormula = [...(book.sheets[0]?.cells?.values() ?? [])].some((cell) => cell.formula !== undefined);
  expect(hasFormula).toBe(false);
});

test('an order belongs to who made it, and holds what they see', async () => {
  const lead = await signedIn(url, 'lead.csea@demonstration.example');
  const order = await ordered(lead, {});
  expect(order.rows).toBe(await countOf(lead, ''));
  expect(order.rows).toBeLessThan(await countOf(evaluator, ''));
  const path = order.files[0]?.path ?? '';
  expect((await lead.get(path)).status).toBe(200);
  expect((await evaluator.get(path)).status).toBe(404);
  expect((await thePublic(url).get(path)).status).toBe(404);
  expect(await thePublic(url).refusal(EXPORTS)).toBe('NOT_ALLOWED');
  const remove =
    'mutation ($operationId: ID!, $id: ID!) { removeExport(operationId: $operationId, id: $id) }';
  const key = () => ({ operationId: crypto.randomUUID(), id: order.id });
  expect(await evaluator.refusal(remove, key())).toBe('NOT_FOUND');
  await lead.run(remove, key());
  expect((await lead.get(path)).status).toBe(404);
});

test('when what somebody may see has changed since, the file is not handed over', async () => {
  const lead = await signedIn(url, 'lead.cres@demonstration.example');
  const order = await ordered(lead, {});
  const path = order.files[0]?.path ?? '';
  expect((await lead.get(path)).status).toBe(200);
  await server.database.pool.query(
    `update consent set given = tstzrange(lower(given), clock_timestamp())
      where upper_inf(given) and unit_id = (select id from reporting_unit where code = 'csea')`,
  );
  expect((await lead.get(path)).status).toBe(409);
});

test('a change that leaves as many rows as before is noticed too', async () => {
  const order = await ordered(evaluator, { indicator: 'RES-02', institution: 'csea' });
  const path = order.files[0]?.path ?? '';
  expect((await evaluator.get(path)).status).toBe(200);
  const { rowCount } = await server.database.pool.query(
    `with one as (
       select o.* from observation o join indicator i on i.id = o.indicator_id join reporting_unit u on u.id = o.unit_id
        where i.code = 'RES-02' and u.code = 'csea' and upper_inf(o.recorded) order by o.id limit 1
     ), gone as (delete from observation where id in (select id from one))
     insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, slice, rater, value,
       origin, import_id, recorded)
     select unit_id, indicator_id, indicator_version_id, period_id, period_ends, 'sex=female', rater, value, origin,
       import_id, recorded from one`,
  );
  expect(rowCount).toBe(1);
  expect((await evaluator.get(path)).status).toBe(409);
});

test('a file that has expired is not handed over, and is taken away', async () => {
  const order = await ordered(evaluator, { indicator: 'RES-01' });
  const path = order.files[0]?.path ?? '';
  const pool = server.database.pool;
  await pool.query(`update bulk_export set expires_at = clock_timestamp() where id = $1`, [order.id]);
  expect((await evaluator.get(path)).status).toBe(404);
  const { exports } = await evaluator.run<{ exports: Ordered[] }>(EXPORTS);
  expect(exports.map(({ id }) => id)).not.toContain(order.id);
  // The job that removes expired files comes with every start, and each hour.
  const left = async (): Promise<number> => {
    const { rows } = await pool.query<{ left: number }>(
      `select count(*)::int as left from kept_file where export_id = $1`,
      [order.id],
    );
    return rows[0]?.left ?? 0;
  };
  expect(await left()).toBeGreaterThan(0);
  await pool.query(`delete from pgboss.job where name = 'export-expiry'`);
  url = await server.restart();
  evaluator = evaluator.at(url);
  while ((await left()) > 0) await new Promise(setImmediate);
});

test('a file that cannot be written says so after every try, keeps nothing, and can be ordered again', async () => {
  const pool = server.database.pool;
  await pool.query(`
    create function disk_full() returns trigger language plpgsql as
      $$ begin raise exception 'No space left on device'; end $$;
    create trigger disk_full before insert on kept_file_part for each row execute function disk_full()`);
  const { startExport } = await evaluator.run<{ startExport: { id: string } }>(START, {
    input: {
      ...{ operationId: crypto.randomUUID(), initiative: 'TTI', dataset: 'cohorts' },
      ...{ format: 'csv', language: 'en' },
    },
  });
  let failed: Ordered | undefined;
  while (failed?.state !== 'failed') {
    // Each further try is made at once instead of after its pause.
    await pool.query(`update pgboss.job set start_after = now() where name = 'export' and state = 'retry'`);
    const { exports } = await evaluator.run<{ exports: Ordered[] }>(EXPORTS);
    failed = exports.find(({ id }) => id === startExport.id);
  }
  expect(failed).toMatchObject({ files: [], problem: expect.stringContaining('Order it again') });
  const { rows: tries } = await pool.query(
    `select retry_count from pgboss.job where name = 'export' and data ->> 'id' = $1`,
    [startExport.id],
  );
  expect(tries).toEqual([{ retry_count: 2 }]);
  const { rows: kept } = await pool.query('select from kept_file where export_id = $1', [startExport.id]);
  expect(kept).toEqual([]);
  await pool.query('drop trigger disk_full on kept_file_part; drop function disk_full()');
  expect((await ordered(evaluator, { dataset: 'cohorts' })).state).toBe('ready');
});

test('a download goes on where it stopped', async () => {
  const order = await ordered(evaluator, {});
  const { path = '', size = 0 } = order.files[0] ?? {};
  const whole = Buffer.from(await (await evaluator.get(path)).arrayBuffer());
  const cut = Math.floor(size / 2);
  const rest = await evaluator.get(path, { range: `bytes=${cut}-` });
  expect(rest.status).toBe(206);
  expect(Buffer.from(await rest.arrayBuffer()).equals(whole.subarray(cut))).toBe(true);
});
