import { demonstrationPassword } from '../../seed/demonstration-accounts.js';
import { type Person, signedIn, thePublic, withToken } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';
import { hashSecret, newSecret } from './secrets.js';

const EVALUATOR = 'evaluator@demonstration.example';
let server: TestServer;
let stranger: Person;

beforeAll(async () => {
  server = await aServer('demonstration');
  stranger = thePublic(server.url);
});
afterAll(() => server.close());

const WHO = '{ viewer { name actions } }';
const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }`;

test('nobody is signed in until they sign in', async () => {
  expect((await stranger.run<{ viewer: null }>(WHO)).viewer).toBeNull();
});

test('an unknown address and a wrong password are told apart by nothing', async () => {
  const wrong = await stranger.ask(SIGN_IN, { email: EVALUATOR, password: 'not the right password' });
  const unknown = await stranger.ask(SIGN_IN, {
    email: 'nobody@example.org',
    password: 'not the right password',
  });
  expect(wrong.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
  expect(wrong.errors?.[0]?.extensions).toEqual(unknown.errors?.[0]?.extensions);
  expect(wrong.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('wrong_email_or_password');
});

test('many wrong passwords make the account wait, and say for how long', async () => {
  const email = 'contributor.faro@demonstration.example';
  for (let tries = 0; tries < 8; tries += 1)
    await stranger.ask(SIGN_IN, { email, password: 'wrong and wrong again' });
  const answer = await stranger.ask(SIGN_IN, { email, password: demonstrationPassword });
  expect(answer.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('too_many_tries');
  expect(Number(answer.errors?.[0]?.extensions.issues?.[0]?.params['seconds'])).toBeGreaterThan(0);
});

test('a session is dead at once after signing out', async () => {
  const evaluator = await signedIn(server.url, EVALUATOR);
  expect((await evaluator.run<{ viewer: { name: string } | null }>(WHO)).viewer).not.toBeNull();
  await evaluator.run('mutation { signOut }');
  expect((await evaluator.run<{ viewer: { name: string } | null }>(WHO)).viewer).toBeNull();
});

test('a personal access token reads what its owner reads, changes nothing, and is dead once revoked', async () => {
  const evaluator = await signedIn(server.url, EVALUATOR);
  const { createPersonalAccessToken: made } = await evaluator.run<{
    createPersonalAccessToken: { secret: string; token: { id: string; hint: string } };
  }>('mutation { createPersonalAccessToken(name: "R", expiresInDays: 30) { secret token { id hint } } }');
  expect(made.secret.endsWith(made.token.hint)).toBe(true);
  const script = withToken(server.url, made.secret);
  expect((await script.run<{ viewer: { name: string } | null }>(WHO)).viewer).not.toBeNull();
  expect(
    await script.refusal('mutation { createPersonalAccessToken(name: "x", expiresInDays: 1) { secret } }'),
  ).toBe('NOT_ALLOWED');
  const stored = await server.database.pool.query(
    `select count(*)::int as found from personal_access_token where encode(token_hash, 'escape') like '%' || $1 || '%'`,
    [made.secret],
  );
  expect(stored.rows[0].found).toBe(0);
  await evaluator.run('mutation ($id: ID!) { revokePersonalAccessToken(id: $id) { revokedAt } }', {
    id: made.token.id,
  });
  expect((await script.run<{ viewer: { name: string } | null }>(WHO)).viewer).toBeNull();
});

test('somebody else cannot revoke a token, and it looks as if it were not there', async () => {
  const evaluator = await signedIn(server.url, EVALUATOR);
  const manager = await signedIn(server.url, 'manager.tti@demonstration.example');
  const { createPersonalAccessToken: made } = await evaluator.run<{
    createPersonalAccessToken: { token: { id: string } };
  }>('mutation { createPersonalAccessToken(name: "R", expiresInDays: 30) { token { id } } }');
  const attempt = 'mutation ($id: ID!) { revokePersonalAccessToken(id: $id) { revokedAt } }';
  expect(await manager.refusal(attempt, { id: made.token.id })).toBe('NOT_FOUND');
});

test('the first administrator is created once, with the printed link', async () => {
  const secret = newSecret('');
  await server.database.pool.query(
    `insert into first_administrator_link (token_hash, expires_at) values ($1, now() + interval '1 day')`,
    [hashSecret(secret)],
  );
  const create = `mutation ($link: String!, $password: String!) {
    createFirstAdministrator(link: $link, name: "Wanjiru", email: "wanjiru@example.org", password: $password, language: en) { actions } }`;
  expect(await stranger.refusal(create, { link: secret, password: 'too short' })).toBe('INVALID');
  expect(await stranger.refusal(create, { link: 'a guess', password: 'a long and quiet password' })).toBe(
    'NOT_ALLOWED',
  );
  const made = await stranger.run<{ createFirstAdministrator: { actions: string[] } }>(create, {
    link: secret,
    password: 'a long and quiet password',
  });
  expect(made.createFirstAdministrator.actions).toContain('demonstration.remove');
  expect(await stranger.refusal(create, { link: secret, password: 'a long and quiet password' })).toBe(
    'NOT_ALLOWED',
  );
});

test('the schema is shown to people who have signed in, and to nobody else', async () => {
  const evaluator = await signedIn(server.url, EVALUATOR);
  const ask = '{ __schema { queryType { name } } }';
  expect(await stranger.refusal(ask)).toBe('NOT_ALLOWED');
  expect(await evaluator.refusal(ask)).toBeNull();
});
