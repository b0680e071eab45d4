import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aViewer, sessionOf } from '../../testing/session-answer.js';
import { show, type ServerAnswer } from '../../testing/show.js';
import { SignInForm } from './sign-in-form.js';

const accounts: ServerAnswer = {
  data: {
    service: {
      signInProvider: null,
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

test('another place to sign in at is offered only where there is one, and a refusal from there is said in words', async () => {
  const there: ServerAnswer = {
    data: {
      service: { signInProvider: 'Our login', demonstrationPassword: null, demonstrationAccounts: [] },
    },
  };
  await show(<SignInForm />, {
    at: '/sign-in?refused=email_unverified&to=%2Fmy-reports',
    path: '/sign-in',
    answers: { DemonstrationAccounts: there, Session: sessionOf(null) },
  });
  const way = await screen.findByRole('link', { name: 'Sign in with Our login' });
  expect(way).toHaveAttribute('href', '/oidc/start?to=%2Fmy-reports');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'Our login has not confirmed that your e-mail address is yours',
  );
});

test('without such a place the page has no such link', async () => {
  await show(<SignInForm />, { answers: { DemonstrationAccounts: accounts, Session: sessionOf(null) } });
  await screen.findByRole('button', { name: 'Fill in the account of Kofi' });
  expect(screen.queryByRole('link', { name: /Sign in with/ })).toBeNull();
});
