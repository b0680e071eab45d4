import { expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { onPage } from '../../testing/on-page.js';
import { sessionOf } from '../../testing/session-answer.js';
import { CountryContext } from './country-context.js';
import { theMembers } from './testing/compare-answers.js';

const text = (en: string) => ({ en, fr: null, es: null, drafted: [] });
const series = (values: { year: number; value: number }[]) => [
  {
    code: 'SP.POP.TOTL',
    unit: 'people',
    source: 'World Development Indicators',
    licence: 'CC BY 4.0',
    values,
  },
];
const published = {
  country: { context: [{ code: 'SP.POP.TOTL', name: text('Population') }] },
  countries: [
    {
      iso3: 'GHA',
      name: text('Ghana'),
      context: series([
        { year: 2009, value: 24_000_000 },
        { year: 2012, value: 26_000_000 },
      ]),
    },
    { iso3: 'BFA', name: text('Burkina Faso'), context: series([{ year: 2012, value: 17_000_000 }]) },
    { iso3: 'KEN', name: text('Kenya'), context: series([{ year: 2009, value: 41_000_000 }]) },
  ],
};

test('what is published about the countries on the map is asked for when it is opened, for the year shown or the last before it', () =>
  onPage(
    <CountryContext initiative="TTI" year={2011} members={theMembers} />,
    {
      ...{ at: '/compare?initiative=TTI&view=map', path: '/compare' },
      answers: { Session: sessionOf(null), CountryContext: { data: published } },
    },
    async ({ asked }) => {
      const about = await screen.findByText('About the countries, by the World Bank');
      expect(asked.map(({ operation }) => operation)).not.toContain('CountryContext');
      const details = about.closest('details') as HTMLDetailsElement;
      details.open = true;
      fireEvent(details, new Event('toggle'));
      const table = await screen.findByRole('table');
      const row = (country: string) => within(within(table).getByRole('row', { name: new RegExp(country) }));
      expect(row('Ghana').getByRole('cell', { name: '24,000,000' })).toBeTruthy();
      expect(row('Ghana').getByRole('cell', { name: '2009' })).toBeTruthy();
      // Nothing was published of Burkina Faso by then, and nothing is put in its place.
      expect(row('Burkina Faso').queryByText(/17/)).toBeNull();
      // A country without an institution on the map is none of its countries.
      expect(within(table).queryByText('Kenya')).toBeNull();
      expect(screen.getByText(/World Development Indicators/)).toBeTruthy();
    },
  ));
