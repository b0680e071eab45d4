import { type Mailbox, aMailbox } from '../../api/test/mailbox.js';
import { addressOf, expect, password, test } from '../journey.js';
import { aSystem, freePort, type System } from '../system.js';

/** A system of its own, with a mail server that keeps what it is given. */
let mailbox: Mailbox;
let system: System;
test.beforeAll(async () => {
  mailbox = await aMailbox();
  const port = await freePort();
  system = await aSystem({
    PORT: String(port),
    KIPIMO_PUBLIC_ADDRESS: `http://localhost:${port}`,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'Kipimo <kipimo@example.org>',
  });
});
test.afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

test('a manager reminds three institutions; the link in a message opens the exact cell', async ({
  windowOf,
}) => {
  test.slow();
  const manager = await windowOf('public', { baseURL: system.url });

  await test.step('the manager chooses three institutions by keyboard', async () => {
    await manager.goto('/sign-in?to=/review');
    await manager.getByLabel('E-mail address').fill(addressOf('manager.tti'));
    await manager.getByLabel('Password').fill(password);
    await manager.getByLabel('Password').press('Enter');
    await manager.getByRole('button', { name: 'Remind institutions' }).press('Enter');
    await manager.getByLabel('Round').selectOption('TTI-2018');
    const search = manager.getByLabel('Find an institution');
    for (const code of ['cres', 'faro', 'csea']) {
      await search.fill(code);
      const box = manager.getByRole('group', { name: /chosen/ }).getByRole('checkbox');
      await expect(box).toHaveCount(1);
      await box.press('Space');
    }
    await expect(manager.getByText('3 institutions are chosen', { exact: false })).toBeVisible();
  });

  await test.step('each reader’s words are seen before anything is sent, a draft’s figures are not', async () => {
    await manager.getByRole('radio', { name: 'French' }).check();
    await manager.getByLabel('Subject').fill('{round} : dernier rappel pour {institution}');
    const readers = manager.getByLabel(/As read by \(6 readers\)/);
    const french = readers.locator('option', { hasText: 'Contributor of CRES' });
    await readers.selectOption(await french.getAttribute('value'));
    await expect(manager.getByRole('heading', { name: 'TTI-2018 : dernier rappel pour CRES' })).toBeVisible();
    await expect(manager.getByText('[ce qui manque, compté à l’envoi]', { exact: false })).toBeVisible();
    expect(mailbox.messages).toHaveLength(0);
  });

  await test.step('six messages go out, each in its reader’s language, and the log says so', async () => {
    await manager.getByRole('button', { name: 'Send to 6 readers' }).click();
    await mailbox.received(6);
    await manager.reload();
    await manager.getByRole('button', { name: 'Remind institutions' }).click();
    await expect(manager.getByRole('cell', { name: 'sent', exact: true })).toHaveCount(6);
  });

  await test.step('the link of the French message opens its very cell, after signing in', async () => {
    const message = mailbox.messages.find((one) =>
      JSON.stringify(one.to).includes(addressOf('contributor.cres')),
    );
    // Mail servers may write the no-break space before the colon as a plain one.
    expect(message?.subject?.replace(/\s/g, ' ')).toBe('TTI-2018 : dernier rappel pour CRES');
    const link = /http\S+\/reports\/\S+#cell-\S+/.exec(message?.text ?? '')?.[0] ?? '';
    const reader = await windowOf('public', { baseURL: system.url, locale: 'fr-FR' });
    await reader.goto(link);
    await reader.getByRole('link', { name: 'Se connecter' }).last().click();
    await reader.getByLabel('Adresse électronique').fill(addressOf('contributor.cres'));
    await reader.getByLabel('Mot de passe').fill(password);
    await reader.getByLabel('Mot de passe').press('Enter');
    const cell = decodeURIComponent(link.split('#cell-')[1] ?? '');
    await expect(reader).toHaveURL(link.replace(system.url, ''));
    await expect(reader.locator(`[data-cell-field="${cell}"]`)).toBeVisible();
  });

  await test.step('the other link of the message pauses reminders, without signing in', async () => {
    const message = mailbox.messages.find((one) => JSON.stringify(one.to).includes(addressOf('lead.csea')));
    const link = /http\S+\/unsubscribe\?token=\S+/.exec(message?.text ?? '')?.[0] ?? '';
    const reader = await windowOf('public', { baseURL: system.url });
    await reader.goto(link);
    await reader.getByRole('button', { name: 'Pause them for two weeks' }).click();
    await expect(reader.getByRole('button', { name: 'Pause them for two weeks (chosen)' })).toBeVisible();
  });
});
