import { randomUUID } from 'node:crypto';
import { type Person, signedIn, thePublic, withToken } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await aServer('demonstration');
});
afterAll(() => server.close());

const account = (who: string): Promise<Person> => signedIn(server.url, `${who}@demonstration.example`);
const SEE = `mutation ($role: SeenRole!, $institution: String, $initiative: String, $person: ID) {
  seeAs(role: $role, institution: $institution, initiative: $initiative, person: $person) }`;
const END = 'mutation { endSeeingAs }';
const WHO = `{ viewer { name email actions roles { role institution { code } initiative { code } } tokens { name }
  seesAs { role person until isWhole institution { code } initiative { code } } } }`;
interface Seen {
  viewer: {
    name: string;
    email: string;
    actions: string[];
    roles: object[];
    tokens: object[];
    seesAs: {
      role: string;
      person: string | null;
      until: string;
      isWhole: boolean;
    } | null;
  };
}
const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await server.database.pool.query(text, values)).rows as Row[];
const idOf = async (who: string): Promise<string> =>
  (
    await sql<{ id: string }>('select id from user_account where email = $1', [
      `${who}@demonstration.example`,
    ])
  )[0]?.id ?? '';
const views = (
  actor: string,
): Promise<{ action: string; subject: string; detail: Record<string, string> }[]> =>
  sql(
    `select action, subject_id as subject, detail from audit
     where action like 'view.%' and actor_id = $1 order by id`,
    [actor],
  );
const drafts = async (person: Person): Promise<string[]> =>
  (
    await person.run<{
      submissions: {
        nodes: { state: string; institution: { code: string } }[];
      };
    }>('{ submissions(first: 500) { nodes { state institution { code } } } }')
  ).submissions.nodes.map(({ state, institution }) => `${institution.code} ${state}`);

describe('an administrator who sees as a contributor', () => {
  let administrator: Person;
  beforeAll(async () => {
    administrator = await account('administrator');
    await administrator.run('mutation { createPersonalAccessToken(name: "R", expiresInDays: 9) { secret } }');
    await administrator.run(SEE, {
      role: 'contributor',
      institution: 'csea',
      person: await idOf('contributor.csea'),
    });
  });

  test('is still named as themselves, holds only reads, and shows no token and no address of the other', async () => {
    const { viewer } = await administrator.run<Seen>(WHO);
    expect(viewer).toMatchObject({
      email: 'administrator@demonstration.example',
      roles: [{ role: 'contributor', institution: { code: 'csea' } }],
      tokens: [],
      seesAs: {
        role: 'contributor',
        institution: { code: 'csea' },
        isWhole: false,
      },
    });
    expect(viewer.seesAs?.person).toEqual(expect.any(String));
    expect(viewer.actions.filter((action) => !action.endsWith('.read'))).toEqual([]);
    expect(viewer.actions).not.toContain('audit.read');
    expect(JSON.stringify(viewer)).not.toContain('contributor.csea@');
  });

  test('reads the reports of that institution, none of another, and no draft', async () => {
    const seen = await drafts(administrator);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every((report) => report.startsWith('csea ') && !report.endsWith(' draft'))).toBe(true);
    // The control: there is a draft to see, and others' reports too.
    expect(await drafts(await account('contributor.csea'))).toContain('csea draft');
  });

  test('gets neither the talk, nor the evidence, nor an account, nor anybody’s mail', async () => {
    const [report] = await sql<{ id: string }>(
      `select s.id from submission s join reporting_unit u on u.id = s.unit_id
       where u.code = 'csea' and s.state = 'accepted' limit 1`,
    );
    for (const question of [
      `{ conversation(submission: "${report?.id}") { side } }`,
      `{ evidence(submission: "${report?.id}") { mayChange } }`,
      '{ account { timeZone } }',
      '{ mailChoices { choice } }',
      '{ mailLog { nodes { state } } }',
      '{ auditTrail(first: 1) { actions } }',
      '{ people { totalCount } }',
    ]) {
      expect([question, await administrator.refusal(question)]).toEqual([question, 'NOT_ALLOWED']);
    }
  });

  test.each([
    ['close an account', `mutation { deactivatePerson(id: "${randomUUID()}") { id } }`],
    ['make a token', 'mutation { createPersonalAccessToken(name: "x", expiresInDays: 1) { secret } }'],
    ['change the language', 'mutation { updateAccount(language: fr, timeZone: "UTC") { timeZone } }'],
    ['begin a second factor', 'mutation { beginSecondFactor(password: "x") { secret } }'],
    ['sign in as somebody', 'mutation { signIn(email: "a@example.org", password: "x") { name } }'],
    [
      'take an invitation up',
      'mutation { acceptInvitation(input: { link: "x", name: "x", language: en, timeZone: "UTC" }) { name } }',
    ],
    ['look as yet another', 'mutation { seeAs(role: public) }'],
    ['remove the demonstration', `mutation { removeDemonstration(operationId: "${randomUUID()}") }`],
  ])('cannot %s meanwhile', async (_, change) => {
    const [error] = (await administrator.ask(change)).errors ?? [];
    expect(error?.extensions).toMatchObject({
      code: 'NOT_ALLOWED',
      issues: [{ path: 'view', rule: 'seeing_as' }],
    });
  });

  test('does not change what a token of theirs, or another browser, reads', async () => {
    const other = await account('administrator');
    expect((await other.run<Seen>(WHO)).viewer.seesAs).toBeNull();
    const { createPersonalAccessToken: made } = await other.run<{
      createPersonalAccessToken: { secret: string };
    }>('mutation { createPersonalAccessToken(name: "S", expiresInDays: 9) { secret } }');
    expect((await withToken(server.url, made.secret).run<Seen>(WHO)).viewer.seesAs).toBeNull();
  });

  test('ends it, is themselves again, and both moments stand in the audit', async () => {
    await administrator.run(END);
    const { viewer } = await administrator.run<Seen>(WHO);
    expect(viewer.seesAs).toBeNull();
    expect(viewer.actions).toContain('person.manage');
    await administrator.run(END);
    const contributor = await idOf('contributor.csea');
    expect(await views(await idOf('administrator'))).toEqual([
      {
        action: 'view.began',
        subject: contributor,
        detail: expect.objectContaining({ role: 'contributor' }),
      },
      {
        action: 'view.ended',
        subject: contributor,
        detail: { role: 'contributor', because: 'asked' },
      },
    ]);
  });
});

test('a lead who sees as a contributor of the own institution sees all that a contributor sees', async () => {
  const lead = await account('lead.csea');
  await lead.run(SEE, { role: 'contributor', institution: 'csea' });
  expect(await drafts(lead)).toEqual(await drafts(await account('contributor.csea')));
  const { viewer } = await lead.run<Seen>(WHO);
  expect(viewer.seesAs).toMatchObject({ isWhole: true, person: null });
  expect(await lead.refusal('{ roundsToReport(institution: "csea") { state } }')).toBeNull();
});

test('a manager who sees as a contributor takes no draft along, and reads the talk that is theirs to read', async () => {
  const manager = await account('manager.tti');
  await manager.run(SEE, { role: 'contributor', institution: 'csea' });
  const seen = await drafts(manager);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((report) => report.endsWith(' draft') || !report.startsWith('csea '))).toEqual([]);
});

test.each([['administrator'], ['manager.tti']])(
  'figures that %s sees as a contributor are theirs and the public’s',
  async (who) => {
    const ask = `query ($of: String) { observations(initiative: "TTI", indicator: "RES-02", institution: $of, first: 500) {
    nodes { institution { code } periodLabel } } }`;
    const looking = await account(who);
    await looking.run(SEE, { role: 'contributor', institution: 'csea' });
    const contributor = await account('contributor.csea');
    for (const at of ['csea', null])
      expect(await looking.run(ask, { of: at })).toEqual(await contributor.run(ask, { of: at }));
    expect(await looking.run(ask)).not.toEqual(await (await account(who)).run(ask));
  },
);

test('as the public, a manager sees what nobody signed in sees', async () => {
  const manager = await account('manager.tti');
  const ask =
    '{ observations(initiative: "TTI", indicator: "RES-02", first: 500) { nodes { institution { code } } } }';
  await manager.run(SEE, { role: 'public' });
  expect(await manager.run(ask)).toEqual(await thePublic(server.url).run(ask));
  expect(await manager.refusal('{ submissions { totalCount } }')).toBe('NOT_ALLOWED');
});

test.each([
  [
    'a manager, as a contributor of another initiative',
    'manager.tti',
    { role: 'contributor', institution: 'nesra' },
    'NOT_FOUND',
  ],
  ['a manager, as a manager', 'manager.tti', { role: 'manager', initiative: 'ACBF' }, 'NOT_ALLOWED'],
  [
    'a manager, as an evaluator of another initiative',
    'manager.tti',
    { role: 'evaluator', initiative: 'ACBF' },
    'NOT_FOUND',
  ],
  [
    'a lead, as a contributor elsewhere',
    'lead.cres',
    { role: 'contributor', institution: 'csea' },
    'NOT_FOUND',
  ],
  ['a lead, as a manager', 'lead.cres', { role: 'manager', initiative: 'TTI' }, 'NOT_ALLOWED'],
  ['a contributor, as the public', 'contributor.cres', { role: 'public' }, 'NOT_ALLOWED'],
  ['an evaluator, as the public', 'evaluator', { role: 'public' }, 'NOT_ALLOWED'],
  [
    'nobody in particular, at a place that is not there',
    'administrator',
    { role: 'contributor', institution: 'nowhere' },
    'NOT_FOUND',
  ],
  ['a role without its place', 'administrator', { role: 'contributor' }, 'INVALID'],
])('is refused to %s', async (_, who, wanted, code) => {
  expect(await (await account(who)).refusal(SEE, wanted)).toBe(code);
});

test('a person is seen as only in a role that they hold, and as long as they hold it', async () => {
  const administrator = await account('administrator');
  const person = await idOf('contributor.cres');
  expect(
    await administrator.refusal(SEE, {
      role: 'institution_lead',
      institution: 'cres',
      person,
    }),
  ).toBe('NOT_FOUND');
  expect(
    await administrator.refusal(SEE, {
      role: 'contributor',
      institution: 'cres',
      person: randomUUID(),
    }),
  ).toBe('NOT_FOUND');
  await administrator.run(SEE, {
    role: 'contributor',
    institution: 'cres',
    person,
  });
  expect((await drafts(administrator)).length).toBeGreaterThan(0);
  const other = await account('administrator');
  await other.run('mutation ($id: ID!) { deactivatePerson(id: $id) { id } }', {
    id: person,
  });
  expect(await administrator.refusal('{ submissions { totalCount } }')).toBe('NOT_ALLOWED');
  await other.run('mutation ($id: ID!) { reactivatePerson(id: $id) { id } }', {
    id: person,
  });
});

test('when its time is over the look ends by itself, once, and says so in the audit', async () => {
  const administrator = await account('administrator');
  await administrator.run(SEE, { role: 'evaluator', initiative: 'TTI' });
  const before = (await views(await idOf('administrator'))).length;
  await sql(`update session set sees_as_until = now() where sees_as_role = 'evaluator'`);
  // A server that had not heard of the change yet would still answer from memory: a session's end makes it forget.
  await (await account('lead.cres')).run('mutation { signOut }');
  const answers = await Promise.all(Array.from({ length: 4 }, () => administrator.run<Seen>(WHO)));
  expect(answers.map(({ viewer }) => viewer.seesAs)).toEqual([null, null, null, null]);
  expect((await views(await idOf('administrator'))).slice(before)).toEqual([
    expect.objectContaining({
      action: 'view.ended',
      detail: { role: 'evaluator', because: 'time_over' },
    }),
  ]);
});

test('a token cannot see as anybody: looking is for browsers', async () => {
  const manager = await account('manager.tti');
  const { createPersonalAccessToken: made } = await manager.run<{
    createPersonalAccessToken: { secret: string };
  }>('mutation { createPersonalAccessToken(name: "T", expiresInDays: 9) { secret } }');
  expect(await withToken(server.url, made.secret).refusal(SEE, { role: 'public' })).toBe('NOT_ALLOWED');
});
