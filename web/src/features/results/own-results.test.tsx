import { afterEach, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { onPage } from '../../testing/on-page.js';
import { sessionOf } from '../../testing/session-answer.js';
import { OwnResults } from './own-results.js';
import type { OwnSeries } from './results.query.js';

const name = (en: string) => ({ en, fr: en, es: en, drafted: [] });
const domains = { RES: name('Research'), ORG: name('Organisation') };

function aSeries(code: string, valueType: string, unit: string, value: number): OwnSeries {
  const domain = code.startsWith('RES') ? 'RES' : 'ORG';
  const current = { number: 1, name: name(code), valueType, basis: 'flow', unit, decimals: 0 };
  const point = { year: 2017, value, text: null, absence: null, currency: null, versionNumber: 1 };
  const indicator = { code, domain: { code: domain, name: domains[domain] }, current };
  return { indicator, points: [point], breaks: [], superseded: [], target: null } as never;
}

const series = [
  aSeries('RES-01', 'count', 'outputs', 62),
  aSeries('ORG-11', 'yes_no', 'yes/no', 0),
  aSeries('ORG-18', 'score', 'level 1-4', 2),
];
const peersRange = [{ indicator: 'RES-01', year: 2017, n: 35, low: 41, median: 50, high: 70 }];
const profile = { receipt: { demonstration: false }, series };
const answers = {
  Session: sessionOf(null),
  OwnResults: {
    data: { institution: { code: 'cres', name: 'CRES', profile, peersRange, saidBesideFigures: [] } },
  },
  AccessLog: { data: { accessLog: [] } },
};

const page = (
  <OwnResults
    institution="cres"
    initiative="TTI"
    drawingsOf={() =>
      (['RES', 'ORG'] as const).map((code) => ({
        code,
        name: domains[code],
        series: series.filter(({ indicator }) => indicator.domain.code === code),
        spec: null,
      }))
    }
  />
);
const visit = (tried: Parameters<typeof onPage>[2], at = '/my-results') =>
  onPage(page, { at, path: '/my-results', answers }, tried);

const before = window.matchMedia;
afterEach(() => {
  window.matchMedia = before;
});
const onAPhone = () => {
  window.matchMedia = (query) => ({ ...before?.(query), matches: !query.includes('min-width') });
};

test('an own figure is written as it was given: a number under its unit, yes or no, a level', () =>
  visit(async () => {
    const rowOf = async (code: string) =>
      (await screen.findByRole('rowheader', { name: new RegExp(code) })).closest('tr')!;
    const research = await rowOf('RES-01');
    expect(research.textContent).toContain('RES-01 · outputs');
    expect(within(research).getByText('41 to 70').parentElement?.textContent).toBe('41 to 70n = 35');
    expect(within(await rowOf('ORG-11')).getByText('no')).toBeTruthy();
    const level = await rowOf('ORG-18');
    expect(level.textContent).toContain('level from 1 to 4');
    expect(within(level).getByText('2')).toBeTruthy();
  }));

test('where there is room every part is open, with an index above', () =>
  visit(async () => {
    const index = await screen.findByRole('navigation', { name: 'On this page' });
    expect(
      within(index)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['Research', 'Organisation', 'Take everything with you', 'Who looked at your figures']);
    const parts = [...document.querySelectorAll('details')];
    expect(parts.map(({ open }) => open)).toEqual([true, true]);
  }));

test('on a phone the first part is open, and another once it is chosen', async () => {
  onAPhone();
  await visit(async () => {
    const heading = await screen.findByRole('heading', { name: 'Organisation' });
    const part = heading.closest('details')!;
    expect([...document.querySelectorAll('details')].map(({ open }) => open)).toEqual([true, false]);
    await userEvent.click(heading);
    expect(part.open).toBe(true);
  });
});

test('on a phone an address that names a part opens it', async () => {
  onAPhone();
  await visit(async () => {
    const heading = await screen.findByRole('heading', { name: 'Organisation' });
    expect(heading.closest('details')!.open).toBe(true);
  }, '/my-results#domain-ORG');
});
