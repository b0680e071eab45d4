import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onDevice } from '../../offline/device.js';
import { onPage } from '../../testing/on-page.js';
import type { Asked, ServerAnswer } from '../../testing/show.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import { type Draft, emptyContent } from './outbox.js';
import { aCell, anEntry, aReport } from './report.fixture.js';
import { ReportForm } from './report-form.js';

const person = 'ana@example.org';
const report = aReport([aCell('RES-06'), aCell('RES-07'), aCell('RES-08')]);

/** A cell where Leo wrote 9 while Ana wrote 14 over 5. */
const torn = (indicator: string): Draft => ({
  indicator,
  slice: '',
  content: { ...emptyContent, value: '14' },
  typed: null,
  sent: null,
  waiting: null,
  theirs: anEntry({ value: '9', version: 4, changedBy: 'Leo Mba' }),
  base: anEntry({ value: '5', version: 3 }),
  refused: [],
});

/** A server that takes every change and answers with what it holds then. */
const saves = (variables: Record<string, unknown>): ServerAnswer => {
  const { operations } = variables.input as {
    operations: { operationId: string; indicator: string; baseVersion: number; value?: string }[];
  };
  return {
    data: {
      saveEntries: {
        submissionVersion: 8,
        answered: 1,
        expected: 1,
        derived: [],
        issues: [],
        results: operations.map(({ operationId, indicator, baseVersion, value }) => ({
          operationId,
          indicator,
          slice: '',
          outcome: value === '9' ? 'unchanged' : 'applied',
          issues: [],
          entry: anEntry({ value: value ?? null, version: value === '9' ? baseVersion : baseVersion + 1 }),
        })),
      },
    },
  };
};

// The panel's code is fetched when it is opened; here it is there already, so that no test waits for the compiler.
beforeAll(async () => {
  await import('./merge-panel.js');
});

beforeEach(async () => {
  localStorage.clear();
  await onDevice('drafts', 'readwrite', (store) => store.clear());
  const { keep } = await draftsOnDevice(person, report.id);
  for (const { version } of report.cells) await keep(version.indicator, torn(version.indicator), null);
});

interface Opened {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly panel: HTMLElement;
  readonly asked: Asked[];
}

/** The form with three cells to decide, and their panel, whose code and words are fetched when it is opened. */
function onPanel(tried: (opened: Opened) => Promise<void>): Promise<void> {
  const answers = { Report: { data: { submission: report } }, SaveEntries: saves };
  return onPage(
    <ReportForm id={report.id} person={{ email: person, name: 'Ana Silva' }} />,
    { answers },
    async ({ asked }) => {
      const user = userEvent.setup();
      const decide = await screen.findByRole('button', { name: 'Decide 3 cells' });
      // The panel suspends at first; an awaited act gives it the time.
      await act(async () => decide.click());
      const panel = await screen.findByRole('dialog', { name: /3 cells were changed/ });
      await tried({ user, panel, asked });
    },
  );
}

const sent = (asked: readonly Asked[]) =>
  asked
    .filter(({ operation }) => operation === 'SaveEntries')
    .flatMap(
      ({ variables }) =>
        (variables.input as { operations: { indicator: string; value: string; baseVersion: number }[] })
          .operations,
    )
    .map(({ indicator, value, baseVersion }) => [indicator, value, baseVersion]);

test('each row shows the earlier value, both new ones, who and when; keys decide, and every decision is sent', () =>
  onPanel(async ({ user, panel, asked }) => {
    const [, first] = within(panel).getAllByRole('row');
    expect(first).toHaveTextContent(/5.*14.*9.*Leo Mba/);
    await user.keyboard('1');
    await user.keyboard('2');
    await user.keyboard('3');
    await user.type(within(panel).getByLabelText('New value, then Enter'), '11{Enter}');
    expect(within(panel).getByRole('status')).toHaveTextContent(
      'Decided: 1 mine, 1 theirs, 1 new. All are decided.',
    );
    await waitFor(async () => expect(await unsentOf(person)).toEqual([]));
    expect(sent(asked)).toEqual([
      ['RES-06', '14', 4],
      ['RES-07', '9', 4],
      ['RES-08', '11', 4],
    ]);
  }));

test('a decision can be taken back, and what cannot be read is not taken', () =>
  onPanel(async ({ user, panel }) => {
    await user.keyboard('1');
    expect(within(panel).getByRole('status')).toHaveTextContent('2 are left.');
    await user.keyboard('u');
    expect(within(panel).getByRole('status')).toHaveTextContent(
      'Decided: 0 mine, 0 theirs, 0 new. 3 are left.',
    );
    await user.keyboard('3');
    await user.type(within(panel).getByLabelText('New value, then Enter'), 'many{Enter}');
    expect(within(panel).getByRole('alert')).toBeInTheDocument();
    expect(within(panel).getByRole('status')).toHaveTextContent('3 are left.');
  }));

test('all theirs at once: one button says how many, and nothing of mine is left here', () =>
  onPanel(async ({ user, panel, asked }) => {
    await user.click(within(panel).getByRole('button', { name: 'All theirs (3)' }));
    expect(within(panel).getByRole('status')).toHaveTextContent(
      'Decided: 0 mine, 3 theirs, 0 new. All are decided.',
    );
    await waitFor(async () => expect(await unsentOf(person)).toEqual([]));
    expect(sent(asked).map(([, value]) => value)).toEqual(['9', '9', '9']);
  }));
