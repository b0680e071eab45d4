// Long because each sentence follows a message from the composer to the mail server that receives it.
import { randomUUID } from 'node:crypto';
import { type Mailbox, aMailbox } from '../../test/mailbox.js';
import { type Person, signedIn } from '../../test/as.js';
import { aServer, freePort, type TestServer } from '../../test/server.js';

/**
 * Long because one server and one mailbox serve all of it: starting another costs twenty seconds.
 *
 * A manager reminds CRES (French), Grupo FARO (Spanish) and CSEA (English) of TTI-2018.
 */
let address: string;
const START = `query { reminderStart(round: "TTI-2018") { subject { en fr es } body { en fr es } daysBefore } }`;
const PREVIEW = `query Preview($input: ReminderInput!) { reminderPreview(input: $input) {
  readers { institution { code } name language outcome sendAt subject text }
  unreachable { code } copies { institution { code } language text } } }`;
const SEND = `mutation Send($input: SendRemindersInput!) { sendReminders(input: $input) {
  id sendAt cancelledAt recipients { institution { code } language state sendAt } } }`;
const LOG = `query { reminders(round: "TTI-2018") { id composer recipients { name state reason } } }`;
const CANCEL = `mutation Cancel($operationId: ID!, $id: ID!) { cancelReminder(operationId: $operationId, id: $id) {
  cancelledAt recipients { state } } }`;
const NEXT = `query ($id: ID!) { submission(id: $id) { answered expected } }`;

interface Preview {
  reminderPreview: {
    readers: {
      institution: { code: string };
      language: string;
      outcome: string;
      subject: string;
      text: string;
    }[];
    copies: { institution: { code: string }; language: string; text: string }[];
  };
}
interface Sent {
  sendReminders: { id: string; recipients: { state: string; institution: { code: string } }[] };
}
interface Log {
  reminders: { id: string; composer: string; recipients: { state: string }[] }[];
}

let mailbox: Mailbox;
let server: TestServer;
let manager: Person;
let texts: Record<'en' | 'fr' | 'es', { subject: string; body: string }>;

beforeAll(async () => {
  mailbox = await aMailbox();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = await aServer('demonstration', {
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Kipimo <kipimo@example.org>',
    PORT: String(port),
    KIPIMO_PUBLIC_ADDRESS: address,
  });
  manager = await signedIn(server.url, 'manager.tti@demonstration.example');
  const { reminderStart: start } = await manager.run<{
    reminderStart: Record<'subject' | 'body', Record<'en' | 'fr' | 'es', string>>;
  }>(START);
  const inLanguage = (language: 'en' | 'fr' | 'es') => ({
    subject: start.subject[language],
    body: start.body[language],
  });
  texts = { en: inLanguage('en'), fr: inLanguage('fr'), es: inLanguage('es') };
});
afterAll(async () => {
  await server.close();
  await mailbox.close();
});

const reminder = (change: object = {}): object => ({
  round: 'TTI-2018',
  institutions: ['cres', 'faro', 'csea'],
  texts,
  ...change,
});
const to = (reader: string) => (message: { to?: unknown }) => JSON.stringify(message.to).includes(reader);

test('the preview shows each reader’s own words, and of a draft nothing', async () => {
  const { reminderPreview } = await manager.run<Preview>(PREVIEW, { input: reminder() });
  const french = reminderPreview.readers.filter(({ institution }) => institution.code === 'cres');
  expect(french.map(({ language, outcome }) => [language, outcome])).toEqual([
    ['fr', 'scheduled'],
    ['fr', 'scheduled'],
  ]);
  expect(french[0]?.subject).toMatch(/^TTI-2018 : le rapport de CRES est attendu le \d+ \S+ \d{4}$/);
  expect(french[0]?.text).toContain('[ce qui manque, compté à l’envoi]');
  expect(JSON.stringify(reminderPreview)).not.toMatch(/\d+ réponses|\/reports\//);
  const copy = reminderPreview.copies.find(
    ({ institution, language }) => institution.code === 'faro' && language === 'es',
  );
  expect(copy?.text).toContain(`${address}/my-reports`);
});

test('sent ten times under one key, each reader gets one message, in their language, with the exact cell', async () => {
  const input = { operationId: randomUUID(), reminder: reminder() };
  const answers = await Promise.all(Array.from({ length: 10 }, () => manager.run<Sent>(SEND, { input })));
  expect(new Set(answers.map(({ sendReminders }) => sendReminders.id)).size).toBe(1);
  const messages = await mailbox.received(6);
  expect(messages).toHaveLength(6);

  const contributor = await signedIn(server.url, 'contributor.cres@demonstration.example');
  const { submissions } = await contributor.run<{ submissions: { nodes: { id: string }[] } }>(
    `{ submissions(institution: "cres", round: "TTI-2018") { nodes { id } } }`,
  );
  const report = submissions.nodes[0]?.id ?? '';
  const { submission } = await contributor.run<{ submission: { answered: number; expected: number } }>(NEXT, {
    id: report,
  });
  const mine = messages.find(to('contributor.cres@'));
  expect(mine?.subject).toContain('le rapport de CRES est attendu le');
  expect(mine?.text).toContain(`il manque ${submission.expected - submission.answered} réponse`);
  expect(mine?.text).toMatch(new RegExp(`${address}/reports/${report}#cell-[A-Z]+-\\d+`));
  expect(mine?.replyTo?.text).toContain('manager.tti@demonstration.example');
  expect(messages.find(to('lead.faro@'))?.text).toMatch(/falta\w* \d+ respuesta/);
  expect(messages.find(to('lead.csea@'))?.html).toContain('<html lang="en"');

  await untilLogged(({ recipients }) => recipients.every(({ state }) => state === 'sent'));
  const { rows } = await server.database.pool.query(
    `select count(*)::int as count from audit where action = 'reminder.sent'`,
  );
  expect(rows[0].count).toBe(1);
});

test('a reminder for later waits, each for the reader’s own clock, and can be called back', async () => {
  const before = mailbox.messages.length;
  const sendAt = `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T09:00`;
  const input = { operationId: randomUUID(), reminder: reminder({ sendAt }) };
  const { sendReminders } = await manager.run<{
    sendReminders: {
      id: string;
      recipients: { sendAt: string; state: string; institution: { code: string } }[];
    };
  }>(SEND, { input });
  const at = (code: string): string =>
    sendReminders.recipients.find(({ institution }) => institution.code === code)?.sendAt ?? '';
  const hoursApart = (Date.parse(at('faro')) - Date.parse(at('cres'))) / 3_600_000;
  expect(hoursApart).toBe(5);
  expect(sendReminders.recipients.map(({ state }) => state)).toEqual(Array(6).fill('scheduled'));
  const { cancelReminder } = await manager.run<{ cancelReminder: { recipients: { state: string }[] } }>(
    CANCEL,
    {
      operationId: randomUUID(),
      id: sendReminders.id,
    },
  );
  expect(cancelReminder.recipients.map(({ state }) => state)).toEqual(Array(6).fill('cancelled'));
  // Its time comes all the same: nothing goes.
  await server.database.pool.query(
    `update pgboss.job set start_after = now() - interval '1 second' where name = 'reminder' and state = 'created'`,
  );
  await untilJobsAreDone('reminder');
  expect(mailbox.messages.length).toBe(before);
});

test('who declines by the link in a message, without signing in, is reminded no more', async () => {
  const message = mailbox.messages.find(to('contributor.faro@'));
  const token = /\/unsubscribe\?token=(\S+)/.exec(message?.text ?? '')?.[1] ?? '';
  expect(message?.headers.get('list')).toMatchObject({
    unsubscribe: { url: `${address}/mail/unsubscribe?token=${token}` },
  });
  const declined = await fetch(`${server.url}/mail/unsubscribe?token=${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(declined.status).toBe(200);
  const page = await fetch(`${server.url}/mail/unsubscribe?token=${token}`, {
    headers: { 'accept-language': 'es' },
  });
  expect(await page.text()).toContain('No enviarlos (elegido)');
  const { reminderPreview } = await manager.run<Preview>(PREVIEW, {
    input: reminder({ institutions: ['faro'] }),
  });
  expect(reminderPreview.readers.map(({ outcome }) => outcome).sort()).toEqual(['declined', 'scheduled']);
  const before = mailbox.messages.length;
  await manager.run(SEND, {
    input: { operationId: randomUUID(), reminder: reminder({ institutions: ['faro'] }) },
  });
  await mailbox.received(before + 1);
  await untilLogged(({ recipients }) =>
    ['declined', 'sent'].every((state) => recipients.some((recipient) => recipient.state === state)),
  );
  expect(mailbox.messages.slice(before).map(({ to: reader }) => [reader].flat()[0]?.text)).toEqual([
    'lead.faro@demonstration.example',
  ]);
  const forged = `${token.slice(0, -3)}AAA`;
  expect(
    await manager.run(`query ($token: String!) { mailLink(token: $token) { address } }`, { token: forged }),
  ).toEqual({ mailLink: null });
});

test('a report that was sent back tells its people so, with the reviewer’s sentence and the link to the cell', async () => {
  const { submissions } = await manager.run<{
    submissions: { nodes: { id: string; version: number; institution: { code: string } }[] };
  }>(`{ submissions(round: "TTI-2018", state: submitted) { nodes { id version institution { code } } } }`);
  const report = submissions.nodes[0];
  if (!report) throw new Error('The demonstration has submitted reports.');
  await server.database.pool.query(
    `insert into role_assignment (user_id, role, unit_id) select a.id, 'contributor', u.id
     from user_account a, reporting_unit u where a.email = 'lead.cres@demonstration.example' and u.code = $1`,
    [report.institution.code],
  );
  const before = mailbox.messages.length;
  await manager.run(`mutation ($input: ReturnInput!) { returnSubmission(input: $input) { id } }`, {
    input: {
      operationId: randomUUID(),
      id: report.id,
      version: report.version,
      cells: [{ indicator: 'RES-02', reason: 'Is this with working papers?' }],
    },
  });
  const message = (await mailbox.received(before + 1)).find(
    (one) => to('lead.cres@')(one) && one.text?.includes('Is this with working papers?'),
  );
  expect(message?.subject).toContain('1 cellule');
  expect(message?.text).toContain(`${address}/reports/${report.id}#cell-RES-02`);
});

test('a report that was sent needs no reminder', async () => {
  const { submissions } = await manager.run<{ submissions: { nodes: { institution: { code: string } }[] } }>(
    `{ submissions(round: "TTI-2018", state: accepted) { nodes { institution { code } } } }`,
  );
  const done = submissions.nodes[0]?.institution.code ?? '';
  await server.database.pool.query(
    `insert into role_assignment (user_id, role, unit_id) select a.id, 'contributor', u.id
     from user_account a, reporting_unit u where a.email = 'lead.csea@demonstration.example' and u.code = $1`,
    [done],
  );
  const { sendReminders } = await manager.run<Sent>(SEND, {
    input: { operationId: randomUUID(), reminder: reminder({ institutions: [done] }) },
  });
  expect(sendReminders.recipients.map(({ state }) => state)).toContain('not_needed');
});

test('only a manager of the initiative sends reminders, or sees them', async () => {
  const input = { operationId: randomUUID(), reminder: reminder() };
  const other = await signedIn(server.url, 'manager.acbf@demonstration.example');
  const lead = await signedIn(server.url, 'lead.cres@demonstration.example');
  expect([
    await other.refusal(SEND, { input }),
    await other.refusal(LOG),
    await other.refusal(PREVIEW, { input: reminder() }),
    await lead.refusal(SEND, { input }),
    await manager.refusal(SEND, { input: { ...input, reminder: reminder({ institutions: ['nowhere'] }) } }),
  ]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_ALLOWED', 'NOT_FOUND']);
});

test('words with an unknown field are refused at their place', async () => {
  const wrong = { ...texts, fr: { ...texts.fr, body: 'Bonjour {nom}' } };
  const answer = await manager.ask(PREVIEW, { input: reminder({ texts: wrong }) });
  expect(answer.errors?.[0]?.extensions.issues).toEqual([
    expect.objectContaining({ path: 'texts.fr.body', rule: 'placeholder_unknown' }),
  ]);
});

test('a round reminds by itself, once, on the days that its plan names', async () => {
  const PLAN = `mutation ($operationId: ID!, $daysBefore: [Int!]!) {
    planReminders(operationId: $operationId, round: "TTI-2018", daysBefore: $daysBefore) }`;
  expect(await manager.run(PLAN, { operationId: randomUUID(), daysBefore: [3, 14] })).toEqual({
    planReminders: [14, 3],
  });
  await server.database.pool.query(`delete from mail_pause`);
  // CSEA lies where it is day now, and has fourteen days left; every other institution's last day is long past.
  await server.database.pool.query(
    `update reporting_unit set time_zone = (select name from pg_timezone_names
       where name ~ '^[A-Z][A-Za-z_-]+/[A-Za-z_-]+$' and extract(hour from now() at time zone name) between 9 and 18
       order by name limit 1)
     where code = 'csea'`,
  );
  await server.database.pool.query(
    `insert into round_extension (round_id, unit_id, until, reason)
     select r.id, u.id, (now() at time zone u.time_zone)::date + 14, 'A flood'
     from round r, reporting_unit u where r.code = 'TTI-2018' and u.code = 'csea'
     on conflict (round_id, unit_id) do update set until = excluded.until`,
  );
  const lookAt = async (): Promise<void> => {
    await server.database.pool.query(`insert into pgboss.job (name, data) values ('deadlines', '{}')`);
    await untilJobsAreDone('deadlines');
    await untilJobsAreDone('mail');
  };
  const before = mailbox.messages.length;
  await lookAt();
  await lookAt();
  const readers = mailbox.messages
    .slice(before)
    .filter(({ subject }) => subject?.includes('14 days left for CSEA'))
    .map(({ to: reader }) => [reader].flat()[0]?.text);
  expect(readers.sort()).toEqual([
    'contributor.csea@demonstration.example',
    'lead.csea@demonstration.example',
  ]);
});

async function untilLogged(says: (newest: Log['reminders'][number]) => boolean): Promise<void> {
  for (;;) {
    const { reminders } = await manager.run<Log>(LOG);
    if (reminders[0] && says(reminders[0])) return;
  }
}

async function untilJobsAreDone(queue: string): Promise<void> {
  for (;;) {
    const { rows } = await server.database.pool.query(
      `select from pgboss.job where name = $1 and state in ('created', 'retry', 'active') and start_after <= now()`,
      [queue],
    );
    if (rows.length === 0) return;
  }
}
