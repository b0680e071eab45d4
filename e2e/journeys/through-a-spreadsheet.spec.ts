import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openXlsx, saveXlsx, type RoundtripWorkbook } from 'hucre/xlsx';
import { ask, expect, type Page, test } from '../journey.js';
import { openReportOf, saveState } from '../reports.js';

const run = promisify(execFile);
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kipimo-spreadsheet-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens a file in LibreOffice and saves it again, as a person does. */
async function throughLibreOffice(path: string): Promise<string> {
  const office = process.env['KIPIMO_OFFICE'];
  if (!office) throw new Error('This journey needs LibreOffice, and none was found or could be installed.');
  const out = await mkdtemp(join(folder, 'saved-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run(office, [
    profile,
    '--headless',
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    out,
    path,
  ]);
  return join(out, 'report.xlsx');
}

/** Types into cells of a workbook as it stands, and saves it beside. */
async function typed(path: string, change: (book: TypedWorkbook) => void): Promise<string> {
  const workbook = await openXlsx(await readFile(path));
  change(new TypedWorkbook(workbook));
  const saved = join(await mkdtemp(join(folder, 'typed-')), 'report.xlsx');
  await writeFile(saved, await saveXlsx(workbook));
  return saved;
}

class TypedWorkbook {
  constructor(private readonly workbook: RoundtripWorkbook) {}

  /** Sheet and line of a cell of the report, found by its hidden mark. */
  place(path: string): { sheet: string; row: number } {
    for (const { name, rows } of this.workbook.sheets) {
      const row = rows.findIndex(
        (line) => line.length > 5 && line.some((value) => String(value).startsWith(`${path}@`)),
      );
      if (row >= 0) return { sheet: name, row };
    }
    throw new Error(`The workbook has no line for ${path}.`);
  }

  type(path: string, value: string | number): void {
    const { sheet, row } = this.place(path);
    const own = this.workbook.sheets.find(({ name }) => name === sheet);
    const line = own?.rows[row];
    if (!own || !line) throw new Error('The line is gone.');
    line[3] = value;
    own.cells?.delete(`${row},3`);
  }
}

const CELLS = `query ($id: ID!) { submission(id: $id) {
  cells { slice version { indicator } entry { value text absence currency note } } } }`;

type Cells = {
  submission: { cells: { slice: string; version: { indicator: string }; entry: object | null }[] };
};

/** What every cell of the report holds; a cell that was emptied is as one that was never filled in. */
async function contentsOf(page: Page, id: string): Promise<Record<string, string>> {
  const { submission } = await ask<Cells>(page.request, CELLS, { id });
  return Object.fromEntries(
    submission.cells.map(({ slice, version, entry }) => [
      `${version.indicator}[${slice}]`,
      JSON.stringify(Object.values(entry ?? {}).filter((part) => part !== null)),
    ]),
  );
}

test('a report goes out as a workbook, through LibreOffice, and comes back, with a connection and without', async ({
  windowOf,
  expectComplaint,
}) => {
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  test.setTimeout(240_000);
  const page = await windowOf('contributor.faro', { locale: 'en-GB' });
  const id = await openReportOf(page.request, 'faro', 'TTI-2018');
  const before = await contentsOf(page, id);

  await page.goto(`/reports/${id}/excel`);
  const link = page.getByRole('link', { name: /^Download the workbook \(\d+ kB\)$/ });
  await expect(link).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('faro-TTI-2018-en.xlsx');
  const taken = join(folder, 'report.xlsx');
  await download.saveAs(taken);

  const choose = page.getByLabel('Choose the file, or drop it here');
  await choose.setInputFiles(await throughLibreOffice(taken));
  await expect(page.getByText(/report\.xlsx: 0 new · 0 changed · \d+ unchanged · 0 problems/)).toBeVisible();

  // Three cells are broken: a number that can be read in two ways, words, and what is not a whole number.
  let places: string[] = [];
  const broken = await typed(taken, (book) => {
    places = ['RES-01', 'RES-02', 'RES-04'].map((path) => {
      const { sheet, row } = book.place(path);
      return `${sheet}!D${row + 1}`;
    });
    book.type('RES-01', '1.234');
    book.type('RES-02', 'about twelve');
    book.type('RES-04', 12.5);
    book.type('RES-06', 31);
  });
  await choose.setInputFiles(await throughLibreOffice(broken));
  await expect(page.getByText(/ · [01] changed · \d+ unchanged · 3 problems/)).toBeVisible();
  const problems = page.getByRole('listitem').filter({ hasText: 'Problem' });
  await expect(problems).toHaveCount(3);
  await expect(problems.nth(0)).toContainText(places[0] ?? '');
  await expect(problems.nth(0)).toContainText('“1.234” can be 1.234 or 1,234.');
  await expect(problems.nth(1)).toContainText(places[1] ?? '');
  await expect(problems.nth(1)).toContainText('This cannot be read as a number');
  await expect(problems.nth(2)).toContainText(places[2] ?? '');
  await expect(problems.nth(2)).toContainText('Only whole numbers here');
  expect(await contentsOf(page, id)).toEqual(before);

  const corrected = await throughLibreOffice(
    await typed(broken, (book) => {
      book.type('RES-01', 41);
      book.type('RES-02', 12);
      book.type('RES-04', 13);
    }),
  );
  await choose.setInputFiles(corrected);
  await page.getByRole('button', { name: 'Apply all 4 rows' }).click();
  await expect(page.getByText('4 cells were written into the report')).toBeVisible();
  const after = await contentsOf(page, id);
  expect(after['RES-01[]']).toContain('"41"');
  expect(after['RES-06[]']).toContain('"31"');

  await choose.setInputFiles(corrected);
  await expect(page.getByText(/report\.xlsx: 0 new · 0 changed · \d+ unchanged · 0 problems/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Apply/ })).toHaveCount(0);
  expect(await contentsOf(page, id)).toEqual(after);

  const refreshed = page.waitForResponse(
    (answer) => new URL(answer.url()).searchParams.get('operationName') === 'Report',
  );
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText(/^Undone by /)).toBeVisible();
  await refreshed;
  expect(await contentsOf(page, id)).toEqual(before);

  // The same file without a connection: read on the device, beside what is typed there, and sent when the line is back.
  // The page keeps the report for that by itself: its form was never opened here.
  await expect(page.getByText(/^Saved on this device: /)).toBeVisible({ timeout: 30_000 });
  await page.context().setOffline(true);
  await choose.setInputFiles(corrected);
  await page.getByRole('button', { name: 'Put 4 rows beside my changes on this device' }).click();
  await expect(page.getByText('4 changes are on this device')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the report' }).click();
  await expect(saveState(page)).toHaveText(/4 changes still on this device/);
  await page.context().setOffline(false);
  await expect(saveState(page)).toHaveText(/All changes are saved/, { timeout: 60_000 });
  expect(await contentsOf(page, id)).toEqual(after);
});
