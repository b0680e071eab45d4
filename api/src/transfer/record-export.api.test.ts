import { parse } from 'csv-parse/sync';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';
import { SDMX_COLUMNS } from './sdmx-csv.js';

let server: TestServer;
let evaluator: Person;
beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const rowsOf = async (response: Response): Promise<Record<string, string>[]> =>
  parse(await response.text(), { columns: true });
const countOf = async (person: Person, asOf: string): Promise<number> => {
  const answer = await person.run<{ observations: { totalCount: number } }>(
    'query ($asOf: DateTime) { observations(initiative: "TTI", first: 1, asOf: $asOf) { totalCount } }',
    { asOf },
  );
  return answer.observations.totalCount;
};

test.each(['an evaluator', 'the public'])(
  '%s gets every row that the API counts, and no other',
  async (who) => {
    const person = who === 'the public' ? thePublic(server.url) : evaluator;
    for (const asOf of ['2014-06-01', '2026-01-01']) {
      const response = await person.get(`/exports/TTI/sdmx.csv?asOf=${asOf}`);
      expect(response.headers.get('content-type')).toContain('application/vnd.sdmx.data+csv; version=2.1');
      const rows = await rowsOf(response);
      expect(Object.keys(rows[0] ?? {})).toEqual([...SDMX_COLUMNS]);
      expect(rows.length).toBe(await countOf(person, asOf));
      expect(rows.length).toBe(Number(response.headers.get('kipimo-rows')));
      // No dimensions twice, apart from a cell that is held under two definitions.
      const keys = rows.map((row) => SDMX_COLUMNS.slice(3, 8).map((column) => row[column]).join('|') + row['DEFINITION_VERSION']); // prettier-ignore
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rows) {
        const isMissing = row['OBS_VALUE'] === '' && row['OBS_TEXT'] === '';
        expect(isMissing).toBe(row['OBS_STATUS'] !== 'A');
        expect(row['OBS_VALUE']).toMatch(/^(-?\d+(\.\d+)?)?$/);
      }
    }
  },
);

test('text that a spreadsheet would run is neutralised, and negative numbers stay numbers', async () => {
  const { pool } = server.database;
  await pool.query(`
    with advanced as (select advance_data_version() as at), batch as (
      insert into import_batch (name, origin, manifest, backdates) values ('Hostile', 'import', '{}', true) returning id)
    insert into observation (unit_id, indicator_id, indicator_version_id, period_id, period_ends, value_text, value, rater,
      origin, import_id, correction_reason, recorded)
    select o.unit_id, o.indicator_id, o.indicator_version_id, o.period_id, o.period_ends, t.words, t.value, t.rater, 'import',
           batch.id, '@SUM(1)', tstzrange('2020-01-01', null)
      from (select o.* from observation o join indicator i on i.id = o.indicator_id
             where i.code = 'RES-02' and upper_inf(o.recorded) order by o.id limit 1) o,
           batch, advanced, (values ('=1+1', null, 'peer'), (null, -3.5, 'external')) as t (words, value, rater)`);
  const rows = await rowsOf(await evaluator.get('/exports/TTI/sdmx.csv'));
  const added = rows.filter(({ CORRECTION_REASON }) => CORRECTION_REASON === "'@SUM(1)");
  expect(added.map(({ OBS_TEXT, OBS_VALUE }) => [OBS_TEXT, OBS_VALUE]).sort()).toEqual([
    ["'=1+1", ''],
    ['', '-3.5'],
  ]);
});

test('what nobody knows is not found', async () => {
  expect((await evaluator.get('/exports/NONE/sdmx.csv')).status).toBe(404);
  expect((await evaluator.get('/exports/TTI/sdmx.csv?asOf=never')).status).toBe(422);
});
