import { addressOf, ask, expect, type Page, password, type Person, test } from '../journey.js';
import { choose, fieldFor, openReportOf, saveState } from '../reports.js';
import { cellsOf, conflictsOf } from '../report-record.js';
import { aSystem, type System } from '../system.js';

let system: System;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  system = await aSystem();
});

test.afterAll(async () => {
  await system.stop();
});

const signIn =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { name } }';
const enter = (page: Page, person: Person) =>
  ask(page.request, signIn, { email: addressOf(person), password }, system.url);

async function type(page: Page, label: string, value: string): Promise<void> {
  await fieldFor(page, label).fill(value);
  await fieldFor(page, label).press('Tab');
}

const six = ['COM-01', 'COM-02', 'COM-04', 'COM-06', 'RES-01', 'RES-02'];

test('two people, both offline, make 40 changes, 6 of them in the same cells: 34 merge, 6 ask, none is lost', async ({
  windowOf,
  expectComplaint,
}) => {
  test.setTimeout(400_000);
  expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  // The line may be cut before the worker of the page was fetched.
  expectComplaint(/An unknown error occurred when fetching the script/);
  const [ana, leo] = [
    await windowOf('public', { baseURL: system.url }),
    await windowOf('public', { baseURL: system.url }),
  ];
  await enter(ana, 'contributor.csea');
  await enter(leo, 'lead.csea');
  const report = await openReportOf(ana.request, 'csea', 'TTI-2018');
  const cells = await cellsOf(system, report);
  const asked = await askedIn(ana, report);
  const typed = asked.filter((code) => ['count', 'currency'].includes(cells.get(code)?.type ?? ''));
  const others = typed.filter((code) => !six.includes(code));
  // Beside the numbers, Leo answers four closed questions and tells one story.
  const closed = new Map([
    ['ORG-11', 'Yes'],
    ['ORG-16', 'Yes'],
    ['ORG-17', 'Yes'],
    ['COM-12', 'No'],
  ]);
  const story = 'COM-09';
  const ofAna = [...six, ...others.slice(0, 17)];
  const ofLeo = [...six, ...others.slice(17, 23), ...closed.keys(), story];
  expect([ofAna.length, ofLeo.length, new Set([...ofAna, ...ofLeo]).size]).toEqual([23, 17, 34]);
  const label = (code: string) => cells.get(code)?.label ?? '';
  const valueOf = (person: 'ana' | 'leo', code: string) => {
    if (code === story) return 'The new act on water followed our advice.';
    if (closed.has(code)) return closed.get(code) === 'Yes' ? '1' : '0';
    return String((person === 'ana' ? 3000 : 5000) + typed.indexOf(code));
  };

  for (const page of [ana, leo]) {
    await page.goto(`/reports/${report}`);
    await expect(fieldFor(page, label('COM-01'))).toBeVisible();
    await page.context().setOffline(true);
  }
  for (const code of ofAna) await type(ana, label(code), valueOf('ana', code));
  for (const code of ofLeo)
    if (closed.has(code)) await choose(leo, label(code), closed.get(code) ?? '');
    else await type(leo, label(code), valueOf('leo', code));
  await expect(saveState(ana)).toHaveText(new RegExp(`${ofAna.length} changes still on this device`));
  await expect(saveState(leo)).toHaveText(new RegExp(`${ofLeo.length} changes still on this device`));

  await ana.context().setOffline(false);
  await expect(saveState(ana)).toHaveText(/All changes are saved/, { timeout: 60_000 });
  await leo.context().setOffline(false);
  await expect(saveState(leo)).toHaveText(/6 changes still on this device/, { timeout: 60_000 });

  await test.step('34 of the 40 changes stand in the database; the 6 that ask are noted with both values', async () => {
    const now = await cellsOf(system, report);
    for (const code of ofAna) expect([code, now.get(code)?.value]).toEqual([code, valueOf('ana', code)]);
    for (const code of ofLeo.filter((one) => !six.includes(one)))
      expect([code, now.get(code)?.value]).toEqual([code, valueOf('leo', code)]);
    const conflicts = await conflictsOf(system, report);
    expect(conflicts.map(({ cell }) => cell).sort()).toEqual([...six].sort());
    for (const { cell, was, sent } of conflicts)
      expect([cell, was, sent]).toEqual([cell, valueOf('ana', cell), valueOf('leo', cell)]);
  });

  await test.step('the six are decided by keyboard, one is taken back and decided again', async () => {
    await leo.getByRole('button', { name: 'Decide 6 cells' }).click();
    const panel = leo.getByRole('dialog', { name: /6 cells were changed/ });
    await expect(panel.getByRole('row')).toHaveCount(7);
    await expect(panel.getByRole('row').nth(1)).toContainText('Contributor of CSEA');
    await expect(panel.locator('[data-row="0"]')).toBeFocused();
    for (const key of ['1', '1', '2', 'u', '1', '2', '2']) {
      await leo.keyboard.press(key);
      await expect(panel.locator('[aria-current="true"]')).toHaveCount(1);
    }
    await leo.keyboard.press('3');
    await panel.getByLabel('New value, then Enter').fill('77');
    await leo.keyboard.press('Enter');
    await expect(panel.getByRole('status')).toHaveText('Decided: 3 mine, 2 theirs, 1 new. All are decided.');
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect(saveState(leo)).toHaveText(/All changes are saved/, { timeout: 60_000 });
    const now = await cellsOf(system, report);
    const stands = six.map((code) => {
      const value = now.get(code)?.value;
      if (value === valueOf('leo', code)) return 'mine';
      return value === valueOf('ana', code) ? 'theirs' : value;
    });
    expect([...stands].sort()).toEqual(['77', 'mine', 'mine', 'mine', 'theirs', 'theirs']);
  });
});

/** Codes of the totals that the form asks for. */
async function askedIn(page: Page, report: string): Promise<string[]> {
  const { submission } = await ask<{
    submission: { cells: { slice: string; version: { indicator: string } }[] };
  }>(page.request, 'query ($id: ID!) { submission(id: $id) { cells { slice version { indicator } } } }', {
    id: report,
  });
  return submission.cells.filter(({ slice }) => slice === '').map(({ version }) => version.indicator);
}
