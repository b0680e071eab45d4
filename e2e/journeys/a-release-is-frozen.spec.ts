import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readXlsx } from 'hucre/xlsx';
import { ask, expect, test } from '../journey.js';

const run = promisify(execFile);
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kipimo-release-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a manager freezes a release; the public cites, and downloads it; an evaluator exports the record', async ({
  windowOf,
}) => {
  test.slow();
  const manager = await windowOf('manager.tti', { locale: 'en-GB' });
  await manager.goto('/releases');
  await manager.getByLabel('Version').fill('TTI-e2e.1');
  await manager.getByRole('group', { name: 'Title' }).getByLabel('English').fill('The record of TTI');
  await manager
    .getByRole('group', { name: 'What is in it' })
    .getByLabel('English')
    .fill('All accepted values.');
  await manager.getByRole('button', { name: 'Freeze it' }).click();
  await expect(manager.getByRole('link', { name: 'The record of TTI' })).toBeVisible({ timeout: 60_000 });

  const reader = await windowOf('public', { javaScriptEnabled: false, locale: 'en-GB' });
  await reader.goto('/releases');
  await reader.getByRole('link', { name: 'The record of TTI' }).click();
  await expect(reader.getByRole('heading', { level: 1, name: 'The record of TTI' })).toBeVisible();
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('link', { name: /^Download everything/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('TTI-e2e.1.zip');
  const archive = join(folder, 'TTI-e2e.1.zip');
  await download.saveAs(archive);
  const sha256 = createHash('sha256')
    .update(await readFile(archive))
    .digest('hex');
  await expect(reader.getByRole('row', { name: /^TTI-e2e\.1\.zip/ })).toContainText(sha256);

  const evaluator = await windowOf('evaluator', { locale: 'en-GB' });
  await evaluator.goto('/evaluate/export?initiative=TTI');
  const { observations } = await ask<{ observations: { totalCount: number } }>(
    evaluator.request,
    '{ observations(initiative: "TTI", first: 1) { totalCount } }',
    {},
  );
  const rows = observations.totalCount;
  await expect(evaluator.getByText(`${rows.toLocaleString('en-GB')} rows, about`)).toBeVisible();
  await evaluator.getByRole('button', { name: 'Order this file' }).click();
  await expect(
    evaluator.getByText(`${rows.toLocaleString('en-GB')} rows, as many as the API counts.`),
  ).toBeVisible({ timeout: 60_000 });
  const [file] = await Promise.all([
    evaluator.waitForEvent('download'),
    evaluator.getByRole('link', { name: 'observations.csv' }).click(),
  ]);
  const csv = join(folder, 'observations.csv');
  await file.saveAs(csv);
  const office = process.env['KIPIMO_OFFICE'];
  if (!office) throw new Error('This journey needs LibreOffice, and none was found or could be installed.');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', folder, csv]);
  const [sheet] = (await readXlsx(await readFile(join(folder, 'observations.xlsx')))).sheets;
  expect(sheet?.rows.length).toBe(rows + 1);
  const value = sheet?.rows[0]?.indexOf('value') ?? -1;
  const numbers = sheet?.rows
    .slice(1)
    .map((row) => row[value])
    .filter((cell) => cell !== null && cell !== '');
  expect(numbers?.every((cell) => typeof cell === 'number')).toBe(true);
});
