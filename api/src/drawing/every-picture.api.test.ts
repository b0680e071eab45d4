import { COMPARED_MEASURES, COMPARED_VIEWS, pictureAddress } from '@kipimo/shared';
import { parse } from 'csv-parse/sync';
import { type Person, signedIn } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

const TREND = `query ($input: TrendInput!) { trend(input: $input) { groups { key points { year value n } } receipt { asOf } } }`;
const CHANGE = `query Change($input: DecompositionInput!) { decomposition(input: $input) {
  groups { key total parts { kind value institutions } } receipt { asOf contentHash } } }`;

interface Trend {
  groups: { key: string; points: { year: number; value: number | null; n: number }[] }[];
  receipt: { asOf: string };
}
interface Change {
  groups: { key: string; total: number; parts: { kind: string; value: number; institutions: string[] }[] }[];
  receipt: { asOf: string; contentHash: string };
}
interface Line {
  key: string;
  year?: string;
  value: string;
}

let server: TestServer;
let manager: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
});
afterAll(() => server.close());

/** The lines of a chart's file that have a value. */
async function linesOf(address: string): Promise<Line[]> {
  const text = await (await manager.get(address)).text();
  const table = text.split('\r\n').filter((line) => !/^"?# /.test(line));
  const lines: Line[] = parse(table.join('\r\n'), { columns: true, skip_empty_lines: true });
  return lines.filter(({ value }) => value !== '');
}

const query = (document: string, input: object) => ({ document, variables: { input }, address: '' });
/** Files round where a number has no more to say. */
const written = (value: number): number => Number(value.toPrecision(12));
const sorted = (values: number[]): number[] => values.map(written).toSorted((one, other) => one - other);

describe.each(COMPARED_MEASURES)('the measure %s', (measure) => {
  test('gives the figures of the API in every picture of the explorer', async () => {
    const input = { initiative: 'TTI', indicator: 'RES-02', splitBy: 'institution', measure };
    const { trend } = await manager.run<{ trend: Trend }>(TREND, { input });
    const points = trend.groups.flatMap(({ key, points: all }) =>
      all.flatMap(({ year, value }) => (value === null ? [] : [{ key, year, value: written(value) }])),
    );
    const years = trend.groups.flatMap(({ points: all }) =>
      all.filter(({ n }) => n > 0).map(({ year }) => year),
    );
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const of = (wanted: (year: number) => boolean) =>
      points.filter(({ year }) => wanted(year)).map(({ value }) => value);
    const expected: Record<(typeof COMPARED_VIEWS)[number], number[]> = {
      trend: of(() => true),
      facets: of(() => true),
      slope: of((year) => year === first || year === last),
      dots: of((year) => year === last),
      distribution: of(() => true),
      map: of((year) => year === last),
    };
    expect(points.length).toBeGreaterThan(10);
    for (const view of COMPARED_VIEWS) {
      const asked = { language: 'en', asOf: trend.receipt.asOf, ending: 'csv', view } as const;
      const lines = await linesOf(pictureAddress(query(TREND, input), asked) ?? '');
      expect([view, sorted(lines.map(({ value }) => Number(value)))]).toEqual([view, sorted(expected[view])]);
      // Where a line names institution and year, its value is that of both.
      for (const { key, year, value } of lines.filter((line) => line.year !== undefined))
        expect(points).toContainEqual({ key, year: Number(year), value: written(Number(value)) });
    }
  });
});

describe('the parts of a change, embedded', () => {
  const input = { initiative: 'TTI', indicator: 'RES-02', fromYear: 2012, toYear: 2016, figure: 'mean' };
  const address = (asOf: string | undefined, ending: 'svg' | 'csv') =>
    pictureAddress(query(CHANGE, input), { language: 'en', asOf, ending }) ?? '';

  test.each(['frozen', 'live'])('give the figures of the API, %s', async (kind) => {
    const { decomposition } = await manager.run<{ decomposition: Change }>(CHANGE, { input });
    const [all] = decomposition.groups;
    const bars = [...(all?.parts ?? []).map(({ kind: key, value }) => [key, value]), ['total', all?.total]];
    expect(bars).toHaveLength(6);
    const asOf = kind === 'frozen' ? decomposition.receipt.asOf : undefined;
    const lines = await linesOf(address(asOf, 'csv'));
    expect(lines.map(({ key, value }) => [key, Number(value)])).toEqual(bars);
    const picture = await (await manager.get(address(asOf, 'svg'))).text();
    expect(picture).toContain(decomposition.receipt.contentHash.slice(0, 16));
    expect(picture.split('data-part=').length - 1).toBe(6);
  });

  test('frozen they are the same to the byte', async () => {
    const { decomposition } = await manager.run<{ decomposition: Change }>(CHANGE, { input });
    const frozen = address(decomposition.receipt.asOf, 'svg');
    expect(await (await manager.get(frozen)).text()).toBe(await (await manager.get(frozen)).text());
  });

  test('without two years they are refused rather than guessed', async () => {
    const answer = await manager.get('/files/charts/TTI/RES-02.svg?view=composition&from=2012');
    expect(answer.status).toBe(422);
  });
});
