import { randomUUID } from 'node:crypto';
import { type Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let administrator: Person;
let lead: Person;
let manager: Person;
let stranger: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  stranger = thePublic(server.url);
  administrator = await signedIn(server.url, 'administrator@demonstration.example');
  lead = await signedIn(server.url, 'lead.cres@demonstration.example');
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
});
afterAll(() => server.close());

const INVITE = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { path invitation { id email offers { role institution { code } } } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { name actions roles { role } } }`;
const WHO = '{ viewer { name } }';
const sentence = 'seven boats upon a slow river';

interface Invited {
  invitePerson: { path: string; invitation: { id: string; email: string } };
}

const invitation = (email: string, changed: object = {}) => ({
  operationId: randomUUID(),
  name: 'Moussa Ndiaye',
  email,
  role: 'contributor',
  institution: 'cres',
  language: 'fr',
  timeZone: 'Africa/Dakar',
  ...changed,
});
const secretOf = (path: string) => new URLSearchParams(path.split('?')[1]).get('link') ?? '';
const acceptance = (path: string, changed: object = {}) => ({
  link: secretOf(path),
  name: 'Moussa Ndiaye',
  password: sentence,
  language: 'fr',
  timeZone: 'Africa/Dakar',
  ...changed,
});
async function invited(by: Person, email: string, changed: object = {}): Promise<Invited['invitePerson']> {
  return (await by.run<Invited>(INVITE, { input: invitation(email, changed) })).invitePerson;
}
async function arrived(path: string, changed: object = {}): Promise<Person> {
  const answer = await stranger.ask(ACCEPT, { input: acceptance(path, changed) });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return new (stranger.constructor as typeof Person)(server.url, { cookie });
}
const audited = async (action: string, subject: string) =>
  (
    await server.database.pool.query(
      'select count(*)::int as n from audit where action = $1 and subject_id = $2',
      [action, subject],
    )
  ).rows[0].n;

describe('an invitation', () => {
  test('is made by a lead, taken up once, and opens an account with that role and no more', async () => {
    const { path } = await invited(lead, 'Moussa@cres.example');
    const { invitation: offer } = await stranger.run<{ invitation: object }>(
      `query ($link: String!) { invitation(link: $link) { name email hasAccount language timeZone invitedBy offers { role institution { code } } } }`,
      { link: secretOf(path) },
    );
    expect(offer).toMatchObject({
      email: 'moussa@cres.example',
      hasAccount: false,
      language: 'fr',
      timeZone: 'Africa/Dakar',
      offers: { role: 'contributor', institution: { code: 'cres' } },
    });
    const moussa = await arrived(path);
    const { viewer } = await moussa.run<{ viewer: { actions: string[] } }>('{ viewer { actions } }');
    expect(viewer.actions).toContain('submission.edit');
    expect(viewer.actions).not.toContain('submission.submit');
    expect(await stranger.refusal(ACCEPT, { input: acceptance(path) })).toBe('NOT_ALLOWED');
  });

  test('sent again under its operation id invites once, and the fresh link replaces the first', async () => {
    const input = invitation('twice@cres.example');
    const first = (await lead.run<Invited>(INVITE, { input })).invitePerson;
    const second = (await lead.run<Invited>(INVITE, { input })).invitePerson;
    expect(second.invitation.id).toBe(first.invitation.id);
    expect(await audited('person.invited', first.invitation.id)).toBe(1);
    expect(await stranger.refusal(ACCEPT, { input: acceptance(first.path) })).toBe('NOT_ALLOWED');
    expect(await lead.refusal(INVITE, { input: { ...input, email: 'other@cres.example' } })).toBe('CONFLICT');
    expect(await stranger.refusal(ACCEPT, { input: acceptance(second.path) })).toBeNull();
  });

  test('opened by ten at once, lets one in', async () => {
    const { path } = await invited(lead, 'rush@cres.example');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => stranger.refusal(ACCEPT, { input: acceptance(path) })),
    );
    expect(answers.filter((code) => code === null)).toHaveLength(1);
  });

  test('withdrawn or expired, opens nothing; its secret stands nowhere in the database', async () => {
    const { path, invitation: made } = await invited(lead, 'gone@cres.example');
    await lead.run('mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }', { id: made.id });
    expect(await stranger.refusal(ACCEPT, { input: acceptance(path) })).toBe('NOT_ALLOWED');
    const late = await invited(lead, 'late@cres.example');
    await server.database.pool.query(`update invitation set expires_at = now() where id = $1`, [
      late.invitation.id,
    ]);
    expect(await stranger.refusal(ACCEPT, { input: acceptance(late.path) })).toBe('NOT_ALLOWED');
    const { rows } = await server.database.pool.query(
      `select count(*)::int as n from invitation i, audit a, operation o
       where i::text || a::text || o::text like '%' || $1 || '%'`,
      [secretOf(late.path)],
    );
    expect(rows[0].n).toBe(0);
  });

  test.each([
    ['a lead, for another institution', () => lead, { institution: 'csea' }, 'NOT_FOUND'],
    ['a lead, for a lead', () => lead, { role: 'institution_lead' }, 'NOT_ALLOWED'],
    [
      'a manager, for an institution of another initiative',
      () => manager,
      { institution: 'nesra' },
      'NOT_FOUND',
    ],
    [
      'a manager, for a manager',
      () => manager,
      { role: 'manager', institution: null, initiative: 'TTI' },
      'NOT_ALLOWED',
    ],
    ['a lead, for an administrator', () => lead, { role: 'administrator', institution: null }, 'NOT_ALLOWED'],
    ['the public', () => stranger, {}, 'NOT_ALLOWED'],
  ])('is refused to %s', async (_, who, changed, code) => {
    expect(await who().refusal(INVITE, { input: invitation('x@cres.example', changed) })).toBe(code);
  });

  test('to an address with an account is taken up signed in, and never by the link alone', async () => {
    const first = await invited(lead, 'both@cres.example');
    const both = await arrived(first.path);
    const second = await invited(manager, 'both@cres.example', { institution: 'csea' });
    const alone = await stranger.ask(ACCEPT, { input: acceptance(second.path) });
    expect(alone.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('sign_in_to_accept');
    const { acceptInvitation } = await both.run<{ acceptInvitation: { roles: object[] } }>(ACCEPT, {
      input: acceptance(second.path, { password: null }),
    });
    expect(acceptInvitation.roles).toHaveLength(2);
  });

  test('asks for a password that is not made of the institution’s name, and says why', async () => {
    const { path } = await invited(lead, 'weak@cres.example');
    const answer = await stranger.ask(ACCEPT, {
      input: acceptance(path, { password: 'Moussa Ndiaye CRES' }),
    });
    expect(answer.errors?.[0]?.extensions.issues?.[0]).toMatchObject({
      path: 'password',
      rule: 'password_about_you',
    });
  });
});

describe('the people of', () => {
  const PEOPLE = `query ($filter: PeopleFilter) { people(filter: $filter) { totalCount nodes { id email active roles { role institution { code } } } } }`;
  interface Listed {
    people: { totalCount: number; nodes: { id: string; email: string; active: boolean; roles: object[] }[] };
  }

  test('a lead are the contributors of the own institution', async () => {
    const { people } = await lead.run<Listed>(PEOPLE);
    expect(people.nodes.map(({ email }) => email)).toContain('contributor.cres@demonstration.example');
    expect(people.nodes.flatMap(({ roles }) => roles)).toEqual(
      people.nodes.map(() => ({ role: 'contributor', institution: { code: 'cres' } })),
    );
  });

  test('a manager are those of the institutions of the initiative', async () => {
    const { people } = await manager.run<Listed>(PEOPLE, { filter: { search: 'demonstration' } });
    const found = people.nodes.map(({ email }) => email.split('@')[0]);
    expect(found).toEqual(expect.arrayContaining(['contributor.csea', 'lead.cres']));
    expect(found).not.toContain('manager.acbf');
  });

  test('an administrator of the demonstration are those of the demonstration, and nobody real', async () => {
    await server.database.pool.query(
      `insert into user_account (email, name) values ('real@example.org', 'Real Person')`,
    );
    const { people } = await administrator.run<Listed>(PEOPLE, { filter: { search: 'real@example.org' } });
    expect(people.totalCount).toBe(0);
  });

  test('a contributor and an evaluator are nobody', async () => {
    const evaluator = await signedIn(server.url, 'evaluator@demonstration.example');
    expect(await evaluator.refusal(PEOPLE)).toBe('NOT_ALLOWED');
  });

  test('a page follow one another without gap or repetition', async () => {
    const ask = `query ($after: String) { people(first: 4, after: $after) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }`;
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const {
        people,
      }: {
        people: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      } = await administrator.run(ask, { after });
      seen.push(...people.nodes.map(({ id }) => id));
      if (!people.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(people.totalCount);
        break;
      }
      after = people.pageInfo.endCursor;
    }
  });
});

describe('closing an account', () => {
  const CLOSE = 'mutation ($id: ID!) { deactivatePerson(id: $id) { active } }';
  const idOf = async (email: string) =>
    (await server.database.pool.query('select id from user_account where email = $1', [email])).rows[0]
      .id as string;

  test('ends its sessions and tokens at once, and keeps what the person did', async () => {
    const leaver = await arrived((await invited(lead, 'leaver@cres.example')).path);
    const { createPersonalAccessToken: made } = await leaver.run<{
      createPersonalAccessToken: { secret: string };
    }>('mutation { createPersonalAccessToken(name: "R", expiresInDays: 30) { secret } }');
    const id = await idOf('leaver@cres.example');
    expect(await leaver.run(WHO)).toEqual({ viewer: { name: 'Moussa Ndiaye' } });
    await administrator.run(CLOSE, { id });
    await administrator.run(CLOSE, { id });
    expect(await leaver.run(WHO)).toEqual({ viewer: null });
    const script = new (stranger.constructor as typeof Person)(server.url, {
      authorization: `Bearer ${made.secret}`,
    });
    expect(await script.run(WHO)).toEqual({ viewer: null });
    expect(await audited('person.deactivated', id)).toBe(1);
    await expect(signedIn(server.url, 'leaver@cres.example', sentence)).rejects.toThrow(
      'wrong_email_or_password',
    );
    const { rows } = await server.database.pool.query(
      `select count(*)::int as n from audit where actor_id = $1 and actor = 'Moussa Ndiaye'`,
      [id],
    );
    expect(rows[0].n).toBeGreaterThan(1);
    await administrator.run('mutation ($id: ID!) { reactivatePerson(id: $id) { active } }', { id });
    await expect(signedIn(server.url, 'leaver@cres.example', sentence)).resolves.toBeDefined();
  });

  test('is refused for oneself, and to leads and managers for anybody', async () => {
    const own = await idOf('administrator@demonstration.example');
    expect(await administrator.refusal(CLOSE, { id: own })).toBe('NOT_ALLOWED');
    const contributor = await idOf('contributor.cres@demonstration.example');
    expect(await lead.refusal(CLOSE, { id: contributor })).toBe('NOT_ALLOWED');
    expect(await manager.refusal(CLOSE, { id: contributor })).toBe('NOT_ALLOWED');
    expect(await administrator.refusal(CLOSE, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await administrator.refusal(CLOSE, { id: await idOf('real@example.org') })).toBe('NOT_FOUND');
  });
});

test('a role is given and taken away, with effect on the next request', async () => {
  const evaluator = await arrived((await invited(manager, 'roles@cres.example')).path);
  const id = (
    await server.database.pool.query(`select id from user_account where email = 'roles@cres.example'`)
  ).rows[0].id;
  const change = (verb: string) =>
    `mutation ($id: ID!) { ${verb}(id: $id, role: evaluator, initiative: "TTI") { roles { role } } }`;
  const roles = async () =>
    (
      await evaluator.run<{ viewer: { roles: { role: string }[] } }>('{ viewer { roles { role } } }')
    ).viewer.roles.map(({ role }) => role);
  await administrator.run(change('grantRole'), { id });
  expect(await roles()).toEqual(['contributor', 'evaluator']);
  await administrator.run(change('withdrawRole'), { id });
  expect(await roles()).toEqual(['contributor']);
  expect(await lead.refusal(change('withdrawRole'), { id })).toBe('NOT_ALLOWED');
});
