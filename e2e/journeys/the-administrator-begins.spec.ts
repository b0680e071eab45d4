import { addressOf, ask, expect, password, test } from '../journey.js';
import { aSystem, type System } from '../system.js';

const name = 'Amina Diallo';
const address = 'amina.diallo@kipimo.example';
const sentence = 'a quiet river carries many boats';
const label = 'Illustrative values, not measurements';

let system: System;
test.beforeAll(async () => {
  system = await aSystem();
});
test.afterAll(async () => {
  await system.stop();
});

test('the first administrator opens the one-time link and removes the demonstration', async ({ page }) => {
  await test.step('the link that the start printed makes an account', async () => {
    await page.goto(system.firstAdministratorLink);
    await page.getByLabel('Your name').fill(name);
    await page.getByLabel('E-mail address').fill(address);
    await page.getByLabel('Password').fill(sentence);
    await page.getByRole('button', { name: 'Create and sign in' }).click();
    await expect(page.getByRole('link', { name })).toBeVisible();
  });

  await test.step('the first steps follow, each kept as it is taken', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Set up Kipimo' })).toBeVisible();
    await expect(page.getByText('1 of 5 done')).toBeVisible();
    await page.getByLabel('Organisation that runs this installation').fill('Fund for Capacity');
    await page.getByLabel('Where people turn to').fill('help@kipimo.example');
    await page.getByLabel('Español').uncheck();
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Run by Fund for Capacity' })).toBeVisible();
    await page.getByRole('button', { name: 'Keep them for now' }).click();
    await expect(page.getByText('3 of 5 done')).toBeVisible();
    await expect(page.getByText(/No mail server is set/)).toBeVisible();
    await page.reload();
    await expect(page.getByText('3 of 5 done')).toBeVisible();
    await page.getByRole('link', { name: 'How the installation is' }).click();
    await expect(page.getByText(/PostgreSQL 18\S* answers in/)).toBeVisible();
  });

  await test.step('the link works once', async () => {
    await page.goto(system.firstAdministratorLink);
    await expect(page.getByText(/This service already has an administrator/)).toBeVisible();
  });

  const countOf = async () =>
    ask<{ institutions: { totalCount: number }; countries: object[]; indicators: object[] }>(
      page.request,
      '{ institutions { totalCount } countries { iso3 } indicators { code } }',
      {},
      system.url,
    );
  const before = await countOf();

  await test.step('one click and one question remove everything that was generated', async () => {
    await page.goto(`${system.url}/about-the-data`);
    await expect(page.getByText(label).first()).toBeVisible();
    await page.getByRole('button', { name: 'Remove the demonstration' }).click();
    const question = page.getByRole('dialog', { name: /Remove all demonstration values/ });
    await question.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByText(label).first()).toBeVisible();
    await page.getByRole('button', { name: 'Remove the demonstration' }).click();
    await question.getByRole('button', { name: 'Remove them' }).click();
    await expect(page.getByText('The demonstration is gone')).toBeVisible();
  });

  await test.step('no page is labelled any more, and each says why it is empty', async () => {
    await expect(page.getByText(label)).toHaveCount(0);
    await page.goto(`${system.url}/`);
    await expect(page.getByText('No accepted values yet.').first()).toBeVisible();
    await expect(page.getByText(label)).toHaveCount(0);
    await page.goto(`${system.url}/my-reports`);
    await expect(page.getByText(/Your account does not report for an institution/)).toBeVisible();
    await page.goto(`${system.url}/initiatives/TTI`);
    await expect(page.getByRole('heading', { level: 1, name: 'Think Tank Initiative' })).toBeVisible();
    await expect(page.getByText(/No figure can be compared here yet|There is no chart here/)).toBeVisible();
    await expect(page.getByText(label)).toHaveCount(0);
  });

  await test.step('what is real is still there', async () => {
    expect(await countOf()).toEqual(before);
    expect(before.institutions.totalCount).toBe(80);
    await page.goto(`${system.url}/institutions/csea`);
    await expect(page.getByRole('heading', { level: 1, name: /Centre for the Study/ })).toBeVisible();
  });

  await test.step('demonstration accounts sign in no more, and are offered no more', async () => {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${system.url}/sign-in`);
    await expect(page.getByText('Demonstration accounts')).toHaveCount(0);
    await page.getByLabel('E-mail address').fill(addressOf('manager.tti'));
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('The address or the password is not right')).toBeVisible();
    await expect(page.getByLabel('E-mail address')).toHaveValue(addressOf('manager.tti'));
  });
});
