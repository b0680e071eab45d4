import { aMailDesk, type MailDesk } from '../../test/mail-desk.js';
import { type Mailbox, aMailbox } from '../../test/mailbox.js';
import { mailTemplate } from './mail-template.js';

const greeting = mailTemplate<{ name: string; count: number }>({
  name: 'test.greeting',
  kind: 'reminder',
  subject: { en: 'Hello {name}', fr: 'Bonjour {name}', es: 'Hola {name}' },
  body: {
    en: 'Dear {name},\n\n{count, plural, one {# answer is} other {# answers are}} missing.',
    fr: 'Bonjour {name},\n\nIl manque {count, plural, one {# réponse} other {# réponses}} : merci.',
    es: 'Hola {name}:\n\n{count, plural, one {Falta # respuesta} other {Faltan # respuestas}}.',
  },
  action: { en: 'Open', fr: 'Ouvrir', es: 'Abrir' },
  example: { name: 'Awa', count: 3 },
});
const notice = mailTemplate<{ name: string }>({
  name: 'test.notice',
  kind: 'account',
  subject: { en: 'For {name}', fr: 'Pour {name}', es: 'Para {name}' },
  body: { en: 'A secret link.', fr: 'Un lien secret.', es: 'Un enlace secreto.' },
  action: { en: 'Open', fr: 'Ouvrir', es: 'Abrir' },
  example: { name: 'Awa' },
});

const order = (key: string, to = 'awa@example.org') => ({
  to,
  language: 'fr' as const,
  template: greeting,
  params: { name: 'Awa <b>Diop</b>', count: 1 },
  link: '/reports/1#cell-RES-01',
  key,
});

let mailbox: Mailbox;
let desk: MailDesk;
beforeAll(async () => {
  mailbox = await aMailbox();
  desk = await aMailDesk({ SMTP_URL: mailbox.url, MAIL_FROM: 'Kipimo <kipimo@example.org>' });
});
afterAll(async () => {
  await desk.close();
  await mailbox.close();
});

test('a French reader gets the message in French, with the exact link, as text and as HTML', async () => {
  const before = mailbox.messages.length;
  await desk.database.transaction(() => desk.mail.queue(order('french')));
  const message = (await mailbox.received(before + 1)).at(-1);
  expect(message?.subject).toBe('Bonjour Awa <b>Diop</b>');
  expect(message?.text).toContain('Il manque 1 réponse\u00a0: merci.');
  expect(message?.text).toContain('https://kipimo.example.org/reports/1#cell-RES-01');
  expect(message?.html).toContain('<html lang="fr"');
  expect(message?.html).toContain('href="https://kipimo.example.org/reports/1#cell-RES-01"');
  expect(message?.html).toContain('Awa &lt;b&gt;Diop&lt;/b&gt;');
  expect(message?.headers.get('auto-submitted')).toBe('auto-generated');
  expect(await desk.stateOf('french')).toMatchObject({ state: 'sent', attempts: 1, content: null });
});

test('asked for ten times under one key, it is one message', async () => {
  const before = mailbox.messages.length;
  const asked = Array.from({ length: 10 }, () =>
    desk.database.transaction(() => desk.mail.queue(order('ten times'))),
  );
  const ids = new Set((await Promise.all(asked)).map(({ id }) => id));
  expect(ids.size).toBe(1);
  await mailbox.received(before + 1);
  // Whatever is asked for later arrives later: nothing of the ten can still be on its way after it.
  await desk.database.transaction(() => desk.mail.queue(order('afterwards', 'after@example.org')));
  const messages = await mailbox.received(before + 2);
  expect(messages.slice(before).map(({ to }) => [to].flat()[0]?.text)).toEqual([
    'awa@example.org',
    'after@example.org',
  ]);
});

test('a change that is rolled back sends nothing (and the same change that commits does)', async () => {
  const before = mailbox.messages.length;
  await expect(
    desk.database.transaction(async () => {
      await desk.mail.queue(order('rolled back', 'never@example.org'));
      throw new Error('The change failed.');
    }),
  ).rejects.toThrow('The change failed.');
  expect(await desk.stateOf('rolled back')).toBeNull();
  await desk.database.transaction(() => desk.mail.queue(order('committed', 'now@example.org')));
  const messages = await mailbox.received(before + 1);
  expect(messages.slice(before).map(({ to }) => [to].flat()[0]?.text)).toEqual(['now@example.org']);
});

test('a mail server that refuses for now gets the message again, later', async () => {
  const before = mailbox.messages.length;
  mailbox.refuseWith(451);
  await desk.database.transaction(() => desk.mail.queue(order('refused for now')));
  await desk.until('refused for now', ({ attempts }) => attempts === 1);
  expect(await desk.stateOf('refused for now')).toMatchObject({ state: 'queued' });
  mailbox.refuseWith(null);
  await desk.hasten();
  await mailbox.received(before + 1);
  await desk.until('refused for now', ({ state }) => state === 'sent');
  expect(await desk.stateOf('refused for now')).toMatchObject({ attempts: 2, reason: null });
});

test('an address that is refused for good is not tried again, and the log says why', async () => {
  mailbox.refuseWith(550);
  await desk.database.transaction(() => desk.mail.queue(order('refused for good')));
  await desk.until('refused for good', ({ state }) => state === 'failed');
  mailbox.refuseWith(null);
  expect(await desk.stateOf('refused for good')).toMatchObject({
    attempts: 1,
    content: null,
    reason: expect.stringContaining('550'),
  });
});

test('a mail server that is away loses nothing: what was asked for meanwhile arrives when it is back', async () => {
  const away = await aMailbox();
  const port = Number(new URL(away.url).port);
  await away.close();
  const other = await aMailDesk({ SMTP_URL: away.url, MAIL_FROM: 'kipimo@example.org' });
  for (const key of ['one', 'two', 'three']) {
    await other.database.transaction(() => other.mail.queue(order(key, `${key}@example.org`)));
  }
  await other.until('three', ({ attempts }) => attempts === 1);
  const back = await aMailbox(port);
  await other.hasten();
  const messages = await back.received(3);
  expect(messages.map(({ to }) => [to].flat()[0]?.text).sort()).toEqual([
    'one@example.org',
    'three@example.org',
    'two@example.org',
  ]);
  await other.close();
  await back.close();
});

test('who declined a kind of message gets none of it, but still what concerns the account', async () => {
  const before = mailbox.messages.length;
  await desk.pause('quiet@example.org', 'reminder');
  const declined = await desk.database.transaction(() =>
    desk.mail.queue(order('declined', 'Quiet@example.org')),
  );
  expect(declined.outcome).toBe('declined');
  await desk.database.transaction(() =>
    desk.mail.queue({
      to: 'quiet@example.org',
      language: 'en',
      template: notice,
      params: { name: 'Quiet' },
      key: 'account',
    }),
  );
  const messages = await mailbox.received(before + 1);
  expect(messages.slice(before).map(({ subject }) => subject)).toEqual(['For Quiet']);
  expect(messages.at(-1)?.headers.has('list')).toBe(false);
});

test('without a mail server the log says so, and nothing waits', async () => {
  const silent = await aMailDesk({});
  const { outcome } = await silent.database.transaction(() => silent.mail.queue(order('nowhere')));
  expect(outcome).toBe('not_configured');
  expect(await silent.stateOf('nowhere')).toMatchObject({
    state: 'skipped',
    reason: 'not_configured',
    content: null,
  });
  await silent.close();
});
