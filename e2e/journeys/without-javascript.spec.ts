import { domainsOfWesternAfrica } from '../domains.js';
import { expect, test } from '../journey.js';

test('without JavaScript, a reader finds which domain improved most in Western Africa', async ({
  windowOf,
}) => {
  const page = await windowOf('public', { javaScriptEnabled: false, locale: 'fr-FR' });
  await page.goto('/');
  await page.getByRole('link', { name: 'Initiative Think tank' }).first().click();
  await page
    .getByRole('navigation', { name: 'Par région' })
    .getByRole('link', { name: 'Afrique occidentale' })
    .click();
  await expect(page).toHaveTitle(/Initiative Think tank/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');

  const domains = await domainsOfWesternAfrica(page.request, 'fr');
  expect(domains).toHaveLength(3);
  const [best] = domains;
  const table = page.getByRole('figure').first().getByRole('table');
  for (const { improved, n, name } of domains) {
    const row = table.getByRole('row').filter({ hasText: name });
    await expect(row.getByRole('cell', { name: String(improved), exact: true })).toBeVisible();
    await expect(row.getByRole('cell', { name: String(n), exact: true })).toBeVisible();
  }
  const finding = page.getByText(/Parmi les chiffres du domaine/);
  await expect(finding).toContainText(new RegExp(best?.name ?? '-', 'i'));
  // What would do nothing is not there to be tried.
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('a page that a reader has begun to read stays until the application has drawn it too', async ({
  windowOf,
}) => {
  const page = await windowOf('public');
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/initiatives/TTI');
  const title = page.getByRole('heading', { level: 1, name: 'Think Tank Initiative', includeHidden: true });
  await expect(page.locator('[inert]').first()).toBeAttached();
  await expect(title).toBeVisible();
  await expect(page.getByText(/Of the figures on/)).toBeVisible();
  release();
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Think Tank Initiative' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
});
