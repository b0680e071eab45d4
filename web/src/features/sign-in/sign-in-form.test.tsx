import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aViewer, sessionOf } from '../../testing/session-answer.js';
import { show, type ServerAnswer } from '../../testing/show.js';
import { SignInForm } from './sign-in-form.js';

const accounts: ServerAnswer = {
  data: {
    service: {
      demonstrationPassword: 'kipimo demonstration',
      demonstrationAccounts: [
        {
          email: 'lead@example.org',
          name: 'Kofi',
          role: 'institution_lead',
          about: { en: 'Reports', fr: null, es: null },
        },
      ],
    },
  },
};
const refused = (rule: string, params = {}): ServerAnswer => ({
  errors: [{ message: '', extensions: { code: 'INVALID', issues: [{ path: 'password', rule, params }] } }],
});
const answers = (SignIn: ServerAnswer) => ({
  SignIn,
  DemonstrationAccounts: accounts,
  Session: sessionOf(null),
});

async function tryWith(email: string, password: string) {
  await userEvent.type(screen.getByLabelText('E-mail address'), email);
  await userEvent.type(screen.getByLabelText('Password'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('a wrong pair is said in words, and what was typed stays', async () => {
  await show(<SignInForm />, { answers: answers(refused('wrong_email_or_password')) });
  await tryWith('ama@example.org', 'wrong');
  expect(await screen.findByRole('alert')).toHaveTextContent('The address or the password is not right');
  expect(screen.getByLabelText('E-mail address')).toHaveValue('ama@example.org');
});

test('too many tries name the seconds to wait', async () => {
  await show(<SignInForm />, { answers: answers(refused('too_many_tries', { seconds: '8' })) });
  await tryWith('ama@example.org', 'wrong');
  expect(await screen.findByRole('alert')).toHaveTextContent('Wait 8 seconds');
});

test('a demonstration account is filled in by one press, and signing in leads back', async () => {
  const good = { data: { signIn: { email: 'lead@example.org' } } };
  const { asked, address } = await show(<SignInForm />, {
    at: '/sign-in?to=/my-reports',
    path: '/sign-in',
    answers: { ...answers(good), Session: sessionOf(aViewer([])) },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Fill in the account of Kofi' }));
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(address()).toBe('/my-reports'));
  expect(asked).toContainEqual({
    operation: 'SignIn',
    method: 'POST',
    variables: { email: 'lead@example.org', password: 'kipimo demonstration' },
  });
});
