import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/show.js';
import { ReviewReport } from './review-report.js';
import { aCheck, aReviewedCell, aReviewedEntry, aReviewedReport, anEarlier } from './review.fixture.js';
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

const lookedAt = (present: { name: string; cell: string | null }[] = [], version = 12) => ({
  data: { lookAtReport: { version, present, checks: [] } },
});

/** A server that keeps what is said, as the real one does. */
function checking(outcome = 'applied') {
  const kept = new Map<string, ReturnType<typeof aCheck>>();
  return (variables: Record<string, unknown>) => {
    const { cells } = variables.input as { cells: ({ indicator: string; baseVersion: number } & object)[] };
    for (const { indicator, baseVersion, ...word } of cells)
      if (outcome === 'applied')
        kept.set(indicator, aCheck(indicator, { ...word, by: 'Max', version: baseVersion + 1 }));
    const results = cells.map(({ indicator }) => ({ indicator, slice: '', outcome }));
    return { data: { checkCells: { results, checks: [...kept.values()] } } };
  };
}

const open = (answers: Answers = {}, reviewed: Reviewed = report) =>
  show(<ReviewReport id={report.id} person="max@example.org" />, {
    answers: {
      Review: { data: { submission: reviewed } },
      Reviewers: { data: { reviewers: [{ id: 'r1', name: 'Nora Mbeki' }] } },
      AssignReviewer: { data: { assignReviewer: { id: report.id } } },
      LookAtReport: lookedAt(),
      OwnHistory: {
        data: {
          submission: {
            id: report.id,
            ownHistory: [
              {
                indicator: 'RES-06',
                slice: '',
                values: [
                  { year: 2016, value: 8, isComparable: true },
                  { year: 2017, value: 10, isComparable: true },
                ],
              },
            ],
          },
        },
      },
      CheckCells: checking(),
      AcceptReport: { data: { acceptSubmission: { id: report.id, state: 'accepted', version: 13 } } },
      ReturnReport: { data: { returnSubmission: { id: report.id, state: 'returned', version: 13 } } },
      ...answers,
    },
  });

const row = (name: RegExp) => screen.findByRole('row', { name });

test('was, now and change stand side by side, with the institution’s own history under the change', async () => {
  await open();
  const cells = within(await row(/RES-06/)).getAllByRole('cell');
  expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
    '102017',
    '14',
    '+4+40%Earlier values of this institution: 2016: 8 and 2017: 10',
  ]);
});

const inputs = (asked: { operation: string; variables: Record<string, unknown> }[], name: string) =>
  asked.filter(({ operation }) => operation === name).map(({ variables }) => variables.input);

test('the institution’s own earlier numbers stand beside a row as dots, and in words', async () => {
  await open();
  expect(
    await screen.findByRole('img', { name: 'Earlier values of this institution: 2016: 8 and 2017: 10' }),
  ).toBeInTheDocument();
});

test('a question that was put is what a return sends', async () => {
  const { asked } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Ask about: RES-07' }));
  await screen.findByRole('combobox', { name: /Français/ });
  await user.click(screen.getByRole('button', { name: 'Put the question' }));
  expect(screen.getByRole('alert')).toHaveTextContent('A sentence is needed.');
  await user.type(screen.getByRole('textbox', { name: /RES-07/ }), 'Which year is this?');
  await user.click(screen.getByRole('button', { name: 'Put the question' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Accept the report' })).toBeDisabled());
  expect(inputs(asked, 'CheckCells')).toMatchObject([
    { cells: [{ indicator: 'RES-07', baseVersion: 0, entryVersion: 1, verdict: 'asked' }] },
  ]);
  await user.click(screen.getByRole('button', { name: 'Return 1 cell' }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Return the report' }));
  await waitFor(() => expect(inputs(asked, 'ReturnReport')).toHaveLength(1));
  expect(inputs(asked, 'ReturnReport')[0]).toMatchObject({
    id: report.id,
    version: 12,
    note: null,
    reasonCode: null,
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

test('keys accept and go on, ask, flag, take back and move; a reload keeps a sentence that was begun', async () => {
  const first = await open();
  const user = userEvent.setup();
  const upper = await row(/RES-06/);
  act(() => upper.focus());
  await user.keyboard('a');
  await screen.findByText('1 of 2 cells checked');
  expect(await row(/RES-07/)).toHaveFocus();
  await user.keyboard('f');
  await user.type(screen.getByRole('textbox', { name: /RES-07/ }), 'Odd{Control>}{Enter}{/Control}');
  await screen.findByText('2 of 2 cells checked');
  expect(await row(/RES-07/)).toHaveFocus();
  await user.keyboard('u');
  await screen.findByText('1 of 2 cells checked');
  await user.keyboard('q');
  await user.type(screen.getByRole('textbox', { name: /RES-07/ }), 'Unit?');
  act(() => upper.focus());
  await user.keyboard('j');
  expect(await row(/RES-07/)).toHaveFocus();
  await user.keyboard('k');
  expect(await row(/RES-06/)).toHaveFocus();
  first.unmount();
  await open();
  expect(await screen.findByRole('textbox', { name: /RES-07/ })).toHaveValue('Unit?');
});

test('another figure is put beside the original, which stays', async () => {
  const { asked } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Adjust beside: RES-06' }));
  await user.type(screen.getByRole('textbox', { name: 'The adjusted figure: RES-06' }), '12');
  await user.type(screen.getByRole('textbox', { name: /Why another figure/ }), 'Two are translations.');
  await user.click(screen.getByRole('button', { name: 'Put it beside' }));
  await waitFor(() => expect(inputs(asked, 'CheckCells')).toHaveLength(1));
  expect(inputs(asked, 'CheckCells')[0]).toMatchObject({
    cells: [{ verdict: 'adjusted', value: '12', currency: null, reason: 'Two are translations.' }],
  });
  expect(within(await row(/RES-06/)).getAllByRole('cell')[1]).toHaveTextContent('14');
});

test('all cells without warnings are accepted in one go', async () => {
  const { asked } = await open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Accept all 2 cells without warnings' }));
  await screen.findByText('2 of 2 cells checked');
  expect(inputs(asked, 'CheckCells')).toMatchObject([
    {
      cells: [
        { indicator: 'RES-06', verdict: 'accepted' },
        { indicator: 'RES-07', verdict: 'accepted' },
      ],
    },
  ]);
});

test('who else is there is said, at the row too; another reviewer’s word is not written over', async () => {
  await open({
    LookAtReport: lookedAt([{ name: 'Nora Mbeki', cell: 'RES-07' }]),
    CheckCells: checking('conflict'),
  });
  const user = userEvent.setup();
  expect(await screen.findByText('Nora Mbeki has this report open, too.')).toBeInTheDocument();
  expect(within(await row(/RES-07/)).getByText('Nora Mbeki is here')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Accept: RES-07' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Another reviewer said something else');
});

test('a report that moved in the meantime is offered as it stands', async () => {
  await open({ LookAtReport: lookedAt([], 14) });
  expect(await screen.findByText('This report has changed since you opened it')).toBeInTheDocument();
});

test('what did not reach the server is said, and sent again as the same operation', async () => {
  let isDown = true;
  const saved = checking();
  const { asked } = await open({
    CheckCells: (variables) =>
      isDown ? { errors: [{ message: 'down', extensions: { code: 'UNAVAILABLE' } }] } : saved(variables),
  });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Accept: RES-07' }));
  isDown = false;
  await user.click(await screen.findByRole('button', { name: 'Send it again' }));
  await screen.findByText('1 of 2 cells checked');
  const [one, two] = inputs(asked, 'CheckCells') as { operationId: string }[];
  expect(two?.operationId).toBe(one?.operationId);
});

test('whoever wrote in the report is told that a colleague decides', async () => {
  await open({}, { ...report, availableTransitions: ['return'] });
  expect(await screen.findByText('A colleague decides on this report')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Accept: RES-07' })).not.toBeInTheDocument();
});

test('an accepted report is reopened with a reason code only', async () => {
  const { asked } = await open({}, { ...report, state: 'accepted', availableTransitions: ['reopen'] });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Reopen the report' }));
  const dialog = within(screen.getByRole('dialog'));
  await user.type(dialog.getByRole('textbox'), 'The audit came.');
  expect(dialog.getByRole('button', { name: 'Reopen the report' })).toBeDisabled();
  await user.selectOptions(dialog.getByRole('combobox'), 'consolidation');
  await user.click(dialog.getByRole('button', { name: 'Reopen the report' }));
  await waitFor(() => expect(inputs(asked, 'ReturnReport')).toHaveLength(1));
  expect(inputs(asked, 'ReturnReport')[0]).toMatchObject({
    reasonCode: 'consolidation',
    note: 'The audit came.',
  });
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
