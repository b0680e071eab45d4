import { expect, type Page } from './journey.js';

/** What stands in place of an answer that is still on its way. */
const waiting = '[role="status"].animate-pulse, [aria-busy="true"]';

/** Opens an address and waits until the page shows what it has. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until the page says something and nothing of it waits for an answer, code for its charts included. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('main').locator('h1:visible, p:visible').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.locator(waiting)).toHaveCount(0);
}
