import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from '../../testing/show.js';
import { Wizard } from './wizard.js';

const text = (en: string) => ({ en, fr: en, es: en, drafted: [] });
const version = {
  number: 1,
  name: text('Outputs'),
  valueType: 'count',
  basis: 'flow',
  unit: 'outputs',
  direction: 'higher',
  decimals: 0,
  minimum: null,
  maximum: null,
};
const choices = {
  initiative: {
    code: 'TTI',
    rounds: [2011, 2012, 2013].map((programmeYear) => ({ programmeYear })),
    cohorts: [],
    regions: [{ code: 'southern-asia', name: text('Southern Asia') }],
    countries: [],
    domains: [
      {
        code: 'research',
        name: text('Research'),
        indicators: [{ code: 'RES-02', current: { valueType: 'count', name: text('Outputs') } }],
      },
    ],
  },
};
const side = { atBaseline: 9, kept: 8, lost: 1, keptMedian: 3, lostMedian: null, expected: 9 };
const checks = {
  effectChecks: {
    design: 'difference_in_differences',
    baselineYear: 2011,
    group: side,
    comparison: { ...side, kept: 7 },
    groupPath: [{ year: 2011, n: 9, value: 4 }],
    comparisonPath: [{ year: 2011, n: 9, value: 5 }],
    balance: [],
    pairs: null,
    earlier: [],
    minimumDetectable: 1.45,
    minimumDetectableInUnits: null,
    refusals: [
      {
        rule: 'R2',
        params: [
          { name: 'n', value: '8' },
          { name: 'expected', value: '20' },
        ],
      },
    ],
    currency: null,
    receipt: { asOf: '2016-01-01T00:00:00.000000Z', contentHash: 'ab', demonstration: true },
  },
  indicator: { code: 'RES-02', current: version },
};
const answers = {
  AnalysisChoices: { data: choices },
  EffectChecks: { data: checks },
  BeginEffect: { data: { beginEffect: { id: 'one' } } },
  Calculation: {
    data: { calculation: { id: 'one', state: 'running', ahead: 0, share: 0.4, effect: null } },
  },
};
const asked = 'initiative=TTI&indicator=RES-02&from=2011&to=2013';
const checking = `/new?${asked}&question=step:checks~group:region:southern-asia~versus:everybody`;

beforeEach(() => localStorage.clear());

test('the results are not asked for before somebody goes on to them', async () => {
  const user = userEvent.setup();
  const page = await show(<Wizard initiative="TTI" mayRegister={false} />, { at: checking, answers });
  expect(await screen.findByText(/a true change of 1.45 standard deviations/)).toBeInTheDocument();
  expect(screen.getByText(/Only 8 of 20 reported/)).toBeInTheDocument();
  expect(page.asked.map(({ operation }) => operation)).not.toContain('BeginEffect');
  await user.click(screen.getByRole('button', { name: 'Show the results' }));
  await waitFor(() => expect(page.asked.map(({ operation }) => operation)).toContain('BeginEffect'));
  expect(page.address()).toContain('step:results');
  expect(await screen.findByText('Being worked out: 40%')).toBeInTheDocument();
});

test('every choice stands in the address, and a step that needs a whole question waits for it', async () => {
  const user = userEvent.setup();
  const page = await show(<Wizard initiative="TTI" mayRegister={false} />, {
    at: `/new?${asked}&question=step:results~claim:causal`,
    answers,
  });
  expect(await screen.findByRole('button', { name: 'See the checks' })).toBeDisabled();
  await user.selectOptions(screen.getByLabelText('Comparison'), 'everybody');
  expect(page.address()).toContain('versus:everybody');
  expect(page.asked.map(({ operation }) => operation)).not.toContain('BeginEffect');
});

test('a question is locked beside the checks by who may, and told when data exist already', async () => {
  const user = userEvent.setup();
  const refused = {
    errors: [
      {
        message: 'Data of the last year exist already.',
        extensions: {
          code: 'WRONG_STATE',
          issues: [{ path: 'question.toYear', rule: 'data_exist', params: {} }],
        },
      },
    ],
  };
  await show(<Wizard initiative="TTI" mayRegister />, {
    at: checking,
    answers: { ...answers, RegisterAnalysis: refused },
  });
  await user.type(await screen.findByLabelText('Title'), 'Outputs');
  await user.type(screen.getByLabelText('What do you expect, and why?'), 'More, since funding began.');
  await user.click(screen.getByRole('button', { name: 'Lock it' }));
  expect(await screen.findByText('There are data already')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Lock it' })).toBeDisabled();
});
