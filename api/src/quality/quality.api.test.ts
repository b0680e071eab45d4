import { randomUUID } from 'node:crypto';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let manager: Person;

const DESK = `query Desk($initiative: String!, $year: Int) {
  qualityDesk(initiative: $initiative, year: $year) {
    year years
    unusual { institution { code } version { indicator } was now submission own { score n } peers { score n } }
    digits { version { indicator } n counts chiSquare }
    repeats { institution { code } compared repeated }
    rules { rule fired explained }
    late { institution { code } was now days }
    exceptions { test indicator reason by }
  }
}`;
const ASIDE = `mutation Aside($input: QualityExceptionInput!) { putFindingAside(input: $input) { test indicator reason } }`;

interface Desk {
  year: number;
  years: number[];
  unusual: {
    version: { indicator: string };
    own: { score: number; n: number } | null;
    submission: string | null;
  }[];
  rules: { rule: string; fired: number; explained: number }[];
  late: { days: number }[];
  exceptions: { indicator: string; by: string }[];
}
const desk = async (year: number | null = null): Promise<Desk> =>
  (await manager.run<{ qualityDesk: Desk }>(DESK, { initiative: 'TTI', year })).qualityDesk;

beforeAll(async () => {
  server = await aServer('demonstration');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
});
afterAll(() => server.close());

test('a manager sees what is unusual in a year, the most unusual first, with the report to ask about', async () => {
  const { year, years, unusual } = await desk();
  expect(year).toBe(Math.max(...years));
  expect(unusual.length).toBeGreaterThan(0);
  const scores = unusual.map((one) =>
    Math.abs((one.own ?? (one as never as { peers: { score: number } }).peers).score),
  );
  expect(scores.every((score) => score > 3.5)).toBe(true);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(unusual.every(({ submission }) => submission !== null)).toBe(true);
});

test('rules are counted with how often they were explained; late revisions stood for more than a year', async () => {
  const { rules, late } = await desk(2016);
  expect(rules.every(({ fired, explained }) => fired >= explained)).toBe(true);
  expect(late.every(({ days }) => days >= 365)).toBe(true);
});

test('a finding put aside is gone with its reason on record, and comes back when that is taken back', async () => {
  const before = await desk();
  const indicator = before.unusual[0]?.version.indicator ?? '';
  const records = async (): Promise<number> =>
    (await server.database.pool.query('select count(*) as count from observation')).rows[0].count;
  const recorded = await records();
  const aside = (reason: string | null) => ({
    input: { operationId: randomUUID(), initiative: 'TTI', indicator, test: 'unusual_change', reason },
  });
  expect(await manager.refusal(ASIDE, aside(' '))).toBe('INVALID');
  await manager.run(ASIDE, aside('Elections every five years.'));
  const after = await desk();
  expect(after.unusual.some(({ version }) => version.indicator === indicator)).toBe(false);
  expect(after.exceptions).toMatchObject([{ indicator, reason: 'Elections every five years.' }]);
  await manager.run(ASIDE, aside(null));
  expect(await desk()).toEqual(before);
  const { rows } = await server.database.pool.query(
    `select action from audit where action like 'quality.%' order by id`,
  );
  expect(rows).toEqual([{ action: 'quality.put-aside' }, { action: 'quality.shown-again' }]);
  expect(await records()).toBe(recorded);
});

test('only managers of the initiative ask', async () => {
  const other = await signedIn(server.url, 'manager.acbf@demonstration.example');
  expect(await other.refusal(DESK, { initiative: 'TTI' })).toBe('NOT_FOUND');
  for (const who of ['lead.cres', 'evaluator'] as const) {
    const person = await signedIn(server.url, `${who}@demonstration.example`);
    expect(await person.refusal(DESK, { initiative: 'TTI' })).toBe('NOT_ALLOWED');
  }
  expect(await thePublic(server.url).refusal(DESK, { initiative: 'TTI' })).toBe('NOT_ALLOWED');
});
