import { arrive } from '../arrival.js';
import { ask, expect, test } from '../journey.js';

test('by keyboard alone: a manager gives three institutions more time, and the cockpit says so', async ({
  windowOf,
}) => {
  const page = await windowOf('manager.tti');
  await arrive(page, '/rounds/TTI-2018');
  await page.locator('[data-row="0"][data-column="0"]').focus();
  for (const key of ['x', 'ArrowDown', 'x', 'ArrowDown', 'x']) await page.keyboard.press(key);
  await expect(page.getByText('3 institutions selected')).toBeVisible();
  await page.keyboard.press('e');
  await page.getByLabel('Until').fill('2019-07-20');
  await page.getByLabel('Reason').fill('The auditor is late.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 institutions have until 20 July 2019.')).toBeVisible();

  const { cockpit } = await ask<{
    cockpit: { rows: { extension: { reason: string } | null; timing: { isExtended: boolean } }[] };
  }>(page.request, `{ cockpit(round: "TTI-2018") { rows { extension { reason } timing { isExtended } } } }`);
  const given = cockpit.rows.filter(({ extension }) => extension?.reason === 'The auditor is late.');
  expect(given.map(({ timing }) => timing.isExtended)).toEqual([true, true, true]);
});
