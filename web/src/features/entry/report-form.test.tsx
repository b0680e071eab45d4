// Long because every promise of the form is kept here over one server and one set of helpers.
import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Asked, type ServerAnswer, show } from '../../testing/show.js';
import { onDevice } from '../../offline/device.js';
import { unsentOf } from './draft-store.js';
import { emptyContent } from './outbox.js';
import { ReportForm } from './report-form.js';
import type { Report, SaveAnswer } from './report.query.js';
import { aCell, anEntry, aReport } from './report.fixture.js';

// What is fetched after the form is there already, so that no test waits for the compiler.
beforeAll(async () => {
  await Promise.all([import('./later.js'), import('./offline-line.js')]);
});

beforeEach(async () => {
  localStorage.clear();
  await onDevice('drafts', 'readwrite', (store) => store.clear());
});

type Operations = {
  operationId: string;
  indicator: string;
  value: string | null;
  baseVersion: number;
  absence: string | null;
  note: string | null;
}[];

const operationsOf = (variables: Record<string, unknown>) =>
  (variables.input as { operations: Operations }).operations;

/** The changes that went out last. */
const lastSaved = (asked: readonly Asked[]) =>
  operationsOf(asked.findLast(({ operation }) => operation === 'SaveEntries')?.variables ?? {});

/** A server that takes every change. */
function saves(changes: Partial<SaveAnswer> = {}) {
  return (variables: Record<string, unknown>): ServerAnswer => ({
    data: {
      saveEntries: {
        submissionVersion: 8,
        answered: 1,
        expected: 1,
        derived: [],
        issues: [],
        results: operationsOf(variables).map((operation) => ({
          operationId: operation.operationId,
          indicator: operation.indicator,
          slice: '',
          outcome: 'applied',
          issues: [],
          entry: anEntry({ ...emptyContent, ...operation, version: operation.baseVersion + 1 } as never),
        })),
        ...changes,
      },
    },
  });
}

type Answers = NonNullable<Parameters<typeof show>[1]>['answers'];

/** Without the earlier years the form goes by what the server last said. */
const noHistory: ServerAnswer = { errors: [{ message: 'Not now', extensions: { code: 'NOT_FOUND' } }] };

/** The form with all of its parts: what came while a key was going down would suspend inside that key. */
async function open(report: Report, answers: Answers = {}, language: 'en' | 'fr' = 'en') {
  const shown = await show(
    <ReportForm id={report.id} person={{ email: 'ana@example.org', name: 'Ana Silva' }} />,
    {
      language,
      answers: {
        Report: { data: { submission: report } },
        SaveEntries: saves(),
        ReportHistory: noHistory,
        ...answers,
      },
    },
  );
  // The choice of what is shown, which a report to fill in has, is one of them.
  if (report.editable) await screen.findAllByRole('radio');
  return shown;
}

const field = (name: string) => screen.findByRole('textbox', { name });

test('a typed value becomes an operation and is seen saved', async () => {
  const { asked } = await open(aReport([aCell('RES-06', { entry: anEntry({ value: '5', version: 3 }) })]));
  const user = userEvent.setup();
  await user.clear(await field('RES-06'));
  await user.type(await field('RES-06'), '14{Enter}');
  await user.tab();
  await screen.findByText('Saved');
  const [operation] = operationsOf(
    asked.find(({ operation }) => operation === 'SaveEntries')?.variables ?? {},
  );
  expect(operation).toMatchObject({ indicator: 'RES-06', value: '14', baseVersion: 3 });
  expect(operation?.operationId).toMatch(/^[0-9a-f-]{36}$/);
  expect(screen.getByText('All changes are saved')).toBeInTheDocument();
});

test('a number that can be read in two ways asks, and sends nothing before the answer', async () => {
  const money = aCell('ORG-01', { version: { valueType: 'currency', decimals: 2, unit: 'currency' } });
  const { asked } = await open(aReport([money], { currency: 'TND' }));
  const user = userEvent.setup();
  await user.type(await field('ORG-01'), '1.234');
  await user.tab();
  const question = await screen.findByRole('alert');
  expect(within(question).getByText(/can be read in two ways/)).toBeInTheDocument();
  expect(asked.some(({ operation }) => operation === 'SaveEntries')).toBe(false);
  expect(within(question).getByRole('button', { name: /1\.234/ })).toBeInTheDocument();
  await user.click(within(question).getByRole('button', { name: /1,234/ }));
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'SaveEntries')).toBe(true));
  expect(lastSaved(asked)[0]).toMatchObject({ value: '1234', currency: 'TND' });
});

test('a conflict shows both values with author, and mine goes out built on theirs', async () => {
  let calls = 0;
  const { asked } = await open(aReport([aCell('RES-06')]), {
    SaveEntries: (variables) => {
      calls += 1;
      const [operation] = operationsOf(variables);
      if (calls > 1) return saves()(variables);
      return saves({
        results: [
          {
            operationId: operation?.operationId ?? '',
            indicator: 'RES-06',
            slice: '',
            outcome: 'conflict',
            issues: [],
            entry: anEntry({ value: '9', version: 4 }),
          },
        ],
      })(variables);
    },
  });
  const user = userEvent.setup();
  await user.type(await field('RES-06'), '14');
  await user.tab();
  const conflict = await screen.findByRole('alert');
  expect(within(conflict).getByText('9')).toBeInTheDocument();
  expect(within(conflict).getByText('14')).toBeInTheDocument();
  expect(within(conflict).getByText(/Ana Silva, /)).toBeInTheDocument();
  await user.click(within(conflict).getByRole('button', { name: 'Keep mine' }));
  await screen.findByText('Saved');
  expect(lastSaved(asked)[0]).toMatchObject({ value: '14', baseVersion: 4 });
});

test('theirs can be taken: the server is told of the decision, and nothing of mine is left to send', async () => {
  const report = aReport([aCell('RES-06')]);
  let calls = 0;
  const { asked } = await open(report, {
    SaveEntries: (variables) => {
      calls += 1;
      if (calls > 1) return saves()(variables);
      return saves({
        results: [
          {
            operationId: operationsOf(variables)[0]?.operationId ?? '',
            indicator: 'RES-06',
            slice: '',
            outcome: 'conflict',
            issues: [],
            entry: anEntry({ value: '9', version: 4 }),
          },
        ],
      })(variables);
    },
  });
  const user = userEvent.setup();
  await user.type(await field('RES-06'), '14');
  await user.tab();
  await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
  expect(await field('RES-06')).toHaveValue('9');
  await screen.findByText('All changes are saved');
  expect(lastSaved(asked)[0]).toMatchObject({ value: '9', baseVersion: 4 });
  await waitFor(async () => expect(await unsentOf('ana@example.org')).toEqual([]));
});

test('a failed network keeps the edit and says so; the form opened again finds it and sends the same operation', async () => {
  const report = aReport([aCell('RES-06')]);
  const lost = await open(report, {
    SaveEntries: () => {
      throw new TypeError('Failed to fetch');
    },
  });
  const user = userEvent.setup();
  await user.type(await field('RES-06'), '14');
  await user.tab();
  await screen.findByText('Not saved yet: on this device');
  expect(screen.getByText(/1 change still on this device.*trying again by itself/)).toBeInTheDocument();
  const [first] = lastSaved(lost.asked);
  lost.unmount();

  const again = await open(report);
  expect(await field('RES-06')).toHaveValue('14');
  await screen.findByText('Saved');
  const [second] = operationsOf(
    again.asked.find(({ operation }) => operation === 'SaveEntries')?.variables ?? {},
  );
  expect(second).toEqual(first);
});

test('characters that were no value yet survive a reload too', async () => {
  const report = aReport([aCell('RES-06')]);
  const first = await open(report);
  const user = userEvent.setup();
  await user.type(await field('RES-06'), '12x');
  first.unmount();
  await open(report);
  expect(await field('RES-06')).toHaveValue('12x');
  expect(screen.getByText('Not saved: see below')).toBeInTheDocument();
});

test('a reason for a blank is sent in place of a value', async () => {
  const { asked } = await open(aReport([aCell('RES-06')]));
  const user = userEvent.setup();
  await screen.findByText('Empty', { selector: '[data-state] *' });
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Reason why there is no value' }),
    'not_collected',
  );
  await screen.findByText('Saved');
  const [operation] = lastSaved(asked);
  expect(operation).toMatchObject({ absence: 'not_collected' });
  expect(operation).not.toHaveProperty('value');
});

test('a share is worked out while its parts are typed, before anything is saved', async () => {
  const part = (code: string, value: string) => aCell(code, { entry: anEntry({ value }) });
  const share = aCell('RES-08', {
    version: {
      valueType: 'share',
      unit: '%',
      basis: 'share',
      decimals: 1,
      numerator: 'RES-07',
      denominator: 'RES-06',
      multiplier: 100,
    },
  });
  await open(aReport([part('RES-06', '20'), part('RES-07', '5'), share]), {
    SaveEntries: () => {
      throw new TypeError('Failed to fetch');
    },
  });
  expect(await screen.findByText('25.0%')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.clear(await field('RES-07'));
  await user.type(await field('RES-07'), '9');
  await user.tab();
  expect(await screen.findByText('45.0%')).toBeInTheDocument();
  expect(screen.getByText('9 of 20 (RES-07 and RES-06)')).toBeInTheDocument();
});

test('French writes and reads its own numbers', async () => {
  const score = aCell('COM-10', {
    version: {
      valueType: 'score',
      decimals: 1,
      minimum: '1',
      maximum: '5',
      unit: 'score 1-5',
      basis: 'score',
    },
  });
  const money = aCell('ORG-01', {
    version: { valueType: 'currency', decimals: 2, unit: 'currency' },
    entry: anEntry({ value: '1234567', currency: 'XOF' }),
  });
  const { asked } = await open(aReport([score, money]), {}, 'fr');
  expect(((await field('ORG-01')) as HTMLInputElement).value.replace(/\s/g, ' ')).toBe('1 234 567');
  const user = userEvent.setup();
  await user.type(await field('COM-10'), '4,5');
  await user.tab();
  await waitFor(() => expect(asked.some(({ operation }) => operation === 'SaveEntries')).toBe(true));
  expect(lastSaved(asked)[0]).toMatchObject({ value: '4.5' });
  expect(await field('COM-10')).toHaveValue('4,5');
});

test('undo brings the last value back, as a change of its own', async () => {
  const { asked } = await open(aReport([aCell('RES-06', { entry: anEntry({ value: '5' }) })]));
  const user = userEvent.setup();
  await user.clear(await field('RES-06'));
  await user.type(await field('RES-06'), '14');
  await user.tab();
  await screen.findByText('Saved');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(lastSaved(asked)[0]).toMatchObject({ value: '5', baseVersion: 2 }));
});

test('a value that the rules refuse is kept, told, and never sent', async () => {
  const { asked } = await open(aReport([aCell('RES-06')]));
  const user = userEvent.setup();
  await user.type(await field('RES-06'), '2.5');
  await user.tab();
  expect(await screen.findByText(/More decimals than fit here/)).toBeInTheDocument();
  expect(await field('RES-06')).toHaveValue('2.5');
  expect(asked.some(({ operation }) => operation === 'SaveEntries')).toBe(false);
});

test('a contributor is told who submits; a report that was sent is read, with its receipt', async () => {
  const cell = aCell('RES-06', { entry: anEntry({ value: '5' }) });
  const contributor = await open(aReport([cell], { availableTransitions: [] }));
  expect(await screen.findByText(/Only an institution lead of CRES submits/)).toBeInTheDocument();
  contributor.unmount();
  await open(
    aReport([cell], {
      state: 'submitted',
      editable: false,
      submittedAt: '2026-01-03T10:00:00Z',
      receiptHash: 'abc123',
      availableTransitions: [],
    }),
  );
  expect(await screen.findByText('abc123')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});
