import { expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aViewer, sessionOf } from '../testing/session-answer.js';
import { show } from '../testing/show.js';
import { Shell } from './shell.js';

const institution = { code: 'iea-ghana', name: 'Institute of Economic Affairs' };
const people = [
  ['the public', null, ['Explore', 'Compare', 'About the data']],
  [
    'a contributor',
    aViewer(['submission.read', 'submission.edit', 'schema.read'], institution),
    ['Explore', 'To do', 'My results', 'Peers', 'About the data'],
  ],
  [
    'a manager',
    aViewer([
      'submission.read',
      'round.read',
      'submission.accept',
      'target.agree',
      'quality.review',
      'library.manage',
      'schema.read',
    ]),
    ['Compare', 'Rounds', 'Review', 'Targets', 'Library'],
  ],
  [
    'an administrator',
    aViewer(['round.read', 'person.manage', 'audit.read', 'schema.read']),
    ['Explore', 'Rounds', 'People', 'Audit', 'About the data'],
  ],
  [
    'an evaluator',
    aViewer(['token.manage', 'schema.read', 'cohort.make', 'analysis.read', 'analysis.register']),
    ['Explore', 'Compare', 'Analyses', 'Queries', 'Cohorts'],
  ],
] as const;

test.each(people)('%s finds the way by at most five entries', async (_, viewer, entries) => {
  await show(<Shell>content</Shell>, { answers: { Session: sessionOf(viewer) } });
  const [navigation] = screen.getAllByRole('navigation', { name: 'Main navigation' });
  const links = within(navigation!)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
  expect(links).toEqual(entries);
  expect(links.length).toBeLessThanOrEqual(5);
});

test('a service with generated values says so on every page', async () => {
  await show(<Shell>content</Shell>, { answers: { Session: sessionOf(null, { demonstration: true }) } });
  expect(screen.getByText('Illustrative values, not measurements')).toBeVisible();
});

test('the language changes without leaving the page, and is remembered', async () => {
  await show(<Shell>content</Shell>, { at: '/?lang=en', answers: { Session: sessionOf(null) } });
  await userEvent.selectOptions(screen.getAllByRole('combobox', { name: 'Language' })[0]!, 'Français');
  expect(await screen.findByRole('link', { name: 'Se connecter' })).toBeInTheDocument();
  expect(localStorage.getItem('kipimo.language')).toBe('fr');
  expect(document.documentElement.lang).toBe('fr');
});

test('a part of the address that cannot be read is named', async () => {
  await show(<Shell>content</Shell>, { at: '/?view=pie', answers: { Session: sessionOf(null) } });
  expect(screen.getByText(/Left out: view=pie/)).toBeInTheDocument();
});
