import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Person, signedIn } from '../../test/as.js';
import { untilAnswer } from '../../test/freezing.js';
import { aServer, type TestServer } from '../../test/server.js';

/**
 * What people open the files with. Neither is part of the application: DuckDB is looked for in the folder that
 * KIPIMO_DUCKDB names (after `npm install @duckdb/node-api` there), LibreOffice under KIPIMO_OFFICE or on the path.
 */
const duckdb = process.env['KIPIMO_DUCKDB'] ?? __dirname;
const hasDuckdb = spawnSync(process.execPath, ['-e', `require.resolve('@duckdb/node-api')`], { cwd: duckdb }).status === 0; // prettier-ignore
const office = process.env['KIPIMO_OFFICE'] || 'soffice';
const hasOffice = !spawnSync(office, ['--version']).error;

interface Ordered {
  readonly id: string;
  readonly state: string;
  readonly files: { readonly name: string; readonly path: string }[];
}

let server: TestServer;
let evaluator: Person;
let folder: string;
let counted: number;
const files: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-readers-'));
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
  const { observations } = await evaluator.run<{ observations: { totalCount: number } }>(
    '{ observations(initiative: "TTI", first: 1) { totalCount } }',
  );
  counted = observations.totalCount;
  for (const format of ['parquet', 'csv']) files[format] = await ordered(format);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

/** Orders the whole record in a format and keeps it as a file. Shape  its path. */
async function ordered(format: string): Promise<string> {
  const { startExport } = await evaluator.run<{ startExport: { id: string } }>(
    'mutation ($input: StartExportInput!) { startExport(input: $input) { id } }',
    {
      input: {
        ...{ operationId: crypto.randomUUID(), initiative: 'TTI', dataset: 'observations' },
        ...{ format, language: 'en' },
      },
    },
  );
  const its = (all: { exports: Ordered[] }) => all.exports.find(({ id }) => id === startExport.id);
  const done = await untilAnswer<{ exports: Ordered[] }>(
    evaluator,
    '{ exports { id state files { name path } } }',
    {},
    (all) => its(all)?.state === 'ready',
  );
  const path = its(done)?.files.find(({ name }) => name === `observations.${format}`)?.path ?? '';
  const file = join(folder, `observations.${format}`);
  writeFileSync(file, Buffer.from(await (await evaluator.get(path)).arrayBuffer()));
  return file;
}

const rowsOfCsv = (): Record<string, string>[] => parse(readFileSync(files['csv'] ?? ''), { columns: true });
const sumOf = (values: readonly string[]): number =>
  values.filter((value) => value !== '').reduce((sum, value) => sum + Number(value), 0);

if (hasDuckdb)
  test('DuckDB reads the Parquet file: every row, with the values that the CSV has', () => {
    const script = `const { DuckDBInstance } = require('@duckdb/node-api');
      (async () => {
        const connection = await (await DuckDBInstance.create(':memory:')).connect();
        const read = await connection.runAndReadAll("select count(*)::int as rows, sum(value) as total, " +
          "count(distinct institution)::int as institutions, count(absence)::int as absences, " +
          "count(*) filter (illustrative)::int as illustrative from '${files['parquet']}'");
        console.log(JSON.stringify(read.getRowObjectsJson()[0]));
      })();`;
    const run = spawnSync(process.execPath, ['-e', script], { cwd: duckdb, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    const rows = rowsOfCsv();
    const { total, ...counts } = JSON.parse(run.stdout) as Record<string, number>;
    expect(counts).toEqual({
      rows: counted,
      institutions: new Set(rows.map((row) => row['institution'])).size,
      absences: rows.filter((row) => row['absence'] !== '').length,
      illustrative: rows.filter((row) => row['illustrative'] === 'true').length,
    });
    const expected = sumOf(rows.map((row) => row['value'] ?? ''));
    expect(Math.abs((total ?? 0) - expected) / expected).toBeLessThan(1e-12);
  });
else
  test('DuckDB is not here, and was not asked: KIPIMO_DUCKDB names the folder that has it', () => {
    expect(process.env['KIPIMO_DUCKDB']).toBeUndefined();
  });

if (hasOffice)
  test('LibreOffice opens the CSV file: every row, numbers as numbers, accents whole', () => {
    const filters = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
    const run = spawnSync(
      office,
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...['--headless', '--infilter=Text - txt - csv (StarCalc):44,34,76,1'],
        ...['--convert-to', filters, '--outdir', join(folder, 'opened'), files['csv'] ?? ''],
      ],
      { encoding: 'utf8' },
    );
    expect(run.error).toBeUndefined();
    const opened: Record<string, string>[] = parse(readFileSync(join(folder, 'opened', 'observations.csv')), {
      columns: true,
    });
    expect(opened.length).toBe(counted);
    const rows = rowsOfCsv();
    for (const column of ['institution', 'indicator', 'text', 'correction_reason'])
      expect(opened.map((row) => row[column])).toEqual(rows.map((row) => row[column]));
    const expected = sumOf(rows.map((row) => row['value'] ?? ''));
    const sum = sumOf(opened.map((row) => row['value'] ?? ''));
    expect(Math.abs(sum - expected) / expected).toBeLessThan(1e-12);
  });
else
  test('LibreOffice is not here, and was not asked: KIPIMO_OFFICE names it', () => {
    expect(process.env['KIPIMO_OFFICE'] || undefined).toBeUndefined();
  });
