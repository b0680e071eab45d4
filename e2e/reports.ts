import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { ask, expect, type Page } from './journey.js';

/** The draft of an institution's report for a round, as the API names it. */
export async function openReportOf(
  request: APIRequestContext,
  institution: string,
  round: string,
): Promise<string> {
  const { submissions } = await ask<{ submissions: { nodes: { id: string }[] } }>(
    request,
    `query ($institution: String!, $round: String!) {
      submissions(institution: $institution, round: $round) { nodes { id } }
    }`,
    { institution, round },
  );
  const id = submissions.nodes[0]?.id;
  if (!id) throw new Error(`${institution} has no report for ${round}.`);
  return id;
}

/** What somebody else types meanwhile: one value into one cell, or why there is none. */
export interface Typed {
  readonly indicator: string;
  readonly value?: string;
  readonly absence?: 'not_collected' | 'not_applicable' | 'refused';
  readonly currency?: string;
  /** The version of the entry that the writer has seen; 0 while the cell is empty. */
  readonly baseVersion?: number;
}

/** Writes cells through the API; every one of them must be applied. */
export async function write(
  request: APIRequestContext,
  submission: string,
  cells: readonly Typed[],
): Promise<void> {
  const { saveEntries } = await ask<{ saveEntries: { results: { indicator: string; outcome: string }[] } }>(
    request,
    `mutation ($input: SaveEntriesInput!) { saveEntries(input: $input) { results { indicator outcome } } }`,
    {
      input: {
        submission,
        operations: cells.map((cell) => ({ baseVersion: 0, ...cell, operationId: randomUUID() })),
      },
    },
  );
  expect(saveEntries.results.map(({ outcome }) => outcome)).toEqual(cells.map(() => 'applied'));
}

/** The field of a cell in the entry form, by what it asks for. */
export const fieldFor = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });

/** The line at the foot of the form that says what is saved. */
export const saveState = (page: Page) =>
  page.getByRole('status').filter({ hasText: /(changes? (still|on)|All changes)/i });

/** Where a contributor says why a cell stays blank; its description is the cell's own label. */
export const reasonFor = (page: Page, label: string) =>
  page.getByRole('combobox', { name: 'Reason why there is no value', description: label });

/** Gives one answer to a closed question. Last year's answer carries its year in its name too. */
export async function choose(page: Page, label: string, answer: string): Promise<void> {
  const option = page
    .getByRole('radiogroup', { name: label })
    .getByRole('radio', { name: new RegExp(`^${answer}( ?\\d{4})?$`) });
  await option.click();
  await expect(option).toBeChecked();
}

/** The note beside a cell; its description is the cell's own label. */
export const noteFor = (page: Page, label: string) =>
  page.getByRole('textbox', { name: /^(Note|Why is that so)/, description: label });

/** Signs the declaration in the open dialog and sends the report. */
export async function declareAndSubmit(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Submit the report' }).click();
}
