import { arrive } from '../arrival.js';
import { seriousFindings } from '../axe.js';
import { addressOf, expect, password, test, type Page } from '../journey.js';
import { openReportOf, saveState } from '../reports.js';
import { aSubmittedReport, ownRoutes, publicRoutes } from '../routes.js';

/** Looks at each page in light and in dark; in dark only colours can differ. */
async function examine(page: Page, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.emulateMedia({ colorScheme: 'light' });
    await arrive(page, address);
    found.push(...(await seriousFindings(page)).map((finding) => `${address}, light: ${finding}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await seriousFindings(page, { runOnly: ['color-contrast', 'link-in-text-block'] });
    found.push(...dark.map((finding) => `${address}, dark: ${finding}`));
  }
  return found;
}

test('the public meets no serious hindrance on any page', async ({ windowOf }) => {
  test.slow();
  const page = await windowOf('public', { reducedMotion: 'reduce' });
  expect(await examine(page, [...publicRoutes, '/my-reports', '/review', '/account'])).toEqual([]);
});

for (const person of ['contributor.csea', 'manager.tti', 'evaluator', 'administrator'] as const) {
  test(`${person} meets no serious hindrance on any page of theirs`, async ({ windowOf }) => {
    test.slow();
    const page = await windowOf(person, { reducedMotion: 'reduce' });
    expect(await examine(page, await ownRoutes(person, page.request))).toEqual([]);
  });
}

/** Presses Tab until the wanted element is reached; every stop on the way must show where the focus is. */
async function tabTo(page: Page, wanted: { role: string; name: RegExp }, most = 60): Promise<void> {
  const target = page.getByRole(wanted.role as 'button', { name: wanted.name }).first();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here.matches('body, main')) return 'nothing';
      const around = [here, here.parentElement].filter((one) => one !== null);
      const isMarked = around.some((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      return isMarked ? 'marked' : here.outerHTML.slice(0, 160);
    });
    expect(['marked', 'nothing'], 'the focus is visible').toContain(seen);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${wanted.role} ${wanted.name} was not reached in ${most} steps.`);
}

test('by keyboard alone: past the header, sign in, type a value', async ({ windowOf }) => {
  const page = await windowOf('public');
  await arrive(page, '/sign-in');

  await test.step('the first stop leads past the header', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  await test.step('signing in', async () => {
    await tabTo(page, { role: 'textbox', name: /E-mail address/ });
    await page.keyboard.type(addressOf('contributor.faro'));
    await page.keyboard.press('Tab');
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
  });

  await test.step('to the report, and a value into the next open cell', async () => {
    await tabTo(page, { role: 'link', name: /^To do$/ });
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'To do' })).toBeVisible();
    await tabTo(page, { role: 'link', name: /^Continue$/ });
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-cell-field]:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await expect(saveState(page)).toHaveText(/All changes are saved/);
  });
});

test('by keyboard alone: a manager asks about a cell and takes the question back', async ({ windowOf }) => {
  const page = await windowOf('manager.tti');
  await arrive(page, `/review/${await aSubmittedReport(page.request)}`);
  const row = page.locator('tbody tr').first();
  await row.focus();
  await page.keyboard.press('j');
  await expect(row).not.toBeFocused();
  await page.keyboard.press('k');
  await expect(row).toBeFocused();
  await page.keyboard.press('q');
  const sentence = page.getByRole('textbox', { name: /^What is to be done with/ });
  await expect(sentence).toBeFocused();
  await page.keyboard.type('Please look again.');
  await page.keyboard.press('Control+Enter');
  await expect(row.getByText('Please look again.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Return 1 cell' })).toBeVisible();
  await row.focus();
  await page.keyboard.press('u');
  await expect(row.getByText('Please look again.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Accept the report' })).toBeEnabled();
});

test('by keyboard alone: the points of a chart are read out, and its table is one key away', async ({
  windowOf,
}) => {
  const page = await windowOf('public');
  await arrive(page, '/initiatives/TTI/indicators/RES-01');
  const figure = page.getByRole('figure').first();
  await figure.getByRole('application').or(figure.locator('[tabindex="0"]')).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('status').or(figure.locator('[aria-live]')).first()).toHaveText(/20\d\d/);
  await page.keyboard.press('t');
  await expect(figure.getByRole('table')).toBeVisible();
});

test('a report has its own sections, and each field says what it asks for', async ({ windowOf }) => {
  const page = await windowOf('contributor.csea');
  await arrive(page, `/reports/${await openReportOf(page.request, 'csea', 'TTI-2015')}`);
  const unnamed = await page
    .locator('[data-cell-field]')
    .evaluateAll((fields) => fields.filter((field) => !field.closest('[aria-labelledby]')).length);
  expect(unnamed).toBe(0);
});
