import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import {
  citation,
  pictureAddress,
  pinnedQuery,
  snippet,
  snippetLanguages,
  type TrendAnswer,
  trendPicture,
  csvOf,
  sheetsOf,
} from '@kipimo/shared';
import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';
import { drawingWords } from './drawing.words.js';

const run = promisify(execFile);
const DOCUMENT = `query TrendFigure($input: TrendInput!) {
  # the panel's "own" figures \\ with every sign a shell could trip over
  trend(input: $input) {
    currency measure
    indicator { code current { number name { en fr es drafted } valueType basis unit decimals minimum maximum } }
    groups {
      kind key label { en fr es drafted }
      points {
        year versionNumber n expected members value median lowerQuartile upperQuartile demonstration
        interval { low high level } distribution { level count } missing { reason count } refusals { rule }
      }
    }
    breaks { year fromVersion toVersion changeClass bridged note { en fr es drafted } }
    comparability {
      __typename
      ... on ComparableWithCaveats { reasons { rule params { name value } } }
      ... on NotComparable { reasons { rule params { name value } } }
    }
    receipt { asOf contentHash demonstration rateSet { title } }
  }
}`;
const VARIABLES = { input: { initiative: 'TTI', indicator: 'RES-01', splitBy: 'cohort' } };

let server: TestServer;
let trend: TrendAnswer;
let rows: string[];

beforeAll(async () => {
  server = await aServer('demonstration');
  ({ trend } = await thePublic(server.url).run<{ trend: TrendAnswer }>(DOCUMENT, VARIABLES));
  rows = trend.groups.flatMap(({ key, points }) =>
    points.map(({ year, value, n, expected }) => [key, year, value ?? '', n, expected].join(',')),
  );
});

afterAll(() => server.close());

const pinned = () =>
  pinnedQuery(
    { document: DOCUMENT, variables: VARIABLES, address: `${server.url}/graphql` },
    trend.receipt.asOf,
  );

describe('the question behind a picture, taken away', () => {
  test('names the moment of the answer', () => {
    expect(pinned()).toMatchObject({ pinned: true, variables: { input: { asOf: trend.receipt.asOf } } });
    for (const language of snippetLanguages)
      expect(snippet(language, pinned()).replaceAll('""', '"')).toContain(trend.receipt.asOf);
  });

  test('as curl gives the figures drawn, as printed', async () => {
    const { stdout } = await run('sh', ['-c', snippet('curl', pinned())], {
      env: { PATH: process.env['PATH'] },
    });
    const answer = JSON.parse(stdout) as { data: { trend: TrendAnswer } };
    expect(answer.data.trend).toEqual(trend);
  });

  test('as Python gives the figures drawn, as printed', async () => {
    const { stdout } = await run('python3', ['-c', snippet('python', pinned())]);
    expect(stdout.trim().split('\r\n').slice(1).map(plainRow)).toEqual(rows.map(plainRow));
  });

  test('as Stata asks with Python that runs', async () => {
    const lines = snippet('stata', pinned()).split('\n');
    const python = lines.slice(lines.indexOf('python:') + 1, lines.indexOf('end')).join('\n');
    const { stdout } = await run('python3', [
      '-c',
      `${python.replace('open("kipimo.csv", "w", newline="", encoding="utf-8")', 'sys.stdout').replace('sys_stdout.close()', '')}`,
    ]);
    expect(stdout.trim().split('\r\n').slice(1).map(plainRow)).toEqual(rows.map(plainRow));
    expect(lines).toContain('import delimited using "kipimo.csv", clear varnames(1) encoding("utf-8")');
  });

  test('as R gives the figures drawn where R is there, and closes every bracket and string anywhere', async () => {
    const code = snippet('r', pinned());
    expect(unclosed(code, '#')).toBe('');
    const rscript = ['/usr/bin/Rscript', '/usr/local/bin/Rscript'].find((path) => existsSync(path));
    const { stdout } = rscript
      ? await run(rscript, ['-e', code]).catch(() => ({ stdout: 'no httr2' }))
      : { stdout: 'no R' };
    const [first] = trend.groups;
    const told = stdout.startsWith('no ') || stdout.includes(String(first?.points[0]?.value));
    expect(told).toBe(true);
  });

  test('as Power Query sends the same document and variables', () => {
    const code = snippet('powerquery', pinned());
    const strings = [...code.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) =>
      text.replaceAll('""', '"').replaceAll('#(lf)', '\n').replaceAll('#(#)(', '#('),
    );
    expect(strings).toContain(DOCUMENT);
    expect(strings).toContain(JSON.stringify(pinned().variables));
    expect(strings).toContain(`${server.url}/graphql`);
    expect(unclosed(code, null)).toBe('');
  });
});

describe('the same numbers everywhere', () => {
  test('API, table, CSV of the screen and of the server, workbook, picture and citation agree', async () => {
    const words = drawingWords('en');
    const spec = trendPicture(trend, words);
    const csv = csvOf(spec);
    const asked = { language: 'en', asOf: trend.receipt.asOf };
    const address = pictureAddress(pinned(), asked) ?? '';
    const reader = thePublic(server.url);
    expect(await (await reader.get(pictureAddress(pinned(), { ...asked, ending: 'csv' }) ?? '')).text()).toBe(
      csv,
    );

    const told: string[][] = parse(csv, { relax_column_count: true });
    const [, ...lines] = told.filter(([first = '']) => !first.startsWith('# '));
    const fromCsv = lines.map(([key, , year, value, , , , n, expected]) =>
      plainRow([key, year, value, n, expected].join(',')),
    );
    expect(fromCsv).toEqual(rows.map(plainRow));

    const sheets = sheetsOf(spec, {
      columns: (code) => code,
      absence: (code) => code,
      heads: { code: 'code', meaning: 'meaning' },
    });
    const file = await writeXlsx({
      sheets: sheets.map(({ name, rows: cells }) => ({ name, rows: cells.map((row) => [...row]) })),
    });
    const read = await readXlsx(file);
    const data = read.sheets[0]?.rows ?? [];
    expect(read.sheets.map(({ name }) => name)).toEqual(['data', 'definitions', 'notes']);
    expect(
      data.slice(1).map((row) => plainRow([row[0], row[2], row[3] ?? '', row[7], row[8]].join(','))),
    ).toEqual(rows.map(plainRow));

    const picture = await (await reader.get(address)).text();
    expect(picture.split('data-mark=').length - 1).toBe(
      trend.groups.flatMap(({ points }) => points).filter(({ value }) => typeof value === 'number').length,
    );
    for (const { points } of trend.groups) {
      const last = points.filter(({ value }) => typeof value === 'number').at(-1);
      if (last)
        expect(picture).toContain(
          `${words.value(last.value ?? 0, { name: '', decimals: 1 })} in ${last.year}`,
        );
    }
    const cited = citation(spec, { address, illustrative: 'Illustrative' });
    expect(cited.bibtex).toContain(trend.receipt.contentHash.slice(0, 16));
    expect(cited.text).toContain(trend.receipt.asOf);
    expect(picture.length).toBeLessThan(120_000);
  });

  test('a cell that looks like a formula is text in every file', async () => {
    const words = drawingWords('en');
    const [group] = trend.groups;
    const named = {
      ...trend,
      groups: group ? [{ ...group, key: '=1+1', label: { en: '=HYPERLINK("x")' } }] : [],
    };
    const spec = trendPicture(named, words, { title: '@SUM(A1)' });
    expect(csvOf(spec)).toContain("'=1+1");
    const [data] = sheetsOf(spec, { columns: String, absence: String, heads: { code: 'c', meaning: 'm' } });
    const file = await writeXlsx({
      sheets: [{ name: 'data', rows: (data?.rows ?? []).map((row) => [...row]) }],
    });
    const cell = (await readXlsx(file)).sheets[0]?.rows[1]?.[0];
    expect(cell).toBe('=1+1');
  });

  test('a reader who sees more takes away what that reader sees', async () => {
    const manager = await signedIn(server.url, 'manager.tti@demonstration.example');
    const address = pictureAddress(pinned(), { language: 'en', asOf: trend.receipt.asOf }) ?? '';
    const of = async (person: Person) => (await person.get(address)).text();
    expect(await of(manager)).not.toBe(await of(thePublic(server.url)));
  });
});

/** 12.0 and 12 are one number. */
function plainRow(row: string): string {
  return row
    .split(',')
    .map((cell, at) => (at === 0 || cell === '' ? cell : String(Number(cell))))
    .join(',');
}

/** The brackets of a program that stay open outside its strings; a string that is not closed is told as one. */
function unclosed(code: string, comment: string | null): string {
  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at] ?? '';
    if (inString) {
      if (sign === '\\' && comment !== null) at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === comment) at = code.indexOf('\n', at);
    else if ('([{'.includes(sign)) open.push(sign);
    else if (sign in pairs && open.pop() !== pairs[sign]) return `${sign} at ${at}`;
  }
  return inString ? 'a string' : open.join('');
}
