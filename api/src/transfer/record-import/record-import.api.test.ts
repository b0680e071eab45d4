// Long because it follows files through every way that they can go: guessed, checked, applied, replaced, taken back.
import { randomUUID } from 'node:crypto';
import { type Person, signedIn } from '../../../test/as.js';
import { aServer, type TestServer } from '../../../test/server.js';

const FIELDS = 'id kind name appliedAt undoneAt newCount changedCount unchangedCount keptCount manifest';
const CHECK = `query ($input: RecordImportInput!) { checkRecordImport(input: $input) { lines newCount changedCount
  unchangedCount problemCount passedOver ready findings { field rule } problems { line column rule severity }
  rows { line kind place indicator period was now } } }`;
const APPLY = `mutation ($key: ID!, $input: RecordImportInput!) {
  applyRecordImport(operationId: $key, input: $input) { ${FIELDS} } }`;
const UNDO = `mutation ($key: ID!, $id: ID!) { undoRecordImport(operationId: $key, id: $id) { ${FIELDS} } }`;
const ROWS = `query ($indicator: String, $asOf: DateTime) { observations(initiative: "TTI", institution: "csea",
  indicator: $indicator, asOf: $asOf, first: 500) { nodes { periodEnds value text absence rater slice origin note
  correctionReason } receipt { backdatedImports } } }`;

interface Check {
  readonly newCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly problemCount: number;
  readonly passedOver: number;
  readonly ready: boolean;
  readonly findings: { field: string; rule: string }[];
  readonly problems: { line: number; column: number | null; rule: string; severity: string }[];
  readonly rows: { kind: string; was: string | null; now: string }[];
}
interface Row {
  readonly periodEnds: string;
  readonly value: string | null;
  readonly rater: string;
  readonly slice: string;
  readonly origin: string;
  readonly note: string | null;
}
interface Import {
  readonly id: string;
  readonly newCount: number;
  readonly changedCount: number;
  readonly keptCount: number;
  readonly undoneAt: string | null;
  readonly manifest: string;
}

let server: TestServer;
let manager: Person;
let stranger: Person;
let administrator: Person;
let evaluator: Person;
beforeAll(async () => {
  server = await aServer('demonstration');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
  stranger = await signedIn(server.url, 'manager.acbf@demonstration.example');
  administrator = await signedIn(server.url, 'administrator@demonstration.example');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

const HEAD = 'institution,indicator,year,breakdown,rater,value,reason,currency,evidence,note';
const columns = HEAD.split(',').map((head, column) => ({
  role: { year: 'period', breakdown: 'slice', reason: 'absence' }[head] ?? head,
  column,
}));

async function upload(
  text: string | Uint8Array,
  person = manager,
  query = '?initiative=TTI',
): Promise<string> {
  const response = await person.upload(`/files/imports${query}`, 'history.csv', Buffer.from(text));
  const body = (await response.json()) as { data?: { id: string }; errors?: unknown };
  if (!body.data) throw new Error(JSON.stringify(body.errors));
  return body.data.id;
}
const said = (id: string, given: object = {}) => ({
  ...{ id, columns, name: `Peer review ${id}`, source: 'The archive', licence: 'CC BY 4.0' },
  ...given,
});
const check = async (input: object, person = manager): Promise<Check> =>
  (await person.run<{ checkRecordImport: Check }>(CHECK, { input })).checkRecordImport;
const apply = async (input: object, key: string = randomUUID(), person = manager): Promise<Import> =>
  (await person.run<{ applyRecordImport: Import }>(APPLY, { key, input })).applyRecordImport;
const undo = async (id: string, person = manager): Promise<Import> =>
  (await person.run<{ undoRecordImport: Import }>(UNDO, { key: randomUUID(), id })).undoRecordImport;
async function onRecord(indicator: string, asOf: string | null = null): Promise<Row[]> {
  const { observations } = await manager.run<{ observations: { nodes: Row[] } }>(ROWS, { indicator, asOf });
  return observations.nodes;
}
const count = async (): Promise<string> =>
  (await server.database.pool.query<{ n: string }>('select count(*)::text as n from observation')).rows[0]
    ?.n ?? '';
const peers = (rows: readonly Row[]): Row[] => rows.filter(({ rater }) => rater === 'peer');

test('columns are guessed by their heads, and what can be read in two ways is asked about', async () => {
  const id = await upload(`${HEAD}\ncsea,RES-02,2014,,peer,"1,234",,,,\n`);
  const { importFile } = await manager.run<{
    importFile: {
      lines: number;
      ambiguousNumber: string;
      columns: { guess: string | null; samples: string[] }[];
    };
  }>('query ($id: ID!) { importFile(id: $id) { lines ambiguousNumber columns { head guess samples } } }', {
    id,
  });
  expect(importFile.columns.map(({ guess }) => guess)).toEqual(columns.map(({ role }) => role));
  expect([importFile.lines, importFile.ambiguousNumber, importFile.columns[0]?.samples]).toEqual([
    1,
    '1,234',
    ['csea'],
  ]);

  const open = await check(said(id));
  expect(open.problems).toEqual([{ line: 2, column: 5, rule: 'import_number_ambiguous', severity: 'error' }]);
  const declared = await check(said(id, { numbers: 'dot' }));
  expect([declared.ready, declared.rows[0]?.now]).toEqual([true, '1234']);
});

test('every problem is named by line and column, and one of them keeps everything out', async () => {
  const lines = [
    'csea,RES-02,2014,,peer,3,,,,fine',
    'nowhere,RES-02,2014,,peer,3,,,,',
    'csea,NONE-1,2014,,peer,3,,,,',
    'csea,RES-02,1700,,peer,3,,,,',
    'csea,RES-02,2013,,peer,,,,,',
    'csea,RES-02,2013,,peer,3,not_collected,,,',
    'csea,RES-02,2013,,peer,,because,,,',
    'csea,RES-02,2013,,peer,-3,,,,',
    'csea,RES-02,2013,,peer,3.5,,,,',
    'csea,RES-02,2013,,peer,=1+1,,,,',
    'csea,RES-02,2013,planet=mars,peer,3,,,,',
    'csea,RES-02,2013,,somebody,3,,,,',
    'csea,RES-03,2013,,peer,3,,,,',
    'csea,ORG-01,2013,,peer,300,,,,',
    'csea,RES-02,2014,,peer,4,,,,',
  ];
  const id = await upload([HEAD, ...lines].join('\n'));
  const found = await check(said(id));
  const errors = found.problems.map(({ line, column, rule }) => `${line} ${column} ${rule}`);
  expect(errors.filter((one) => !one.startsWith('15 '))).toEqual([
    '3 0 import_institution_unknown',
    '4 1 import_indicator_unknown',
    '5 2 import_period_unknown',
    '6 5 import_blank_without_reason',
    '7 6 import_value_and_absence',
    '8 6 import_absence_unknown',
    '9 5 below_minimum',
    '10 5 not_an_integer',
    '11 5 not_a_number',
    '12 3 import_slice_unknown',
    '13 4 import_rater_unknown',
    '14 1 import_indicator_derived',
    '16 null import_row_twice',
  ]);
  const before = await count();
  expect(await manager.refusal(APPLY, { key: randomUUID(), input: said(id) })).toBe('INVALID');
  expect(await count()).toBe(before);
});

test('a file lands whole, once; a second time it changes nothing; taking it back ends rows and deletes none', async () => {
  const file = `${HEAD}\ncsea,RES-02,2014,,peer,7,,,documented,from the review\nCSEA,Articles in peer-reviewed journals,2015,,peer,,Not collected,,,\n`;
  const id = await upload(file);
  const key = randomUUID();
  const named = said(id, { name: 'Peer review of 2016' });
  const before = Number(await count());
  const made = await apply(named, key);
  expect([made.newCount, made.changedCount]).toEqual([2, 0]);
  expect(JSON.parse(made.manifest)).toMatchObject({
    source: 'The archive',
    licence: 'CC BY 4.0',
    newCount: 2,
  });
  // The same request again has the same answer and no second effect.
  expect((await apply(named, key)).id).toBe(made.id);
  expect(Number(await count())).toBe(before + 2);
  const [value, absent] = peers(await onRecord('RES-02')).sort((one, other) => one.periodEnds.localeCompare(other.periodEnds)); // prettier-ignore
  expect(value).toMatchObject({ value: '7', origin: 'import', note: 'from the review' });
  expect(absent).toMatchObject({ value: null, absence: 'not_collected' });

  const second = await upload(file);
  const nothing = await check(said(second));
  expect([nothing.unchangedCount, nothing.ready]).toEqual([2, false]);
  expect(await manager.refusal(APPLY, { key: randomUUID(), input: said(second) })).toBe('INVALID');
  expect((await check(said(second, { name: 'Peer review of 2016' }))).findings).toContainEqual({
    field: 'name',
    rule: 'import_name_taken',
  });

  const asOf = new Date().toISOString();
  const undone = await undo(made.id);
  expect([undone.keptCount, undone.undoneAt === null]).toEqual([0, false]);
  expect(peers(await onRecord('RES-02'))).toEqual([]);
  expect(Number(await count())).toBe(before + 2);
  // What was known before it was taken back is known of that time for ever.
  expect(peers(await onRecord('RES-02', asOf))).toHaveLength(2);
  expect(await manager.refusal(UNDO, { key: randomUUID(), id: made.id })).toBe('WRONG_STATE');
});

test('another value on record is replaced only where the import says so, and comes back when it is taken back', async () => {
  const own = (await onRecord('RES-02')).find(
    ({ rater, value, slice }) => rater === 'self' && slice === '' && value !== null,
  );
  if (!own) throw new Error('The demonstration has values.');
  const year = own.periodEnds.slice(0, 4);
  const other = String(Number(own.value) + 1);
  const id = await upload(`${HEAD}\ncsea,RES-02,${year},,,${other},,,,\n`);
  const refused = await check(said(id));
  expect(refused.problems.map(({ rule }) => rule)).toEqual(['import_value_differs']);
  expect((await check(said(id, { replaces: true }))).findings).toEqual([
    { field: 'reason', rule: 'import_field_missing' },
  ]);
  const input = said(id, { replaces: true, reason: 'The audited accounts' });
  expect((await check(input)).rows[0]).toMatchObject({ kind: 'changed', was: own.value, now: other });
  const made = await apply(input);
  const held = async () => (await onRecord('RES-02')).filter(({ periodEnds, rater, slice }) => periodEnds === own.periodEnds && rater === 'self' && slice === ''); // prettier-ignore
  expect(await held()).toMatchObject([
    { value: other, correctionReason: 'The audited accounts', origin: 'import' },
  ]);
  await undo(made.id);
  expect(await held()).toMatchObject([{ value: own.value, origin: own.origin }]);
});

test('settled history can be dated back by its manifest, and answers for that time name it', async () => {
  const id = await upload(`${HEAD}\ncsea,RES-02,2012,,external,4,,,,\n`);
  const name = 'External review of 2013';
  await apply(said(id, { name, recordedOn: '2013-06-30' }));
  const then = await manager.run<{
    observations: { nodes: Row[]; receipt: { backdatedImports: string[] } };
  }>(ROWS, { indicator: 'RES-02', asOf: '2013-07-01' });
  expect(then.observations.nodes.filter(({ rater }) => rater === 'external')).toMatchObject([{ value: '4' }]);
  expect(then.observations.receipt.backdatedImports).toContain(name);
  const earlier = await onRecord('RES-02', '2013-06-29');
  expect(earlier.filter(({ rater }) => rater === 'external')).toEqual([]);
  // Nothing that was already held is rewritten in the past.
  const again = await upload(`${HEAD}\ncsea,RES-02,2012,,external,5,,,,\n`);
  const over = await check(said(again, { recordedOn: '2013-06-30', replaces: true, reason: 'x' }));
  expect(over.problems.map(({ rule }) => rule)).toEqual(['import_backdated_replaces']);
  const future = await check(said(again, { recordedOn: '2999-01-01' }));
  expect(future.findings).toEqual([{ field: 'recordedOn', rule: 'import_recorded_on' }]);
});

test('only those who look after an initiative import into it, and see what was imported', async () => {
  const id = await upload(`${HEAD}\ncsea,RES-02,2011,,peer,4,,,,\n`);
  for (const person of [stranger, administrator]) {
    expect(await person.refusal(CHECK, { input: said(id) })).toBe('NOT_FOUND');
  }
  expect(await evaluator.refusal(CHECK, { input: said(id) })).toBe('NOT_ALLOWED');
  expect(
    (await stranger.upload('/files/imports?initiative=TTI', 'x.csv', Buffer.from('a,b,c\n1,2,3'))).status,
  ).toBe(404);
  expect(
    (await evaluator.upload('/files/imports?initiative=TTI', 'x.csv', Buffer.from('a,b,c\n1,2,3'))).status,
  ).toBe(403);
  expect((await manager.upload('/files/imports', 'x.csv', Buffer.from('a,b,c\n1,2,3'))).status).toBe(404);
  const list = '{ recordImports(initiative: "TTI") { name } }';
  expect(await stranger.refusal(list)).toBe('NOT_FOUND');
  const { recordImports } = await administrator.run<{ recordImports: { name: string }[] }>(list);
  expect(recordImports.map(({ name }) => name)).toContain('External review of 2013');
});

test('a file from elsewhere that is no CSV is refused with the reason', async () => {
  const refusal = async (bytes: Uint8Array): Promise<string | undefined> => {
    const response = await manager.upload('/files/imports?initiative=TTI', 'x.csv', bytes);
    const body = (await response.json()) as { errors: { extensions: { issues: { rule: string }[] } }[] };
    return body.errors[0]?.extensions.issues[0]?.rule;
  };
  expect(await refusal(new Uint8Array())).toBe('file_empty');
  expect(await refusal(Buffer.from('%PDF-1.7\n\u0001\u0002'))).toBe('file_is_not_a_spreadsheet');
  expect(await refusal(Buffer.from('a,b,c\n"1,2,3\n'))).toBe('csv_unreadable');
  expect(await refusal(Buffer.alloc(5 * 1024 * 1024, 'a,b,c\n'))).toBe('file_too_large');
  // A page of another site cannot send one in the manager's name.
  const response = await manager.upload(
    '/files/imports?initiative=TTI',
    'x.csv',
    Buffer.from('a,b,c\n1,2,3'),
    false,
  );
  expect(response.status).toBeGreaterThanOrEqual(400);
});

test('country context comes from the World Bank’s own file, and goes back', async () => {
  const bank = `"Data Source","World Development Indicators",
"Country Name","Country Code","Indicator Name","Indicator Code","2013","2014",
"Ghana","GHA","A new series","XX.NEW","1.5","2",
"Nowhere","ZZZ","A new series","XX.NEW","9","9",
`;
  const id = await upload(bank, administrator, '');
  const input = { id, name: 'WDI of 2021', source: 'World Bank', licence: 'CC BY 4.0', unit: '%' };
  const found = await check(input, administrator);
  expect([found.newCount, found.passedOver, found.ready]).toEqual([2, 1, true]);
  const held = async () => (await server.database.pool.query(`select year, value::text from context_value where series_code = 'XX.NEW' order by year`)).rows; // prettier-ignore
  const made = await apply(input, randomUUID(), administrator);
  expect(await held()).toEqual([
    { year: 2013, value: '1.5' },
    { year: 2014, value: '2' },
  ]);
  const twice = await check(
    { ...input, id: await upload(bank, administrator, ''), name: 'Again' },
    administrator,
  );
  expect([twice.unchangedCount, twice.ready]).toEqual([2, false]);
  await undo(made.id, administrator);
  expect(await held()).toEqual([]);
});
