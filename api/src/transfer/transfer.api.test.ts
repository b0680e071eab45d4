import { randomUUID } from 'node:crypto';
import { type Person, signedIn } from '../../test/as.js';
import { APPLY, CELLS, download, IMPORTS, look, OpenWorkbook, UNDO } from '../../test/report-file.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let ana: Person;
let report: string;

beforeAll(async () => {
  server = await aServer('demonstration');
  ana = await signedIn(server.url, 'contributor.csea@demonstration.example');
  const { submissions } = await ana.run<{ submissions: { nodes: { id: string }[] } }>(
    `{ submissions(institution: "csea", state: draft) { nodes { id } } }`,
  );
  report = submissions.nodes[0]?.id ?? '';
});

afterAll(() => server.close());

interface CellAnswer {
  slice: string;
  version: { indicator: string; valueType: string };
  entry: Record<'value' | 'text' | 'absence' | 'currency' | 'note' | 'origin', string | null> | null;
}

/** What the report holds, without versions and origins, so that two moments can be compared. */
async function contents(): Promise<Record<string, string>> {
  const { submission } = await ana.run<{ submission: { cells: CellAnswer[] } }>(CELLS, { id: report });
  return Object.fromEntries(
    submission.cells.flatMap(({ version, slice, entry }) => {
      const { value, text, absence, currency, note } = entry ?? {};
      const content = [value, text, absence, currency, note].map((part) => part ?? '');
      return content.some((part) => part !== '')
        ? [[`${version.indicator}[${slice}]`, content.join('|')] as const]
        : [];
    }),
  );
}

test('a workbook that nobody typed into changes nothing', async () => {
  const { data } = await look(ana, report, await download(ana, report, 'workbook?language=fr'));
  expect(data).toMatchObject({
    id: null,
    rows: [],
    notes: [],
    counts: { new: 0, changed: 0, conflicts: 0, problems: 0 },
  });
  expect(data?.counts.unchanged).toBeGreaterThan(40);
});

test('what is typed is looked at, applied, found unchanged the second time, and taken back', async () => {
  const before = await contents();
  const workbook = await OpenWorkbook.of(await download(ana, report, 'workbook?language=en'));
  const file = await workbook.type('RES-02', 'D', 4321).type('RES-02', 'H', 'From our list').save();
  const looked = await look(ana, report, file);
  expect(looked.data?.rows.map(({ indicator, kind, cell, sheet }) => [indicator, kind, sheet, cell])).toEqual(
    [['RES-02', expect.stringMatching(/new|changed/), 'Research', `D${workbook.find('RES-02').row}`]],
  );
  const applied = await ana.run<{ applyImport: { id: string; cellsWritten: number } }>(APPLY, {
    operationId: randomUUID(),
    id: looked.data?.id,
    every: false,
  });
  expect(applied.applyImport).toMatchObject({ cellsWritten: 1 });
  expect((await contents())['RES-02[]']).toBe('4321||||From our list');
  const { rows: origins } = await server.database.pool.query(
    `select e.origin from entry e join indicator i on i.id = e.indicator_id
     where e.submission_id = $1 and i.code = 'RES-02' and e.slice = ''`,
    [report],
  );
  expect(origins).toEqual([{ origin: 'excel' }]);

  const again = await look(ana, report, file);
  expect(again.data).toMatchObject({ id: null, rows: [], counts: { new: 0, changed: 0, conflicts: 0 } });

  await ana.run(UNDO, { operationId: randomUUID(), id: applied.applyImport.id });
  expect(await contents()).toEqual(before);
  const { reportImports } = await ana.run<{ reportImports: object[] }>(IMPORTS, { id: report });
  const { rows: audited } = await server.database.pool.query(
    `select action from audit where subject_id = $1 and action like 'import.%' order by id`,
    [report],
  );
  expect(audited).toEqual([{ action: 'import.applied' }, { action: 'import.undone' }]);
  expect(reportImports).toEqual([
    expect.objectContaining({ format: 'xlsx', cellsWritten: 1, undoable: false }),
  ]);
});
