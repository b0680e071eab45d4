import { beforeEach, expect, test } from '@jest/globals';
import { type CellEntry, digestOf, originMark } from '@kipimo/shared';
import { writeXlsx } from 'hucre/xlsx';
import { Refusal } from '../../graphql/refusal.js';
import type { FilledReport } from './filled-report.js';
import { lookHere } from './look-here.js';
import { sha256 } from './read-here.js';

const id = '11111111-1111-4111-8111-111111111111';
const empty: CellEntry = { value: null, text: null, absence: null, currency: null, note: null };
const said = (value: string): CellEntry => ({ ...empty, value });

/** A report of three whole numbers; each cell as `value@version`, or empty. */
function aReport(cells: Record<string, string | null>): FilledReport {
  return {
    id,
    currency: 'XOF',
    reopened: [],
    institution: { code: 'cres' },
    round: { code: 'TTI-2018' },
    cells: Object.entries(cells).map(([indicator, held]) => ({
      slice: '',
      required: true,
      definitionChanged: false,
      previous: null,
      entry: held && {
        ...said(held.split('@')[0] ?? ''),
        explanation: null,
        version: Number(held.split('@')[1]),
        changedBy: 'Leo',
        changedAt: '2026-01-02T10:32:00Z',
      },
      version: {
        indicator,
        number: 1,
        valueType: 'count',
        basis: 'flow',
        unit: 'persons',
        decimals: 0,
        minimum: '0',
        maximum: null,
        numerator: null,
        denominator: null,
        multiplier: 1,
        disaggregations: [],
      },
    })),
  } as unknown as FilledReport;
}

/** A workbook as the server makes it: a line of marks, then a line for each cell as it was when the file was made. */
async function aWorkbook(
  lines: readonly { path: string; made: CellEntry; version: number; typed: string | number | null }[],
  institution = 'cres',
): Promise<File> {
  const origin = originMark({ submission: id, round: 'TTI-2018', institution, language: 'fr' });
  const marks = [origin, null, null, 'value', null, 'currency', 'absence', 'note', null, 'base'];
  const rows = lines.map(({ path, made, version, typed }) => [
    path,
    null,
    null,
    typed,
    null,
    null,
    null,
    null,
    null,
    `${path}@${version}#${digestOf(made, sha256)}`,
  ]);
  const bytes = await writeXlsx({ sheets: [{ name: 'Recherche', rows: [marks, ...rows] }] });
  return aFile(bytes);
}

/** A file as browsers have them: the simulated one cannot give its bytes. */
const aFile = (bytes: Uint8Array): File =>
  Object.assign(new File([bytes.slice()], 'rapport.xlsx'), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });

const chosen = (file: File) => ({ file, fromOtherRound: false, language: 'fr' as const });

let report: FilledReport;
beforeEach(() => {
  report = aReport({ 'RES-01': '5@2', 'RES-02': null, 'RES-03': '9@4', 'RES-04': null });
});

test('a file is looked at without the server: what is new, changed, untouched, newer here, and what cannot be read', async () => {
  const file = await aWorkbook([
    { path: 'RES-01', made: said('5'), version: 2, typed: 6 },
    { path: 'RES-02', made: empty, version: 0, typed: '1 234' },
    { path: 'RES-03', made: said('8'), version: 3, typed: 10 },
    { path: 'RES-04', made: empty, version: 0, typed: '1.234' },
  ]);
  const looked = await lookHere(report, new Map(), chosen(file));
  expect(looked?.report.counts).toEqual({ new: 1, changed: 1, unchanged: 0, conflicts: 1, problems: 1 });
  expect(looked?.report.rows.map(({ kind, cell, becomes }) => [kind, cell, becomes?.value])).toEqual([
    ['changed', 'D2', '6'],
    ['new', 'D3', '1234'],
    ['conflict', 'D4', '10'],
    ['problem', 'D5', undefined],
  ]);
  expect(looked?.report.rows[2]?.theirs).toEqual({ by: 'Leo', at: '2026-01-02T10:32:00Z' });
  expect(looked?.report.rows[3]?.issues[0]).toMatchObject({ rule: 'number_ambiguous', path: 'RES-04' });
});

test('what is unsent on this device is newer than the file, and a row that nobody touched takes nothing back', async () => {
  const file = await aWorkbook([
    { path: 'RES-01', made: said('5'), version: 2, typed: 6 },
    { path: 'RES-02', made: empty, version: 0, typed: null },
  ]);
  const unsent = new Map([
    ['RES-01', said('7')],
    ['RES-02', said('3')],
  ]);
  const looked = await lookHere(report, unsent, chosen(file));
  expect(looked?.report.counts).toEqual({ new: 0, changed: 0, unchanged: 1, conflicts: 1, problems: 0 });
  expect(looked?.report.rows[0]?.was).toMatchObject({ value: '7' });
});

test('a file of another institution, one that is no spreadsheet and one with a bomb in it are refused by name', async () => {
  const refusalOf = (file: File) =>
    lookHere(report, new Map(), chosen(file)).then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.issues[0]?.rule : error),
    );
  const line = { path: 'RES-01', made: said('5'), version: 2, typed: 6 };
  expect(await refusalOf(await aWorkbook([line], 'faro'))).toBe('file_of_other_institution');
  expect(await refusalOf(aFile(new Uint8Array([0x89, 0x50, 0, 1, 2, 3])))).toBe('file_is_not_a_spreadsheet');
  expect(await refusalOf(aFile(declaring(await bytesOf(await aWorkbook([line])), 0x7fffffff)))).toBe(
    'file_unpacks_too_large',
  );
});

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** The same archive whose directory says of every entry that it unpacks to so many bytes. */
function declaring(bytes: Uint8Array, size: number): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

test('a CSV file is read too, and an old .xls is left to the server', async () => {
  const base = `RES-02@0#${digestOf(empty, sha256)}`;
  const csv = new TextEncoder().encode(`base,value,note\n${base},12,\n`);
  const looked = await lookHere(report, new Map(), chosen(aFile(csv)));
  expect(looked?.report.rows).toMatchObject([{ kind: 'new', cell: 'B2', becomes: { value: '12' } }]);
  const torn = new TextEncoder().encode(`base,value,note\n${base},12,"torn\n`);
  await expect(lookHere(report, new Map(), chosen(aFile(torn)))).rejects.toMatchObject({
    issues: [{ rule: 'csv_unreadable' }],
  });
  const name = [...'Workbook'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name]);
  expect(await lookHere(report, new Map(), chosen(aFile(old)))).toBeNull();
});
