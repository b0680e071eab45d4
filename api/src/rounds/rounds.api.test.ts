// Long because every move of a round, and the form before it opens, is tried here by every kind of person.
import { randomUUID } from 'node:crypto';
import { Person } from '../../test/as.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { SAVE, START } from '../../test/reporting-documents.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let world: ReportingWorld;
let manager: Person;
let managerOfBeta: Person;
let contributor: Person;
let lead: Person;
let evaluator: Person;
let administrator: Person;
let nobody: Person;

const PROPOSAL = `query Proposal($initiative: String!) { roundProposal(initiative: $initiative) {
  basedOn code programmeYear opens due graceUntil closes framework { number } } }`;
const CREATE = `mutation Create($input: CreateRoundInput!) { createRound(input: $input) { code stage } }`;
const MOVE = `mutation Move($input: MoveRoundInput!) { moveRound(input: $input) { code stage published } }`;
const EXTEND = `mutation Extend($input: ExtendReportsInput!) { extendReports(input: $input) {
  rows { institution { code } timing { phase dueOn closesOn isExtended timeZone } extension { until reason by } } } }`;
const ASK = `mutation Ask($input: RequestExtensionInput!) { requestExtension(input: $input) { id } }`;
const REQUESTS = `query Requests($round: String!) { cockpit(round: $round) {
  rows { extensionRequest { id requestedUntil reason answeredAt } } } }`;
const ANSWER = `mutation Answer($input: AnswerExtensionInput!) { answerExtensionRequest(input: $input) {
  rows { extension { until reason } extensionRequest { answer answerNote } } } }`;
const CLOCK = `mutation Clock($input: SetRoundClockInput!) { setRoundClock(input: $input) { clock } }`;
const COCKPIT = `query Cockpit($round: String!) { cockpit(round: $round) {
  round { stage } moves readiness { members withPeriod } rows { institution { code } state cells { section state answered blank } } } }`;
const ROUNDS = `query Rounds($initiative: String!) { rounds(initiative: $initiative) { code published } }`;
const CHANGES = `query Changes($framework: String!, $from: Int!, $to: Int!) {
  definitionChanges(framework: $framework, from: $from, to: $to) { kind changeClass comparable after { indicator number } } }`;

const planned = (): object => ({
  operationId: randomUUID(),
  initiative: 'ALPHA',
  programmeYear: 2015,
  framework: 'small',
  frameworkVersion: 2,
  opens: '2016-01-15',
  due: '2016-03-31',
  graceUntil: '2016-04-14',
});
const moved = (round: string, move: string): object => ({
  input: { operationId: randomUUID(), round, move },
});

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  const someone = async (
    name: string,
    ...roles: Parameters<ReportingWorld['person']>[1][]
  ): Promise<Person> => new Person(server.url, (await world.person(name, ...roles)).headers);
  manager = await someone('Maya Manager', { role: 'manager', initiative: 'ALPHA' });
  managerOfBeta = await someone('Manager of Beta', { role: 'manager', initiative: 'BETA' });
  contributor = await someone('Contributor of A', { role: 'contributor', unit: 'unit-a' });
  lead = await someone('Lead of A', { role: 'institution_lead', unit: 'unit-a' });
  evaluator = await someone('Evaluator', { role: 'evaluator', initiative: 'ALPHA' });
  administrator = await someone('Administrator', { role: 'administrator' });
  nobody = new Person(server.url);
  await server.database.pool.query(
    `update reporting_unit set time_zone = 'Africa/Nairobi' where code = 'unit-a'`,
  );
});

afterAll(() => server.close());

describe('a round from last year’s', () => {
  test('is proposed a year later, with what is asked otherwise', async () => {
    expect(await manager.run(PROPOSAL, { initiative: 'ALPHA' })).toEqual({
      roundProposal: {
        basedOn: 'ALPHA-2014',
        code: 'ALPHA-2015',
        programmeYear: 2015,
        opens: '2016-01-15',
        due: '2016-03-31',
        graceUntil: '2016-04-14',
        closes: null,
        framework: { number: 2 },
      },
    });
    expect(await manager.run(CHANGES, { framework: 'small', from: 1, to: 2 })).toEqual({
      definitionChanges: [
        {
          kind: 'changed',
          changeClass: 'scope',
          comparable: false,
          after: { indicator: 'TST-01', number: 2 },
        },
      ],
    });
  });

  test('is made by a manager of the initiative and by nobody else', async () => {
    expect(await managerOfBeta.refusal(CREATE, { input: planned() })).toBe('NOT_FOUND');
    for (const other of [contributor, lead, evaluator, administrator, nobody]) {
      expect(await other.refusal(CREATE, { input: planned() })).toBe('NOT_ALLOWED');
    }
    expect(await manager.refusal(CREATE, { input: { ...planned(), due: '2016-01-01' } })).toBe('INVALID');
    expect(await manager.refusal(CREATE, { input: { ...planned(), programmeYear: 2014 } })).toBe('INVALID');
    const input = planned();
    const [first, again] = [await manager.run(CREATE, { input }), await manager.run(CREATE, { input })];
    expect(first).toEqual({ createRound: { code: 'ALPHA-2015', stage: 'in_preparation' } });
    expect(again).toEqual(first);
  });

  test('is known to nobody before it is opened, and has a period to ask about', async () => {
    for (const other of [contributor, evaluator, nobody]) {
      expect(JSON.stringify(await other.run(ROUNDS, { initiative: 'ALPHA' }))).not.toContain('ALPHA-2015');
    }
    const start = { operationId: randomUUID(), round: 'ALPHA-2015', institution: 'unit-a' };
    expect(await contributor.refusal(START, start)).toBe('NOT_FOUND');
    expect(await manager.run(COCKPIT, { round: 'ALPHA-2015' })).toMatchObject({
      cockpit: { moves: ['open'], readiness: { members: 2, withPeriod: 2 } },
    });
  });

  test('opens, closes, becomes final and is published, each by its manager and each in the audit', async () => {
    expect(await lead.refusal(MOVE, moved('ALPHA-2015', 'open'))).toBe('NOT_ALLOWED');
    expect(await administrator.refusal(MOVE, moved('ALPHA-2015', 'open'))).toBe('NOT_ALLOWED');
    expect(await managerOfBeta.refusal(MOVE, moved('ALPHA-2015', 'open'))).toBe('NOT_FOUND');
    expect(await manager.refusal(MOVE, moved('ALPHA-2015', 'publish'))).toBe('WRONG_STATE');
    expect(await manager.run(MOVE, moved('ALPHA-2015', 'open'))).toMatchObject({
      moveRound: { stage: 'open' },
    });
    expect(await manager.refusal(MOVE, moved('ALPHA-2015', 'freeze'))).toBe('WRONG_STATE');
    const start = { operationId: randomUUID(), round: 'ALPHA-2015', institution: 'unit-a' };
    expect(await contributor.run(START, start)).toMatchObject({
      startSubmission: { id: expect.any(String) },
    });
    expect(await manager.run(MOVE, moved('ALPHA-2015', 'close'))).toMatchObject({
      moveRound: { stage: 'closed' },
    });
    expect(await manager.run(MOVE, moved('ALPHA-2015', 'freeze'))).toMatchObject({
      moveRound: { stage: 'frozen' },
    });
    expect(
      await manager.refusal(EXTEND, {
        input: {
          operationId: randomUUID(),
          round: 'ALPHA-2015',
          institutions: ['unit-a'],
          until: '2016-12-31',
          reason: 'Too late',
        },
      }),
    ).toBe('WRONG_STATE');
    expect(await manager.run(MOVE, moved('ALPHA-2015', 'publish'))).toMatchObject({
      moveRound: { stage: 'published', published: true },
    });
    const { rows } = await server.database.pool.query<{ action: string; actor: string }>(
      `select action, actor from audit where subject_kind = 'round' and subject_id = 'ALPHA-2015' order by id`,
    );
    expect(rows).toEqual(
      ['created', 'opened', 'closed', 'frozen', 'published'].map((done) => ({
        action: `round.${done}`,
        actor: 'Maya Manager',
      })),
    );
  });
});

describe('more time', () => {
  let submission: string;

  const write = (): object => ({
    input: {
      submission,
      operations: [{ operationId: randomUUID(), indicator: 'TST-21', baseVersion: 0, text: randomUUID() }],
    },
  });
  const setClock = (at: string): Promise<unknown> =>
    manager.run(CLOCK, { input: { operationId: randomUUID(), round: 'ALPHA-2014', at } });
  const extension = (change: object = {}): object => ({
    input: {
      operationId: randomUUID(),
      round: 'ALPHA-2014',
      institutions: ['unit-a'],
      until: '2016-01-10',
      reason: 'The auditor is late.',
      ...change,
    },
  });

  beforeAll(async () => {
    await server.database.pool.query(
      `update round set closes = '2015-12-31', demonstration = true, clock = '2015-06-01T00:00:00Z' where code = 'ALPHA-2014'`,
    );
    const started = await contributor.run<{ startSubmission: { id: string } }>(START, {
      operationId: randomUUID(),
      round: 'ALPHA-2014',
      institution: 'unit-a',
    });
    submission = started.startSubmission.id;
  });

  test('after the last day nobody writes, and the answer says when it ended, where, and who can help', async () => {
    // Nairobi is three hours ahead of Greenwich.
    await setClock('2015-12-31T20:59:59Z');
    await contributor.run(SAVE, write());
    await setClock('2015-12-31T21:00:00Z');
    const { errors } = await contributor.ask(SAVE, write());
    expect(errors?.[0]).toMatchObject({
      message:
        'The round closed on 2015-12-31 at the end of the day (Africa/Nairobi). Only its managers can give more time: Maya Manager.',
      extensions: {
        code: 'WRONG_STATE',
        issues: [
          {
            rule: 'round_closed',
            params: { closed: '2015-12-31', zone: 'Africa/Nairobi', managers: 'Maya Manager' },
          },
        ],
      },
    });
  });

  test('is given by a manager of the initiative and by nobody else, for a reason and a day to come', async () => {
    expect(await managerOfBeta.refusal(EXTEND, extension())).toBe('NOT_FOUND');
    for (const other of [contributor, lead, evaluator, administrator, nobody]) {
      expect(await other.refusal(EXTEND, extension())).toBe('NOT_ALLOWED');
    }
    expect(await manager.refusal(EXTEND, extension({ reason: ' ' }))).toBe('INVALID');
    expect(await manager.refusal(EXTEND, extension({ until: '2015-12-31' }))).toBe('INVALID');
    expect(await manager.refusal(EXTEND, extension({ institutions: ['nowhere'] }))).toBe('INVALID');
    const { extendReports } = await manager.run<{ extendReports: { rows: object[] } }>(EXTEND, extension());
    expect(extendReports.rows).toMatchObject([
      {
        institution: { code: 'unit-a' },
        timing: { phase: 'open', dueOn: '2016-01-10', closesOn: '2016-01-10', isExtended: true },
        extension: { until: '2016-01-10', reason: 'The auditor is late.', by: 'Maya Manager' },
      },
      { institution: { code: 'unit-b' }, timing: { phase: 'closed' }, extension: null },
    ]);
  });

  test('ends by itself, at the institution’s own midnight', async () => {
    await setClock('2016-01-10T20:59:59Z');
    await contributor.run(SAVE, write());
    await setClock('2016-01-10T21:00:00Z');
    const { errors } = await contributor.ask(SAVE, write());
    expect(errors?.[0]?.message).toContain('The round closed on 2016-01-10');
    expect(await contributor.refusal(SAVE, write())).toBe('WRONG_STATE');
  });

  test('is asked for by the institution, and answered with a reason that it is sent', async () => {
    const asked = async (until: string): Promise<string> => {
      const input = { operationId: randomUUID(), submission, until, reason: 'The auditor is ill.' };
      const { requestExtension } = await contributor.run<{ requestExtension: { id: string } }>(ASK, {
        input,
      });
      return requestExtension.id;
    };
    const answer = (request: string, change: object): { input: object } => ({
      input: { operationId: randomUUID(), request, granted: false, reason: 'The board meets.', ...change },
    });
    const request = await asked('2016-02-15');
    expect(await manager.run(REQUESTS, { round: 'ALPHA-2014' })).toMatchObject({
      cockpit: {
        rows: [
          { extensionRequest: { id: request, requestedUntil: '2016-02-15', answeredAt: null } },
          { extensionRequest: null },
        ],
      },
    });
    expect(await managerOfBeta.refusal(ANSWER, answer(request, {}))).toBe('NOT_FOUND');
    for (const other of [contributor, lead, evaluator, administrator, nobody]) {
      expect(await other.refusal(ANSWER, answer(request, {}))).toBe('NOT_ALLOWED');
    }
    expect(await manager.refusal(ANSWER, answer(request, { reason: ' ' }))).toBe('INVALID');
    await manager.run(ANSWER, answer(request, {}));
    expect(await manager.refusal(ANSWER, answer(request, { granted: true }))).toBe('WRONG_STATE');
    expect(await contributor.refusal(SAVE, write())).toBe('WRONG_STATE');
    const again = await asked('2016-03-15');
    const shorter = answer(again, { granted: true, until: '2016-02-01' });
    const given = await manager.run(ANSWER, shorter);
    expect(given).toMatchObject({
      answerExtensionRequest: {
        rows: [
          {
            extension: { until: '2016-02-01', reason: 'The board meets.' },
            extensionRequest: { answer: 'granted', answerNote: 'The board meets.' },
          },
          {},
        ],
      },
    });
    expect(await manager.run(ANSWER, shorter)).toEqual(given);
    await contributor.run(SAVE, write());
    // Time that is given without looking at a request answers it all the same.
    const third = await asked('2016-03-15');
    await manager.run(EXTEND, extension({ until: '2016-03-01' }));
    expect(await manager.refusal(ANSWER, answer(third, {}))).toBe('WRONG_STATE');
    const { rows } = await server.database.pool.query<{ template: string; count: number }>(
      `select template, count(*)::int as count from mail_message where template like 'report.ext%'
       group by 1 order by 1`,
    );
    // Two people of the institution are told of each answer, and of the extension of before.
    expect(rows).toEqual([
      { template: 'report.extended', count: 6 },
      { template: 'report.extension-declined', count: 2 },
    ]);
    const audit = await server.database.pool.query<{ action: string }>(
      `select action from audit where action like 'extension.%' or action = 'round.extended' order by id`,
    );
    expect(audit.rows.map(({ action }) => action)).toEqual([
      'round.extended',
      'extension.requested',
      'extension.declined',
      'extension.requested',
      'round.extended',
      'extension.requested',
      'round.extended',
    ]);
  });

  test('a real round has no clock to set', async () => {
    const input = { operationId: randomUUID(), round: 'ALPHA-2013', at: '2014-01-01T00:00:00Z' };
    expect(await manager.refusal(CLOCK, { input })).toBe('WRONG_STATE');
  });
});

test('a manager sees how far a draft is and never what it says', async () => {
  const { cockpit } = await manager.run<{ cockpit: { rows: object[] } }>(COCKPIT, { round: 'ALPHA-2014' });
  expect(cockpit.rows[0]).toMatchObject({
    state: 'draft',
    cells: [
      { section: 'TST', state: 'not_started', answered: 0, blank: ['TST-01', 'TST-05', 'TST-06', 'TST-31'] },
    ],
  });
  expect(await managerOfBeta.refusal(COCKPIT, { round: 'ALPHA-2014' })).toBe('NOT_FOUND');
  expect(await administrator.run(COCKPIT, { round: 'ALPHA-2014' })).toMatchObject({
    cockpit: { rows: [{}, {}] },
  });
  for (const other of [contributor, lead, evaluator, nobody]) {
    expect(await other.refusal(COCKPIT, { round: 'ALPHA-2014' })).toBe('NOT_ALLOWED');
  }
});

describe('a test fill', () => {
  const FILL = `query Fill($input: TestFillInput!) { testFill(input: $input) {
    submission { id state editable availableTransitions periodLabel cells { slice required definitionChanged
      version { indicator number } entry { value text absence note explanation } previous { year value } derived { value absence } }
      issues { path rule severity params { name value } } answered expected round { code framework { number } } }
    answer { answered expected derived { indicator value absence } issues { path rule severity params { name value } }
      results { indicator slice outcome entry { value note version } issues { path rule } } } } }`;
  const REAL = `query Real($id: ID!) { submission(id: $id) { cells { slice required definitionChanged
    version { indicator number } entry { value text absence note explanation } previous { year value } derived { value absence } }
    issues { path rule severity params { name value } } answered expected } }`;
  const SAVED = `mutation Saved($input: SaveEntriesInput!) { saveEntries(input: $input) {
    answered expected derived { indicator value absence } issues { path rule severity params { name value } }
    results { indicator slice outcome entry { value note version } issues { path rule } } } }`;
  const typed = (): object[] =>
    [
      { indicator: 'TST-01', baseVersion: 0, value: '12', note: 'As the register says.' },
      { indicator: 'TST-01', slice: 'sex=female', baseVersion: 0, value: '13' },
      { indicator: 'TST-05', baseVersion: 0, value: '5' },
      { indicator: 'TST-06', baseVersion: 0, value: '9' },
      { indicator: 'TST-06', baseVersion: 1, value: '8' },
      { indicator: 'TST-31', baseVersion: 0, value: 'no number' },
      { indicator: 'TST-90', baseVersion: 0, value: '3' },
    ].map((change) => ({ operationId: randomUUID(), ...change }));
  const written = async (): Promise<unknown> =>
    (
      await server.database.pool.query(
        `select (select count(*) from submission) as submissions, (select count(*) from entry) as entries,
           (select count(*) from operation) as operations, (select max(id) from audit) as audit,
           (select version from data_version) as version`,
      )
    ).rows;

  test('answers as the real form will, and stores nothing', async () => {
    await manager.run(CREATE, {
      input: {
        ...planned(),
        programmeYear: 2016,
        opens: '2017-01-15',
        due: '2017-03-31',
        graceUntil: '2017-04-14',
      },
    });
    const input = { round: 'ALPHA-2016', institution: 'unit-b', operations: typed() };
    for (const other of [contributor, lead, evaluator, administrator, nobody]) {
      expect(await other.refusal(FILL, { input })).toBe('NOT_ALLOWED');
    }
    expect(await managerOfBeta.refusal(FILL, { input })).toBe('NOT_FOUND');
    expect(await manager.refusal(FILL, { input: { ...input, institution: 'nowhere' } })).toBe('NOT_FOUND');
    const before = await written();
    const { testFill } = await manager.run<{
      testFill: { submission: Record<string, unknown>; answer: Record<string, unknown> };
    }>(FILL, { input });
    expect(await written()).toEqual(before);
    expect(testFill.submission).toMatchObject({
      state: 'draft',
      editable: true,
      availableTransitions: [],
      periodLabel: '2016',
      round: { code: 'ALPHA-2016' },
    });
    expect(testFill.answer).toMatchObject({
      results: [
        { outcome: 'applied' },
        { outcome: 'applied' },
        { outcome: 'applied' },
        { outcome: 'applied' },
        { outcome: 'applied', entry: { value: '8', version: 2 } },
        { outcome: 'refused' },
        { outcome: 'refused' },
      ],
    });

    // The control: the institution types the same into the real form, and is told the same to the letter.
    await manager.run(MOVE, moved('ALPHA-2016', 'open'));
    expect(await manager.refusal(FILL, { input })).toBe('WRONG_STATE');
    const leadOfB = new Person(
      server.url,
      (await world.person('Lead of B', { role: 'institution_lead', unit: 'unit-b' })).headers,
    );
    const { startSubmission } = await leadOfB.run<{ startSubmission: { id: string } }>(START, {
      operationId: randomUUID(),
      round: 'ALPHA-2016',
      institution: 'unit-b',
    });
    const saved = await leadOfB.run<{ saveEntries: object }>(SAVED, {
      input: { submission: startSubmission.id, operations: typed() },
    });
    expect(testFill.answer).toEqual(saved.saveEntries);
    const real = await leadOfB.run<{ submission: object }>(REAL, { id: startSubmission.id });
    expect(testFill.submission).toMatchObject(real.submission);
    expect(await written()).not.toEqual(before);
  });
});
