import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { ask, expect, test } from '../journey.js';
import { openReportOf, write, type Typed } from '../reports.js';

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

test('a manager accepts what is clean in one go, asks about four cells and sees exactly those again; a restatement is public', async ({
  windowOf,
}) => {
  test.slow();
  const manager = await windowOf('manager.tti');
  const lead = await windowOf('lead.faro');
  const report = await openReportOf(lead.request, 'faro', 'TTI-2018');
  const asked: string[] = [];

  await test.step('the institution fills in its report and submits it', async () => {
    const blanks = (await cellsOf(lead.request, report)).filter(
      ({ required, entry, version }) => required && version.numerator === null && entry === null,
    );
    await write(
      lead.request,
      report,
      blanks.map(({ version, previous }): Typed =>
        previous?.value == null
          ? { indicator: version.indicator, absence: 'not_collected' }
          : { indicator: version.indicator, value: previous.value, currency: previous.currency ?? undefined },
      ),
    );
    await submit(lead.request, report);
    const counts = (await cellsOf(lead.request, report)).filter(
      ({ version, slice, entry }) => version.valueType === 'count' && slice === '' && entry?.value != null,
    );
    asked.push(...counts.slice(0, 4).map(({ version }) => version.indicator));
    expect(asked).toHaveLength(4);
  });

  const row = (path: string) => manager.locator(`tr[data-path="${path}"]`);
  await test.step('the manager accepts every cell without warnings in one go', async () => {
    await manager.goto(`/review/${report}`);
    const all = manager.getByRole('button', { name: /^Accept all \d+ cells without warnings$/ });
    const clean = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
    expect(clean).toBeGreaterThan(30);
    await all.click();
    await expect(manager.getByText(new RegExp(`^${clean} of \\d+ cells checked$`))).toBeVisible();
  });

  await test.step('by keyboard, the manager asks about four, and returns them', async () => {
    await manager.getByRole('radio', { name: 'everything, changed or not' }).check();
    for (const path of asked) {
      await row(path).focus();
      await manager.keyboard.press('q');
      await manager.keyboard.type(`Please check ${path} against the register.`);
      await manager.keyboard.press('Control+Enter');
      await expect(row(path).getByText('Asked', { exact: true })).toBeVisible();
    }
    await expect(manager.getByRole('button', { name: 'Accept the report' })).toBeDisabled();
    await manager.getByRole('button', { name: 'Return 4 cells' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Return the report' }).click();
    await expect(manager.getByText('Returned for correction')).toBeVisible();
  });

  await test.step('the institution corrects those four and submits again', async () => {
    await change(lead.request, report, asked);
    await submit(lead.request, report);
  });

  await test.step('the manager sees exactly those four, and accepts', async () => {
    await manager.goto(`/review/${report}`);
    await expect(manager.getByText(/^4 of \d+ cells have changed since you looked/)).toBeVisible();
    for (const path of asked) await expect(row(path)).toBeVisible();
    await manager.getByRole('button', { name: 'Accept the report' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept the report' }).click();
    await expect(manager.getByText(/^Accepted on /)).toBeVisible();
  });

  const former = await openReportOf(lead.request, 'faro', 'TTI-2017');
  await test.step('an accepted report of a published round is reopened with a reason', async () => {
    await manager.goto(`/review/${former}`);
    await manager.getByRole('button', { name: 'Reopen the report' }).click();
    const dialog = manager.getByRole('dialog');
    await dialog.getByRole('textbox').fill('The audited accounts came in.');
    await expect(dialog.getByRole('button', { name: 'Reopen the report' })).toBeDisabled();
    await dialog.getByRole('combobox').selectOption('consolidation');
    await dialog.getByRole('button', { name: 'Reopen the report' }).click();
    await expect(manager.getByText('Returned for correction').first()).toBeVisible();
    await change(lead.request, former, asked.slice(0, 1));
    await submit(lead.request, former);
    await manager.goto(`/review/${former}`);
    await manager.getByRole('button', { name: 'Accept the report' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept the report' }).click();
    await expect(manager.getByText(/^Accepted on /)).toBeVisible();
  });

  await test.step('everybody reads in the ledger what was replaced, and why', async () => {
    const everybody = await windowOf('public');
    await everybody.goto('/restatements?initiative=TTI&institution=faro');
    const line = everybody
      .getByRole('row')
      .filter({ hasText: asked[0] ?? '' })
      .first();
    await expect(line).toContainText('Audit or consolidation of accounts');
    await expect(line).toContainText('The audited accounts came in.');
  });
});

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
