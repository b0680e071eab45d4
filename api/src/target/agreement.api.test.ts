// Long because one agreement is followed from its draft to the version that replaces it, side by side in every role.
import { randomUUID } from 'node:crypto';
import { goldenPaths } from '../../../shared/src/target/golden-paths.fixture.js';
import { Person } from '../../test/as.js';
import { ComparisonWorld } from '../../test/factories/a-comparison-world.js';
import { goldenUnits } from '../../test/factories/a-path.js';
import { aReportingWorld, type ReportingWorld } from '../../test/factories/a-reporting-world.js';
import { aServer, type TestServer } from '../../test/server.js';
import { hashSecret } from '../identity/secrets.js';

const SHOWN = `state side awaits moves draft { rationale steps { year value } }
  open { id number state side proposer reason steps { year dueOn value } signatures { side signer } }
  inForce { id state baselineValue baselineYear programmeValue steps { year value } signatures { side signer } recordedUntil }
  history { number state reason side steps { value } recordedUntil } hint { n median }`;
const ONE = `query One($indicator: String = "TST-01", $asOf: DateTime) {
  targetAgreement(institution: "unit-a", initiative: "ALPHA", indicator: $indicator, asOf: $asOf) { ${SHOWN} } }`;
const KEEP = `mutation Keep($input: SaveTargetDraftInput!) { saveTargetDraft(input: $input) { ${SHOWN} } }`;
const PROPOSE = `mutation Propose($input: ProposeTargetInput!) { proposeTarget(input: $input) { ${SHOWN} } }`;
const WITHDRAW = `mutation Withdraw($input: AnswerTargetInput!) { withdrawTarget(input: $input) { ${SHOWN} } }`;
const SIGN = `mutation Sign($input: AnswerTargetInput!) { signTarget(input: $input) { ${SHOWN} } }`;
const WAITING = `query Waiting { targetsToAnswer { institution { code } indicator { code } state isOwn } }`;
const BOARD = `query Board($initiative: String = "ALPHA", $year: Int) {
  targetBoard(input: { initiative: $initiative, year: $year }) {
    year rows { institution { code } indicator { code } state superseded isSigned percent isKept absence } } }`;

interface Agreement {
  readonly state: string;
  readonly moves: string[];
  readonly open: { id: string; number: number; signatures: { side: string; signer: string }[] } | null;
  readonly inForce: { id: string; steps: { value: string }[]; recordedUntil: string | null } | null;
  readonly history: { state: string; steps: { value: string }[]; recordedUntil: string | null }[];
  readonly draft: { rationale: string } | null;
}

let server: TestServer;
let world: ReportingWorld;
let manager: Person;
let lead: Person;
let contributor: Person;
let evaluator: Person;
let strangers: [string, Person][];

beforeAll(async () => {
  server = await aServer('empty');
  world = await aReportingWorld(server.database.pool);
  const someone = async (
    name: string,
    ...roles: Parameters<ReportingWorld['person']>[1][]
  ): Promise<Person> => new Person(server.url, (await world.person(name, ...roles)).headers);
  manager = await someone('Maya Manager', { role: 'manager', initiative: 'ALPHA' });
  lead = await someone('Lea Lead', { role: 'institution_lead', unit: 'unit-a' });
  contributor = await someone('Carl Contributor', { role: 'contributor', unit: 'unit-a' });
  evaluator = await someone('Eva Evaluator', { role: 'evaluator', initiative: 'ALPHA' });
  strangers = [
    [
      'a manager of another initiative',
      await someone('Other Manager', { role: 'manager', initiative: 'BETA' }),
    ],
    [
      'a lead of another institution',
      await someone('Other Lead', { role: 'institution_lead', unit: 'unit-b' }),
    ],
  ];
});
afterAll(() => server.close());

const terms = (first: string, second: string, more: object = {}): object => ({
  kind: 'change',
  course: 'stepped',
  baselineValue: '10',
  baselineYear: 2013,
  steps: [
    { year: 2014, value: first },
    { year: 2016, value: second },
  ],
  rationale: 'Two more a year',
  support: 'A mentor',
  ...more,
});
const target = (indicator = 'TST-01'): object => ({
  operationId: randomUUID(),
  institution: 'unit-a',
  initiative: 'ALPHA',
  indicator,
});

async function now(person: Person = lead): Promise<Agreement> {
  return (await person.run<{ targetAgreement: Agreement }>(ONE)).targetAgreement;
}
async function propose(person: Person, given: object, reason: string | null = null): Promise<Agreement> {
  const seen = (await now(person)).open?.id ?? null;
  const input = { ...target(), terms: given, reason, seen };
  return (await person.run<{ proposeTarget: Agreement }>(PROPOSE, { input })).proposeTarget;
}
async function sign(person: Person): Promise<Agreement> {
  const seen = (await now(person)).open?.id ?? null;
  return (await person.run<{ signTarget: Agreement }>(SIGN, { input: { ...target(), seen } })).signTarget;
}

test('a draft is its own side’s, and nobody else reads it', async () => {
  const kept = await lead.run<{ saveTargetDraft: Agreement }>(KEEP, {
    input: { ...target(), terms: terms('12', '', { rationale: 'Only ours so far' }) },
  });
  expect(kept.saveTargetDraft).toMatchObject({ state: 'draft', draft: { rationale: 'Only ours so far' } });
  for (const person of [manager, contributor, evaluator]) {
    expect(JSON.stringify(await person.run(ONE))).not.toContain('Only ours so far');
  }
});

test('a proposal that is not complete says at each field what is missing', async () => {
  const input = {
    ...target(),
    terms: terms('a dozen', '-3', { rationale: ' ', baselineValue: null, baselineYear: 2013 }),
  };
  const answer = await lead.ask(PROPOSE, { input });
  const [error] = answer.errors ?? [];
  const issues = (error?.extensions as { issues?: { path: string; rule: string }[] }).issues ?? [];
  expect(error?.extensions.code).toBe('INVALID');
  expect(issues.map(({ path, rule }) => [path, rule])).toEqual([
    ['steps.2014', 'not_a_number'],
    ['steps.2016', 'below_minimum'],
    ['baselineValue', 'value_without_year'],
    ['rationale', 'rationale_missing'],
  ]);
});

test('proposed, countered, signed by one, signed by both: from then on it holds', async () => {
  const proposed = await propose(lead, terms('12', '16', { programmeValue: '60', programmeYear: 2016 }));
  expect(proposed).toMatchObject({
    state: 'proposed',
    draft: null,
    open: {
      proposer: 'Lea Lead',
      side: 'institution',
      steps: [{ dueOn: '2014-12-31' }, { dueOn: '2016-12-31' }],
    },
  });
  expect(
    await lead.refusal(PROPOSE, { input: { ...target(), terms: terms('1', '2'), seen: proposed.open?.id } }),
  ).toBe('WRONG_STATE');
  expect(await manager.run(WAITING)).toMatchObject({
    targetsToAnswer: [{ institution: { code: 'unit-a' }, indicator: { code: 'TST-01' }, isOwn: false }],
  });
  const countered = await propose(manager, terms('13', '20', { programmeValue: '60', programmeYear: 2016 }));
  expect(countered).toMatchObject({ state: 'countered', open: { number: 2, side: 'initiative' } });
  // What was answered in the meantime cannot be signed by who has not seen the answer.
  expect(await lead.refusal(SIGN, { input: { ...target(), seen: proposed.open?.id } })).toBe('CONFLICT');
  const once = await sign(lead);
  expect(once).toMatchObject({
    state: 'signed_one',
    awaits: ['initiative'],
    open: { signatures: [{ signer: 'Lea Lead' }] },
  });
  expect(await lead.refusal(SIGN, { input: { ...target(), seen: once.open?.id } })).toBe('NOT_ALLOWED');
  const agreed = await sign(manager);
  expect(agreed).toMatchObject({
    state: 'signed_two',
    open: null,
    inForce: {
      ...{ programmeValue: '60', steps: [{ value: '13' }, { value: '20' }], recordedUntil: null },
      signatures: [
        { side: 'institution', signer: 'Lea Lead' },
        { side: 'initiative', signer: 'Maya Manager' },
      ],
    },
  });
  expect(agreed.history.map(({ state }) => state)).toEqual(['signed_two', 'countered']);
});

test('opened again only with a reason; the path it replaces stays visible, and can still be asked for as of then', async () => {
  const { rows } = await server.database.pool.query('select advanced_at from data_version');
  const before = rows[0].advanced_at as string;
  const input = { ...target(), terms: terms('11', '15') };
  expect(await lead.refusal(PROPOSE, { input })).toBe('INVALID');
  expect(await propose(lead, terms('11', '15'), 'A funder left')).toMatchObject({
    state: 'proposed',
    inForce: { steps: [{ value: '13' }, { value: '20' }] },
    open: { reason: 'A funder left' },
  });
  // Nobody else learns of the proposal: what both signed is what there is.
  expect(await now(evaluator)).toMatchObject({ state: 'signed_two', open: null, moves: [] });
  await sign(manager);
  const changed = await sign(lead);
  expect(changed).toMatchObject({
    state: 'signed_two',
    inForce: { steps: [{ value: '11' }, { value: '15' }] },
  });
  expect(changed.history.map(({ state, steps }) => [state, steps[0]?.value])).toEqual([
    ['signed_two', '11'],
    ['superseded', '13'],
    ['countered', '12'],
  ]);
  const then = await lead.run<{ targetAgreement: Agreement }>(ONE, { asOf: before });
  expect(then.targetAgreement).toMatchObject({
    inForce: { steps: [{ value: '13' }, { value: '20' }] },
    moves: [],
  });
});

test('taking the own proposal back leaves what holds as it is', async () => {
  const open = await propose(manager, terms('30', '40'), 'We hope for more');
  const input = { ...target(), seen: open.open?.id };
  expect(await lead.refusal(WITHDRAW, { input })).toBe('WRONG_STATE');
  const back = await manager.run<{ withdrawTarget: Agreement }>(WITHDRAW, {
    input: { ...input, operationId: randomUUID() },
  });
  expect(back.withdrawTarget).toMatchObject({ state: 'signed_two', open: null });
  expect(back.withdrawTarget.history[0]).toMatchObject({ state: 'withdrawn' });
});

test('sent again, or ten times at once, a proposal has one effect, one audit row and one answer', async () => {
  const input = { ...target('TST-05'), terms: terms('12', '16'), seen: null };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => lead.run<{ proposeTarget: Agreement }>(PROPOSE, { input })),
  );
  expect(new Set(answers.map(({ proposeTarget }) => proposeTarget.open?.id)).size).toBe(1);
  const { rows } = await server.database.pool.query(
    `select (select count(*)::int from audit where subject_id = 'ALPHA/unit-a/TST-05') as audits,
       (select count(*)::int from target t join indicator i on i.id = t.indicator_id where i.code = 'TST-05') as targets`,
  );
  expect(rows[0]).toEqual({ audits: 1, targets: 1 });
});

test('nobody signs for both: not by a second role, and not after changing sides', async () => {
  const both = await world.person(
    'Bo Both',
    { role: 'institution_lead', unit: 'unit-a' },
    { role: 'manager', initiative: 'ALPHA' },
  );
  const person = new Person(server.url, both.headers);
  const seen = async (): Promise<string | undefined> =>
    (await person.run<{ targetAgreement: Agreement }>(ONE, { indicator: 'TST-05' })).targetAgreement.open?.id;
  // Who reports for the institution is no manager of it.
  const once = await person.run<{ signTarget: Agreement }>(SIGN, {
    input: { ...target('TST-05'), seen: await seen() },
  });
  expect(once.signTarget).toMatchObject({ state: 'signed_one', awaits: ['initiative'] });
  await server.database.pool.query(
    `delete from role_assignment where user_id = $1 and role = 'institution_lead'`,
    [both.id],
  );
  expect(await person.refusal(SIGN, { input: { ...target('TST-05'), seen: await seen() } })).toBe(
    'NOT_ALLOWED',
  );
});

test('strangers find nothing; who only reads cannot write', async () => {
  for (const [who, stranger] of strangers) {
    expect([who, await stranger.refusal(ONE)]).toEqual([who, 'NOT_FOUND']);
    for (const [document, input] of [
      [PROPOSE, { ...target(), terms: terms('1', '2') }],
      [SIGN, target()],
      [KEEP, { ...target(), terms: terms('1', '2') }],
    ] as const)
      expect([who, await stranger.refusal(document, { input })]).toEqual([who, 'NOT_FOUND']);
  }
  for (const person of [contributor, evaluator, new Person(server.url)]) {
    expect(await person.refusal(SIGN, { input: target() })).toBe('NOT_ALLOWED');
  }
  expect(await new Person(server.url).refusal(ONE)).toBe('NOT_ALLOWED');
  const { targetBoard } = await strangers[1]![1].run<{ targetBoard: { rows: unknown[] } }>(BOARD);
  expect(targetBoard.rows).toEqual([]);
});

test('the board shows where each target stands', async () => {
  const { targetBoard } = await manager.run<{ targetBoard: { rows: object[] } }>(BOARD);
  expect(targetBoard.rows).toMatchObject([
    {
      institution: { code: 'unit-a' },
      indicator: { code: 'TST-01' },
      state: 'signed_two',
      superseded: 1,
      isSigned: true,
    },
    { indicator: { code: 'TST-05' }, state: 'signed_one', isSigned: false },
  ]);
});

test('the other side is told by e-mail, once a move', async () => {
  const { rows } = await server.database.pool.query(
    `select template, count(*)::int as n from mail_message where template like 'target.%' group by 1 order by 1`,
  );
  expect(rows.map(({ template }) => template)).toEqual(['target.agreed', 'target.proposed', 'target.signed']);
});

describe('the golden cases, through the API', () => {
  let other: TestServer;
  let asked: Person;
  beforeAll(async () => {
    other = await aServer('empty');
    const { pool } = other.database;
    // The reference data that a server begins with gives way to the small world.
    await pool.query(`truncate region, currency, calendar, capacity_domain, initiative, framework, indicator,
      reporting_unit, exchange_rate_set, import_batch cascade`);
    await goldenUnits(await ComparisonWorld.in(pool), pool, goldenPaths);
    asked = await anEvaluator(other);
  });
  afterAll(() => other.close());

  test.each([...new Set(goldenPaths.map(({ year }) => year))])('of %d', async (year) => {
    const { targetBoard } = await asked.run<{
      targetBoard: {
        rows: {
          institution: { code: string };
          percent: number | null;
          isKept: boolean | null;
          absence: string | null;
        }[];
      };
    }>(BOARD, { initiative: 'TTI', year });
    const cases = goldenPaths.flatMap((golden, at) => (golden.year === year ? [{ golden, at }] : []));
    for (const { golden, at } of cases) {
      const row = targetBoard.rows.find(({ institution }) => institution.code === `golden-${at}`);
      const { expect: expected } = golden;
      expect([golden.name, row]).toMatchObject([
        golden.name,
        {
          percent: 'percent' in expected ? expect.closeTo(expected.percent, 9) : null,
          isKept: 'kept' in expected ? expected.kept : null,
          absence: 'absence' in expected ? expected.absence : null,
        },
      ]);
    }
  });
});

/** Somebody who evaluates TTI of the comparison world. */
async function anEvaluator({ url, database }: TestServer): Promise<Person> {
  const id = randomUUID();
  const secret = randomUUID();
  await database.pool.query(`insert into user_account (id, email, name) values ($1, $2, 'Eva')`, [
    id,
    `${id}@example.org`,
  ]);
  await database.pool.query(
    `insert into role_assignment (user_id, role, initiative_id) select $1, 'evaluator', id from initiative`,
    [id],
  );
  await database.pool.query(
    `insert into session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '1 day')`,
    [hashSecret(secret), id],
  );
  return new Person(url, { cookie: `__Host-kipimo=${secret}` });
}
