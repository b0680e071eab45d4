import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { type Mailbox, aMailbox } from '../../api/test/mailbox.js';
import { addressOf, ask, expect, password, test } from '../journey.js';
import { openReportOf, write, type Typed } from '../reports.js';
import { aSystem, freePort, type System } from '../system.js';

interface Cell {
  readonly slice: string;
  readonly required: boolean;
  readonly version: {
    readonly indicator: string;
    readonly valueType: string;
    readonly numerator: string | null;
  };
  readonly entry: { readonly value: string | null; readonly version: number } | null;
  readonly previous: { readonly value: string | null; readonly currency: string | null } | null;
}

/** A system of its own, with a mail server that keeps what it is given. */
let mailbox: Mailbox;
let system: System;
test.beforeAll(async () => {
  test.setTimeout(600_000);
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

test('by keyboard alone, a manager accepts what is clean, asks about four cells, gives three institutions more time and reminds them', async ({
  windowOf,
}) => {
  test.slow();
  const lead = await windowOf('lead.faro', { baseURL: system.url });
  const page = await windowOf('public', { baseURL: system.url });
  const { keyboard } = page;
  const report = await openReportOf(lead.request, 'faro', 'TTI-2018');
  await fillIn(lead.request, report);
  await submit(lead.request, report);
  const asked = (await cellsOf(lead.request, report))
    .filter(
      ({ version, slice, entry }) => version.valueType === 'count' && slice === '' && entry?.value != null,
    )
    .slice(0, 4)
    .map(({ version }) => version.indicator);
  expect(asked).toHaveLength(4);
  const row = (path: string) => page.locator(`tr[data-path="${path}"]`);

  await test.step('the queue leads to the report, and all without warnings is accepted in one go', async () => {
    await page.goto('/sign-in?to=/review');
    await page.getByLabel('E-mail address').focus();
    await keyboard.type(addressOf('manager.tti'));
    await keyboard.press('Tab');
    await keyboard.type(password);
    await keyboard.press('Enter');
    await page.locator(`a[href="/review/${report}"]`).press('Enter');
    const all = page.getByRole('button', { name: /^Accept all \d+ cells without warnings$/ });
    const clean = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    expect(clean).toBeGreaterThanOrEqual(31);
    await all.press('Enter');
    await expect(page.getByText(new RegExp(`^${clean} of \\d+ cells checked$`))).toBeVisible();
  });

  await test.step('four cells are asked about, and only they go back', async () => {
    await page.getByRole('radio', { name: 'everything, changed or not' }).press('Space');
    for (const path of asked) {
      await goToRow(page, row(path));
      await keyboard.press('q');
      await keyboard.type(`Please check ${path} against the register.`);
      await keyboard.press('Control+Enter');
      await expect(row(path).getByText(/^\W*Asked$/)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Accept the report' })).toBeDisabled();
    await page.getByRole('button', { name: 'Return 4 cells' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Return the report' }).press('Enter');
    await expect(page.getByText('Returned for correction')).toBeVisible();
  });

  await test.step('corrected and sent again, exactly those four are shown, and the report is accepted', async () => {
    await change(lead.request, report, asked);
    await submit(lead.request, report);
    await page.goto(`/review/${report}`);
    await expect(page.getByText(/^4 of \d+ cells have changed since you looked/)).toBeVisible();
    for (const path of asked) {
      await goToRow(page, row(path));
      await keyboard.press('a');
    }
    for (const path of asked) await expect(row(path).getByText(/^\W*Accepted$/)).toBeVisible();
    await page.getByRole('button', { name: 'Accept the report' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Accept the report' }).press('Enter');
    await expect(page.getByText(/^Accepted on /)).toBeVisible();
  });

  const three = ['csea', 'cres', 'cepa'];
  const people = ['contributor.csea', 'contributor.cres', 'lead.csea', 'lead.cres'] as const;
  /** How many messages with these words each of them has got. */
  const received = (words: string) =>
    people.map(
      (person) =>
        mailbox.messages.filter(
          ({ to, text }) => JSON.stringify(to).includes(addressOf(person)) && text?.includes(words),
        ).length,
    );
  await test.step('three institutions get more time', async () => {
    await page.goto('/rounds/TTI-2018');
    await select(page, three);
    await keyboard.press('e');
    await page.getByLabel('Until').focus();
    // Day and month are the same, so that the order in which the browser asks for them does not matter.
    await keyboard.type('08082019');
    await expect(page.getByLabel('Until')).toHaveValue('2019-08-08');
    await page.getByLabel('Reason').focus();
    await keyboard.type('The auditor is late.');
    await keyboard.press('Enter');
    await expect(page.getByText('3 institutions have until 8 August 2019.')).toBeVisible();
    await expect.poll(() => received('The auditor is late.')).toEqual([1, 1, 1, 1]);
  });

  await test.step('from the very cell where the cursor was, the same three are reminded', async () => {
    await expect(page.locator('[data-row][data-column]:focus')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    await select(page, three);
    await keyboard.press('r');
    const dialog = page.getByRole('dialog', { name: 'Remind 3 institutions of TTI-2018' });
    await dialog.getByRole('button', { name: 'Send to 4 readers' }).focus();
    await dialog.getByRole('button', { name: 'Send to 4 readers' }).press('Enter');
    await expect(dialog.getByText('On its way to 4 readers.', { exact: false })).toBeVisible();
    // Each is led to a cell of the own report.
    await expect.poll(() => received('#cell-')).toEqual([1, 1, 1, 1]);
    await keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[data-row][data-column]:focus')).toHaveCount(1);
  });
});

test('an accepted report is reopened with a reason, and everybody reads in the ledger what was replaced', async ({
  windowOf,
}) => {
  const manager = await windowOf('manager.tti', { baseURL: system.url });
  const lead = await windowOf('lead.faro', { baseURL: system.url });
  const former = await openReportOf(lead.request, 'faro', 'TTI-2017');
  const count = (await cellsOf(lead.request, former)).find(
    ({ version, slice, entry }) => version.valueType === 'count' && slice === '' && entry?.value != null,
  );
  const indicator = count?.version.indicator ?? '';

  await test.step('the manager reopens it: without a reason code it cannot be', async () => {
    await manager.goto(`/review/${former}`);
    await manager.getByRole('button', { name: 'Reopen the report' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The audited accounts came in.');
    await expect(dialog.getByRole('button', { name: 'Reopen the report' })).toBeDisabled();
    await dialog.getByRole('combobox').selectOption('consolidation');
    await dialog.getByRole('button', { name: 'Reopen the report' }).click();
    await expect(manager.getByText('Returned for correction').first()).toBeVisible();
  });

  await test.step('corrected and sent again, it is accepted', async () => {
    await change(lead.request, former, [indicator]);
    await submit(lead.request, former);
    await manager.goto(`/review/${former}`);
    await manager.getByRole('button', { name: 'Accept the report' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept the report' }).click();
    await expect(manager.getByText(/^Accepted on /)).toBeVisible();
  });

  await test.step('the public ledger says what was replaced, and why', async () => {
    const everybody = await windowOf('public', { baseURL: system.url });
    await everybody.goto('/restatements?initiative=TTI&institution=faro');
    const line = everybody.getByRole('row').filter({ hasText: indicator }).first();
    await expect(line).toContainText('Audit or consolidation of accounts');
    await expect(line).toContainText('The audited accounts came in.');
  });
});

/** Goes down or up to a row with the keys j and k, from wherever the cursor of the table is. */
async function goToRow(page: Page, row: Locator): Promise<void> {
  await page.locator('tr[data-path][tabindex="0"]').focus();
  const places = await page
    .locator('tr[data-path]')
    .evaluateAll((rows) => rows.map((one) => one.dataset.path));
  const here = await page.locator('tr[data-path]:focus').getAttribute('data-path');
  const there = await row.getAttribute('data-path');
  const steps = places.indexOf(there ?? '') - places.indexOf(here ?? '');
  for (let step = 0; step < Math.abs(steps); step += 1) await page.keyboard.press(steps > 0 ? 'j' : 'k');
  await expect(row).toBeFocused();
}

/** Selects institutions in the cockpit's grid by arrows and x. */
async function select(page: Page, institutions: readonly string[]): Promise<void> {
  const grid = page.getByRole('grid');
  await grid.locator('[tabindex="0"]').first().focus();
  await page.keyboard.press('Control+Home');
  const rows = await grid.getByRole('rowheader').allTextContents();
  let at = 0;
  const places = institutions.map((one) => rows.findIndex((words) => words.toLowerCase().includes(one)));
  expect(places).not.toContain(-1);
  for (const place of places.toSorted((a, b) => a - b)) {
    for (; at < place; at += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
  }
  await expect(page.getByText(`${institutions.length} institutions selected`)).toBeVisible();
}

/** Gives every required cell last year's value, or says that there is none. */
async function fillIn(request: APIRequestContext, id: string): Promise<void> {
  const blanks = (await cellsOf(request, id)).filter(
    ({ required, entry, version }) => required && version.numerator === null && entry === null,
  );
  await write(
    request,
    id,
    blanks.map(({ version, previous }): Typed =>
      previous?.value == null
        ? { indicator: version.indicator, absence: 'not_collected' }
        : { indicator: version.indicator, value: previous.value, currency: previous.currency ?? undefined },
    ),
  );
}

async function cellsOf(request: APIRequestContext, id: string): Promise<readonly Cell[]> {
  const { submission } = await ask<{ submission: { cells: Cell[] } }>(
    request,
    `query ($id: ID!) { submission(id: $id) { cells { slice required version { indicator valueType numerator }
      entry { value version } previous { value currency } } } }`,
    { id },
  );
  return submission.cells;
}

/** One more of each of these, with the version that stands. */
async function change(request: APIRequestContext, id: string, indicators: readonly string[]): Promise<void> {
  const cells = await cellsOf(request, id);
  await write(
    request,
    id,
    indicators.map((indicator) => {
      const cell = cells.find(({ version, slice }) => version.indicator === indicator && slice === '');
      return { indicator, value: String(Number(cell?.entry?.value) + 1), baseVersion: cell?.entry?.version };
    }),
  );
}

async function submit(request: APIRequestContext, id: string): Promise<void> {
  const { submission } = await ask<{ submission: { version: number } }>(
    request,
    'query ($id: ID!) { submission(id: $id) { version } }',
    { id },
  );
  await ask(request, 'mutation ($input: SubmitInput!) { submitSubmission(input: $input) { state } }', {
    input: { operationId: randomUUID(), id, version: submission.version },
  });
}
