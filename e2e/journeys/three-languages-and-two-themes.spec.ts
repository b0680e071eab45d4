import { readdirSync, readFileSync } from 'node:fs';
import { arrive, settled } from '../arrival.js';
import { expect, test, type Page } from '../journey.js';
import { ownRoutes, publicRoutes } from '../routes.js';

const languages = [
  { code: 'en', named: 'English', switchedBy: 'Language', thousands: /\d,\d{3}/, table: 'Table' },
  { code: 'fr', named: 'Français', switchedBy: 'Langue', thousands: /\d\u202f\d{3}/, table: 'Tableau' },
  { code: 'es', named: 'Español', switchedBy: 'Idioma', thousands: /\d{2}\.\d{3}/, table: 'Tabla' },
] as const;

const locales = new URL('../../web/src/locales/', import.meta.url);
const chart = '/initiatives/TTI/indicators/COM-05?from=2012&to=2016&split=region';

test('a change of language keeps the place, the choice and the habits of each language', async ({
  windowOf,
}) => {
  const page = await windowOf('public');
  await arrive(page, chart);
  let switchedBy: string = languages[0].switchedBy;
  for (const { code, named, switchedBy: next, thousands, table } of languages) {
    await test.step(named, async () => {
      await page.getByRole('combobox', { name: switchedBy }).selectOption(named);
      switchedBy = next;
      await expect(page.locator('html')).toHaveAttribute('lang', code);
      expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(chart);
      const figure = page.getByRole('figure').first();
      const rows = figure.getByRole('row');
      await expect(rows.nth(1).or(figure.getByRole('button', { name: table, exact: true }))).toBeVisible();
      if ((await rows.count()) === 0) await figure.getByRole('button', { name: table, exact: true }).click();
      await expect(rows.nth(1)).toBeVisible();
      await expect(rows.filter({ hasText: thousands }).first()).toBeVisible();
    });
  }
  await test.step('the choice is remembered on this device', async () => {
    await arrive(page, '/about-the-data');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
});

test('the dark theme is chosen, remembered and readable', async ({ windowOf }) => {
  const page = await windowOf('public', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await arrive(page, '/');
  expect(await paper()).toBe('rgb(252, 251, 248)');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
  await expect.poll(paper).toBe('rgb(20, 20, 20)');
  await page.reload();
  await settled(page);
  expect(await paper()).toBe('rgb(20, 20, 20)');
});

for (const { code, named } of languages) {
  test(`on a phone in ${named}, every page is translated and nothing runs out of sight`, async ({
    windowOf,
  }) => {
    // Some seventy pages, one after another.
    test.setTimeout(300_000);
    const phone = { viewport: { width: 360, height: 740 }, locale: code, hasTouch: true };
    const look = async (page: Page, addresses: readonly string[]) => {
      for (const address of addresses) {
        await arrive(page, address);
        await expect(page.locator('html')).toHaveAttribute('lang', code);
        await expect(async () => expect(await defectsOf(page), address).toEqual([])).toPass({
          timeout: 5_000,
        });
      }
    };
    await look(await windowOf('public', phone), publicRoutes);
    for (const person of ['contributor.csea', 'manager.tti'] as const) {
      const page = await windowOf(person, phone);
      await look(page, (await ownRoutes(person, page.request)).slice(1));
    }
  });
}

/** The first parts of the ids of messages: what an untranslated word starts with. */
const areas = [
  ...new Set(
    readdirSync(locales).flatMap((file) =>
      Object.keys(JSON.parse(readFileSync(new URL(file, locales), 'utf8')) as object).map(
        (id) => id.split('.')[0] ?? '',
      ),
    ),
  ),
];

/** Words that are ids instead of words, and a page that is wider than the screen. */
async function defectsOf(page: Page): Promise<string[]> {
  return page.evaluate((ids) => {
    const defects: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = words.currentNode.textContent?.trim() ?? '';
      const isCode = words.currentNode.parentElement?.closest('code, pre, script, .graphiql-container');
      const isId = /^[a-z-]+(\.[\w-]+)+$/.test(text) && ids.includes(text.split('.')[0] ?? '');
      if (isId && !isCode) defects.push(`untranslated ${text}`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const widest = [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40)}"`);
      defects.push(
        `${scrollWidth - clientWidth} pixels wider than the screen: ${widest.slice(-2).join(', ')}`,
      );
    }
    return defects;
  }, areas);
}
