import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { onPage } from '../../testing/on-page.js';
import { sessionOf } from '../../testing/session-answer.js';
import { ChooseTest } from './choose-test.js';
import { aCockpit, aRow } from './cockpit.fixture.js';

const visit = (stage: string, tried: Parameters<typeof onPage>[2]) => {
  const cockpit = aCockpit([aRow('bidpa')]);
  const Cockpit = { data: { cockpit: { ...cockpit, round: { ...cockpit.round, stage } } } };
  return onPage(
    <ChooseTest form={(round, institution) => `the form of ${institution} for ${round}`} />,
    {
      at: '/rounds/TTI-2018/test',
      path: '/rounds/:code/test',
      answers: { Session: sessionOf(null), Cockpit },
    },
    tried,
  );
};

test('before a round opens its form is tried as one of its institutions', () =>
  visit('announced', async () => {
    expect(await screen.findByText(/^the form of .* for TTI-2018$/)).toBeTruthy();
  }));

test('once it is open there is nothing to try: it is said why, with the way to the round', () =>
  visit('open', async () => {
    expect(await screen.findByText(/can be tried until the round opens/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Round TTI-2018' }).getAttribute('href')).toBe(
      '/rounds/TTI-2018',
    );
    expect(screen.queryByText(/^the form of/)).toBeNull();
  }));
