import type { Page } from '@playwright/test';
import { ask, expect, test } from '../journey.js';

const question = `query ($who: PanelInput) { domainProgress(input: { initiative: "TTI", who: $who }) {
  domains { improved n domain { name { en } } } } }`;

interface Progress {
  domainProgress: { domains: { improved: number; n: number; domain: { name: { en: string } } }[] };
}

/** Goes on by Tab until the focus is on what has this name; a page on which that takes so long has lost somebody. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 150; steps += 1) {
    await page.keyboard.press('Tab');
    const words = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused?.id ? document.querySelector(`label[for="${CSS.escape(focused.id)}"]`) : null;
      return focused?.getAttribute('aria-label') ?? label?.textContent ?? focused?.textContent ?? '';
    });
    if (name.test(words.trim())) return;
  }
  throw new Error(`Nothing called ${String(name)} is reached by Tab.`);
}

test('by keyboard alone, a reader finds in the table which domain improved most in Western Africa', async ({
  windowOf,
}) => {
  const page = await windowOf('public');
  await page.goto('/initiatives/TTI');
  await expect(page.getByText(/Of the figures on/)).toBeVisible();
  await tabTo(page, /^Western Africa$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=western-africa/);
  const { domains } = (await ask<Progress>(page.request, question, { who: { regions: ['western-africa'] } }))
    .domainProgress;
  const best = domains.toSorted((a, b) => b.improved / b.n - a.improved / a.n)[0]!;
  await expect(page.getByText(/Of the figures on/)).toContainText(new RegExp(best.domain.name.en, 'i'));
  const figure = page.getByRole('figure').first();
  await figure.getByRole('application').first().focus();
  await page.keyboard.press('t');
  const row = figure.getByRole('row').filter({ hasText: best.domain.name.en });
  await expect(row.getByRole('cell', { name: String(best.improved), exact: true })).toBeVisible();
  await expect(row.getByRole('cell', { name: String(best.n), exact: true })).toBeVisible();
});

test('by keyboard alone, an evaluator makes a cohort, compares it and reads its table', async ({
  windowOf,
}) => {
  const page = await windowOf('evaluator');
  await page.goto('/cohorts/new?initiative=TTI');
  await tabTo(page, /^Name$/);
  await page.keyboard.type('West of Africa');
  await tabTo(page, /^Region of the seat$/);
  await page.keyboard.type('Western A');
  await expect(page.getByText(/institutions are meant/)).toBeVisible();
  await tabTo(page, /^Keep this cohort$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cohorts\/west-of-africa-[0-9a-f]{10}/);
  await expect(page.getByRole('heading', { level: 1, name: 'West of Africa' })).toBeVisible();
  await tabTo(page, /^Compare this cohort$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\?.*who=cohort:west-of-africa/);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await page.keyboard.press('7');
  await expect(page).toHaveURL(/view=table/);
  await expect(page.getByRole('figure').first().getByRole('table').first()).toBeVisible();
});
