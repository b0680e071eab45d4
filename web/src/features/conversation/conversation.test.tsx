import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ConversationQuery } from '../../graphql/generated/graphql.js';
import { show } from '../../testing/show.js';
import { sessionOf } from '../../testing/session-answer.js';
import { CellThread } from './cell-thread.js';
import { ConversationList } from './conversation-list.js';
import type { Message, Thread } from './conversation.query.js';

const report = '6d2f5b1e-7f44-4a5f-9c43-0a4b7f0f2f01';

const aMessage = (part: Partial<Message>): Message => ({
  id: `message-${part.saidAt ?? '1'}`,
  kind: 'question',
  body: 'Are these full-time people?',
  language: 'en',
  author: 'Max Manager',
  role: 'manager',
  side: 'reviewer',
  saidAt: '2018-02-01T10:00:00.000000Z',
  mine: false,
  unread: true,
  ...part,
});

const aThread = (part: Partial<Thread> = {}): Thread => ({
  submission: report,
  slice: '',
  state: 'asked',
  waitingFor: 'institution',
  unread: 1,
  lastSaidAt: '2018-02-01T10:00:00.000000Z',
  version: { indicator: 'ORG-01', name: { en: 'Researchers', fr: 'Chercheurs', es: null, drafted: [] } },
  messages: [aMessage({})],
  ...part,
});

const answers = (thread: Thread, side: 'institution' | 'reviewer' = 'institution') => ({
  Session: sessionOf(null),
  ThreadOfCell: { data: { thread, conversation: { side, mayWrite: true, isShared: true } } },
  MarkThreadSeen: { data: { markThreadSeen: { unread: 0 } } },
  SayInThread: { data: { sayInThread: { state: 'answered' } } },
  CloseThread: { data: { closeThread: { state: 'closed' } } },
});

const cell = <CellThread submissionId={report} indicator="ORG-01" slice="" />;

beforeEach(() => localStorage.clear());

test('a question is read, marked as seen, and answered with a quick reply', async () => {
  const { asked } = await show(cell, { answers: answers(aThread()) });
  const user = userEvent.setup();
  expect(screen.getByText('A question waits for your answer')).toBeTruthy();
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'MarkThreadSeen')?.variables).toEqual({
      input: {
        cell: { submission: report, indicator: 'ORG-01', slice: '' },
        until: '2018-02-01T10:00:00.000000Z',
      },
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(screen.getByText('Please write a few words first.')).toBeTruthy();
  await user.type(screen.getByRole('textbox', { name: 'Why the value is right' }), 'Counted on 31 December');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'SayInThread')?.variables.input).toMatchObject({
      cell: { submission: report, indicator: 'ORG-01', slice: '' },
      kind: 'confirmed',
      body: 'Counted on 31 December',
    }),
  );
  await waitFor(() => expect(screen.getByRole('textbox')).toHaveProperty('value', ''));
});

test('a correction can be told without words', async () => {
  const { asked } = await show(cell, { answers: answers(aThread()) });
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'Corrected' }));
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'SayInThread')?.variables.input).toMatchObject({
      kind: 'corrected',
      body: '',
    }),
  );
});

test('what is typed survives a closed page, and a refused message is not lost', async () => {
  const refused = { errors: [{ message: 'no', extensions: { code: 'UNAVAILABLE' } }] };
  const given = { ...answers(aThread()), SayInThread: refused };
  const first = await show(cell, { answers: given });
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox'), 'Half-time counts half');
  await user.click(screen.getByRole('button', { name: 'Send' }));
  await screen.findByRole('alert');
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Half-time counts half');
  first.unmount();
  await show(cell, { answers: given });
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Half-time counts half');
});

test('a reviewer asks and closes; quick replies are not for reviewers', async () => {
  await show(cell, {
    answers: answers(aThread({ state: 'answered', waitingFor: null, unread: 0 }), 'reviewer'),
  });
  expect(screen.queryByRole('radio', { name: 'Need help' })).toBeNull();
  expect(screen.getByRole('radio', { name: 'Question' })).toHaveProperty('checked', true);
  expect(screen.getByRole('button', { name: 'Close this thread' })).toBeTruthy();
});

test('the page shows every cell with its state and can be narrowed to what waits', async () => {
  const quiet = aThread({
    state: 'closed',
    waitingFor: null,
    unread: 0,
    version: { indicator: 'ORG-02', name: { en: 'Support staff', fr: null, es: null, drafted: [] } },
  });
  const data = {
    submission: { id: report },
    conversation: {
      side: 'institution',
      mayWrite: false,
      isShared: true,
      unread: 1,
      waiting: 1,
      threads: [aThread(), quiet],
    },
  } as unknown as ConversationQuery;
  await show(<ConversationList data={data} />, { answers: answers(aThread()), language: 'fr' });
  const user = userEvent.setup();
  expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
    'Chercheurs',
    'Support staff (original anglais)',
  ]);
  await user.click(screen.getByRole('radio', { name: 'En attente de vous (1)' }));
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  const link = within(screen.getByRole('region', { name: 'Chercheurs' })).getByRole('link');
  expect(link.getAttribute('href')).toBe(`/reports/${report}#cell-ORG-01`);
});
