import { Person, signedIn, thePublic } from '../../test/as.js';
import { aMailbox, type Mailbox } from '../../test/mailbox.js';
import { aServer, type TestServer } from '../../test/server.js';

let server: TestServer;
let silent: TestServer;
let mailbox: Mailbox;

beforeAll(async () => {
  mailbox = await aMailbox();
  [server, silent] = await Promise.all([
    aServer('reference', {
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'Kipimo <kipimo@example.org>',
    }),
    aServer('reference'),
  ]);
});
afterAll(async () => {
  await Promise.all([server.close(), silent.close()]);
  await mailbox.close();
});

const ASK = 'mutation ($email: String!) { requestPasswordLink(email: $email) }';
const RESET = `mutation ($link: String!, $password: String!) { resetPassword(link: $link, password: $password) { email } }`;
const sentence = 'nine herons over the wide delta';

const sql = async <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await server.database.pool.query(text, values)).rows as Row[];
async function aPerson(
  email: string,
  changed: { language?: string; active?: boolean } = {},
): Promise<string> {
  const { language = 'en', active = true } = changed;
  const [row] = await sql<{ id: string }>(
    `insert into user_account (email, name, language, active, deactivated_at)
     values ($1, 'Awa Diop', $2, $3, case when $3 then null else now() end) returning id`,
    [email, language, active],
  );
  return row?.id ?? '';
}
/** Each asks from a place of its own, as the server sees it behind a proxy. */
let places = 0;
const somebody = (place = `198.51.100.${++places}`): Person =>
  new Person(server.url, { 'x-forwarded-for': place });
const linkIn = (text = ''): string =>
  new URL(/https?:\S+link=\S+/.exec(text)?.[0] ?? 'http://none').searchParams.get('link') ?? '';
/** Jobs are done one after another: once the marker's message is here, all that was asked before it is done. */
async function messagesTo(address: string): Promise<string[]> {
  const marker = `marker${++places}@example.org`;
  await aPerson(marker);
  await somebody().run(ASK, { email: marker });
  const isHere = () => mailbox.messages.some(({ to }) => JSON.stringify(to).includes(marker));
  for (let count = mailbox.messages.length + 1; !isHere(); count += 1) await mailbox.received(count);
  return mailbox.messages
    .filter(({ to }) => JSON.stringify(to).includes(address))
    .map(({ text }) => text ?? '');
}

test('a person who asks gets a link in their language, which works once and signs in', async () => {
  const id = await aPerson('awa@example.org', { language: 'fr' });
  await somebody().run(ASK, { email: ' Awa@Example.org ' });
  const [text] = await messagesTo('awa@example.org');
  expect(text).toContain('Bonjour Awa Diop');
  const link = linkIn(text);
  const [kept] = await sql<{ minutes: number }>(
    `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from password_reset where user_id = $1`,
    [id],
  );
  expect(kept?.minutes).toBeLessThanOrEqual(60);
  expect(await somebody().run(RESET, { link, password: sentence })).toEqual({
    resetPassword: { email: 'awa@example.org' },
  });
  expect(await somebody().refusal(RESET, { link, password: sentence })).toBe('NOT_ALLOWED');
  await expect(signedIn(server.url, 'awa@example.org', sentence)).resolves.toBeDefined();
  const audit = await sql<{ action: string; actor: string }>(
    `select action, actor from audit where subject_id = $1 and action like 'password.%' order by id`,
    [id],
  );
  expect(audit).toEqual([
    { action: 'password.link_mailed', actor: 'public' },
    { action: 'password.reset', actor: 'Awa Diop' },
  ]);
});

test('a new password ends every session that was open, and every other link', async () => {
  const id = await aPerson('many@example.org');
  await somebody().run(ASK, { email: 'many@example.org' });
  await somebody().run(ASK, { email: 'many@example.org' });
  const links = (await messagesTo('many@example.org')).map(linkIn);
  expect(new Set(links).size).toBe(2);
  const first = await somebody().ask(RESET, {
    link: links[0],
    password: sentence,
  });
  const browser = new Person(server.url, {
    cookie: first.headers.get('set-cookie')?.split(';')[0] ?? '',
  });
  expect(await browser.run('{ viewer { email } }')).toEqual({
    viewer: { email: 'many@example.org' },
  });
  expect(await somebody().refusal(RESET, { link: links[1], password: sentence })).toBe('NOT_ALLOWED');
  await sql(`update password_reset set used_at = null where user_id = $1`, [id]);
  await somebody().run(RESET, {
    link: links[1],
    password: `${sentence} again`,
  });
  expect(await browser.run('{ viewer { email } }')).toEqual({ viewer: null });
});

test('nothing tells a known address from an unknown or closed one: same answer, and the same work before it', async () => {
  await aPerson('known@example.org');
  await aPerson('closed@example.org', { active: false });
  const work = async (email: string) => {
    const before = await sql<{ kept: string; made: number }>(counts);
    const { data, errors, status } = await somebody().ask(ASK, { email });
    const after = await sql<{ kept: string; made: number }>(counts);
    return {
      data,
      errors,
      status,
      jobs: (after[0]?.made ?? 0) - (before[0]?.made ?? 0),
    };
  };
  const counts = `select (select count(*) from pgboss.job where name = 'password')::int as made`;
  const answers = [];
  for (const email of ['known@example.org', 'closed@example.org', 'nobody@example.org'])
    answers.push(await work(email));
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({
    data: { requestPasswordLink: true },
    jobs: 1,
  });
  expect(await messagesTo('known@example.org')).toHaveLength(1);
  expect(await messagesTo('closed@example.org')).toEqual([]);
  expect(await messagesTo('nobody@example.org')).toEqual([]);
  // The address that was typed, perhaps by mistake and of somebody else, stays nowhere.
  const [kept] = await sql<{ n: number }>(
    `select count(*)::int as n from pgboss.job where data::text like '%nobody@%'`,
  );
  expect(kept?.n).toBe(0);
});

test('one address gets three messages an hour, whoever asks; one place is made to wait', async () => {
  await aPerson('flood@example.org');
  for (let time = 0; time < 5; time += 1) await somebody().run(ASK, { email: 'flood@example.org' });
  expect(await messagesTo('flood@example.org')).toHaveLength(3);
  const answers = [];
  for (let time = 0; time < 10; time += 1) {
    const answer = await somebody('203.0.113.7').ask(ASK, {
      email: `guess${time}@example.org`,
    });
    answers.push(answer.errors?.[0]?.extensions.issues?.[0]?.rule ?? 'ok');
  }
  expect(answers.slice(0, 4)).toEqual(['ok', 'ok', 'ok', 'ok']);
  expect(answers).toContain('too_many_tries');
});

test('where no e-mail is configured, the remedy is named, and nothing is asked of the address', async () => {
  const answer = await thePublic(silent.url).ask(ASK, {
    email: 'awa@example.org',
  });
  expect(answer.errors?.[0]).toMatchObject({
    message: expect.stringContaining('administrator'),
    extensions: { code: 'WRONG_STATE' },
  });
});
