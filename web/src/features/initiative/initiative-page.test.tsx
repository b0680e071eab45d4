import { expect, jest, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aGroup, aTrend, receipt, valuesFrom2009 } from '../../figures/testing/trend-answers.js';
import type {
  DomainProgressQuery,
  InitiativeCompletenessQuery,
  InitiativeInstitutionsQuery,
  InitiativePageQuery,
} from '../../graphql/generated/graphql.js';
import { onPage } from '../../testing/on-page.js';
import InitiativePage from '../../routes/initiative.js';
import { sessionOf } from '../../testing/session-answer.js';

const text = (en: string, fr: string | null = null) => ({ en, fr, es: null, drafted: [] });
const anIndicator = (code: string) => ({ code, current: { valueType: 'count' as const, name: text(code) } });

const initiative: InitiativePageQuery['initiative'] = {
  code: 'TTI',
  name: text('Think Tank Initiative', 'Initiative Think tank'),
  description: text('Core funding.'),
  modality: 'core_grant',
  startYear: 2008,
  endYear: 2019,
  confidence: 'sourced',
  source: 'idrc.ca',
  institutionCount: 2,
  currency: { code: 'CAD', name: 'Canadian dollar' },
  calendar: { code: 'apr_mar', confidence: 'sourced', name: text('April to March') },
  facts: [
    {
      value: '48',
      asOf: '2013',
      source: 'a',
      measure: text('supported institutions'),
      unit: text('institutions'),
    },
    {
      value: '49',
      asOf: '2013-05',
      source: 'b',
      measure: text('supported institutions'),
      unit: text('institutions'),
    },
  ],
  rounds: [
    {
      code: 'TTI-2009',
      programmeYear: 2009,
      programmeStarts: '2009-04-01',
      programmeEnds: '2010-03-31',
      demonstration: false,
    },
  ],
  cohorts: [
    {
      code: 'ours',
      constructed: true,
      memberCount: 1,
      source: 's',
      name: text('Our selection'),
      note: text('Not historical.'),
    },
  ],
  domains: [
    { code: 'RES', name: text('Research'), indicators: [anIndicator('RES-01'), anIndicator('RES-02')] },
  ],
};

const place = (iso3: string, name: string) => ({
  iso3,
  name: text(name),
  region: { code: 'west', name: text('Western Africa') },
});
const aMember = (
  code: string,
  iso3: string,
  country: string,
): InitiativeInstitutionsQuery['institutions']['nodes'][number] => ({
  code,
  name: `Institute ${code}`,
  acronym: null,
  city: 'Accra',
  latitude: 5.6,
  longitude: -0.2,
  confidence: 'candidate',
  source: 's',
  country: place(iso3, country),
  memberships: [
    {
      from: null,
      until: null,
      datesKnown: 'unknown',
      reason: null,
      confidence: 'candidate',
      demonstration: false,
      initiative: { code: 'TTI' },
    },
  ],
});
const progress: DomainProgressQuery['domainProgress'] = {
  fromYear: 2009,
  toYear: 2018,
  receipt,
  domains: [
    {
      improved: 66,
      unchanged: 14,
      declined: 20,
      n: 100,
      notCompared: 0,
      share: 66,
      interval: { low: 62, high: 70, level: 0.95 },
      domain: { code: 'RES', name: text('Research') },
    },
  ],
};
const completeness: InitiativeCompletenessQuery['completeness'] = { years: [], receipt };
const trend = aTrend({ groups: [aGroup('none', '', valuesFrom2009(6, 8, 11))] });

const answers = {
  Session: sessionOf(null),
  InitiativePage: { data: { initiative } },
  InitiativeInstitutions: {
    data: {
      institutions: { totalCount: 2, nodes: [aMember('a', 'GHA', 'Ghana'), aMember('b', 'MLI', 'Mali')] },
    },
  },
  DomainProgress: { data: { domainProgress: progress } },
  TrendFigure: { data: { trend } },
  InitiativeCompleteness: { data: { completeness } },
};
const at = '/initiatives/TTI';
const path = '/initiatives/:initiative';

// A page with all its charts takes seconds to draw without a browser, more on a busy machine.
jest.setTimeout(60_000);

test('the page opens with what the numbers say and keeps facts that disagree side by side', () =>
  onPage(<InitiativePage />, { at, path, answers }, async () => {
    expect(await screen.findByText(/66% got better/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Think Tank Initiative');
    expect(document.title).toBe('Think Tank Initiative · Kipimo');
    expect(screen.getAllByText('supported institutions')).toHaveLength(2);
    expect(screen.getByText('Put together by Kipimo')).toBeVisible();
    expect(await screen.findByText(/For 2 of 2 institutions it is not known/)).toBeVisible();
    expect(screen.getAllByText('Candidate').length).toBeGreaterThan(0);
  }));

test('a country in the address narrows every question, says so, and is left again', () =>
  onPage(<InitiativePage />, { at: `${at}?country=GHA`, path, answers }, async ({ asked, address }) => {
    expect(await screen.findByText('Only Ghana: 1 of 2 institutions')).toBeVisible();
    const figures = ['DomainProgress', 'TrendFigure', 'InitiativeCompleteness'];
    const narrowed = asked.filter(({ operation }) => figures.includes(operation));
    expect(new Set(narrowed.map(({ operation }) => operation)).size).toBe(3);
    for (const { variables } of narrowed)
      expect(variables).toMatchObject({ input: { who: { countries: ['GHA'] } } });
    const table = within(await screen.findByRole('table', { name: '1 institution' }));
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Institute a']);
    await userEvent.click(screen.getByText('Show all institutions'));
    expect(address()).toBe('/initiatives/TTI');
  }));

test('another indicator for a domain stands in the address', () =>
  onPage(<InitiativePage />, { at, path, answers }, async ({ address }) => {
    await userEvent.selectOptions(await screen.findByLabelText('Research'), 'RES-01');
    expect(address()).toBe('/initiatives/TTI?headlines=RES-01');
  }));

test('nothing is said where everything was refused', () => {
  const [domain] = progress.domains;
  const refused = { ...progress, domains: [{ ...domain, n: 2, share: null, interval: null }] };
  const refusing = { ...answers, DomainProgress: { data: { domainProgress: refused } } };
  return onPage(<InitiativePage />, { at, path, answers: refusing }, async () => {
    expect(await screen.findByText('In which domain did most figures get better?')).toBeVisible();
    expect(screen.queryByText(/got better/)).not.toBeInTheDocument();
  });
});

test('an initiative without rounds shows its facts and says why there is no chart', () => {
  const alone = { ...answers, InitiativePage: { data: { initiative: { ...initiative, rounds: [] } } } };
  return onPage(<InitiativePage />, { at, path, answers: alone }, async () => {
    expect(await screen.findByText(/There is no chart here/)).toBeVisible();
    expect(screen.queryByRole('figure')).not.toBeInTheDocument();
  });
});

test('an initiative that does not exist is not found', () => {
  const refusal = { errors: [{ message: 'no such initiative', extensions: { code: 'NOT_FOUND' } }] };
  const missing = { ...answers, InitiativePage: refusal };
  return onPage(<InitiativePage />, { at: '/initiatives/XYZ', path, answers: missing }, async () => {
    expect(await screen.findByRole('alert')).toHaveTextContent('NOT_FOUND');
  });
});

test('in French the name is French, and the English description says that it is the original', () =>
  onPage(<InitiativePage />, { at, path, answers, language: 'fr' }, async () => {
    expect(await screen.findByText('Core funding.')).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Initiative Think tank');
  }));
