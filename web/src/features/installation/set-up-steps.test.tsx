import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Viewer } from '../../session/session.js';
import { sessionOf } from '../../testing/session-answer.js';
import { show, type ServerAnswer } from '../../testing/show.js';
import type { SetUpState } from './installation.query.js';
import { SetUpSteps } from './set-up-steps.js';

const fresh: SetUpState = {
  self: '1',
  organisation: null,
  demonstration: true,
  demonstrationKeptAt: null,
  mailConfigured: true,
  mailTest: null,
  managers: 0,
  round: null,
  finishedAt: null,
};
const viewer: Viewer = {
  name: 'Wanjiru',
  email: 'wanjiru@example.org',
  language: 'en',
  demonstration: false,
  actions: ['installation.read', 'installation.manage', 'demonstration.remove'],
  seesAs: null,
  roles: [{ role: 'administrator', institution: null, initiative: null }],
};

const open = (setUp: Partial<SetUpState> = {}, answers: Record<string, ServerAnswer> = {}, who = viewer) =>
  show(<SetUpSteps viewer={who} remove={<span>removal</span>} />, {
    answers: { Session: sessionOf(who), SetUp: { data: { setUp: { ...fresh, ...setUp } } }, ...answers },
  });

test('what was done stays done, and what is open can be taken', async () => {
  await open({ organisation: { name: 'Fund', contact: null, languages: ['fr', 'en'] } });
  expect(await screen.findByText('2 of 5 done')).toBeInTheDocument();
  expect(screen.getByText('Fund, in Français and English.')).toBeInTheDocument();
  expect(screen.getByText('removal')).toBeInTheDocument();
});

test('the chosen first language is sent first, and a refusal stands at its field', async () => {
  const { asked } = await open(
    {},
    {
      DescribeInstallation: {
        errors: [
          {
            message: '',
            extensions: { code: 'INVALID', issues: [{ path: 'contact', rule: 'not_a_contact', params: {} }] },
          },
        ],
      },
    },
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Organisation that runs this installation'), 'Fund');
  await user.type(screen.getByLabelText('Where people turn to'), 'somewhere');
  await user.selectOptions(screen.getByLabelText('Language proposed first to who is invited'), 'fr');
  await user.click(screen.getByLabelText('Español'));
  await user.click(screen.getByRole('button', { name: 'Keep' }));
  expect(await screen.findByText(/Neither an e-mail address/)).toBeInTheDocument();
  await waitFor(() =>
    expect(asked.find(({ operation }) => operation === 'DescribeInstallation')?.variables).toMatchObject({
      input: { organisation: 'Fund', contact: 'somewhere', languages: ['fr', 'en'] },
    }),
  );
});

test('a message that was refused says why; where no server is set, how to set one', async () => {
  await open({
    mailTest: {
      to: 'w@example.org',
      state: 'failed',
      reason: '550 no',
      queuedAt: '2026-03-10T12:00:00Z',
      finishedAt: '2026-03-10T12:00:01Z',
    },
  });
  expect(await screen.findByRole('alert')).toHaveTextContent('550 no');
});

test('without a mail server there is nothing to try', async () => {
  await open({ mailConfigured: false });
  expect(await screen.findByText(/set SMTP_URL/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Send me a test message' })).toBeNull();
});

test('an account of the demonstration looks on', async () => {
  await open({}, {}, { ...viewer, demonstration: true });
  expect(await screen.findByText(/belongs to the demonstration/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Keep' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Finish' })).toBeDisabled();
  expect(screen.queryByText('removal')).toBeNull();
});
