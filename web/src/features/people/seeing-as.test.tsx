import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aViewer, sessionOf } from '../../testing/session-answer.js';
import { show } from '../../testing/show.js';
import SeeingAs from './seeing-as.js';

const seen = {
  role: 'contributor',
  person: 'Fatou Sarr',
  until: '2026-11-24T14:30:00Z',
  isWhole: true,
  institution: { name: 'Centre for the Study of the Economies of Africa', acronym: 'CSEA' },
  initiative: null,
};
const answers = { EndSeeingAs: { data: { endSeeingAs: true } }, Session: sessionOf(aViewer([])) };

test('the bar names the person, the role and the place, and one press ends it', async () => {
  const { asked } = await show(<SeeingAs seen={seen} />, { answers });
  expect(await screen.findByRole('status')).toHaveTextContent(
    'You are seeing as: Fatou Sarr, Contributor, CSEA. Reading only, until',
  );
  expect(screen.queryByText(/stays hidden/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'See as yourself again' }));
  await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain('EndSeeingAs'));
});

test('in French, and where a part stays hidden, it says so', async () => {
  const thePublic = { ...seen, role: 'public', person: null, institution: null, isWhole: false };
  await show(<SeeingAs seen={thePublic} />, { language: 'fr', answers });
  expect(await screen.findByRole('status')).toHaveTextContent('Vous voyez comme : Public, sans connexion.');
  expect(screen.getByRole('status')).toHaveTextContent('reste caché');
});
