import { expect, signInByForm, test } from '../journey.js';

test('a report becomes a chart', async ({ page }) => {
  await test.step('a contributor of CSEA signs in and finds the open report', async () => {
    await signInByForm(page, 'contributor.csea');
    await page.getByRole('link', { name: 'My reports' }).click();
    await expect(page.getByRole('heading', { name: 'Report for 2018' })).toBeVisible();
  });
});
