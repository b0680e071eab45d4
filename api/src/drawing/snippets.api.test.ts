import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { type ChartQuery, pinnedQuery, snippet, snippetLanguages } from '@kipimo/shared';
import { thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const run = promisify(execFile);

const TREND = `query TrendFigure($input: TrendInput!) {
  # the panel's "own" figures \\ with every sign a shell could trip over
  trend(input: $input) {
    groups { key label { en } points { year value n expected } }
    receipt { asOf contentHash }
  }
}`;
const PARTS = `query DomainProgress($input: DomainProgressInput!) {
  domainProgress(input: $input) {
    domains { improved n share interval { low high } domain { code name { fr } } }
    receipt { asOf contentHash }
  }
}`;
const who = { regions: ['western-africa'] };

interface Trend {
  groups: {
    key: string;
    points: { year: number; value: number | null; n: number; expected: number }[];
  }[];
  receipt: { asOf: string };
}
interface Parts {
  domains: object[];
  receipt: { asOf: string };
}

/** What can be run on this machine; the names of the tests say what cannot, since they then only read the program. */
const isHere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const here = {
  curl: isHere('curl', '--version'),
  Python: isHere('python3', '--version'),
  R: isHere('Rscript', '-e', 'library(httr2); library(jsonlite)'),
};
const withoutIt = {
  curl: 'as curl closes every string (it was NOT RUN: no curl here)',
  Python: 'as Python closes every bracket and string (it was NOT RUN: no Python 3 here)',
  R: 'as R closes every bracket and string (it was NOT RUN: no R with httr2 and jsonlite here)',
};
const nameOf = (program: keyof typeof here): string =>
  here[program] ? `as ${program} gives the figures on screen, as printed` : withoutIt[program];

let server: TestServer;
let trend: Trend;
let parts: Parts;
let rows: string[];

beforeAll(async () => {
  server = await aServer('demonstration');
  const reader = thePublic(server.url);
  ({ trend } = await reader.run<{ trend: Trend }>(TREND, { input: asked }));
  ({ domainProgress: parts } = await reader.run<{ domainProgress: Parts }>(PARTS, { input: askedParts }));
  rows = trend.groups.flatMap(({ key, points }) =>
    points.map(({ year, value, n, expected }) => [key, year, value ?? '', n, expected].join(',')),
  );
  expect(rows.length).toBeGreaterThan(10);
});

afterAll(() => server.close());

const asked = { initiative: 'TTI', indicator: 'RES-01', splitBy: 'cohort' };
const askedParts = { initiative: 'TTI', who };
const pinned = (): ChartQuery =>
  pinnedQuery(
    { document: TREND, variables: { input: asked }, address: `${server.url}/graphql` },
    trend.receipt.asOf,
  );
const pinnedParts = (): ChartQuery =>
  pinnedQuery(
    { document: PARTS, variables: { input: askedParts }, address: `${server.url}/graphql` },
    parts.receipt.asOf,
  );

test('names the moment of the answer in every language', () => {
  expect(pinned()).toMatchObject({ pinned: true, variables: { input: { asOf: trend.receipt.asOf } } });
  for (const language of snippetLanguages)
    expect(snippet(language, pinned()).replaceAll('""', '"')).toContain(trend.receipt.asOf);
});

test(nameOf('curl'), async () => {
  const programs = [snippet('curl', pinned()), snippet('curl', pinnedParts())];
  // Quotes inside the body are closed, escaped and opened again: what is left stands in pairs.
  for (const program of programs) expect(program.replaceAll("'\\''", '').split("'").length % 2).toBe(1);
  if (!here.curl) return;
  const [ofTrend, ofParts] = await Promise.all(
    programs.map(async (program) => {
      const { stdout } = await run('sh', ['-c', program], { env: { PATH: process.env['PATH'] } });
      return (JSON.parse(stdout) as { data: object }).data;
    }),
  );
  expect(ofTrend).toEqual({ trend });
  expect(ofParts).toEqual({ domainProgress: parts });
});

test(nameOf('Python'), async () => {
  const programs = [snippet('python', pinned()), snippet('python', pinnedParts())];
  for (const program of programs) expect(unclosed(program.replaceAll('"""', '"'), '#')).toBe('');
  if (!here.Python) return;
  const [ofTrend = '', ofParts = ''] = await Promise.all(
    programs.map(async (program) => (await run('python3', ['-c', program])).stdout),
  );
  expect(ofTrend.trim().split('\r\n').slice(1).map(plainRow)).toEqual(rows.map(plainRow));
  expect(JSON.parse(ofParts)).toEqual({ domainProgress: parts });
});

test(nameOf('R'), async () => {
  const programs = [snippet('r', pinned()), snippet('r', pinnedParts())];
  for (const program of programs) expect(unclosed(program, '#')).toBe('');
  if (!here.R) return;
  const [ofTrend = '', ofParts = ''] = await Promise.all(
    programs.map(async (program) => (await run('Rscript', ['-e', program])).stdout),
  );
  const [head, ...lines] = ofTrend.trim().split('\n');
  expect(head?.trim().split(/\s+/)).toEqual(['group', 'year', 'value', 'n', 'expected']);
  const printed = lines.map((line) => plainRow(line.trim().split(/\s+/).join(',').replace('NA', '')));
  expect(printed).toEqual(rows.map(plainRow));
  // jsonlite writes fifteen digits.
  expect(plainNumbers(JSON.parse(ofParts))).toEqual(plainNumbers({ domainProgress: parts }));
});

test('as Stata asks with the Python that stands in it', async () => {
  const lines = snippet('stata', pinned()).split('\n');
  expect(lines).toContain('import delimited using "kipimo.csv", clear varnames(1) encoding("utf-8")');
  const python = lines.slice(lines.indexOf('python:') + 1, lines.indexOf('end')).join('\n');
  const onScreen = python
    .replace('open("kipimo.csv", "w", newline="", encoding="utf-8")', 'sys.stdout')
    .replace('sys_stdout.close()', '');
  expect(unclosed(onScreen.replaceAll('"""', '"'), '#')).toBe('');
  if (!here.Python) return;
  const { stdout } = await run('python3', ['-c', onScreen]);
  expect(stdout.trim().split('\r\n').slice(1).map(plainRow)).toEqual(rows.map(plainRow));
});

test('as Power Query sends the same document and variables', () => {
  const code = snippet('powerquery', pinned());
  const strings = [...code.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) =>
    text.replaceAll('""', '"').replaceAll('#(lf)', '\n').replaceAll('#(#)(', '#('),
  );
  expect(strings).toContain(TREND);
  expect(strings).toContain(JSON.stringify(pinned().variables));
  expect(strings).toContain(`${server.url}/graphql`);
  expect(unclosed(code, null)).toBe('');
});

/** 12.0 and 12 are one number, and so are two that differ in the sixteenth digit. */
const plain = (value: number): number => Number(value.toPrecision(14));

const plainRow = (row: string): string =>
  row
    .split(',')
    .map((cell, at) => (at === 0 || cell === '' ? cell : String(plain(Number(cell)))))
    .join(',');

const plainNumbers = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
    typeof value === 'number' ? plain(value) : value,
  );

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
