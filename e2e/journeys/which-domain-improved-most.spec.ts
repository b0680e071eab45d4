import type { Locator } from '@playwright/test';
import { arrive, settled } from '../arrival.js';
import { byShare, domainsOfWesternAfrica, heardRows } from '../domains.js';
import { expect, test, type Page } from '../journey.js';

const question = 'In which domain did most figures get better?';
const western = 'Western Africa';

/** Presses a key until the focus is where a reader wants it, and says how many presses that took. */
async function pressUntilOn(page: Page, key: string, wanted: Locator, most: number): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`${key} does not lead there in ${most} presses.`);
}

/** What is said of the point that the arrows came to in a drawing. */
const saidOf = (drawing: Locator) => drawing.getByRole('status');

test('a reader with nothing but a keyboard finds which domain improved most in Western Africa', async ({
  windowOf,
}) => {
  const page = await windowOf('public');
  const domains = await domainsOfWesternAfrica(page.request, 'en');
  const best = domains[0]!;
  const figure = page.getByRole('figure', { name: question });

  await test.step('past the head of the page, into the initiative', async () => {
    await arrive(page, '/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await pressUntilOn(page, 'Tab', page.getByRole('link', { name: 'Explore this initiative' }), 3);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Think Tank Initiative' })).toBeVisible();
    await expect(page.getByRole('main')).toBeFocused();
    await settled(page);
  });

  await test.step('to the institutions of the region, and the answer is told', async () => {
    const region = page.getByRole('navigation', { name: 'By region' }).getByRole('link', { name: western });
    await pressUntilOn(page, 'Tab', region, 15);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]region=western-africa/);
    const finding = page.locator('[aria-live="polite"]').filter({ hasText: /^Of the figures on/ });
    await expect(finding).toContainText(new RegExp(`^Of the figures on ${best.name}`, 'i'));
    await settled(page);
  });

  await test.step('the drawing reads itself, the domain that improved most first', async () => {
    const drawing = figure.getByRole('application');
    await pressUntilOn(page, 'Shift+Tab', drawing, 15);
    await page.keyboard.press('Home');
    for (const { name, improved, n } of domains) {
      await expect(saidOf(drawing)).toContainText(`${name}: Improved, ${improved} / ${n}`, {
        ignoreCase: true,
      });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Home');
    }
  });

  await test.step('t leads into its table', async () => {
    await page.keyboard.press('t');
    await expect(figure.getByRole('group', { name: question })).toBeFocused();
    await expect(figure.getByRole('row', { name: new RegExp(best.name) })).toBeVisible();
  });
});

test('a reader of tables alone finds which domain improved most in Western Africa', async ({ windowOf }) => {
  const page = await windowOf('public');
  await arrive(page, '/initiatives/TTI?region=western-africa');
  const door = page
    .getByRole('figure', { name: question })
    .getByRole('button', { name: 'Table', exact: true });
  // What the server has drawn has its table open; what the application draws in its place opens on request.
  await expect(door).toHaveAttribute('aria-expanded', 'false');
  await door.press('Enter');
  const rows = await heardRows(page, question);
  const heard = rows.map((row) => ({
    name: row['Series'] ?? '',
    improved: Number(row['Improved']),
    n: Number(row['n']),
  }));
  expect(byShare(heard)).toEqual(await domainsOfWesternAfrica(page.request, 'en'));
  // The share is written too, so that nobody has to divide.
  for (const [at, row] of rows.entries())
    expect(row['Share improved']).toBe(`${Math.round((100 * heard[at]!.improved) / heard[at]!.n)}%`);
});
