import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { ask, expect, test } from '../journey.js';
import { openReportOf, saveState, write } from '../reports.js';

const sentence = 'Does this count the committees too?';
const focused = (page: Page) => page.locator('[data-cell-field]:focus');

interface Cells {
  submission: {
    version: number;
    cells: {
      slice: string;
      required: boolean;
      version: { indicator: string; derived: boolean };
      entry: { version: number; value: string | null; text: string | null; absence: string | null } | null;
    }[];
  };
}

function cellsOf(request: APIRequestContext, id: string): Promise<Cells> {
  return ask<Cells>(
    request,
    `query ($id: ID!) { submission(id: $id) { version cells { slice required version { indicator derived }
      entry { version value text absence } } } }`,
    { id },
  );
}

/** Says of every empty required cell but this one that it was not collected. */
async function fillTheRest(request: APIRequestContext, id: string, but: string): Promise<void> {
  const { submission } = await cellsOf(request, id);
  const empty = submission.cells.filter(
    ({ slice, required, version, entry }) =>
      required && slice === '' && !version.derived && version.indicator !== but && !isSaid(entry),
  );
  await write(
    request,
    id,
    empty.map(({ version, entry }) => ({
      indicator: version.indicator,
      absence: 'not_collected' as const,
      baseVersion: entry?.version ?? 0,
    })),
  );
}

const isSaid = (entry: Cells['submission']['cells'][number]['entry']): boolean =>
  entry !== null && (entry.value !== null || entry.text !== null || entry.absence !== null);

/** Signs and sends with the keys: the button, the declaration, the name as it stands, the button of the dialog. */
async function submitWithKeys(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Submit the report' }).first();
  await expect(button).toBeEnabled();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox')).toBeChecked();
  await dialog.getByRole('button', { name: 'Submit the report' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Submitted on /)).toBeVisible();
}

test('by keyboard alone: a lead goes from what is to do to a receipt, and back for a returned cell', async ({
  windowOf,
}) => {
  const lead = await windowOf('lead.faro');
  const manager = await windowOf('manager.tti');
  const id = await openReportOf(lead.request, 'faro', 'TTI-2018');
  await fillTheRest(lead.request, id, 'ORG-12');

  await test.step('c goes from what is to do into the one cell that is empty', async () => {
    await lead.goto('/my-reports');
    await expect(lead.getByRole('heading', { level: 1, name: 'To do' })).toBeVisible();
    await expect(lead.getByRole('link', { name: 'Continue' })).toBeVisible();
    await lead.keyboard.press('c');
    await expect(focused(lead)).toHaveAttribute('data-cell-field', 'ORG-12');
  });

  await test.step('Ctrl+Enter opens all that is known of the cell, Escape leads back to it', async () => {
    await lead.keyboard.press('Control+Enter');
    const panel = lead.getByRole('dialog', { name: /Board meetings held/ });
    await expect(panel.getByRole('heading', { name: 'Your earlier years' })).toBeVisible();
    await expect(panel.getByRole('row', { name: /2017/ })).toBeVisible();
    await lead.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(focused(lead)).toHaveAttribute('data-cell-field', 'ORG-12');
  });

  await test.step('the rules ask at once about a figure far from last year’s, and a reason answers them', async () => {
    await lead.keyboard.type('90');
    await lead.keyboard.press('Enter');
    await expect(lead.getByText(/times more or less than last year/)).toBeVisible();
    const reason = lead.getByRole('combobox', { name: 'Why is it right?' });
    await expect(lead.getByRole('button', { name: 'Submit the report' })).toBeDisabled();
    await reason.focus();
    await lead.keyboard.type('One event');
    await expect(reason).toHaveValue('one_off');
    await expect(saveState(lead)).toHaveText(/All changes are saved/);
  });

  await test.step('nothing is open any more: the declaration is signed and the receipt names who signed', async () => {
    await submitWithKeys(lead);
    await expect(lead.getByText(/^Declared right by /)).toBeVisible();
    await expect(lead.getByText(/Receipt \(SHA-256/)).toHaveText(/[0-9a-f]{64}/);
  });

  await test.step('the manager sends one cell back', async () => {
    const { submission } = await cellsOf(manager.request, id);
    await ask(
      manager.request,
      `mutation ($input: ReturnInput!) { returnSubmission(input: $input) { state } }`,
      {
        input: {
          operationId: randomUUID(),
          id,
          version: submission.version,
          cells: [{ indicator: 'ORG-12', reason: sentence }],
        },
      },
    );
  });

  await test.step('what is to do shows the reviewer’s sentence; c leads to the returned cell', async () => {
    await lead.goto('/my-reports');
    await expect(lead.getByText(sentence)).toBeVisible();
    await lead.keyboard.press('c');
    await expect(focused(lead)).toHaveAttribute('data-cell-field', 'ORG-12');
    await lead.keyboard.type('4');
    await lead.keyboard.press('Enter');
    await expect(saveState(lead)).toHaveText(/All changes are saved/);
  });

  await test.step('it is sent again', async () => {
    await submitWithKeys(lead);
  });
});
