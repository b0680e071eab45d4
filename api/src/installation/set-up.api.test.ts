import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Person, signedIn, thePublic } from '../../test/as.js';
import { aMailbox, type Mailbox } from '../../test/mailbox.js';
import { aServer, type TestServer } from '../../test/server.js';
import { hashSecret, newSecret } from '../identity/secrets.js';

const SET_UP = `{ setUp { self organisation { name contact languages } demonstration demonstrationKeptAt
  mailConfigured mailTest { to state reason } managers round finishedAt } }`;
const DESCRIBE = `mutation ($input: DescribeInstallationInput!) {
  describeInstallation(input: $input) { organisation { name contact languages } } }`;
const step = (name: string) =>
  `mutation ($operationId: ID!) { ${name}(operationId: $operationId) { finishedAt } }`;

interface State {
  readonly self: string;
  readonly organisation: object | null;
  readonly demonstration: boolean;
  readonly demonstrationKeptAt: string | null;
  readonly mailConfigured: boolean;
  readonly mailTest: { to: string; state: string; reason: string | null } | null;
  readonly managers: number;
  readonly round: string | null;
  readonly finishedAt: string | null;
}

let mailbox: Mailbox;
let server: TestServer;
let backups: string;
let admin: Person;

beforeAll(async () => {
  mailbox = await aMailbox();
  backups = mkdtempSync(join(tmpdir(), 'kipimo-backups-'));
  server = await aServer('reference', {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Kipimo <kipimo@example.org>',
    KIPIMO_BACKUPS: backups,
  });
  admin = await theFirstAdministrator();
});
afterAll(async () => {
  await server.close();
  await mailbox.close();
  rmSync(backups, { recursive: true });
});

/** As the link that the first start prints makes one. */
async function theFirstAdministrator(): Promise<Person> {
  const link = newSecret('');
  await server.database.pool.query(
    `insert into first_administrator_link (token_hash, expires_at) values ($1, now() + interval '1 day')`,
    [hashSecret(link)],
  );
  const made = await thePublic(server.url).ask(
    `mutation ($link: String!) { createFirstAdministrator(link: $link, name: "Wanjiru", email: "wanjiru@example.org",
      password: "nine herons over the wide delta", language: fr) { name } }`,
    { link },
  );
  return new Person(server.url, { cookie: made.headers.get('set-cookie')?.split(';')[0] ?? '' });
}

const state = async (): Promise<State> => (await admin.run<{ setUp: State }>(SET_UP)).setUp;
const operationId = () => crypto.randomUUID();
const actions = async (action: string): Promise<number> => {
  const { rows } = await server.database.pool.query(
    'select count(*)::int as n from audit where action = $1',
    [action],
  );
  return rows[0].n;
};

test('a new installation has its administrator and every other step open', async () => {
  expect(await state()).toMatchObject({
    organisation: null,
    demonstration: false,
    demonstrationKeptAt: null,
    mailConfigured: true,
    mailTest: null,
    managers: 0,
    round: null,
    finishedAt: null,
  });
});

test('who runs it is kept once however often it is sent, audited, and told to everybody', async () => {
  const input = {
    operationId: operationId(),
    organisation: '  Fonds  africain ',
    contact: 'aide@example.org',
    languages: ['fr', 'en'],
  };
  const kept = { name: 'Fonds africain', contact: 'aide@example.org', languages: ['fr', 'en'] };
  for (let time = 0; time < 3; time += 1)
    expect(await admin.run(DESCRIBE, { input })).toEqual({ describeInstallation: { organisation: kept } });
  expect(await actions('installation.described')).toBe(1);
  expect(await thePublic(server.url).run('{ service { organisation { name contact languages } } }')).toEqual({
    service: { organisation: kept },
  });
});

test('what cannot be kept is refused at its field, and what was there stays', async () => {
  const answer = await admin.ask(DESCRIBE, {
    input: { operationId: operationId(), organisation: '', contact: 'javascript:alert(1)', languages: [] },
  });
  const [error] = answer.errors ?? [];
  expect(error?.extensions.code).toBe('INVALID');
  expect(error?.extensions.issues?.map(({ path }) => path)).toEqual(['organisation', 'contact', 'languages']);
  expect(await state()).toMatchObject({ organisation: { name: 'Fonds africain' } });
});

test('a message to oneself arrives in one’s language, and the step says so', async () => {
  await admin.run(step('sendTestMail'), { operationId: operationId() });
  const [message] = await mailbox.received(1);
  expect(message?.subject).toBe('Un message d’essai de Kipimo');
  expect(JSON.stringify(message?.to)).toContain('wanjiru@example.org');
  let test = (await state()).mailTest;
  while (test?.state === 'queued') test = (await state()).mailTest;
  expect(test).toEqual({ to: 'wanjiru@example.org', state: 'sent', reason: null });
});

test('a message that the mail server refuses says why, in the server’s words', async () => {
  mailbox.refuseWith(550);
  await admin.run(step('sendTestMail'), { operationId: operationId() });
  let test = (await state()).mailTest;
  while (test?.state === 'queued') test = (await state()).mailTest;
  mailbox.refuseWith(null);
  expect(test?.state).toBe('failed');
  expect(test?.reason).toContain('550');
});

test('an administrator who takes on an initiative can make its first round', async () => {
  const { self } = await state();
  await admin.run('mutation ($id: ID!) { grantRole(id: $id, role: manager, initiative: "TTI") { id } }', {
    id: self,
  });
  expect((await state()).managers).toBe(1);
  expect(await admin.run('{ viewer { actions } }')).toMatchObject({
    viewer: { actions: expect.arrayContaining(['round.manage', 'installation.manage']) },
  });
});

test('the end of the setting up is said once, and stays', async () => {
  await admin.run(step('finishSetUp'), { operationId: operationId() });
  const { finishedAt } = await state();
  await admin.run(step('finishSetUp'), { operationId: operationId() });
  expect((await state()).finishedAt).toBe(finishedAt);
});

describe('the page on health', () => {
  const HEALTH = `{ health { version checks { part state finding } database { server bytes } queue { failed }
    mail { configured failedThisWeek failure sentAt } backup { isPlaceKnown takenAt bytes } clockOffMilliseconds
    disk { totalBytes freeBytes } } }`;
  interface Found {
    health: {
      checks: { part: string; state: string; finding: string }[];
      database: { server: string; bytes: number };
      mail: { failedThisWeek: number; failure: string };
      backup: object;
      clockOffMilliseconds: number;
      disk: { totalBytes: number; freeBytes: number };
    };
  }
  const findingOf = async (part: string): Promise<string | undefined> =>
    (await admin.run<Found>(HEALTH)).health.checks.find((check) => check.part === part)?.finding;

  test('tells what this server can measure of itself', async () => {
    const { health } = await admin.run<Found>(HEALTH);
    expect(health.checks.map(({ part }) => part)).toEqual([
      'database',
      'queue',
      'mail',
      'backup',
      'clock',
      'disk',
    ]);
    expect(health.database.server).toMatch(/^1\d/);
    expect(health.database.bytes).toBeGreaterThan(1_000_000);
    expect(health.disk.freeBytes).toBeLessThanOrEqual(health.disk.totalBytes);
    expect(Math.abs(health.clockOffMilliseconds)).toBeLessThan(2000);
    expect(health.mail).toMatchObject({ failedThisWeek: 1, failure: expect.stringContaining('550') });
  });

  test('notices a backup when it arrives, and when it grows old', async () => {
    expect(await findingOf('backup')).toBe('backup_none');
    const file = join(backups, 'monday.dump');
    writeFileSync(file, 'four');
    expect(await admin.run(HEALTH)).toMatchObject({ health: { backup: { isPlaceKnown: true, bytes: 4 } } });
    expect(await findingOf('backup')).toBe('backup_recent');
    const before = new Date(Date.now() - 9 * 24 * 60 * 60 * 1000);
    utimesSync(file, before, before);
    expect(await findingOf('backup')).toBe('backup_old');
  });
});

describe('an installation with the demonstration', () => {
  let shown: TestServer;
  beforeAll(async () => {
    shown = await aServer('demonstration');
  });
  afterAll(() => shown.close());

  test('is looked at, and not set up, by the published administrator; without a mail server it says so', async () => {
    const published = await signedIn(shown.url, 'administrator@demonstration.example');
    expect(await published.run<{ setUp: State }>(SET_UP)).toMatchObject({
      setUp: { demonstration: true, mailConfigured: false, managers: 0, round: null },
    });
    for (const name of ['keepDemonstration', 'sendTestMail', 'finishSetUp'])
      expect(await published.refusal(step(name), { operationId: operationId() })).toBe('NOT_ALLOWED');
    expect(
      await published.refusal(DESCRIBE, {
        input: { operationId: operationId(), organisation: 'Mine', languages: ['en'] },
      }),
    ).toBe('NOT_ALLOWED');
    const { health } = await published.run<{ health: { checks: { finding: string }[] } }>(
      '{ health { checks { finding } } }',
    );
    expect(health.checks.map(({ finding }) => finding)).toEqual(
      expect.arrayContaining(['mail_not_configured', 'backup_nowhere']),
    );
  });
});
