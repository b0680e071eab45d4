import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { onDevice } from '../../offline/device.js';
import { show } from '../../testing/show.js';
import { ReportForm } from './report-form.js';
import { aCell, anEntry, aReport } from './report.fixture.js';

/** A report that a reviewer sent back for one of its three questions. */
async function theReturnedForm(language: 'en' | 'fr' = 'en') {
  await Promise.all([import('./later.js'), import('./offline-line.js')]);
  await onDevice('drafts', 'readwrite', (store) => store.clear());
  const cells = ['RES-01', 'RES-02', 'RES-03'].map((code) => aCell(code, { entry: anEntry({ value: '4' }) }));
  const back = {
    transition: 'return',
    toState: 'returned',
    by: 'Rita Reviewer',
    note: null,
    at: '2019-07-01T10:00:00.000000Z',
  };
  const report = aReport(cells, { state: 'returned', reopened: ['RES-02'], events: [back] as never });
  await show(<ReportForm id={report.id} person={{ email: 'lea@example.org', name: 'Lea Lead' }} />, {
    language,
    answers: {
      Report: { data: { submission: report } },
      ReportHistory: { data: { submission: { history: [] } } },
      LocalQuestions: { data: { submission: { cells: [] } } },
    },
  });
}

test('that questions are closed is said once for their part, in short at each, and whole to who hears the page', async () => {
  await theReturnedForm();
  expect(await screen.findByText(/^2 questions here are closed as sent/)).toBeVisible();
  const row = screen.getByText('RES-03').closest<HTMLElement>('[data-state]')!;
  expect(within(row).getByText('Closed as sent.')).toHaveAttribute('aria-hidden', 'true');
  expect(within(row).getByText(/It opens if the report comes back for it/)).toHaveClass('sr-only');
  expect(within(row).getByRole('button', { name: 'Ask to have it opened: RES-03' })).toBeVisible();
  const open = screen.getByText('RES-02').closest<HTMLElement>('[data-state]')!;
  expect(within(open).queryByText('Closed as sent.')).toBeNull();
});

test('the sentence agrees with its number in French', async () => {
  await theReturnedForm('fr');
  expect(
    await screen.findByText(/^2 questions de cette partie sont fermées telles qu’envoyées/),
  ).toBeVisible();
});
