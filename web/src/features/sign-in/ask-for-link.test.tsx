import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sessionOf } from '../../testing/session-answer.js';
import { show, type ServerAnswer } from '../../testing/show.js';
import { AskForLink } from './ask-for-link.js';

const answers = (
  configured: boolean,
  RequestPasswordLink: ServerAnswer = { data: { requestPasswordLink: true } },
) => ({
  MailConfigured: { data: { mail: { configured } } },
  RequestPasswordLink,
  Session: sessionOf(null),
});

test('whoever asks is told the same, whether there is an account or not', async () => {
  const { asked } = await show(<AskForLink />, { answers: answers(true) });
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'ama@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
  expect(await screen.findByText(/If this address has an account/)).toBeInTheDocument();
  expect(asked).toContainEqual({
    operation: 'RequestPasswordLink',
    method: 'POST',
    variables: { email: 'ama@example.org' },
  });
});

test('where no e-mail can be sent, the page says whom to ask, and has no form', async () => {
  await show(<AskForLink />, { answers: answers(false) });
  expect(await screen.findByText(/An administrator of this service gives you a link/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).toBeNull();
});

test('asking too often names the seconds to wait, at the field', async () => {
  const refused: ServerAnswer = {
    errors: [
      {
        message: '',
        extensions: {
          code: 'INVALID',
          issues: [{ path: 'email', rule: 'too_many_tries', params: { seconds: '8' } }],
        },
      },
    ],
  };
  await show(<AskForLink />, { answers: answers(true, refused) });
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'ama@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
  expect(await screen.findByText(/Wait 8 seconds/)).toBeInTheDocument();
});
