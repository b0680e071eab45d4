import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import { ask, expect, test } from '../journey.js';

interface Row {
  readonly institution: { readonly code: string };
  readonly indicator: { readonly code: string };
  readonly percent: number | null;
  readonly expected: string | null;
  readonly actual: { readonly exact: string | null };
}

test('the institution signs as the second; the board then says the same on screen, in the workbook and by API', async ({
  windowOf,
}) => {
  const lead = await windowOf('lead.cres');
  const manager = await windowOf('manager.tti');
  const { targetsToAnswer } = await ask<{
    targetsToAnswer: { indicator: { code: string }; state: string }[];
  }>(lead.request, '{ targetsToAnswer { indicator { code } state } }');
  const waiting = targetsToAnswer.find(({ state }) => state === 'signed_one')?.indicator.code;
  expect(waiting).toBeTruthy();

  await test.step('what waits is on the list of what is to do, and one signature ends the wait', async () => {
    await lead.goto('/my-reports?lang=en');
    await lead.locator(`a[href^="/targets/cres/${waiting}?"]`).click();
    await lead.getByRole('button', { name: 'Sign for the institution' }).click();
    await lead.getByRole('dialog').getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(lead.getByRole('heading', { name: 'What is agreed' })).toBeVisible();
    await expect(lead.getByText('signed by both').first()).toBeVisible();
  });

  await test.step('the same numbers on screen, in the workbook and by API', async () => {
    await manager.goto('/targets?initiative=TTI&lang=en');
    const [download] = await Promise.all([
      manager.waitForEvent('download'),
      manager.getByRole('button', { name: 'Workbook for Excel (.xlsx)' }).click(),
    ]);
    const { sheets } = await readXlsx(await readFile(await download.path()));
    const [head = [], ...lines] = sheets.find(({ name }) => name === 'data')?.rows ?? [];
    const at = (line: readonly unknown[], column: string) => line[head.indexOf(column)] ?? null;
    const { targetBoard } = await ask<{ targetBoard: { rows: Row[] } }>(
      manager.request,
      `{ targetBoard(input: { initiative: "TTI" }) {
        rows { institution { code } indicator { code } percent expected actual { exact } } } }`,
    );
    expect(targetBoard.rows.length).toBeGreaterThan(20);
    const told = targetBoard.rows.map((row) => [
      ...[row.institution.code, row.indicator.code, row.percent],
      ...[row.expected, row.actual.exact].map((exact) => (exact === null ? null : Number(exact))),
    ]);
    expect(
      lines.map((line) =>
        ['institution', 'indicator', 'percent_of_path', 'expected', 'actual'].map((name) => at(line, name)),
      ),
    ).toEqual(told);
    const onScreen = await manager
      .locator('td[data-percent]')
      .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['percent'])));
    const byApi = targetBoard.rows.flatMap(({ percent }) => (percent === null ? [] : [percent]));
    expect(onScreen.toSorted((a, b) => a - b)).toEqual(byApi.toSorted((a, b) => a - b));
  });
});
