import { readFile } from 'node:fs/promises';
import type { APIRequestContext } from '@playwright/test';
import { ask, expect, signInByForm, test } from '../journey.js';
import { curl } from '../pull.js';
import {
  choose,
  declareAndSubmit,
  fieldFor,
  noteFor,
  openReportOf,
  reasonFor,
  saveState,
  write,
} from '../reports.js';

const meetings = 'Board meetings held';
const question = 'Board meetings: 4 last year and 31 now. Is this a count of all committees?';

test('a report that is entered, returned, corrected and accepted becomes the figure that everyone pulls', async ({
  page: contributor,
  windowOf,
}) => {
  test.slow();
  const lead = await windowOf('lead.csea');
  const manager = await windowOf('manager.tti');
  const reserves = fieldFor(contributor, 'Unrestricted reserves at year end');
  const report = await openReportOf(lead.request, 'csea', 'TTI-2018');

  await test.step('a contributor of CSEA signs in and goes on with the open report', async () => {
    await signInByForm(contributor, 'contributor.csea');
    await contributor.getByRole('link', { name: 'To do' }).click();
    const card = contributor.getByRole('article', { name: 'Report for 2018' });
    await expect(card).toContainText('25 of 38 answered');
    await card.getByRole('link', { name: 'Continue' }).click();
    await expect(contributor.getByRole('heading', { level: 1, name: 'Report for 2018' })).toBeVisible();
  });

  await test.step('values are typed by hand; Enter goes on to the next field', async () => {
    await fieldFor(contributor, 'Number of funders above 5% of income').fill('7');
    await fieldFor(contributor, meetings).fill('31');
    await fieldFor(contributor, meetings).press('Enter');
    await expect(fieldFor(contributor, 'Board members')).toBeFocused();
    await contributor.keyboard.type('9');
    await contributor.keyboard.press('Enter');
    await contributor.keyboard.type('3');
    await contributor.keyboard.press('Tab');
    await choose(contributor, 'Strategic plan in force', 'Yes');
    await choose(contributor, 'OPI effectiveness (1-4)', '3');
  });

  await test.step('a number written the French way is understood, and one with two readings is asked about', async () => {
    const domestic = fieldFor(contributor, 'Domestic income');
    await domestic.fill('22 500 000,25');
    await domestic.blur();
    await expect(domestic).toHaveValue('22,500,000.25');
    await reserves.fill('35.732');
    await reserves.blur();
    const asked = contributor.getByRole('alert').filter({ hasText: 'can be read in two ways' });
    await asked.getByRole('button', { name: /thousands/ }).click();
    await expect(reserves).toHaveValue('35,732');
    await expect(contributor.getByText('33.3%').first()).toBeVisible();
  });

  await test.step('a value far from last year’s asks for a note: one was a slip, the other is explained', async () => {
    await expect(contributor.getByText(/times more or less than last year/)).toHaveCount(2);
    await reserves.focus();
    await reserves.fill('36.100.000');
    await noteFor(contributor, meetings).fill('All meetings of the board and of its committees.');
    await noteFor(contributor, meetings).blur();
    await expect(contributor.getByText(/times more or less than last year/)).toHaveCount(0);
    await expect(saveState(contributor)).toHaveText(/All changes are saved/);
  });

  await test.step('what is not known is explained instead of left blank', async () => {
    await reasonFor(contributor, 'Gender policy in force').selectOption('Not collected');
    await write(contributor.request, report, [
      { indicator: 'ORG-11', value: '1' },
      { indicator: 'ORG-19', value: '2' },
      { indicator: 'ORG-20', value: '3' },
      { indicator: 'ORG-21', absence: 'not_applicable' },
    ]);
    await contributor.reload();
    await expect(contributor.getByText('38 of 38 answered')).toBeVisible();
    await expect(contributor.getByText(/Only an institution lead of .* submits the report/)).toBeVisible();
  });

  await test.step('the lead submits and holds a receipt', async () => {
    await lead.goto(`/reports/${report}`);
    await lead.getByRole('button', { name: 'Submit the report' }).click();
    await declareAndSubmit(lead);
    await expect(lead.getByText(/^Submitted on /)).toBeVisible();
    await expect(lead.getByText(/Receipt \(SHA-256/)).toHaveText(/[0-9a-f]{64}/);
  });

  await test.step('the manager asks about one cell and returns the report', async () => {
    await manager.goto('/review');
    await manager.getByRole('link', { name: 'Centre for the Study of the Economies of Africa' }).click();
    await manager.getByRole('button', { name: `Ask about: ${meetings}` }).click();
    await manager.getByRole('textbox', { name: `What is to be done with: ${meetings}` }).fill(question);
    await manager.getByRole('button', { name: 'Put the question' }).click();
    await manager.getByRole('button', { name: 'Return 1 cell' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Return the report' }).click();
    await expect(manager.getByText('Returned for correction')).toBeVisible();
  });

  await test.step('the contributor reads the sentence beside the cell and corrects it; the lead submits again', async () => {
    await contributor.goto('/my-reports');
    const card = contributor.getByRole('article', { name: 'Report for 2018' });
    await expect(card).toContainText('1 returned');
    await card.getByRole('link', { name: 'Continue' }).click();
    await expect(contributor.getByText(question)).toBeVisible();
    await expect(fieldFor(contributor, meetings)).toBeFocused();
    await fieldFor(contributor, meetings).fill('13');
    await fieldFor(contributor, meetings).press('Enter');
    await expect(saveState(contributor)).toHaveText(/All changes are saved/);
    await lead.goto(`/reports/${report}`);
    await lead.getByRole('button', { name: 'Submit the report' }).click();
    await declareAndSubmit(lead);
    await expect(lead.getByText(/^Submitted on /)).toBeVisible();
  });

  let before = '';
  await test.step('the figure of 2018 is not on record yet', async () => {
    const trend = await figureOf(manager.request);
    expect(trend.value).toBeNull();
    before = trend.asOf;
  });

  await test.step('the manager accepts what was corrected', async () => {
    await manager.goto(`/review/${report}`);
    await expect(manager.getByRole('radio', { name: 'what I last looked at' })).toBeChecked();
    await expect(manager.getByText(/^1 of 40 cells has changed since you looked/)).toBeVisible();
    await expect(manager.getByRole('row', { name: new RegExp(meetings) })).toContainText('13');
    await manager.getByRole('button', { name: 'Accept the report' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Accept the report' }).click();
    await expect(manager.getByText(/^Accepted on /)).toBeVisible();
  });

  const evaluator = await windowOf('evaluator');
  const chart = '/initiatives/TTI/indicators/ORG-12?institution=csea&split=institution&from=2016';
  await test.step('the table beside the chart shows the new figure', async () => {
    await evaluator.goto(chart);
    const figure = evaluator.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Table' }).click();
    await expect(figure.getByRole('row', { name: /2018/ })).toContainText('13');
    await expect(figure.getByRole('row', { name: /2017/ })).toContainText('4');
  });

  await test.step('the file holds the same figure', async () => {
    const [file] = await Promise.all([
      evaluator.waitForEvent('download'),
      evaluator.getByRole('figure').first().getByRole('button', { name: 'Download as CSV' }).click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).split(/\r?\n/);
    expect(lines.find((line) => !line.startsWith('#') && line.includes('2018'))).toMatch(/(^|,)13(,|$)/);
  });

  await test.step('an evaluator makes a token and pulls the same figure by curl', async () => {
    await evaluator.goto('/account');
    await evaluator.getByLabel('What it is for').fill('journey');
    await evaluator.getByRole('button', { name: 'Create token' }).click();
    await expect(evaluator.getByText('Copy it now: it is shown this once')).toBeVisible();
    const shown = await evaluator
      .getByText(/^kipimo_/)
      .first()
      .textContent();
    const token = shown ?? '';
    expect(figureIn(await curl<Answer>(token, trendQuestion())).value).toBe(13);
    expect(figureIn(await curl<Answer>(token, trendQuestion(before))).value).toBeNull();
  });

  await test.step('as of a moment before the acceptance, the page still shows what was believed then', async () => {
    await evaluator.goto(`${chart}&asOf=${before}`);
    const figure = evaluator.getByRole('figure').first();
    await figure.getByRole('button', { name: 'Table' }).click();
    await expect(figure.getByRole('row', { name: /2017/ })).toContainText('4');
    await expect(figure.getByRole('row', { name: /2018/ })).not.toContainText('13');
  });
});

interface Answer {
  readonly trend: {
    readonly groups: readonly {
      readonly points: readonly { readonly year: number; readonly value: number | null }[];
    }[];
    readonly receipt: { readonly asOf: string };
  };
}

/** The board meetings of CSEA as a trend of one institution; `asOf` asks what was believed at that moment. */
const trendQuestion = (asOf?: string) => `{
  trend(input: {
    initiative: "TTI", indicator: "ORG-12", splitBy: institution, who: { institutions: ["csea"] },
    fromYear: 2017, toYear: 2018${asOf ? `, asOf: "${asOf}"` : ''}
  }) { groups { points { year value } } receipt { asOf } }
}`;

function figureIn({ trend }: Answer): { value: number | null; asOf: string } {
  const point = trend.groups[0]?.points.find(({ year }) => year === 2018);
  return { value: point?.value ?? null, asOf: trend.receipt.asOf };
}

async function figureOf(request: APIRequestContext) {
  return figureIn(await ask<Answer>(request, trendQuestion()));
}
