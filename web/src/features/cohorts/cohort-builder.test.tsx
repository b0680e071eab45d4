import { expect, jest, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import CohortPages from '../../routes/cohorts.js';
import { show, type ServerAnswer } from '../../testing/show.js';
import { aViewer, sessionOf } from '../../testing/session-answer.js';
import { aMadeCohort, aPreview, theGround } from './testing/cohort-answers.js';

jest.setTimeout(30_000);

const manager = {
  ...aViewer(['cohort.make', 'comparison.read']),
  roles: [{ role: 'manager' as const, institution: null, initiative: { code: 'TTI' } }],
};
const evaluator = {
  ...manager,
  roles: [{ role: 'evaluator' as const, institution: null, initiative: { code: 'TTI' } }],
};
const answers = {
  Session: sessionOf(manager),
  CohortGround: { data: theGround },
  CohortPreview: { data: { cohortPreview: aPreview } },
  MadeCohort: { data: { madeCohort: aMadeCohort } },
  CohortPage: {
    errors: [{ message: 'The page is not under test.', extensions: { code: 'NOT_FOUND' } }],
  },
};
const visit = (at: string, more: Record<string, ServerAnswer> = {}) =>
  show(<CohortPages />, { at, path: '/cohorts/*', answers: { ...answers, ...more } });

test('while it is written, a cohort shows how many it means, when, and that who left lay below the median', async () => {
  const { asked } = await visit('/cohorts/new?initiative=TTI');
  expect(await screen.findByText('2 institutions are meant.')).toBeVisible();
  expect(screen.getByRole('img', { name: /Membership of 2 institutions, 2009 to 2011/ })).toBeVisible();
  expect(screen.getByText('1 of 2 left, 1 of 1 of them below the median')).toBeVisible();
  expect(screen.getByText('Illustrative values, not measurements')).toBeVisible();
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Region of the seat'), 'West Africa');
  await waitFor(() =>
    expect(asked.filter(({ operation }) => operation === 'CohortPreview').at(-1)?.variables).toEqual({
      input: { initiative: 'TTI', indicator: 'RES-02', meaning: { rule: { regions: ['west'] }, named: [] } },
    }),
  );
});

test('an institution is found by a former name and named as an exception with its reason; the whole is kept', async () => {
  const { asked, address } = await visit('/cohorts/new?initiative=TTI', {
    SaveCohort: { data: { saveCohort: { code: 'mine', version: 1 } } },
  });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Name'), 'All but one');
  await user.type(screen.getByLabelText('Add an institution'), 'old house{Enter}');
  await user.type(screen.getByLabelText('Reason'), 'It merged');
  await user.click(screen.getByRole('button', { name: 'Keep this cohort' }));
  await waitFor(() => expect(address()).toMatch(/^\/cohorts\/mine/));
  const sent = asked.find(({ operation }) => operation === 'SaveCohort')?.variables as { input: object };
  expect(sent.input).toMatchObject({
    ...{ initiative: 'TTI', code: null, version: null, audience: 'by_address' },
    name: { en: 'All but one' },
    meaning: { rule: {}, named: [{ institution: 'iea', counts: false, reason: 'It merged' }] },
  });
});

test('who changed it meanwhile is told with what differs, and mine goes on as the version after theirs', async () => {
  const { asked } = await visit('/cohorts/west-africa/edit', {
    SaveCohort: {
      errors: [{ message: 'Somebody else changed it.', extensions: { code: 'CONFLICT', issues: [] } }],
    },
  });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Name'), ' again');
  await user.type(screen.getByLabelText('Why this version'), 'A better name');
  await user.click(screen.getByRole('button', { name: 'Keep as version 3' }));
  const alert = await screen.findByRole('alert');
  expect(within(alert).getByText('Ben Okri kept version 2 while you were writing')).toBeVisible();
  expect(within(alert).getByText(/Yours differs in: the name/)).toBeVisible();
  await user.click(within(alert).getByRole('button', { name: 'Go on with mine' }));
  expect(screen.getByLabelText('Name')).toHaveValue('West Africa again');
  await user.click(screen.getByRole('button', { name: 'Keep as version 3' }));
  await waitFor(() => expect(asked.filter(({ operation }) => operation === 'SaveCohort')).toHaveLength(2));
});

test('an evaluator is not offered to list a cohort for everybody', async () => {
  await visit('/cohorts/new?initiative=TTI', { Session: sessionOf(evaluator) });
  expect(await screen.findByRole('button', { name: 'Keep this cohort' })).toBeVisible();
  expect(screen.queryByText('Listed for everybody')).toBeNull();
});
