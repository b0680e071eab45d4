import { addressOf, ask, expect, type Page, password, type Person, test } from '../journey.js';
import { lineOf } from '../line.js';
import { aRelease, type Release } from '../release.js';
import { fieldFor, openReportOf, write } from '../reports.js';
import { cellsOf, stateOf } from '../report-record.js';
import { aSystem, type System } from '../system.js';

let system: System;
let release: Release;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  release = await aRelease();
  system = await aSystem({ KIPIMO_WEB: release.folder });
});

test.afterAll(async () => {
  await system.stop();
  await release.remove();
});

const signIn =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }';
const enter = (page: Page, person: Person) =>
  ask(page.request, signIn, { email: addressOf(person), password }, system.url);

async function type(page: Page, label: string, value: string): Promise<void> {
  await fieldFor(page, label).fill(value);
  await fieldFor(page, label).press('Tab');
}

/** Until the program of this version lies on the device. */
const isReady = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** The line at the foot of the form, in French. */
const saveLine = (page: Page) =>
  page.getByRole('status').filter({ hasText: /changement|Tout est enregistré/ });

test('at the edge of a cell, in French: killed while typing, updated, signed out, merged and submitted, nothing lost', async ({
  windowOf,
  expectComplaint,
}) => {
  test.setTimeout(900_000);
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  expectComplaint(/ERR_CONNECTION_REFUSED/);
  expectComplaint(/ERR_FAILED/);
  const first = await windowOf('public', { baseURL: system.url, locale: 'fr-FR' });
  const colleague = await windowOf('public', { baseURL: system.url });
  first.context().setDefaultNavigationTimeout(180_000);
  await enter(first, 'lead.cres');
  await enter(colleague, 'contributor.cres');
  const report = await openReportOf(first.request, 'cres', 'TTI-2018');
  const own = ['Réunions du conseil tenues', 'Membres du conseil', 'Femmes membres du conseil'] as const;
  const [meetings, members, women] = own;
  const saved = /Tout est enregistré/;
  await fillTheRest(colleague, report, ['ORG-12', 'ORG-13', 'ORG-14']);

  await test.step('the form opens over 50 kbit/s and 800 ms, and a value is saved in less than two thousand bytes', async () => {
    const line = await lineOf(first);
    await line.slow();
    const saves: Promise<number>[] = [];
    first.on('requestfinished', (request) => {
      if (request.postData()?.includes('SaveEntries') !== true) return;
      saves.push(request.sizes().then((sizes) => sizes.requestBodySize + sizes.requestHeadersSize));
    });
    await first.goto(`/reports/${report}`);
    await expect(fieldFor(first, meetings)).toBeEditable({ timeout: 180_000 });
    expect(line.data(), 'bytes of data').toBeLessThanOrEqual(40_000);
    await type(first, meetings, '5');
    await expect(saveLine(first)).toHaveText(saved, { timeout: 60_000 });
    expect(Math.max(...(await Promise.all(saves)))).toBeLessThan(2000);
    await isReady(first);
    await expect(first.getByText(/Enregistré sur cet appareil/)).toBeVisible({ timeout: 120_000 });
    await line.cut();
    await type(first, members, '12');
    await expect(saveLine(first)).toHaveText(/1 changement encore sur cet appareil/);
    await fieldFor(first, women).pressSequentially('4');
    await line.kill();
  });

  await test.step('the colleague fills one of the cells meanwhile', async () => {
    await write(colleague.request, report, [{ indicator: 'ORG-13', value: '11' }]);
  });

  const second = await first.context().newPage();
  const line = await lineOf(second);
  await second.route('**/graphql', (route) =>
    route.request().postData()?.includes('SaveEntries') === true
      ? route.abort('connectionrefused')
      : route.fallback(),
  );

  await test.step('opened without a connection, everything typed is there, the letter that was just typed too, and the rules ask', async () => {
    await line.cut();
    await second.goto(`/reports/${report}`);
    await expect(fieldFor(second, meetings)).toHaveValue('5');
    await expect(fieldFor(second, members)).toHaveValue('12');
    await expect(fieldFor(second, women)).toHaveValue('4');
    await type(second, members, '3');
    await expect(second.getByText(/dépasse le tout dont c’est une partie/).first()).toBeVisible();
    await type(second, members, '12');
    await expect(second.getByText(/dépasse le tout dont c’est une partie/)).toHaveCount(0);
  });

  await test.step('a newer release says so and waits; loaded when asked, it finds the same work', async () => {
    const former = await release.entry();
    await release.replace();
    await line.fast();
    await second.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
    const bar = second.getByRole('complementary', { name: /nouvelle version/ });
    await expect(bar).toContainText(/2 modifications restent/);
    await expect(fieldFor(second, members)).toHaveValue('12');
    await bar.getByRole('button', { name: 'La charger' }).click();
    // The browser lets the former version end what it is answering before the newer one takes over.
    await expect(bar).toHaveCount(0, { timeout: 60_000 });
    await expect(second.locator(`script[src$="/${former}"]`)).toHaveCount(0);
    await expect(fieldFor(second, members)).toHaveValue('12');
    await expect(fieldFor(second, women)).toHaveValue('4');
  });

  await test.step('signing out says what is unsent, keeps it, and forgets what was read', async () => {
    await second.getByRole('button', { name: 'Se déconnecter' }).click();
    const asking = second.getByRole('dialog', { name: /2 modifications n’ont pas été envoyées/ });
    await asking.getByRole('button', { name: 'Garder ici et se déconnecter' }).click();
    await expect(second.getByRole('banner').getByRole('link', { name: 'Se connecter' })).toBeVisible();
    await expect(second).toHaveURL(`${system.url}/`);
    expect(await onDevice(second)).toEqual({ drafts: 2, answers: 0 });
  });

  await test.step('signed in again over the slow line, the rest is sent and the shared cell asks', async () => {
    await second.unroute('**/graphql');
    await enter(second, 'lead.cres');
    await line.slow();
    await second.goto(`/reports/${report}`);
    await expect(saveLine(second)).toHaveText(/1 changement encore sur cet appareil/, { timeout: 120_000 });
    await expect(second.getByRole('button', { name: 'Soumettre le rapport' }).first()).toBeDisabled();
    await second.getByRole('button', { name: /1 cellule à décider/ }).click();
    const panel = second.getByRole('dialog');
    await expect(panel.getByRole('row').nth(1)).toContainText('11');
    await second.keyboard.press('1');
    await expect(panel.getByRole('status')).toContainText('Tout est décidé');
    await panel.getByRole('button', { name: 'Fermer' }).click();
    await expect(saveLine(second)).toHaveText(saved, { timeout: 60_000 });
  });

  await test.step('submitted, and every value typed stands in the database', async () => {
    await second.getByRole('button', { name: 'Soumettre le rapport' }).first().click();
    const declaration = second.getByRole('dialog');
    await declaration.getByRole('checkbox').check();
    await declaration.getByRole('button', { name: 'Soumettre le rapport' }).click();
    await expect.poll(() => stateOf(system, report), { timeout: 60_000 }).toBe('submitted');
    const cells = await cellsOf(system, report);
    const lead = addressOf('lead.cres');
    expect(cells.get('ORG-12')).toMatchObject({ value: '5', author: lead });
    expect(cells.get('ORG-13')).toMatchObject({ value: '12', author: lead });
    expect(cells.get('ORG-14')).toMatchObject({ value: '4', author: lead });
    expect(await onDevice(second)).toMatchObject({ drafts: 0 });
  });
});

/** Answers every other required cell, so that the report can be submitted. */
async function fillTheRest(page: Page, report: string, except: readonly string[]): Promise<void> {
  const { submission } = await ask<{
    submission: { issues: { path: string; rule: string }[] };
  }>(page.request, 'query ($id: ID!) { submission(id: $id) { issues { path rule } } }', { id: report });
  const blank = submission.issues.filter(
    ({ path, rule }) => rule === 'required_blank' && !except.includes(path),
  );
  await write(
    page.request,
    report,
    blank.map(({ path }) => ({ indicator: path, absence: 'not_collected' as const })),
  );
}

/** How much lies in the browser's own database. */
function onDevice(page: Page): Promise<{ drafts: number; answers: number }> {
  return page.evaluate(
    () =>
      new Promise<{ drafts: number; answers: number }>((resolve, reject) => {
        const asked = indexedDB.open('kipimo');
        asked.onerror = () => reject(new Error('no database'));
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(['drafts', 'answers']);
          const drafts = transaction.objectStore('drafts').count();
          const answers = transaction.objectStore('answers').count();
          transaction.oncomplete = () => {
            asked.result.close();
            resolve({ drafts: drafts.result, answers: answers.result });
          };
        };
      }),
  );
}
