import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/show.js';
import { ReviewReport } from './review-report.js';
import { aReviewedCell, aReviewedEntry, aReviewedReport, anEarlier } from './review.fixture.js';
import type { Reviewed } from './review.query.js';

beforeAll(() => {
  // jsdom has the element and not its methods.
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => localStorage.clear());

const report = aReviewedReport([
  aReviewedCell('RES-06', { previous: anEarlier('10'), entry: aReviewedEntry('14') }),
  aReviewedCell('RES-07', { previous: anEarlier('3'), entry: aReviewedEntry('5') }),
]);

type Answers = NonNullable<NonNullable<Parameters<typeof show>[1]>['answers']>;

const open = (answers: Answers = {}, reviewed: Reviewed = report) =>
  show(<ReviewReport id={report.id} person="max@example.org" />, {
    answers: {
      Review: { data: { submission: reviewed } },
      AcceptReport: { data: { acceptSubmission: { id: report.id, state: 'accepted', version: 13 } } },
      ReturnReport: { data: { returnSubmission: { id: report.id, state: 'returned', version: 13 } } },
      ...answers,
    },
  });

const row = (name: RegExp) => screen.findByRole('row', { name });

test('was, now and change stand side by side', async () => {
  await open();
  const cells = within(await row(/RES-06/)).getAllByRole('cell');
  expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual(['102017', '14', '+4+40%']);
});

test('a marked cell with its reason is what a return sends', async () => {
  const { asked } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Ask about: RES-07' }));
  await screen.findByRole('combobox', { name: /Français/ });
  await user.type(screen.getByRole('textbox', { name: /RES-07/ }), 'Which year is this?');
  expect(screen.getByRole('button', { name: 'Accept the report' })).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Return 1 cell' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Return the report' }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'ReturnReport')).toBe(true));
  expect(asked.find(({ operation }) => operation === 'ReturnReport')?.variables.input).toMatchObject({
    id: report.id,
    version: 12,
    note: null,
    cells: [{ indicator: 'RES-07', slice: '', reason: 'Which year is this?' }],
  });
});

test('a template is written in the language of the institution', async () => {
  await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Ask about: RES-07' }));
  const sentences = await screen.findByRole('combobox', { name: /Français/ });
  await user.selectOptions(sentences, within(sentences).getByRole('option', { name: /cumul/ }));
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /RES-07/ }).value).toMatch(/cumul/);
});

test('keys move, pass and ask; a reload keeps the question', async () => {
  const first = await open();
  const user = userEvent.setup();
  const upper = await row(/RES-06/);
  act(() => upper.focus());
  await user.keyboard('a');
  expect(screen.getByText('1 of 2 cells looked at')).toBeInTheDocument();
  expect(await row(/RES-07/)).toHaveFocus();
  await user.keyboard('q');
  await screen.findByRole('combobox', { name: /Français/ });
  await user.type(screen.getByRole('textbox', { name: /RES-07/ }), 'Unit?{Escape}');
  expect(await row(/RES-07/)).toHaveFocus();
  await user.keyboard('k');
  expect(await row(/RES-06/)).toHaveFocus();
  first.unmount();
  await open();
  expect(await screen.findByRole('textbox', { name: /RES-07/ })).toHaveValue('Unit?');
});

test('accepting says what it does and names the version that was looked at', async () => {
  const { asked } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Accept the report' }));
  const dialog = screen.getByRole('dialog');
  expect(within(dialog).getByText('2 values go on record at once.')).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Accept the report' }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'AcceptReport')).toBe(true));
  expect(asked.find(({ operation }) => operation === 'AcceptReport')?.variables.input).toMatchObject({
    id: report.id,
    version: 12,
  });
});

test('somebody else was first: nothing is applied, and the page says so', async () => {
  await open({ AcceptReport: { errors: [{ message: 'changed', extensions: { code: 'CONFLICT' } }] } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Accept the report' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Accept the report' }));
  expect(await screen.findByText(/Somebody else decided on this report/)).toBeInTheDocument();
});
