import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { aServer, freePort, type TestServer } from '../../test/server.js';

const secret = 'a secret of the client';
let server: TestServer;
let plain: TestServer;
let provider: ReturnType<typeof fork>;

beforeAll(async () => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const script = join(__dirname, '../../test/sign-in-provider.mjs');
  provider = fork(script, ['kipimo', secret, `${address}/oidc/callback`], { silent: true });
  const [{ issuer }] = (await once(provider, 'message')) as [{ issuer: string }];
  [server, plain] = await Promise.all([
    aServer('demonstration', {
      PORT: String(port),
      KIPIMO_PUBLIC_ADDRESS: address,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'kipimo',
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: 'Our login',
    }),
    aServer('reference'),
  ]);
});
afterAll(async () => {
  provider.kill('SIGKILL');
  await Promise.all([server.close(), plain.close()]);
});

const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await server.database.pool.query(text, values)).rows as Row[];
async function aPerson(email: string, changed: { active?: boolean } = {}): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into user_account (email, name, active, deactivated_at)
     values ($1, 'Awa Diop', $2, case when $2 then null else now() end) returning id`,
    [email, changed.active ?? true],
  );
  return row?.id ?? '';
}

/** A browser: it keeps cookies by place, and goes where it is sent when told to. */
class Browser {
  private readonly cookies = new Map<string, Map<string, string>>();

  async go(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; to: string | null; text: string }> {
    const { origin } = new URL(address);
    const jar = this.cookies.get(origin) ?? new Map<string, string>();
    this.cookies.set(origin, jar);
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      if (value && !/max-age=0/i.test(line)) jar.set(name, value);
      else jar.delete(name);
    }
    const location = answer.headers.get('location');
    return {
      status: answer.status,
      to: location && new URL(location, address).href,
      text: await answer.text(),
    };
  }

  /** Leaves for the provider, signs in there, and gives the address that it sends the browser back to. */
  async signInAtProvider(login: string, to = '/my-reports'): Promise<string> {
    let { to: next } = await this.go(`${server.url}/oidc/start?to=${encodeURIComponent(to)}`);
    for (let steps = 0; next && steps < 12; steps += 1) {
      if (next.startsWith(`${server.url}/oidc/callback`)) return next;
      const page = await this.go(next);
      if (page.to) next = page.to;
      else {
        const prompt = page.text.includes('name="login"') ? 'login' : 'consent';
        ({ to: next } = await this.go(next, {
          prompt,
          ...(prompt === 'login' && { login, password: 'any' }),
        }));
      }
    }
    throw new Error(`The provider led nowhere: ${next}`);
  }

  /** The whole way. Gives where the browser ends, as a path of ours. */
  async signIn(login: string, to?: string): Promise<string> {
    return pathOf((await this.go(await this.signInAtProvider(login, to))).to);
  }

  async who(): Promise<string | null> {
    const jar = this.cookies.get(server.url) ?? new Map<string, string>();
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: [...jar].map((pair) => pair.join('=')).join('; '),
      },
      body: JSON.stringify({ query: '{ viewer { email } }' }),
    });
    const { data } = (await answer.json()) as { data: { viewer: { email: string } | null } };
    return data.viewer?.email ?? null;
  }
}
const pathOf = (address: string | null): string =>
  address?.startsWith(server.url) ? address.slice(server.url.length) : String(address);
const reasonOf = (path: string): string | null => new URLSearchParams(path.split('?')[1]).get('refused');
const people = async (): Promise<number> =>
  (await sql<{ n: number }>('select count(*)::int as n from user_account'))[0]?.n ?? 0;

test('a person with an account signs in there, comes back to where they were, and is linked once, with audit rows', async () => {
  const id = await aPerson('awa@example.org');
  const browser = new Browser();
  expect(await browser.signIn('awa@example.org', '/my-reports?round=1')).toBe('/my-reports?round=1');
  expect(await browser.who()).toBe('awa@example.org');
  expect(await new Browser().signIn('awa@example.org')).toBe('/my-reports');
  expect(await sql('select user_id from sign_in_identity where user_id = $1', [id])).toHaveLength(1);
  const audit = await sql<{ action: string }>('select action from audit where subject_id = $1 order by id', [
    id,
  ]);
  expect(audit.map(({ action }) => action)).toEqual([
    'sign_in.linked',
    'session.opened_by_provider',
    'session.opened_by_provider',
  ]);
});

test('whoever has no account gets none', async () => {
  const before = await people();
  const browser = new Browser();
  expect(reasonOf(await browser.signIn('stranger@example.org'))).toBe('no_account');
  expect(await browser.who()).toBeNull();
  expect(await people()).toBe(before);
});

test.each([
  ['an address that the provider has not verified', 'unverified@example.org', 'email_unverified'],
  ['a closed account', 'closed@example.org', 'account_closed'],
  [
    'an account of the demonstration, whose password everybody knows',
    'lead.csea@demonstration.example',
    'no_account',
  ],
])('%s signs nobody in', async (_, email, reason) => {
  if (!email.includes('demonstration')) await aPerson(email, { active: email !== 'closed@example.org' });
  const browser = new Browser();
  expect(reasonOf(await browser.signIn(email))).toBe(reason);
  expect(await browser.who()).toBeNull();
});

test('an account that was closed after it was linked is closed here too', async () => {
  const id = await aPerson('leaver@example.org');
  await new Browser().signIn('leaver@example.org');
  await sql('update user_account set active = false, deactivated_at = now() where id = $1', [id]);
  const browser = new Browser();
  expect(reasonOf(await browser.signIn('leaver@example.org'))).toBe('account_closed');
  expect(await browser.who()).toBeNull();
});

test('somebody else whose address is the same by now does not inherit the account', async () => {
  await aPerson('post@example.org');
  await new Browser().signIn('post@example.org');
  const browser = new Browser();
  expect(reasonOf(await browser.signIn('successor as post@example.org'))).toBe('linked_elsewhere');
  expect(await browser.who()).toBeNull();
});

test('a second factor that is on here is not gone around by signing in there', async () => {
  const id = await aPerson('careful@example.org');
  await sql(`insert into second_factor (user_id, secret, confirmed_at) values ($1, 'sealed:x', now())`, [id]);
  expect(reasonOf(await new Browser().signIn('careful@example.org'))).toBe('second_factor_here');
});

test('an answer is taken once: replayed, in the same browser or another, it signs nobody in', async () => {
  await aPerson('once@example.org');
  const browser = new Browser();
  const answer = await browser.signInAtProvider('once@example.org');
  expect(reasonOf(pathOf((await new Browser().go(answer)).to))).toBe('expired');
  expect(pathOf((await browser.go(answer)).to)).toBe('/my-reports');
  expect(reasonOf(pathOf((await browser.go(answer)).to))).toBe('expired');
});

test('an answer that another browser asked for is refused, so that nobody is signed in as a stranger', async () => {
  await aPerson('attacker@example.org');
  const answer = await new Browser().signInAtProvider('attacker@example.org');
  const victim = new Browser();
  await victim.go(`${server.url}/oidc/start`);
  expect(reasonOf(pathOf((await victim.go(answer)).to))).toBe('expired');
  expect(await victim.who()).toBeNull();
});

test.each([
  ['a nonce that is not ours', `nonce = 'another'`],
  ['a verifier that is not ours', `code_verifier = repeat('x', 43)`],
])('%s is refused', async (_, change) => {
  await aPerson(`${change.length}@example.org`);
  const browser = new Browser();
  const answer = await browser.signInAtProvider(`${change.length}@example.org`);
  await sql(`update sign_in_attempt set ${change}`);
  expect(reasonOf(pathOf((await browser.go(answer)).to))).toBe('not_confirmed');
  expect(await browser.who()).toBeNull();
});

test('a state that is not ours, and an attempt from too long ago, are refused', async () => {
  const browser = new Browser();
  const answer = new URL(await browser.signInAtProvider('awa@example.org'));
  const forged = new URL(answer);
  forged.searchParams.set('state', 'guessed');
  expect(reasonOf(pathOf((await browser.go(forged.href)).to))).toBe('expired');
  const late = new Browser();
  const lateAnswer = await late.signInAtProvider('awa@example.org');
  await sql('update sign_in_attempt set expires_at = now()');
  expect(reasonOf(pathOf((await late.go(lateAnswer)).to))).toBe('expired');
});

test('saying no at the provider leads back to the sign-in page', async () => {
  const browser = new Browser();
  const { to } = await browser.go(`${server.url}/oidc/start?to=/my-reports`);
  const state = new URL(to ?? '').searchParams.get('state');
  const back = await browser.go(`${server.url}/oidc/callback?error=access_denied&state=${state}`);
  expect(pathOf(back.to)).toBe('/sign-in?refused=cancelled&to=%2Fmy-reports');
});

test.each([['https://evil.example/'], ['//evil.example'], ['/\\evil.example'], ['javascript:alert(1)']])(
  'signing in never leads to %s',
  async (to) => {
    await sql(
      `insert into user_account (email, name) values ('redirected@example.org', 'Awa') on conflict do nothing`,
    );
    expect(await new Browser().signIn('redirected@example.org', to)).toBe('/');
  },
);

test('the page knows whether there is a provider; without one its addresses lead to the sign-in page', async () => {
  const ask = async (url: string) =>
    (await (
      await fetch(`${url}/graphql?query={service{signInProvider}}`, {
        headers: { 'apollo-require-preflight': '1' },
      })
    ).json()) as object;
  expect(await ask(server.url)).toMatchObject({ data: { service: { signInProvider: 'Our login' } } });
  expect(await ask(plain.url)).toMatchObject({ data: { service: { signInProvider: null } } });
  expect((await new Browser().go(`${plain.url}/oidc/start`)).to).toBe(`${plain.url}/sign-in`);
});

test('neither state, nor nonce, nor a token of the provider stands in the audit', async () => {
  const [found] = await sql<{
    n: number;
  }>(`select count(*)::int as n from audit where detail::text ~ '(nonce|state|token|code)'
    and action in ('sign_in.linked', 'session.opened_by_provider')`);
  expect(found?.n).toBe(0);
});
