import { randomUUID } from 'node:crypto';
import { Person } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { REPORT, RETURN, SAVE, START, SUBMIT } from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

const THREAD = `state waitingFor unread lastSaidAt slice version { indicator }
  messages { kind body author role side language mine unread saidAt }`;
const READ = `query Thread($cell: CellInput!) { thread(cell: $cell) { ${THREAD} } }`;
const ALL = `query Conversation($submission: ID!) {
  conversation(submission: $submission) { side mayWrite isShared unread waiting threads { ${THREAD} } }
}`;
const SAY = `mutation Say($input: SayInput!) { sayInThread(input: $input) { ${THREAD} } }`;
const CLOSE = `mutation Close($input: CloseThreadInput!) { closeThread(input: $input) { state } }`;
const SEEN = `mutation Seen($input: SeenInput!) { markThreadSeen(input: $input) { unread } }`;
const UNREAD = `query Unread($id: ID!) { submission(id: $id) { unreadMessages } }`;

interface ThreadAnswer {
  readonly state: string;
  readonly waitingFor: string | null;
  readonly unread: number;
  readonly lastSaidAt: string;
  readonly version: { readonly indicator: string };
  readonly messages: readonly { kind: string; body: string; author: string; mine: boolean }[];
}

let server: TestServer;
let world: ReportingWorld;
let lead: Person;
let contributor: Person;
let manager: Person;
let report: string;
let version: number;
/** Everybody who takes no part in the talk about A's report. */
const strangers = new Map<string, Person>();

async function someone(name: string, ...roles: Parameters<ReportingWorld['person']>[1][]): Promise<Person> {
  const { headers } = await world.person(name, ...roles);
  return new Person(server.url, headers);
}

const cell = (indicator = 'TST-05') => ({ submission: report, indicator, slice: '' });
const say = async (who: Person, kind: string, body: string, indicator?: string): Promise<ThreadAnswer> => {
  const input = { operationId: randomUUID(), cell: cell(indicator), kind, body };
  return (await who.run<{ sayInThread: ThreadAnswer }>(SAY, { input })).sayInThread;
};
const unreadBy = async (who: Person): Promise<number> =>
  (await who.run<{ submission: { unreadMessages: number } }>(UNREAD, { id: report })).submission
    .unreadMessages;

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  contributor = await someone('Contributor of A', { role: 'contributor', unit: 'unit-a' });
  manager = await someone('Manager of Alpha', { role: 'manager', initiative: 'ALPHA' });
  strangers.set('lead of B', await someone('Lead of B', { role: 'institution_lead', unit: 'unit-b' }));
  strangers.set('manager of Beta', await someone('Manager of Beta', { role: 'manager', initiative: 'BETA' }));
  strangers.set('evaluator', await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' }));
  strangers.set('administrator', await someone('Administrator', { role: 'administrator' }));
  strangers.set(
    'administrator who reports for B',
    await someone('Both', { role: 'administrator' }, { role: 'contributor', unit: 'unit-b' }),
  );
  strangers.set('nobody', new Person(server.url));
  const started = await contributor.run<{ startSubmission: { id: string } }>(START, {
    operationId: randomUUID(),
    round: 'ALPHA-2013',
    institution: 'unit-a',
  });
  report = started.startSubmission.id;
  const operations = ['TST-01', 'TST-05', 'TST-06', 'TST-31'].map((indicator) => ({
    operationId: randomUUID(),
    indicator,
    baseVersion: 0,
    value: '4',
  }));
  const saved = await contributor.run<{ saveEntries: { submissionVersion: number } }>(SAVE, {
    input: { submission: report, operations },
  });
  version = saved.saveEntries.submissionVersion;
});

afterAll(() => server.close());

async function expectNoStrangerHears(): Promise<void> {
  const input = { operationId: randomUUID(), cell: cell(), kind: 'said', body: 'let me in' };
  for (const [who, stranger] of strangers) {
    const refused = /^NOT_(FOUND|ALLOWED)$/;
    expect([who, await stranger.refusal(READ, { cell: cell() })]).toEqual([
      who,
      expect.stringMatching(refused),
    ]);
    expect([who, await stranger.refusal(ALL, { submission: report })]).toEqual([
      who,
      expect.stringMatching(refused),
    ]);
    expect([who, await stranger.refusal(SAY, { input })]).toEqual([who, expect.stringMatching(refused)]);
    const close = { operationId: randomUUID(), cell: cell() };
    expect([who, await stranger.refusal(CLOSE, { input: close })]).toEqual([
      who,
      expect.stringMatching(refused),
    ]);
  }
}

describe('while the report is a draft', () => {
  test('colleagues talk about a cell, and see what the other said', async () => {
    const said = await say(contributor, 'said', 'Does this include consultants?');
    expect(said).toMatchObject({
      state: 'quiet',
      waitingFor: null,
      unread: 0,
      version: { indicator: 'TST-05' },
      messages: [
        { kind: 'said', author: 'Contributor of A', role: 'contributor', side: 'institution', mine: true },
      ],
    });
    expect(await unreadBy(lead)).toBe(1);
    expect(await unreadBy(contributor)).toBe(0);
    await lead.run(SEEN, { input: { cell: cell(), until: said.lastSaidAt } });
    expect(await unreadBy(lead)).toBe(0);
  });

  test('the manager cannot read it and nobody else can', async () => {
    expect(await manager.refusal(READ, { cell: cell() })).toBe('NOT_FOUND');
    expect(await manager.refusal(ALL, { submission: report })).toBe('NOT_FOUND');
    await expectNoStrangerHears();
  });

  test('the same operation sent ten times is one message and one audit row', async () => {
    const input = { operationId: randomUUID(), cell: cell('TST-06'), kind: 'said', body: 'Only once' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => contributor.run(SAY, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const { rows } = await server.database.pool.query(
      `select (select count(*) from thread_message where body = 'Only once') as messages,
         (select count(*) from audit where action = 'thread.said' and detail ->> 'cell' = 'TST-06') as audits`,
    );
    expect(rows[0]).toEqual({ messages: 1, audits: 1 });
    const other = { ...input, body: 'Something else' };
    expect(await contributor.refusal(SAY, { input: other })).toBe('CONFLICT');
  });

  test('what cannot be said is refused by its rule, and a cell that is not asked is not there', async () => {
    const ask = async (body: string, kind = 'said'): Promise<string | undefined> => {
      const input = { operationId: randomUUID(), cell: cell(), kind, body };
      const answer = await contributor.ask(SAY, { input });
      return answer.errors?.[0]?.extensions.issues?.[0]?.rule;
    };
    expect(await ask('  ')).toBe('message_empty');
    expect(await ask('x'.repeat(2001))).toBe('text_too_long');
    expect(await ask('look again', 'returned')).toBe('message_kind_unavailable');
    expect(await contributor.refusal(READ, { cell: { ...cell(), slice: 'sex=robot' } })).toBe('NOT_FOUND');
    expect(await contributor.refusal(READ, { cell: cell('TST-90') })).toBe('NOT_FOUND');
  });
});

describe('once the report is submitted', () => {
  beforeAll(async () => {
    const input = { operationId: randomUUID(), id: report, version };
    version = (await lead.run<{ submitSubmission: { version: number } }>(SUBMIT, { input })).submitSubmission
      .version;
  });

  test('its manager reads the thread and asks; the institution answers with a quick reply', async () => {
    const { thread } = await manager.run<{ thread: ThreadAnswer }>(READ, { cell: cell() });
    expect(thread.messages.map(({ body }) => body)).toEqual(['Does this include consultants?']);
    expect(await say(manager, 'question', 'Are these full-time people?')).toMatchObject({
      state: 'asked',
      waitingFor: 'institution',
    });
    expect(await contributor.run(ALL, { submission: report })).toMatchObject({
      conversation: { side: 'institution', waiting: 1, unread: 1, isShared: true, mayWrite: true },
    });
    const closing = { operationId: randomUUID(), cell: cell() };
    expect(await contributor.refusal(CLOSE, { input: closing })).toBe('INVALID');
    expect(await say(contributor, 'confirmed', 'because half-time staff are two of a person')).toMatchObject({
      state: 'answered',
      waitingFor: null,
    });
    expect(
      await manager.refusal(SAY, {
        input: { operationId: randomUUID(), cell: cell(), kind: 'confirmed', body: 'yes' },
      }),
    ).toBe('INVALID');
    expect(await manager.run(CLOSE, { input: closing })).toEqual({ closeThread: { state: 'closed' } });
  });

  test('nobody else hears of it', expectNoStrangerHears);

  test('a cell that is sent back begins its thread with the reason, newest cell first', async () => {
    const cells = [{ indicator: 'TST-31', reason: 'In thousands?' }];
    await manager.run(RETURN, { input: { operationId: randomUUID(), id: report, version, cells } });
    const { conversation } = await contributor.run<{
      conversation: { waiting: number; threads: ThreadAnswer[] };
    }>(ALL, { submission: report });
    expect(conversation.threads[0]).toMatchObject({
      state: 'asked',
      waitingFor: 'institution',
      version: { indicator: 'TST-31' },
      messages: [{ kind: 'returned', body: 'In thousands?', author: 'Manager of Alpha', mine: false }],
    });
    const times = conversation.threads.map(({ lastSaidAt }) => lastSaidAt);
    expect(times).toEqual([...times].sort().reverse());
    expect(conversation.waiting).toBe(1);
    const { submission } = await contributor.run<{
      submission: { cells: { version: { indicator: string } }[] };
    }>(REPORT, { id: report });
    expect(submission.cells.length).toBeGreaterThan(0);
    const corrected = { operationId: randomUUID(), indicator: 'TST-31', baseVersion: 1, value: '4000' };
    await contributor.run(SAVE, { input: { submission: report, operations: [corrected] } });
    expect(await contributor.run(READ, { cell: cell('TST-31') })).toMatchObject({
      thread: { state: 'answered', waitingFor: null },
    });
  });
});

test('requests cannot rewrite or delete what was said, and even the owner cannot rewrite it', async () => {
  const { pool } = server.database;
  await expect(
    pool.query(`set role kipimo_app; update thread_message set body = 'never said'`),
  ).rejects.toThrow('permission denied');
  await expect(pool.query(`set role kipimo_app; delete from thread_message`)).rejects.toThrow(
    'permission denied',
  );
  await pool.query('reset role');
  await expect(pool.query(`update thread_message set body = 'never said'`)).rejects.toThrow('append-only');
});
