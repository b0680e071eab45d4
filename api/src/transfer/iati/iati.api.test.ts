import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { type Person, signedIn, thePublic } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const EXPORT = `query ($initiative: String!, $format: StandardFormat!, $asOf: DateTime) {
  standardExport(initiative: $initiative, format: $format, asOf: $asOf) {
    link mediaType rows bytes sha256 asOf demonstration problems { path rule } } }`;
interface Manifest {
  readonly link: string;
  readonly mediaType: string;
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly demonstration: boolean;
  readonly problems: { path: string; rule: string }[];
}

let server: TestServer;
let evaluator: Person;
let manager: Person;
beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
});
afterAll(() => server.close());

const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(__dirname, 'schemas', name), 'utf8'),
});

/** What libxml2 says of a file, by the schemas of the standard. */
async function faultsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'file.xml', contents }],
    schema: [schema('iati-activities-schema.xsd')],
    preload: [schema('iati-common.xsd'), schema('xml.xsd')],
    // The file of a whole initiative is some 30 MB as a tree.
    initialMemoryPages: 256,
    maxMemoryPages: 32_768,
  });
  return errors.map(({ message }) => message);
}

const manifestOf = async (
  person: Person,
  initiative: string,
  format = 'iati',
  asOf: string | null = null,
): Promise<Manifest> =>
  // prettier-ignore
  (await person.run<{ standardExport: Manifest }>(EXPORT, { initiative, format, asOf })).standardExport;
const countOf = (text: string, tag: string): number => text.split(tag).length - 1;

test('the validator is a real one: it finds a file that breaks the schema (the control)', async () => {
  const broken = `<iati-activities version="2.03"><iati-activity><title/></iati-activity></iati-activities>`;
  expect((await faultsOf(broken)).join('\n')).toMatch(/iati-identifier/);
});

test.each(['an evaluator', 'the public'])(
  '%s gets a valid file that holds every row the API counts',
  async (who) => {
    const person = who === 'the public' ? thePublic(server.url) : evaluator;
    const made = await manifestOf(person, 'TTI');
    expect(made.problems).toEqual([]);
    expect(made.demonstration).toBe(true);

    const response = await person.get(made.link);
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe(made.mediaType);
    expect(createHash('sha256').update(text).digest('hex')).toBe(made.sha256);
    expect(Buffer.byteLength(text)).toBe(made.bytes);
    expect(await faultsOf(text)).toEqual([]);

    const { observations } = await person.run<{ observations: { totalCount: number } }>(
      '{ observations(initiative: "TTI", first: 1) { totalCount } }',
    );
    expect(made.rows).toBe(observations.totalCount);
    // Every row is an actual or a named reason; computed shares come on top and say so, and baselines repeat actuals.
    const inPeriods = text.replaceAll(/<baseline .*?<\/baseline>/g, '');
    const actuals = countOf(inPeriods, '<actual');
    const computed = countOf(inPeriods, '<narrative>Computed from ');
    const reasons = [...text.matchAll(/<narrative>[^<]*No value: ([^<]*)\.<\/narrative>/g)];
    const absences = reasons.reduce((sum, [, list = '']) => sum + list.split('; ').length, 0);
    expect(actuals - computed + absences).toBe(made.rows);
    expect(computed).toBeGreaterThan(0);
    expect(countOf(text, '<target')).toBeGreaterThan(0);
    expect(countOf(text, '<dimension name="sex')).toBeGreaterThan(0);
    expect(text).toContain('<!-- Contains illustrative values');
    // Nobody but those who take part in the reports gets links to evidence.
    expect(text).not.toContain('<document-link');
  },
);

test('what was known earlier is another file, and the same file for ever', async () => {
  const first = await manifestOf(evaluator, 'TTI', 'iati', '2014-06-01');
  const now = await manifestOf(evaluator, 'TTI');
  expect(first.rows).toBeLessThan(now.rows);
  const again = await (await evaluator.get('/exports/TTI/iati.xml?asOf=2014-06-01')).text();
  expect(createHash('sha256').update(again).digest('hex')).toBe(first.sha256);
});

test('the same query says what the SDMX file holds', async () => {
  const made = await manifestOf(evaluator, 'TTI', 'sdmx');
  const text = await (await evaluator.get(made.link)).text();
  expect(createHash('sha256').update(text).digest('hex')).toBe(made.sha256);
  expect(text.trimEnd().split('\r\n').length - 1).toBe(made.rows);
});

test('links that stand behind a value are in the file of a manager, and files are not', async () => {
  const { pool } = server.database;
  await pool.query(`insert into evidence (submission_id, indicator_id, indicator_version_id, slice, kind, title, url, added_by_name, added_at)
    select s.id, o.indicator_id, o.indicator_version_id, '', 'link', 'A list <of> & outputs', 'https://example.org/list.pdf?a=1&b=2', 'A contributor', '2012-01-01'
      from observation o join submission s on s.id = o.submission_id join round r on r.id = s.round_id
      join initiative i on i.id = r.initiative_id
     where i.code = 'TTI' and o.absence is null and o.slice = '' and upper_inf(o.recorded) and r.published order by o.id limit 1`);
  const text = await (await manager.get('/exports/TTI/iati.xml')).text();
  const linked = countOf(
    text,
    '<document-link url="https://example.org/list.pdf?a=1&amp;b=2" format="application/pdf">',
  );
  if (linked > 0) expect(await faultsOf(text)).toEqual([]);
  expect(linked).toBeGreaterThan(0);
  expect(await (await evaluator.get('/exports/TTI/iati.xml')).text()).not.toContain('<document-link');
});

test('what nobody knows is not found, and an empty file is refused', async () => {
  expect((await evaluator.get('/exports/NONE/iati.xml')).status).toBe(404);
  expect((await evaluator.get('/exports/TTI/iati.xml?asOf=never')).status).toBe(422);
  expect((await thePublic(server.url).get('/exports/TWIN/iati.xml')).status).toBe(422);
  expect(await evaluator.refusal(EXPORT, { initiative: 'NONE', format: 'iati' })).toBe('NOT_FOUND');
});
