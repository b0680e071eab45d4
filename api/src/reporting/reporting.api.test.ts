import { randomUUID } from 'node:crypto';
import { localDay } from '@kipimo/shared';
import { Person } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import {
  ACCEPT,
  COUNTS,
  RECORD,
  REMOVE,
  REPORT,
  REPORTS,
  RETURN,
  SAVE,
  START,
  SUBMIT,
} from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let world: ReportingWorld;
let lead: Person;
let contributor: Person;
let leadOfB: Person;
let manager: Person;
let managerOfBeta: Person;
let evaluator: Person;
let administrator: Person;
let nobody: Person;

async function someone(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Person> {
  const { headers } = await world.person(name, ...roles);
  return new Person(server.url, headers);
}

const write = (indicator: string, change: object): object => ({
  operationId: randomUUID(),
  indicator,
  baseVersion: 0,
  ...change,
});

const complete = (): object[] => [
  write('TST-01', { value: '12' }),
  write('TST-05', { value: '20' }),
  write('TST-06', { value: '5' }),
  write('TST-31', { value: '1500000.50' }),
];

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  contributor = await someone('Contributor of A', { role: 'contributor', unit: 'unit-a' });
  leadOfB = await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' });
  manager = await someone('Manager of Alpha', { role: 'manager', initiative: 'ALPHA' });
  managerOfBeta = await someone('Manager of Beta', { role: 'manager', initiative: 'BETA' });
  evaluator = await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' });
  administrator = await someone('Administrator', { role: 'administrator' });
  nobody = new Person(server.url);
});

afterAll(() => server.close());

describe('a report on its way', () => {
  let id: string;
  let version: number;

  beforeAll(async () => {
    const started = await contributor.run<{ startSubmission: { id: string; version: number } }>(START, {
      operationId: randomUUID(),
      round: 'ALPHA-2013',
      institution: 'unit-a',
    });
    ({ id, version } = started.startSubmission);
  });

  const save = async (who: Person, operations: object[]): Promise<{ submissionVersion: number }> =>
    (
      await who.run<{ saveEntries: { submissionVersion: number } }>(SAVE, {
        input: { submission: id, operations },
      })
    ).saveEntries;

  test('a contributor edits and cannot submit', async () => {
    const saved = await save(contributor, complete());
    expect(saved).toMatchObject({ answered: 4, expected: 4, derived: [{ indicator: 'TST-07', value: 25 }] });
    version = saved.submissionVersion;
    const input = { operationId: randomUUID(), id, version };
    expect(await contributor.refusal(SUBMIT, { input })).toBe('NOT_ALLOWED');
  });

  test('a draft is there for its own people and for nobody else', async () => {
    for (const stranger of [leadOfB, manager, managerOfBeta, administrator]) {
      expect(await stranger.refusal(REPORT, { id })).toBe('NOT_FOUND');
      expect(await stranger.run(REPORTS)).toMatchObject({ submissions: { totalCount: 0, nodes: [] } });
    }
    for (const reader of [evaluator, nobody]) {
      expect(await reader.refusal(REPORT, { id })).toBe('NOT_ALLOWED');
      expect(await reader.refusal(REPORTS)).toBe('NOT_ALLOWED');
    }
    const input = { submission: id, operations: complete() };
    expect(await leadOfB.refusal(SAVE, { input })).toBe('NOT_FOUND');
    for (const reader of [manager, evaluator, administrator, nobody]) {
      expect(await reader.refusal(SAVE, { input })).toBe('NOT_ALLOWED');
    }
    expect(await lead.run(REPORTS)).toMatchObject({
      submissions: { totalCount: 1, nodes: [{ id, answered: 4 }] },
    });
  });

  test('the lead submits; then its people cannot change it and its manager sees it', async () => {
    const input = { operationId: randomUUID(), id, version };
    const [first, again] = await Promise.all([lead.run(SUBMIT, { input }), lead.run(SUBMIT, { input })]);
    expect(again).toEqual(first);
    expect(first).toMatchObject({ submitSubmission: { state: 'submitted' } });
    expect(
      await contributor.refusal(SAVE, {
        input: { submission: id, operations: [write('TST-01', { value: '1' })] },
      }),
    ).toBe('WRONG_STATE');
    const { submission } = await manager.run<{ submission: { version: number } }>(REPORT, { id });
    expect(submission).toMatchObject({
      state: 'submitted',
      editable: false,
      availableTransitions: ['return', 'accept'],
    });
    version = submission.version;
    expect(await managerOfBeta.refusal(ACCEPT, { input: { operationId: randomUUID(), id, version } })).toBe(
      'NOT_FOUND',
    );
    expect(await lead.refusal(ACCEPT, { input: { operationId: randomUUID(), id, version } })).toBe(
      'NOT_ALLOWED',
    );
    expect(await administrator.refusal(ACCEPT, { input: { operationId: randomUUID(), id, version } })).toBe(
      'NOT_ALLOWED',
    );
    expect(await administrator.run(REPORT, { id })).toMatchObject({
      submission: { availableTransitions: [] },
    });
  });

  test('a cell goes back with a reason, is corrected, sent again and accepted', async () => {
    const cells = [{ indicator: 'TST-06', reason: 'Half of the team?' }];
    const back = await manager.run<{ returnSubmission: { version: number } }>(RETURN, {
      input: { operationId: randomUUID(), id, version, cells },
    });
    expect(back.returnSubmission).toMatchObject({ state: 'returned' });
    expect(await contributor.run(REPORT, { id })).toMatchObject({
      submission: {
        editable: true,
        cells: expect.arrayContaining([expect.objectContaining({ mark: { reason: 'Half of the team?' } })]),
      },
    });
    const saved = await save(contributor, [write('TST-06', { value: '4', baseVersion: 1 })]);
    const sent = await lead.run<{ submitSubmission: { version: number } }>(SUBMIT, {
      input: { operationId: randomUUID(), id, version: saved.submissionVersion },
    });
    const accepted = await manager.run(ACCEPT, {
      input: { operationId: randomUUID(), id, version: sent.submitSubmission.version },
    });
    expect(accepted).toMatchObject({ acceptSubmission: { state: 'accepted' } });
    expect(await manager.run(REPORT, { id })).toMatchObject({
      submission: {
        events: ['start', 'submit', 'return', 'submit', 'accept'].map((transition) =>
          expect.objectContaining({ transition }),
        ),
      },
    });
  });

  test('next year shows last year beside each field, and says where the definition changed', async () => {
    const { startSubmission } = await lead.run<{ startSubmission: { id: string } }>(START, {
      operationId: randomUUID(),
      round: 'ALPHA-2014',
      institution: 'unit-a',
    });
    const { submission } = await lead.run<{ submission: { cells: { slice: string }[] } }>(REPORT, {
      id: startSubmission.id,
    });
    expect(submission.cells.filter(({ slice }) => slice === '').slice(0, 3)).toMatchObject([
      {
        version: { indicator: 'TST-01', number: 2 },
        previous: { year: 2013, value: '12' },
        definitionChanged: true,
      },
      { version: { indicator: 'TST-05' }, previous: { year: 2013, value: '20' }, definitionChanged: false },
      {
        version: { indicator: 'TST-06' },
        previous: { year: 2013, value: '4' },
        entry: null,
        lastAccepted: null,
      },
    ]);
  });

  test('the reporting record says when it came; strangers learn what was accepted and nothing else', async () => {
    const ask = async (who: Person, asOf: string | null = null): Promise<unknown> =>
      (
        await who.run<{ institution: { record: unknown } }>(RECORD, {
          code: 'unit-a',
          initiative: 'ALPHA',
          asOf,
        })
      ).institution.record;
    const today = localDay(Date.now(), 'Africa/Nairobi');
    const accepted = {
      round: 'ALPHA-2013',
      state: 'accepted',
      acceptedOn: today,
      late: true,
      dueOn: '2014-03-31',
    };
    expect(await ask(lead)).toMatchObject([
      accepted,
      { round: 'ALPHA-2014', state: 'draft', submittedOn: null },
    ]);
    expect(await ask(manager)).toMatchObject([
      accepted,
      { round: 'ALPHA-2014', state: null, submittedOn: null },
    ]);
    expect(await ask(evaluator)).toMatchObject([accepted, { round: 'ALPHA-2014', state: null }]);
    expect(await ask(nobody)).toEqual([]);
    expect(await ask(lead, '2014-06-30')).toMatchObject([
      { round: 'ALPHA-2013', state: null, submittedOn: null, acceptedOn: null, late: null },
      { round: 'ALPHA-2014', state: null },
    ]);
    await server.database.pool.query(
      `insert into consent (unit_id, initiative_id, given) select $1, id, '[2012-01-01,)' from initiative where code = 'ALPHA'`,
      [world.unitA],
    );
    await until(async () => ((await ask(nobody)) as unknown[]).length === 1);
    expect(await ask(nobody)).toMatchObject([accepted]);
  });

  test('counts by state are for those who review', async () => {
    const counted = await manager.run<{ rounds: unknown }>(COUNTS, { initiative: 'ALPHA' });
    expect(counted.rounds).toEqual([
      { code: 'ALPHA-2013', submissionCounts: [{ state: 'accepted', count: 1 }] },
      { code: 'ALPHA-2014', submissionCounts: [{ state: 'draft', count: 1 }] },
    ]);
    for (const other of [lead, evaluator, managerOfBeta, nobody]) {
      const { rounds } = await other.run<{ rounds: { submissionCounts: unknown[] }[] }>(COUNTS, {
        initiative: 'ALPHA',
      });
      expect(rounds.flatMap((round) => round.submissionCounts)).toEqual([]);
    }
  });

  test('pages follow each other without loss', async () => {
    const first = await lead.run<{ submissions: { pageInfo: { endCursor: string }; nodes: object[] } }>(
      REPORTS,
      {
        first: 1,
      },
    );
    expect(first.submissions).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const second = await lead.run(REPORTS, { first: 1, after: first.submissions.pageInfo.endCursor });
    expect(second).toMatchObject({ submissions: { pageInfo: { hasNextPage: false }, nodes: [{ id }] } });
    expect(await lead.refusal(REPORTS, { after: 'nonsense' })).toBe('INVALID');
  });

  test('only an administrator removes the demonstration, and real reports stay', async () => {
    expect(await manager.refusal(REMOVE, { operationId: randomUUID() })).toBe('NOT_ALLOWED');
    expect(await administrator.run(REMOVE, { operationId: randomUUID() })).toEqual({
      removeDemonstration: 0,
    });
    expect(await manager.run(REPORT, { id })).toMatchObject({ submission: { state: 'accepted' } });
  });
});

/** Waits for a message that PostgreSQL sends after a commit made beside the server. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 5000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error('It did not come true.');
    await new Promise((done) => setImmediate(done));
  }
}
