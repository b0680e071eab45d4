import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { arrive, settled } from '../arrival.js';
import { ask, expect, test, type Page } from '../journey.js';

const QUESTION = `query ($input: TrendInput!) { trend(input: $input) {
  groups { key points { year value n expected } } receipt { asOf } } }`;

interface Trend {
  trend: {
    groups: { key: string; points: { year: number; value: number | null; n: number; expected: number }[] }[];
    receipt: { asOf: string };
  };
}

/** How many pages a PDF has, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** Elements that reach beyond the box of the sheet or page they stand on. */
const cutOff = (page: Page, box: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const found: string[] = [];
    for (const sheet of document.querySelectorAll(selector)) {
      const { left, right, bottom } = sheet.getBoundingClientRect();
      for (const inner of sheet.querySelectorAll('p, h1, h2, th, td, li, svg, footer span')) {
        const at = inner.getBoundingClientRect();
        if (at.width === 0 || inner.closest('.sr-only, [hidden]')) continue;
        if (at.left < left - 1 || at.right > right + 1 || at.bottom > bottom + 1)
          found.push(`${inner.tagName} ${(inner.textContent ?? '').slice(0, 60)}`);
      }
    }
    return found;
  }, box);

test('the same figures on the screen, as SVG, CSV and workbook, on paper and from the API', async ({
  windowOf,
}) => {
  test.slow();
  const page = await windowOf('manager.tti');
  const input = { initiative: 'TTI', indicator: 'RES-01' };
  const { trend } = await ask<Trend>(page.request, QUESTION, { input });
  const points = trend.groups.flatMap((group) => group.points);
  const known = points.filter(({ value }) => value !== null);
  const written = known.map(({ value }) => (value ?? 0).toFixed(1));

  await test.step('on the screen: a mark, a row of the table and an n for each', async () => {
    await arrive(page, '/initiatives/TTI/indicators/RES-01');
    const figure = page.getByRole('figure').first();
    await expect(figure.locator('[data-mark]')).toHaveCount(known.length);
    await figure.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = figure.getByRole('table').getByRole('row');
    await expect(rows).toHaveCount(points.length + 1);
    for (const { year, value, n } of known) {
      const row = rows.filter({ hasText: String(year) }).first();
      await expect(row).toContainText((value ?? 0).toFixed(1));
      await expect(row).toContainText(String(n));
    }
  });

  await test.step('as SVG, CSV and workbook', async () => {
    const at = `asOf=${encodeURIComponent(trend.receipt.asOf)}`;
    const svg = await (await page.request.get(`/files/charts/TTI/RES-01.svg?${at}`)).text();
    expect(svg.split('data-mark=').length - 1).toBe(known.length);
    expect(svg).toContain(`${written.at(-1)} in ${known.at(-1)?.year}`);
    const csv = await (await page.request.get(`/files/charts/TTI/RES-01.csv?${at}`)).text();
    for (const { year, value } of known)
      expect(csv).toMatch(new RegExp(`(^|,)${year},${String(value).replace('.', '\\.')},`, 'm'));
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Download, cite, embed' }).click();
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name: 'Excel' }).click();
    const book = await readXlsx(await readFile(await (await download).path()));
    const sheet = book.sheets[0]?.rows.flat() ?? [];
    for (const { value } of known) expect(sheet).toContain(value);
  });

  const report = await test.step('pinned into a report, drawn to the byte', async () => {
    const figure = page.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Add to report, pin note' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add this chart to a report' });
    await dialog.getByLabel('Add it to').selectOption('A new report');
    await dialog.getByLabel('Title of the new report').fill('What was published');
    await dialog.getByLabel('Note pinned beside it (English)').fill('Read with its n.');
    await dialog.getByRole('button', { name: 'Pin' }).click();
    await dialog.getByRole('link', { name: 'Open the report' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What was published' })).toBeVisible();
    const pinned = page.getByRole('figure');
    await expect(pinned).toHaveAttribute('data-figure-state', 'same');
    await expect(pinned).toContainText('Read with its n.');
    await expect(pinned.locator('[data-mark]')).toHaveCount(known.length);
    return page.url();
  });

  await test.step('on paper: the report, its file, and the figures in them', async () => {
    const file = await page.request.get(`/files${new URL(report).pathname}.html?lang=en`);
    const html = await file.text();
    for (const figure of written) expect(html).toContain(`>${figure}</td>`);
    await page.emulateMedia({ media: 'print' });
    // The figure with what is to be known of it, then what it rests on.
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.emulateMedia({ media: null });
  });

  await test.step('the profile of an institution fills two pages, and nothing of it is cut', async () => {
    await arrive(page, '/institutions/csea/print?initiative=TTI');
    await settled(page);
    await expect(page.locator('.sheet')).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    expect(await cutOff(page, '.sheet')).toEqual([]);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.emulateMedia({ media: null });
  });

  await test.step('the ready-made report of a cohort prints whole', async () => {
    await page.setViewportSize({ width: 680, height: 960 });
    await arrive(page, '/dossiers/ready?initiative=TTI&cohort=tti-first-selection');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'The finding',
      'In which domain did most figures get better?',
      'Domains',
      'Where the change comes from',
      'Completeness',
      'Agreed targets',
      'Members',
    ]);
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await cutOff(page, '#content')).toEqual([]);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(12);
  });
});
