import { arrive, settled } from '../arrival.js';
import { expect, test, type Page } from '../journey.js';

const label = 'Illustrative values, not measurements';

/** Every picture of values says that they are illustrative; pictures of places and of reports hold none. */
async function everyChartIsLabelled(page: Page): Promise<void> {
  await settled(page);
  const pictures = page.getByRole('figure').filter({ hasText: /n = / });
  await expect(pictures.first()).toBeVisible();
  for (const picture of await pictures.all()) await expect(picture).toContainText(label);
}

test('from the first page to an initiative, an indicator, an institution and a country', async ({ page }) => {
  await test.step('the first page leads to TTI', async () => {
    await arrive(page, '/');
    await expect(page.getByRole('complementary', { name: label })).toBeVisible();
    await page.getByRole('table').getByRole('link', { name: 'Think Tank Initiative' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Think Tank Initiative' })).toBeVisible();
    await everyChartIsLabelled(page);
  });

  await test.step('by keyboard, a country on the map narrows the page to its institutions', async () => {
    const map = page.getByRole('figure', { name: 'Where the institutions are' });
    await map.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]country=[A-Z]{3}/);
    await map.getByRole('combobox', { name: 'Country' }).focus();
    await page.keyboard.type('Ken');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]country=KEN/);
    await expect(page.getByText(/Only Kenya: \d+ of 52 institutions/)).toBeVisible();
    await page
      .getByRole('button', { name: 'Show all institutions' })
      .or(page.getByRole('link', { name: 'Show all institutions' }))
      .click();
    await expect(page).not.toHaveURL(/country=/);
  });

  await test.step('to an indicator', async () => {
    await page.getByRole('link', { name: 'Research outputs published (all types)' }).first().click();
    await expect(page).toHaveURL(/\/indicators\/RES-01/);
    await everyChartIsLabelled(page);
    await expect(page.getByRole('figure').first()).toContainText(/n = \d+ of \d+/);
  });

  await test.step('a choice is part of the address, and the way back undoes it', async () => {
    await page
      .getByRole('combobox', { name: /^(Split|Show|Compare|By)/ })
      .first()
      .selectOption('Region');
    await expect(page).toHaveURL(/split=region/);
    await settled(page);
    const title = await page.getByRole('figure').first().getByRole('heading').textContent();
    const fresh = await page.context().browser()!.newContext();
    const other = await fresh.newPage();
    await arrive(other, page.url());
    await expect(other.getByRole('figure').first().getByRole('heading')).toHaveText(title ?? '');
    await fresh.close();
    await page.goBack();
    await expect(page).not.toHaveURL(/split=region/);
    await settled(page);
    await page.goForward();
    await expect(page).toHaveURL(/split=region/);
  });

  await test.step('to an institution with its former names and its record', async () => {
    await arrive(page, '/institutions/csea');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Centre for the Study of the Economies of Africa',
    );
    await expect(page.getByText(label).nth(1)).toBeVisible();
  });

  await test.step('to its country, with context series of the World Bank', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Nigeria' }).first().click();
    await expect(page).toHaveURL(/\/countries\/NGA/);
    await expect(page.getByRole('heading', { level: 1, name: 'Nigeria' })).toBeVisible();
    await settled(page);
    await expect(page.getByRole('main')).toContainText('World Bank');
    await expect(page.getByRole('figure').first()).toBeVisible();
  });
});

test('ACBF has a page of its own, in its own calendar and currency', async ({ page }) => {
  await arrive(page, '/initiatives/ACBF');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('African Capacity Building Foundation');
  await everyChartIsLabelled(page);
  const facts = page.getByRole('main');
  await expect(facts).toContainText('Programme year');
  await expect(facts).toContainText(/USD|US dollar/);
  await arrive(page, '/initiatives/ACBF/indicators/ORG-01');
  await expect(page.getByRole('figure').first()).toContainText(/USD|\$/);
  await everyChartIsLabelled(page);
});

for (const { initiative, cohorts } of [
  { initiative: 'TTI', cohorts: true },
  { initiative: 'ACBF', cohorts: true },
]) {
  test(`${initiative} is compared by region and by cohort`, async ({ page }) => {
    for (const split of ['region', ...(cohorts ? ['cohort'] : [])]) {
      await arrive(page, `/initiatives/${initiative}?split=${split}`);
      const comparison = page.getByRole('figure', { name: new RegExp(`, by ${split}$`) });
      await expect(comparison).toBeVisible();
      await comparison.getByRole('button', { name: 'Table' }).click();
      const groups = new Set(await comparison.getByRole('rowheader').allTextContents());
      expect(groups.size).toBeGreaterThan(1);
      await expect(comparison).toContainText(label);
    }
  });
}
