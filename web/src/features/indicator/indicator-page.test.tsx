import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { aGroup, aPoint, aTrend, receipt, valuesFrom2009 } from '../../figures/testing/trend-answers.js';
import type { IndicatorPageQuery, TrendInput } from '../../graphql/generated/graphql.js';
import { onPage } from '../../testing/on-page.js';
import IndicatorPage from '../../routes/indicator.js';
import { sessionOf } from '../../testing/session-answer.js';
import { currenciesOf } from './choices.js';
import { latestSpec, type LatestAnswer } from './latest.chart.js';
import { figureWords } from '../../figures/testing/figure-words.js';

const text = (en: string, fr: string | null = null) => ({
  en,
  fr,
  es: null,
  drafted: fr ? ['fr' as const] : [],
});
const { current } = aTrend().indicator;
const version: IndicatorPageQuery['indicator']['versions'][number] = {
  ...current,
  definition: text('Articles released in the year.', 'Articles parus dans l’année.'),
  help: null,
  aggregation: 'sum',
  numerator: null,
  denominator: null,
  multiplier: 1,
  derived: false,
  disaggregations: [],
  howMeasured: 'List',
  evidenceRule: 'Link',
  frequency: 'annual',
  source: 's',
  changeClass: null,
  changeNote: null,
  bridge: null,
  iatiMeasure: null,
  recordedFrom: '2009-01-01T00:00:00.000000Z',
};
const named = (code: string) => ({ code, current: { name: text(code) } });
const page: IndicatorPageQuery = {
  initiative: {
    code: 'TTI',
    name: text('Think Tank Initiative'),
    currency: { code: 'CAD' },
    countries: [{ iso3: 'GHA', name: text('Ghana'), currency: { code: 'GHS' } }],
    regions: [],
    rounds: [{ programmeYear: 2009 }, { programmeYear: 2010 }, { programmeYear: 2011 }],
    cohorts: [{ code: 'first', name: text('First') }],
    domains: [{ code: 'RES', indicators: [named('RES-01'), named('RES-02'), named('RES-03')] }],
  },
  indicator: {
    code: 'RES-02',
    domain: { name: text('Research') },
    current,
    versions: [
      version,
      {
        ...version,
        number: 2,
        changeClass: 'scope',
        changeNote: text('Data sets now count.'),
        recordedFrom: '2014-04-01T00:00:00.000000Z',
      },
    ],
  },
};
const aUnit = (
  code: string,
  value: number | null,
  absence: 'not_submitted' | null = null,
): LatestAnswer['units'][number] => ({
  value,
  exact: value === null ? null : String(value),
  absence,
  originalValue: null,
  originalCurrency: null,
  versionNumber: 1,
  evidenceTier: 'documented',
  demonstration: false,
  institution: {
    code,
    name: `Institute ${code}`,
    acronym: null,
    country: { iso3: 'GHA', name: text('Ghana') },
  },
});
const latest: LatestAnswer = {
  year: 2011,
  currency: null,
  indicator: { code: 'RES-02', current },
  units: [aUnit('a', 0), aUnit('b', null, 'not_submitted'), aUnit('c', 12)],
  summary: {
    n: 2,
    expected: 3,
    refusals: [{ rule: 'R3' }],
    missing: [{ reason: 'not_submitted', count: 1 }],
  },
  comparability: { __typename: 'ComparableWithCaveats', reasons: [{ rule: 'R3', params: [] }] },
  receipt,
};
const trendOf = ({ splitBy }: TrendInput) =>
  splitBy === 'institution'
    ? aTrend({ groups: [aGroup('institution', 'a', valuesFrom2009(1, 2, 3))] })
    : aTrend({ groups: [aGroup('none', '', valuesFrom2009(6, 8, 11.5))] });

const answers = {
  Session: sessionOf(null),
  IndicatorPage: { data: page },
  IndicatorPlaces: { data: { institutions: { nodes: [] } } },
  TrendFigure: (variables: Record<string, unknown>) => ({
    data: { trend: trendOf(variables.input as TrendInput) },
  }),
  LatestValues: { data: { latest } },
  RepliesBesideFigures: {
    data: {
      repliesTo: [{ institution: 'a', words: { en: null, fr: 'Deux chercheurs sont partis.', es: null } }],
    },
  },
};
const at = '/initiatives/TTI/indicators/RES-02';
const path = '/initiatives/:initiative/indicators/:indicator';

// A page with all its charts takes seconds to draw without a browser, more on a busy machine.
jest.setTimeout(60_000);

test('every choice of the address is asked for, and the former day is said', () => {
  const search = '?from=2009&to=2011&split=cohort&balanced=true&asOf=2015-06-30';
  return onPage(<IndicatorPage />, { at: at + search, path, answers }, async ({ asked }) => {
    expect(await screen.findByText('As recorded on 30 June 2015')).toBeVisible();
    const trends = asked.filter(({ operation }) => operation === 'TrendFigure');
    expect(trends.map(({ variables }) => variables.input)).toContainEqual({
      initiative: 'TTI',
      indicator: 'RES-02',
      splitBy: 'cohort',
      fromYear: 2009,
      toYear: 2011,
      balanced: true,
      asOf: '2015-06-30T23:59:59.999999Z',
    });
  });
});

test('the sentence, the values with zero and a reason, and both versions of the definition', () =>
  onPage(<IndicatorPage />, { at, path, answers }, async () => {
    expect(
      await screen.findByText('Articles: median up from 6 in 2009 to 11.5 articles in 2011'),
    ).toBeVisible();
    const table = await screen.findByRole('table', { name: 'Values in 2011' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Institute cGhana12Documented1',
      'Institute aGhana0Documented1',
      'The institution’s own words: Institute aDeux chercheurs sont partis.',
      'Institute bGhanaNot submittedDocumented1',
    ]);
    expect(within(table).getByText('Deux chercheurs sont partis.')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText(/No rule carries values over/)).toBeVisible();
    expect(screen.getByText('Previous: RES-01')).toHaveAttribute(
      'href',
      '/initiatives/TTI/indicators/RES-01',
    );
  }));

test('choices go into the address and out of it again', () =>
  onPage(<IndicatorPage />, { at, path, answers }, async ({ address }) => {
    const split = await screen.findByLabelText('Compare by');
    const balanced = screen.getByLabelText(/a value in every year/);
    await userEvent.selectOptions(split, 'region');
    await userEvent.click(balanced);
    expect(address()).toBe(`${at}?split=region&balanced=true`);
    fireEvent.change(screen.getByLabelText('As recorded on'), { target: { value: '2015-06-30' } });
    expect(address()).toBe(`${at}?split=region&balanced=true&asOf=2015-06-30`);
    await userEvent.click(screen.getByText('Show today’s record'));
    await userEvent.selectOptions(split, 'none');
    await userEvent.click(balanced);
    expect(address()).toBe(at);
  }));

test('a sentence is not said where a rule refused every summary; each institution is drawn instead', () => {
  const refused = aTrend({
    groups: [aGroup('none', '', [aPoint({ year: 2009, n: 2, expected: 3, refusals: [{ rule: 'R3' }] })])],
    comparability: { __typename: 'NotComparable', reasons: [{ rule: 'R3', params: [] }] },
  });
  const TrendFigure = (variables: Record<string, unknown>) => {
    const input = variables.input as TrendInput;
    return { data: { trend: input.splitBy === 'institution' ? trendOf(input) : refused } };
  };
  return onPage(<IndicatorPage />, { at, path, answers: { ...answers, TrendFigure } }, async () => {
    expect(await screen.findByText('Articles: each institution by itself')).toBeVisible();
    expect(screen.queryByText(/median up/)).not.toBeInTheDocument();
    expect(screen.queryByText('Every institution')).not.toBeInTheDocument();
  });
});

test('a drafted translation says so', () =>
  onPage(<IndicatorPage />, { at, path, answers, language: 'fr' }, async () => {
    expect((await screen.findAllByText('(traduction rédigée par machine)')).length).toBeGreaterThan(0);
    expect(document.title).toContain('Articles de revue');
  }));

test('money is offered in the initiative’s own currency first', () => {
  expect(currenciesOf(page.initiative)).toEqual(['CAD', 'USD', 'EUR', 'GHS']);
});

test('the dots of the latest year leave out blanks and count them', async () => {
  const spec = latestSpec(latest, await figureWords());
  expect(spec).toMatchObject({
    count: { n: 2, expected: 3 },
    missing: [{ reason: 'not_submitted', count: 1 }],
  });
  if (spec.shape.of !== 'values') throw new Error(spec.shape.of);
  expect(spec.shape.rows[0]?.values.map(({ value }) => value)).toEqual([0, 12]);
});
