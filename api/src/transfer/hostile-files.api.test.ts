/* Long because it is one list: every kind of file that people or strangers may send, each with its answer. */
import { randomUUID } from 'node:crypto';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { aZip, spaces, stored } from '../../test/a-zip.js';
import { type Person, signedIn } from '../../test/as.js';
import { APPLY, CELLS, download, look, OpenWorkbook, UNDO } from '../../test/report-file.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let ana: Person;
let report: string;
let older: string;
let template: Uint8Array;
let csv: string;

beforeAll(async () => {
  server = await aServer('demonstration');
  ana = await signedIn(server.url, 'contributor.csea@demonstration.example');
  const { submissions } = await ana.run<{ submissions: { nodes: { id: string; state: string }[] } }>(
    `{ submissions(institution: "csea") { nodes { id state } } }`,
  );
  report = submissions.nodes.find(({ state }) => state === 'draft')?.id ?? '';
  older = submissions.nodes.find(({ state }) => state === 'accepted')?.id ?? '';
  template = await download(ana, report, 'workbook?language=en');
  csv = Buffer.from(await download(ana, report, 'csv?language=en')).toString('utf8');
});

afterAll(() => server.close());

/** The rules by which a file was refused. */
async function refusalOf(bytes: Uint8Array, name = 'report.xlsx', query = ''): Promise<string[]> {
  const { errors, data } = await look(ana, report, bytes, name, query);
  if (data) return [`read: ${JSON.stringify(data.counts)}`];
  return errors?.[0]?.extensions.issues?.map(({ rule }) => rule) ?? [errors?.[0]?.extensions.code ?? '?'];
}

/** The problems of the cells that were typed into: the cell of the file, and the rule. */
async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const { data, errors } = await look(ana, report, bytes);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.rows.flatMap(({ sheet, cell, issues, kind }) =>
    kind === 'problem'
      ? issues.filter(({ severity }) => severity === 'error').map(({ rule }) => `${sheet}!${cell} ${rule}`)
      : [],
  );
}

const opened = (): Promise<OpenWorkbook> => OpenWorkbook.of(template);
const parts = (): ReturnType<typeof stored>[] => [
  stored('[Content_Types].xml', '<Types/>'),
  stored('xl/workbook.xml', '<workbook/>'),
];

describe('a file that is not what it should be is refused, with the reason', () => {
  test('an empty file', async () => expect(await refusalOf(new Uint8Array())).toEqual(['file_empty']));
  test('a workbook that was cut off', async () =>
    expect(await refusalOf(template.subarray(0, template.length / 2))).toEqual(['file_damaged']));
  test('a workbook with a password', async () => {
    const locked = await writeXlsx({
      sheets: [{ name: 'S', rows: [['secret']] }],
      encryption: { password: 'secret', spinCount: 1000 },
    });
    expect(await refusalOf(locked)).toEqual(['file_encrypted']);
  });
  test('a workbook with macros, whatever its name', async () => {
    const macros = aZip([...parts(), stored('xl/vbaProject.bin', 'code')]);
    expect(await refusalOf(macros, 'report.xlsx')).toEqual(['file_has_macros']);
  });
  test('a binary workbook', async () =>
    expect(await refusalOf(aZip([stored('xl/workbook.bin', 'x')]))).toEqual(['file_is_xlsb']));
  test('a picture, a PDF and an archive of something else', async () => {
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3, 0, 0, 0, 13]);
    expect(await refusalOf(picture)).toEqual(['file_is_not_a_spreadsheet']);
    expect(await refusalOf(Buffer.from('%PDF-1.7\n\u0001\u0002'))).toEqual(['file_is_not_a_spreadsheet']);
    expect(await refusalOf(aZip([stored('readme.txt', 'hello')]))).toEqual(['file_is_not_a_spreadsheet']);
  });
  test('somebody else’s spreadsheet', async () => {
    const other = await writeXlsx({ sheets: [{ name: 'Budget', rows: [['Rent', 1200]] }] });
    expect(await refusalOf(other)).toEqual(['no_rows_found']);
    expect(await refusalOf(Buffer.from('name,amount\nRent,1200\n'), 'budget.csv')).toEqual([
      'csv_without_columns',
    ]);
    expect(await refusalOf(Buffer.from('base,value\n"RES-01,3\n'), 'broken.csv')).toEqual(['csv_unreadable']);
  });
  test('an entity bomb in the sheet', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>';
    const [rule] = await refusalOf(aZip([parts()[0] ?? stored('x', ''), stored('xl/workbook.xml', bomb)]));
    expect(['file_damaged', 'no_rows_found']).toContain(rule);
  });
  test('the file of another institution, whoever sends it', async () => {
    const cres = await signedIn(server.url, 'contributor.cres@demonstration.example');
    const { submissions } = await cres.run<{ submissions: { nodes: { id: string }[] } }>(
      `{ submissions(institution: "cres", state: draft) { nodes { id } } }`,
    );
    const theirs = await download(cres, submissions.nodes[0]?.id ?? '', 'workbook?language=fr');
    expect(await refusalOf(theirs)).toEqual(['file_of_other_institution']);
    expect(await refusalOf(theirs, 'report.xlsx', '?fromOtherRound=yes')).toEqual([
      'file_of_other_institution',
    ]);
  });
  test('a form of another site, which cannot send our header', async () => {
    const response = await ana.upload(`/files/reports/${report}/look`, 'report.xlsx', template, false);
    expect(response.status).toBe(403);
  });
  test.each([
    ['a stranger', 'contributor.cres@demonstration.example'],
    ['the manager', 'manager.tti@demonstration.example'],
  ])('%s finds no such report', async (_who, email) => {
    const person = await signedIn(server.url, email);
    expect((await person.get(`/files/reports/${report}/workbook`)).status).toBe(404);
    expect((await look(person, report, template)).status).toBeGreaterThanOrEqual(403);
  });
});

describe('a file that would unpack to 300 MB', () => {
  const resident = async (): Promise<number> => {
    const text = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1024 / 1024;
  };

  test.each([
    ['says so', 300 * 1024 * 1024, 'file_unpacks_too_large'],
    ['hides it', 1024, 'file_damaged'],
  ])('and %s is refused in under a second, the memory flat', async (_how, declared, rule) => {
    const bomb = aZip([...parts(), await spaces('xl/worksheets/sheet1.xml', 300, declared)]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await refusalOf(aZip(parts())); // The first thread loads what later ones share.
    const before = await resident();
    const started = performance.now();
    expect(await refusalOf(bomb)).toEqual([rule]);
    expect(performance.now() - started).toBeLessThan(1000);
    expect((await resident()) - before).toBeLessThan(60);
  });

  test('or has many thousand parts is not unpacked either', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => stored(`xl/${at}.xml`, ''));
    expect(await refusalOf(aZip([...parts(), ...many]))).toEqual(['file_has_too_many_parts']);
  });
});

describe('odd cells are named, each with what to do', () => {
  const D = async (path: string): Promise<string> => {
    const { sheet, row } = (await opened()).find(path);
    return `${sheet}!D${row}`;
  };

  test('numbers in two readings, words, parts of persons, errors, dates and truth', async () => {
    const book = await opened();
    book
      .type('RES-01', 'D', '1,234')
      .type('RES-02', 'D', 'about twelve')
      .type('RES-04', 'D', 12.5)
      .type('RES-06', 'D', '#DIV/0!')
      .type('ORG-01', 'D', new Date(Date.UTC(2018, 4, 1)))
      .type('ORG-05', 'D', true)
      .type('COM-01', 'G', 'we forgot');
    expect((await problemsOf(await book.save())).toSorted()).toEqual(
      [
        `${await D('RES-01')} number_ambiguous`,
        `${await D('RES-02')} not_a_number`,
        `${await D('RES-04')} not_an_integer`,
        `${await D('RES-06')} error_cell`,
        `${await D('ORG-01')} date_in_number`,
        `${await D('ORG-05')} boolean_in_number`,
        `${(await D('COM-01')).replace('!D', '!G')} absence_unknown`,
      ].toSorted(),
    );
  });

  test('a row that stands twice, and a cell under a merged one', async () => {
    const book = await opened();
    const { sheet, row } = book.find('RES-02');
    const twice = await book.save((sheets) =>
      sheets.map((one) =>
        one.name === sheet ? { ...one, rows: [...(one.rows ?? []), (one.rows ?? [])[row - 1] ?? []] } : one,
      ),
    );
    expect(await problemsOf(twice)).toEqual([
      expect.stringContaining('cell_repeated_in_file'),
      expect.stringContaining('cell_repeated_in_file'),
    ]);
    const merged = await (
      await opened()
    ).save((sheets) =>
      sheets.map((one) =>
        one.name === sheet
          ? { ...one, merges: [{ startRow: row - 2, startCol: 3, endRow: row - 1, endCol: 3 }] }
          : one,
      ),
    );
    expect(await problemsOf(merged)).toContain(`${sheet}!D${row} merged_cell`);
  });

  test('a formula gives its last result, and is said to be one', async () => {
    const book = await opened();
    const { sheet, row } = book.find('RES-02');
    const file = await book.save((sheets) =>
      sheets.map((one) =>
        one.name === sheet
          ? {
              ...one,
              cells: new Map([
                [`${row - 1},3`, { formula: '40+2', formulaResult: 42, value: 42, type: 'formula' as const }],
              ]),
            }
          : one,
      ),
    );
    const { data } = await look(ana, report, file);
    expect(data?.rows).toEqual([
      expect.objectContaining({
        indicator: 'RES-02',
        becomes: expect.objectContaining({ value: '42' }),
        issues: expect.arrayContaining([expect.objectContaining({ rule: 'formula_value_taken' })]),
      }),
    ]);
  });

  test('moved rows, a new column, a renamed and a deleted sheet do not lose a row', async () => {
    const book = (await opened()).type('RES-02', 'D', 321);
    const { sheet } = book.find('RES-02');
    const file = await book.save((sheets) =>
      sheets
        .filter(({ name }) => name !== '_kipimo')
        .map((one) => {
          if (one.name !== sheet) return one;
          const [marks = [], ...rows] = (one.rows ?? []).map((line) => [
            ...line.slice(0, 2),
            'mine',
            ...line.slice(2),
          ]);
          return { ...one, name: 'My work', columns: [], rows: [marks, ...rows.toReversed()] };
        }),
    );
    const { data } = await look(ana, report, file);
    expect(data?.rows).toEqual([
      expect.objectContaining({
        indicator: 'RES-02',
        sheet: 'My work',
        cell: expect.stringMatching(/^E\d+$/),
      }),
    ]);
    expect(data?.notes.map(({ rule }) => rule)).toEqual(['marks_sheet_missing']);
  });

  test('text numbers are read by the language of the file', async () => {
    const book = await OpenWorkbook.of(await download(ana, report, 'workbook?language=fr'));
    const { data } = await look(ana, report, await book.type('RES-02', 'D', '1\u202f234').save());
    expect(data?.rows).toEqual([
      expect.objectContaining({ becomes: expect.objectContaining({ value: '1234' }) }),
    ]);
  });
});

describe('other formats', () => {
  test('an .ods file with the same rows', async () => {
    const book = (await opened()).type('RES-02', 'D', 77);
    const file = await writeOds({ sheets: book.sheets.map(({ name, rows }) => ({ name, rows })) });
    const { data } = await look(ana, report, file, 'report.ods');
    expect(data).toMatchObject({ format: 'ods', rows: [{ indicator: 'RES-02', becomes: { value: '77' } }] });
  });

  const lines = (separator: string): string =>
    csv
      .replace(/^(kipimo:[^,]*,RES-02@[^\r\n]*)$/m, (line) => {
        const cells = line.split(',');
        return cells.map((cell, at) => (at === cells.length - 4 ? '88' : cell)).join(',');
      })
      .split('\r\n')
      .map((line) =>
        separator === ','
          ? line
          : line
              .replaceAll('"', '')
              .split(/,(?! )/)
              .join(separator),
      )
      .join('\r\n');
  const encoded: [string, () => Buffer][] = [
    ['comma, UTF-8', () => Buffer.from(lines(','))],
    ['comma, UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${lines(',')}`)],
    ['comma, UTF-16 as Excel saves it', () => Buffer.from(`\ufeff${lines(',')}`, 'utf16le')],
    ['comma, UTF-16 the other way round', () => Buffer.from(`\ufeff${lines(',')}`, 'utf16le').swap16()],
    ['comma, Latin-1', () => Buffer.from(lines(','), 'latin1')],
  ];
  test.each(encoded)('a CSV file: %s', async (_name, bytes) => {
    const { data, errors } = await look(ana, report, bytes(), 'report.csv');
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ format: 'csv', rows: [{ indicator: 'RES-02', becomes: { value: '88' } }] });
  });

  test.each([';', '\t'])('a CSV file separated by %j', async (separator) => {
    const line = /^(kipimo:[^,]*),(RES-02@[^,]*)/m.exec(csv);
    const text = [
      ['report', 'base', 'value', 'note'],
      [line?.[1], line?.[2], '1 234', "'=SUM(A1)"],
    ]
      .map((cells) => cells.join(separator))
      .join('\n');
    const { data } = await look(ana, report, Buffer.from(text), 'report.csv');
    expect(data?.rows).toEqual([
      expect.objectContaining({
        indicator: 'RES-02',
        becomes: expect.objectContaining({ value: '1234', note: '=SUM(A1)' }),
      }),
    ]);
  });

  test('an export neutralises formulas and keeps numbers numbers', async () => {
    const cells = await ana.run<{
      submission: {
        cells: { slice: string; version: { indicator: string }; entry: { version: number } | null }[];
      };
    }>(CELLS, { id: report });
    const version =
      cells.submission.cells.find((cell) => cell.version.indicator === 'RES-02' && cell.slice === '')?.entry
        ?.version ?? 0;
    await ana.run(
      `mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome } } }`,
      {
        input: {
          submission: report,
          operations: [
            {
              operationId: randomUUID(),
              indicator: 'RES-02',
              baseVersion: version,
              value: '9',
              note: '=HYPERLINK("x")',
            },
          ],
        },
      },
    );
    const file = Buffer.from(await download(ana, report, 'csv')).toString('utf8');
    expect(file).toContain(`"'=HYPERLINK(""x"")"`);
    expect(file).not.toMatch(/(^|,)"?[=@]/m);
    const { data } = await look(ana, report, Buffer.from(file), 'report.csv');
    expect(data).toMatchObject({ rows: [], counts: { new: 0, changed: 0, problems: 0 } });
  });
});

describe('a file that others have overtaken', () => {
  test('of another round is refused, and read by its codes once that is agreed to', async () => {
    const file = await download(ana, older, 'workbook?language=en');
    expect(await refusalOf(file)).toEqual(['file_of_other_round']);
    const { data } = await look(ana, report, file, 'report.xlsx', '?fromOtherRound=yes');
    expect(data?.counts.conflicts).toBeGreaterThan(0);
    expect(data?.counts.changed).toBe(0);
  });

  test('names what is newer, replaces it only when asked to, and what changed after the import stays when it is undone', async () => {
    const book = await OpenWorkbook.of(await download(ana, report, 'workbook?language=en'));
    const lead = await signedIn(server.url, 'lead.csea@demonstration.example');
    const typeAs = async (person: Person, value: string): Promise<void> => {
      const { submission } = await person.run<{
        submission: {
          cells: { slice: string; version: { indicator: string }; entry: { version: number } | null }[];
        };
      }>(CELLS, { id: report });
      const there = submission.cells.find(
        ({ version, slice }) => version.indicator === 'RES-04' && slice === '',
      );
      await person.run(
        `mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome } } }`,
        {
          input: {
            submission: report,
            operations: [
              {
                operationId: randomUUID(),
                indicator: 'RES-04',
                baseVersion: there?.entry?.version ?? 0,
                value,
              },
            ],
          },
        },
      );
    };
    await typeAs(lead, '61');
    const file = await book.type('RES-04', 'D', 62).type('RES-06', 'D', 63).save();
    const { data } = await look(ana, report, file);
    expect(data?.rows.map(({ indicator, kind, theirs }) => [indicator, kind, theirs?.by ?? null])).toEqual([
      ['RES-04', 'conflict', 'Lead of CSEA (demonstration)'],
      ['RES-06', expect.stringMatching(/new|changed/), null],
    ]);
    const operationId = randomUUID();
    const apply = (): Promise<{ applyImport: { id: string; cellsWritten: number } }> =>
      ana.run(APPLY, { operationId, id: data?.id, every: true });
    const [first, second] = [await apply(), await apply()];
    expect(second).toEqual(first);
    expect(first.applyImport.cellsWritten).toBe(2);
    await typeAs(lead, '64');
    const undone = await ana.run<{ undoImport: { kept: string[] } }>(UNDO, {
      operationId: randomUUID(),
      id: first.applyImport.id,
    });
    expect(undone.undoImport.kept).toEqual(['RES-04']);
  });

  test('is not applied at all when one of its cells moved after it was looked at', async () => {
    const book = await OpenWorkbook.of(await download(ana, report, 'workbook?language=en'));
    const { data } = await look(
      ana,
      report,
      await book.type('RES-04', 'D', 71).type('RES-06', 'D', 72).save(),
    );
    const { submission } = await ana.run<{
      submission: {
        cells: {
          slice: string;
          version: { indicator: string };
          entry: { version: number; value: string } | null;
        }[];
      };
    }>(CELLS, { id: report });
    const entryOf = (indicator: string) =>
      submission.cells.find(({ version, slice }) => version.indicator === indicator && slice === '')?.entry;
    await ana.run(
      `mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { outcome } } }`,
      {
        input: {
          submission: report,
          operations: [
            {
              operationId: randomUUID(),
              indicator: 'RES-04',
              baseVersion: entryOf('RES-04')?.version ?? 0,
              value: '73',
            },
          ],
        },
      },
    );
    const answer = await ana.ask(APPLY, { operationId: randomUUID(), id: data?.id, every: true });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      issues: [{ path: 'RES-04', rule: 'changed_since_looked_at' }],
    });
    const after = await ana.run<typeof submission extends never ? never : { submission: typeof submission }>(
      CELLS,
      { id: report },
    );
    const value = (indicator: string) =>
      after.submission.cells.find(({ version, slice }) => version.indicator === indicator && slice === '')
        ?.entry?.value;
    expect([value('RES-04'), value('RES-06')]).toEqual(['73', entryOf('RES-06')?.value]);
  });
});
