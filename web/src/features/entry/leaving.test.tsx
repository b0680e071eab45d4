import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { onDevice } from '../../offline/device.js';
import { keepAnswer, keptAnswers } from '../../offline/kept-answers.js';
import { onPage } from '../../testing/on-page.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import Leaving from './leaving.js';
import { emptyContent } from './outbox.js';

const person = 'ana@example.org';
const operation = {
  operationId: '3f2c1b0a-0000-4000-8000-000000000001',
  indicator: 'RES-01',
  slice: '',
  baseVersion: 0,
  ...emptyContent,
  value: '5',
};

beforeEach(async () => {
  await onDevice('drafts', 'readwrite', (store) => store.clear());
  await keepAnswer(person, ['Report', { id: 'r1' }], { submission: {} }, 1);
});

async function type(): Promise<void> {
  const { keep } = await draftsOnDevice(person, 'r1');
  const { indicator, slice, value } = operation;
  const content = { ...emptyContent, value };
  const draft = {
    indicator,
    slice,
    content,
    typed: null,
    sent: null,
    waiting: operation,
    theirs: null,
    base: null,
  };
  await keep('RES-01', { ...draft, refused: [] }, null);
}

const signsOut = { SignOut: { data: { signOut: true } } };
const element = <Leaving person={person} onStay={() => undefined} />;

test('with nothing unsent, signing out asks nothing and what was read is gone', () =>
  onPage(element, { answers: signsOut }, async ({ asked }) => {
    await waitFor(() => expect(asked.map(({ operation: name }) => name)).toContain('SignOut'));
    await waitFor(async () => expect(await keptAnswers(person)).toEqual([]));
  }));

test('unsent work is named; kept here, it waits after signing out while what was read is gone', async () => {
  await type();
  await onPage(element, { answers: signsOut }, async ({ asked }) => {
    await screen.findByRole('dialog', { name: '1 change has not been sent' });
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Keep here and sign out' }));
    await waitFor(async () => expect(await keptAnswers(person)).toEqual([]));
    expect(await unsentOf(person)).toHaveLength(1);
  });
});

test('sent first, nothing is left; what the server does not take keeps the person signed in', async () => {
  await type();
  const refuses = () => {
    throw new TypeError('Failed to fetch');
  };
  await onPage(element, { answers: { ...signsOut, SaveEntries: refuses } }, async ({ asked }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Send and sign out' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('You are still signed in.');
    expect(asked.map(({ operation: name }) => name)).not.toContain('SignOut');
    expect(await unsentOf(person)).toHaveLength(1);
  });
  const takes = () => ({
    data: {
      saveEntries: {
        submissionVersion: 2,
        results: [{ operationId: operation.operationId, outcome: 'applied', entry: null, issues: [] }],
      },
    },
  });
  await onPage(element, { answers: { ...signsOut, SaveEntries: takes } }, async ({ asked }) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Send and sign out' }));
    await waitFor(() => expect(asked.map(({ operation: name }) => name)).toEqual(['SaveEntries', 'SignOut']));
    expect(await unsentOf(person)).toEqual([]);
  });
});
