import { randomUUID } from 'node:crypto';
import { Person, thePublic } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { ACCEPT, RETURN, SAVE, START, SUBMIT } from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let world: ReportingWorld;
let lead: Person;
let manager: Person;
let evaluator: Person;
let leadOfB: Person;
let betweenAcceptances: string;

const LEDGER = `query Ledger($institution: String, $asOf: DateTime, $first: Int, $after: String) {
  restatements(initiative: "ALPHA", institution: $institution, asOf: $asOf, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } receipt { asOf demonstration }
    nodes { institution { code } periodLabel slice rater reasonCode reason restatedAt
      was { value absence version { indicator number } } now { value absence } }
  }
}`;
const RECORD = `query Record($asOf: DateTime) {
  observations(initiative: "ALPHA", indicator: "TST-05", asOf: $asOf) { nodes { value } receipt { asOf } }
}`;

interface Ledger {
  restatements: {
    totalCount: number;
    nodes: { reasonCode: string; was: { value: string }; now: { value: string } }[];
    pageInfo: { endCursor: string; hasNextPage: boolean };
  };
}
const ledger = async (who: Person, variables: object = {}): Promise<Ledger['restatements']> =>
  (await who.run<Ledger>(LEDGER, variables)).restatements;

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  const someone = async (
    name: string,
    ...roles: Parameters<ReportingWorld['person']>[1][]
  ): Promise<Person> => new Person(server.url, (await world.person(name, ...roles)).headers);
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  leadOfB = await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  manager = await someone('Manager', { role: 'manager', initiative: 'ALPHA' });
  evaluator = await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' });

  const { startSubmission } = await lead.run<{ startSubmission: { id: string } }>(START, {
    operationId: randomUUID(),
    round: 'ALPHA-2013',
    institution: 'unit-a',
  });
  const { id } = startSubmission;
  const save = async (values: Record<string, string>, baseVersion: number): Promise<number> => {
    const operations = Object.entries(values).map(([indicator, value]) => ({
      operationId: randomUUID(),
      indicator,
      baseVersion,
      value,
    }));
    const { saveEntries } = await lead.run<{ saveEntries: { submissionVersion: number } }>(SAVE, {
      input: { submission: id, operations },
    });
    return saveEntries.submissionVersion;
  };
  const move = async (who: Person, document: string, version: number, more: object = {}): Promise<number> => {
    const answer = await who.run<Record<string, { version: number }>>(document, {
      input: { operationId: randomUUID(), id, version, ...more },
    });
    return Object.values(answer)[0]?.version ?? 0;
  };
  let version = await save({ 'TST-01': '12', 'TST-05': '20', 'TST-06': '5', 'TST-31': '1500000.50' }, 0);
  version = await move(lead, SUBMIT, version);
  version = await move(manager, ACCEPT, version);
  betweenAcceptances = (await evaluator.run<{ observations: { receipt: { asOf: string } } }>(RECORD))
    .observations.receipt.asOf;
  version = await move(manager, RETURN, version, {
    cells: [{ indicator: 'TST-05', reason: 'The payroll says otherwise.' }],
    reasonCode: 'error_in_source',
  });
  version = await save({ 'TST-05': '22', 'TST-06': '6' }, 1);
  version = await move(lead, SUBMIT, version);
  await move(manager, ACCEPT, version);
});
afterAll(() => server.close());

test('a restated value is in the ledger with both values, the reason and the definition', async () => {
  const { totalCount, nodes } = await ledger(evaluator);
  expect(totalCount).toBe(2);
  expect(nodes).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        institution: { code: 'unit-a' },
        periodLabel: '2013',
        rater: 'self',
        reasonCode: 'error_in_source',
        reason: 'The payroll says otherwise.',
        was: { value: '20', absence: null, version: { indicator: 'TST-05', number: 1 } },
        now: { value: '22', absence: null },
      }),
    ]),
  );
});

test('as of a time before, the ledger is empty and the record holds the old value', async () => {
  expect((await ledger(evaluator, { asOf: betweenAcceptances })).totalCount).toBe(0);
  const before = await evaluator.run<{ observations: { nodes: unknown[] } }>(RECORD, {
    asOf: betweenAcceptances,
  });
  expect(before.observations.nodes).toEqual([{ value: '20' }]);
  const now = await evaluator.run<{ observations: { nodes: unknown[] } }>(RECORD);
  expect(now.observations.nodes).toEqual([{ value: '22' }]);
});

test('pages of one hold each restatement once', async () => {
  const first = await ledger(evaluator, { first: 1 });
  expect(first.pageInfo.hasNextPage).toBe(true);
  const second = await ledger(evaluator, { first: 1, after: first.pageInfo.endCursor });
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect([...first.nodes, ...second.nodes].map(({ was }) => was.value).sort()).toEqual(['20', '5']);
  expect(await evaluator.refusal(LEDGER, { after: 'nonsense' })).toBe('INVALID');
});

test('the public sees the restatements of institutions that consent, others see their own', async () => {
  const everybody = thePublic(server.url);
  expect((await ledger(everybody)).totalCount).toBe(0);
  expect((await ledger(leadOfB)).totalCount).toBe(0);
  expect((await ledger(lead)).totalCount).toBe(2);
  await server.database.pool.query(
    `insert into consent (unit_id, initiative_id, given)
     select $1, id, '[2012-01-01,)' from initiative where code = 'ALPHA'`,
    [world.unitA],
  );
  const patience = Date.now() + 5000;
  while ((await ledger(everybody)).totalCount === 0 && Date.now() < patience)
    await new Promise((done) => setImmediate(done));
  expect((await ledger(everybody)).totalCount).toBe(2);
});
