import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let evaluator: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
});
afterAll(() => server.close());

interface Page {
  observations: {
    totalCount: number;
    nodes: {
      id: string;
      value: string | null;
      absence: string | null;
      recordedFrom: string;
      recordedUntil: string | null;
      correctionReason: string | null;
      demonstration: boolean;
      institution: { code: string };
    }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    receipt: { contentHash: string; demonstration: boolean; asOf: string };
  };
}

const PAGE = `query ($institution: String, $indicator: String, $asOf: DateTime, $first: Int, $after: String, $fromYear: Int, $toYear: Int) {
  observations(initiative: "TTI", indicator: $indicator, institution: $institution, asOf: $asOf, first: $first,
    after: $after, fromYear: $fromYear, toYear: $toYear) {
    totalCount pageInfo { endCursor hasNextPage } receipt { contentHash demonstration asOf }
    nodes { id value absence recordedFrom recordedUntil correctionReason demonstration institution { code } } } }`;

const page = async (variables: object, person = evaluator): Promise<Page['observations']> =>
  (await person.run<Page>(PAGE, variables)).observations;

test('pages hold every row once, whatever their size', async () => {
  const whole = await page({ indicator: 'RES-02', first: 500 });
  expect(whole.totalCount).toBe(whole.nodes.length);
  const collected: string[] = [];
  for (let after: string | null = null; ;) {
    const part: Page['observations'] = await page({ indicator: 'RES-02', first: 37, after });
    collected.push(...part.nodes.map(({ id }) => id));
    after = part.pageInfo.endCursor;
    if (!part.pageInfo.hasNextPage) break;
  }
  expect(collected).toEqual(whole.nodes.map(({ id }) => id));
});

test('every illustrative row says so, and so does the receipt', async () => {
  const whole = await page({ indicator: 'RES-02', first: 500 });
  expect(whole.nodes.every(({ demonstration }) => demonstration)).toBe(true);
  expect(whole.receipt.demonstration).toBe(true);
});

test('a row holds a value or the reason for having none', async () => {
  const whole = await page({ institution: 'cres', first: 500 });
  const narrative = 'COM-09';
  const others = whole.nodes.filter(({ value, absence }) => value === null && absence === null);
  const told = await evaluator.run<{ observations: { nodes: { text: string | null; indicator: string }[] } }>(
    `{ observations(initiative: "TTI", institution: "cres", indicator: "${narrative}", first: 500) { nodes { text indicator } } }`,
  );
  expect(others.length).toBe(told.observations.nodes.filter(({ text }) => text !== null).length);
});

test('the past shows what was held then, with the end of beliefs that were corrected later left open', async () => {
  const { rows } = await server.database.pool.query<{ code: string; indicator: string; until: string }>(
    `select u.code, i.code as indicator, upper(o.recorded) as until from observation o
       join reporting_unit u on u.id = o.unit_id join indicator i on i.id = o.indicator_id
       join membership m on m.unit_id = u.id join initiative n on n.id = m.initiative_id and n.code = 'TTI'
     where not upper_inf(o.recorded) and m.valid @> o.period_ends and o.slice = '' order by o.id limit 1`,
  );
  const corrected = rows[0];
  if (!corrected) throw new Error('The demonstration holds no correction.');
  const about = { institution: corrected.code, indicator: corrected.indicator, first: 500 };
  const before = await page({ ...about, asOf: new Date(Date.parse(corrected.until) - 1000).toISOString() });
  const after = await page({ ...about, asOf: corrected.until });
  expect(before.nodes.every(({ recordedUntil }) => recordedUntil === null)).toBe(true);
  expect(after.nodes.some(({ recordedFrom }) => recordedFrom === corrected.until)).toBe(true);
  expect(before.receipt.contentHash).not.toBe(after.receipt.contentHash);
  expect(await page({ ...about, asOf: corrected.until })).toEqual(after);
});

test('a wrong cursor and a page that is too large are refused in words', async () => {
  expect((await evaluator.ask(PAGE, { first: 5000 })).errors?.[0]?.extensions.issues?.[0]?.rule).toBe(
    'page_size',
  );
  expect((await evaluator.ask(PAGE, { after: 'x' })).errors?.[0]?.extensions.issues?.[0]?.rule).toBe(
    'not_a_cursor',
  );
});

test('the public sees units that consent, in published rounds, and nobody else', async () => {
  const stranger = thePublic(server.url);
  const { rows } = await server.database.pool.query<{ code: string }>(
    `select u.code from membership m join initiative i on i.id = m.initiative_id and i.code = 'TTI'
       join reporting_unit u on u.id = m.unit_id
     where not exists (select from consent c where c.unit_id = u.id and c.initiative_id = i.id and upper_inf(c.given))
       and exists (select from observation o where o.unit_id = u.id)`,
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { code } of rows) {
    expect((await page({ institution: code, first: 500 }, stranger)).totalCount).toBe(0);
    expect((await page({ institution: code, first: 500 })).totalCount).toBeGreaterThan(0);
  }
  const open = { fromYear: 2018, toYear: 2018, first: 500 };
  expect((await page(open, stranger)).totalCount).toBe(0);
  expect((await page(open)).totalCount).toBeGreaterThan(0);
});
