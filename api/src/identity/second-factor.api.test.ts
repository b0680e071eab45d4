// Long because it holds every way to pass, and not to pass, the second step of signing in, on one server.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { Person, signedIn, thePublic } from '../../test/as.js';
import { aServer, type TestServer } from '../../test/server.js';
import { hashPassword } from './secrets.js';

const password = 'seven otters below the old weir';
const PERIOD = 30_000;
let server: TestServer;
let folder: string;
let passwordHash: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kipimo-factors-'));
  passwordHash = await hashPassword(password);
  server = await aServer('reference', { KIPIMO_DATA: folder, KIPIMO_SECRET: '' });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const sql = async <Row>(text: string, values: unknown[] = [], on = server): Promise<Row[]> =>
  (await on.database.pool.query(text, values)).rows as Row[];
let people = 0;
/** Somebody with a password, of a place of their own so that nobody's wrong tries slow anybody else. */
async function aPerson(on = server): Promise<{ id: string; email: string }> {
  const email = `person${++people}@example.org`;
  const [row] = await sql<{ id: string }>(
    `insert into user_account (email, name, password_hash) values ($1, 'Awa Diop', $2) returning id`,
    [email, passwordHash],
    on,
  );
  return { id: row?.id ?? '', email };
}
async function anAdministrator(): Promise<Person> {
  const { id, email } = await aPerson();
  await sql(`insert into role_assignment (user_id, role) values ($1, 'administrator')`, [id]);
  return signedIn(server.url, email, password);
}

const SIGN_IN = `mutation ($email: String!, $password: String!, $code: String) {
  signIn(email: $email, password: $password, code: $code) { email } }`;
const BEGIN = 'mutation ($password: String!) { beginSecondFactor(password: $password) { secret } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const RESET = `mutation ($link: String!, $password: String!, $code: String) {
  resetPassword(link: $link, password: $password, code: $code) { email } }`;

interface Protected {
  readonly id: string;
  readonly email: string;
  readonly browser: Person;
  readonly recovery: string[];
  /** The code of the app, some periods from now. */
  readonly code: (periods?: number) => string;
}
/** Somebody whose second factor is on. No code of theirs is spent yet. */
async function aProtectedPerson(): Promise<Protected> {
  const { id, email } = await aPerson();
  const browser = await signedIn(server.url, email, password);
  const { beginSecondFactor } = await browser.run<{ beginSecondFactor: { secret: string } }>(BEGIN, {
    password,
  });
  const totp = new TOTP({ secret: Secret.fromBase32(beginSecondFactor.secret), digits: 6, period: 30 });
  const code = (periods = 0): string => totp.generate({ timestamp: Date.now() + periods * PERIOD });
  const { confirmSecondFactor: recovery } = await browser.run<{ confirmSecondFactor: string[] }>(CONFIRM, {
    code: code(),
  });
  await forgetSpent(id);
  return { id, email, browser, recovery, code };
}
const forgetSpent = (id: string) => sql('update second_factor set last_step = 0 where user_id = $1', [id]);

/** What signing in with a code comes to: `ok`, or the rule that refuses it. */
async function outcome(email: string, code: string | null, from = thePublic(server.url)): Promise<string> {
  const answer = await from.ask(SIGN_IN, { email, password, code });
  return answer.errors?.[0]?.extensions.issues?.[0]?.rule ?? (answer.errors ? 'refused' : 'ok');
}
/** Repeats what a change of period in its middle would spoil. */
async function withinOnePeriod<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    const period = Math.floor(Date.now() / PERIOD);
    const result = await work();
    if (Math.floor(Date.now() / PERIOD) === period) return result;
  }
}

test('is turned on by the password and a first code; the secret lies sealed, and other sessions end', async () => {
  const { id, email } = await aPerson();
  const [browser, other] = [
    await signedIn(server.url, email, password),
    await signedIn(server.url, email, password),
  ];
  expect(await browser.refusal(BEGIN, { password: 'not it' })).toBe('INVALID');
  const { beginSecondFactor } = await browser.run<{ beginSecondFactor: { secret: string } }>(BEGIN, {
    password,
  });
  expect(await outcome(email, null)).toBe('ok');
  expect(await browser.refusal(CONFIRM, { code: '000000' })).toBe('INVALID');
  const totp = new TOTP({ secret: Secret.fromBase32(beginSecondFactor.secret), digits: 6, period: 30 });
  const { confirmSecondFactor } = await browser.run<{ confirmSecondFactor: string[] }>(CONFIRM, {
    code: totp.generate(),
  });
  expect(new Set(confirmSecondFactor).size).toBe(10);
  expect(await other.run('{ viewer { email } }')).toEqual({ viewer: null });
  expect(await browser.run('{ viewer { email } }')).toEqual({ viewer: { email } });
  const [kept] = await sql<{ secret: string }>('select secret from second_factor where user_id = $1', [id]);
  expect(kept?.secret).toMatch(/^sealed:/);
  expect(kept?.secret).not.toContain(beginSecondFactor.secret);
  expect(await browser.refusal(BEGIN, { password })).toBe('WRONG_STATE');
});

test('is asked for only by whoever knows the password, and then always', async () => {
  const { email, code } = await aProtectedPerson();
  expect(await outcome(email, null)).toBe('second_factor_needed');
  expect(await outcome(email, '  ')).toBe('second_factor_needed');
  const wrong = await thePublic(server.url).ask(SIGN_IN, { email, password: 'not it', code: code() });
  expect(wrong.errors?.[0]?.extensions.issues?.[0]?.rule).toBe('wrong_email_or_password');
  expect(await outcome(email, code())).toBe('ok');
});

test('a code works once: neither again, nor ten times at once, nor an older one after it', async () => {
  const { id, email, code } = await aProtectedPerson();
  const outcomes = await withinOnePeriod(async () => {
    await forgetSpent(id);
    return [await outcome(email, code()), await outcome(email, code()), await outcome(email, code(-1))];
  });
  expect(outcomes).toEqual(['ok', 'second_factor_wrong', 'second_factor_wrong']);
});

test('ten who bring the same code at the same moment are one', async () => {
  const { id, email, code } = await aProtectedPerson();
  await forgetSpent(id);
  const shared = code();
  const outcomes = await Promise.all(
    Array.from({ length: 4 }, (_, place) =>
      outcome(email, shared, new Person(server.url, { 'x-forwarded-for': `198.51.100.${place}` })),
    ),
  );
  expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1);
});

test.each([
  [-1, 'ok'],
  [0, 'ok'],
  [1, 'ok'],
  [-3, 'second_factor_wrong'],
  [3, 'second_factor_wrong'],
])('a phone whose clock is %d periods off: %s', async (periods, expected) => {
  const { id, email, code } = await aProtectedPerson();
  const found = await withinOnePeriod(async () => {
    await forgetSpent(id);
    return outcome(email, code(periods));
  });
  expect(found).toBe(expected);
});

test('guessing codes is slowed down, even with the right password', async () => {
  const { email, code } = await aProtectedPerson();
  const guesser = new Person(server.url, { 'x-forwarded-for': '203.0.113.9' });
  const outcomes: string[] = [];
  for (let guess = 0; guess < 10; guess += 1) outcomes.push(await outcome(email, '000000', guesser));
  expect(outcomes.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => 'second_factor_wrong'));
  expect(outcomes).toContain('too_many_tries');
  // The owner, elsewhere, is not made to wait.
  expect(await outcome(email, code())).toBe('ok');
});

test('a recovery code opens once, however it is typed; new ones take the place of all', async () => {
  const { email, browser, recovery, code } = await aProtectedPerson();
  const [first = '', second = '', third = ''] = recovery;
  expect(await outcome(email, ` ${first.toUpperCase()} `)).toBe('ok');
  expect(await outcome(email, first)).toBe('second_factor_wrong');
  expect(await outcome(email, second.replaceAll('-', ' '))).toBe('ok');
  const { account } = await browser.run<{ account: { recoveryCodesLeft: number } }>(
    '{ account { recoveryCodesLeft } }',
  );
  expect(account.recoveryCodesLeft).toBe(8);
  const { renewRecoveryCodes } = await browser.run<{ renewRecoveryCodes: string[] }>(
    'mutation ($code: String!) { renewRecoveryCodes(code: $code) }',
    { code: code() },
  );
  expect(await outcome(email, third)).toBe('second_factor_wrong');
  expect(await outcome(email, renewRecoveryCodes[0] ?? '')).toBe('ok');
});

test('recovery codes stand in the database only as hashes', async () => {
  const { id, recovery } = await aProtectedPerson();
  const [found] = await sql<{ n: number }>(
    `select count(*)::int as n from recovery_code c, audit a where c.user_id = $1
       and (c::text ~ any($2::text[]) or a::text ~ any($2::text[]))`,
    [id, recovery.flatMap((one) => [one, one.replaceAll('-', '')])],
  );
  expect(found?.n).toBe(0);
});

test('phone and codes lost: an administrator takes the factor off, the sessions end, the password is enough again', async () => {
  const { id, email, browser } = await aProtectedPerson();
  const administrator = await anAdministrator();
  await administrator.run('mutation ($id: ID!) { removeSecondFactorOf(id: $id) { hasSecondFactor } }', {
    id,
  });
  expect(await browser.run('{ viewer { email } }')).toEqual({ viewer: null });
  expect(await outcome(email, null)).toBe('ok');
  const [noted] = await sql<{ n: number }>(
    `select count(*)::int as n from audit where action = 'second_factor.removed' and subject_id = $1`,
    [id],
  );
  expect(noted?.n).toBe(1);
});

describe('a link for a new password', () => {
  const linkFor = async (id: string): Promise<string> => {
    const { makePasswordLink } = await (
      await anAdministrator()
    ).run<{ makePasswordLink: { path: string } }>(
      'mutation ($id: ID!) { makePasswordLink(id: $id) { path } }',
      { id },
    );
    return new URLSearchParams(makePasswordLink.path.split('?')[1]).get('link') ?? '';
  };
  const next = 'eleven kites above the dry lake';
  const resetting = async (given: object): Promise<string> => {
    const answer = await thePublic(server.url).ask(RESET, given);
    const [error] = answer.errors ?? [];
    return error ? (error.extensions.issues?.[0]?.rule ?? error.extensions.code) : 'ok';
  };

  test('still asks for the second factor, and a wrong code leaves it unused', async () => {
    const { id, email, recovery } = await aProtectedPerson();
    const link = await linkFor(id);
    expect(await resetting({ link, password: next })).toBe('second_factor_needed');
    expect(await resetting({ link, password: next, code: '000000' })).toBe('second_factor_wrong');
    expect(await resetting({ link, password: next, code: recovery[0] })).toBe('ok');
    expect(await resetting({ link, password: next, code: recovery[1] })).toBe('NOT_ALLOWED');
    await expect(signedIn(server.url, email, next)).rejects.toThrow('second_factor_needed');
  });

  test('opened by five at once sets one password', async () => {
    const { id } = await aPerson();
    const link = await linkFor(id);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, who) => resetting({ link, password: `${next}, number ${who}` })),
    );
    expect(outcomes.filter((one) => one === 'ok')).toHaveLength(1);
  });

  test.each([
    ['that has expired', 'update password_reset set expires_at = now() where user_id = $1'],
    [
      'of an account that was closed',
      'update user_account set active = false, deactivated_at = now() where id = $1',
    ],
  ])('%s opens nothing', async (_, change) => {
    const { id } = await aPerson();
    const link = await linkFor(id);
    await sql(change, [id]);
    expect(await resetting({ link, password: next })).toBe('NOT_ALLOWED');
  });

  test('refuses a weak password and stays good; its secret stands nowhere in the database', async () => {
    const { id, email } = await aPerson();
    const link = await linkFor(id);
    expect(await resetting({ link, password: 'too short' })).toBe('password_too_short');
    const [found] = await sql<{ n: number }>(
      `select count(*)::int as n from password_reset p, audit a where p::text || a::text like '%' || $1 || '%'`,
      [link],
    );
    expect(found?.n).toBe(0);
    expect(await resetting({ link, password: next })).toBe('ok');
    await expect(signedIn(server.url, email, password)).rejects.toThrow('wrong_email_or_password');
  });
});

test('a secret that an earlier version kept open is sealed at its next use', async () => {
  const { id, email, code } = await aProtectedPerson();
  const secret = new Secret({ size: 20 });
  await sql('update second_factor set secret = $2, last_step = 0 where user_id = $1', [
    id,
    `open:${secret.base32}`,
  ]);
  const totp = new TOTP({ secret, digits: 6, period: 30 });
  expect(await outcome(email, code())).toBe('second_factor_wrong');
  expect(await outcome(email, totp.generate())).toBe('ok');
  const [kept] = await sql<{ secret: string }>('select secret from second_factor where user_id = $1', [id]);
  expect(kept?.secret).toMatch(/^sealed:/);
  await forgetSpent(id);
  expect(await outcome(email, totp.generate())).toBe('ok');
});

test('without a secret and without a folder for a key, none is turned on, and the remedy is named', async () => {
  const bare = await aServer('reference', { KIPIMO_DATA: '', KIPIMO_SECRET: '' });
  try {
    const { email } = await aPerson(bare);
    const answer = await (await signedIn(bare.url, email, password)).ask(BEGIN, { password });
    expect(answer.errors?.[0]).toMatchObject({
      message: expect.stringContaining('KIPIMO_SECRET'),
      extensions: { code: 'WRONG_STATE', issues: [{ path: 'account', rule: 'sealing_key_missing' }] },
    });
    expect(await sql('select 1 from second_factor', [], bare)).toEqual([]);
  } finally {
    await bare.close();
  }
});
