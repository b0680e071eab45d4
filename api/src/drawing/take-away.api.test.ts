import {
  citation,
  pictureAddress,
  pinnedQuery,
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

const DOCUMENT = `query TrendFigure($input: TrendInput!) {
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
