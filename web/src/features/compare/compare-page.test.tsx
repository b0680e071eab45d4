import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import ComparePage from '../../routes/compare.js';
import { onPage } from '../../testing/on-page.js';
import { aViewer, sessionOf } from '../../testing/session-answer.js';
import { aComparison, aDecomposition, anInitiative, theMembers } from './testing/compare-answers.js';

// A page with all its charts takes seconds to draw without a browser, more on a busy machine.
jest.setTimeout(60_000);

const answers = {
  Session: sessionOf(null),
  ComparePage: { data: { initiative: anInitiative } },
  CompareMembers: { data: { institutions: { nodes: theMembers } } },
  CompareTrend: { data: { trend: aComparison() } },
  DecompositionFigure: { data: { decomposition: aDecomposition() } },
};
type Tried = Parameters<typeof onPage>[2];
const visit = (
  at: string,
  tried: Tried,
  more: Partial<typeof answers> & { NamedCohorts?: { data: unknown } } = {},
) => onPage(<ComparePage />, { at, path: '/compare', answers: { ...answers, ...more } }, tried);

test('says what the numbers say, whether they may be compared, and what else to ask', () =>
  visit('/compare?initiative=TTI', async () => {
    expect(await screen.findByText(/median up from 6/)).toBeTruthy();
    const guardrail = screen.getByRole('region', { name: 'Whether this may be compared' });
    expect(guardrail.textContent).toContain('Comparable with caveats: 3 institutions joined, 6 left.');
    expect(guardrail.textContent).toContain('a summary needs 60%');
    expect(
      within(guardrail).getByRole('link', { name: 'Only institutions with every year' }).getAttribute('href'),
    ).toBe('/compare?initiative=TTI&balanced=true');
  }));

test('who may read analyses finds them from here; the public is not sent to a closed door', async () => {
  await visit('/compare?initiative=TTI', async () => {
    await screen.findByText(/median up from 6/);
    expect(screen.queryByRole('link', { name: /^Analyses/ })).toBeNull();
  });
  const Session = sessionOf(aViewer(['analysis.read', 'submission.accept']));
  await visit(
    '/compare?initiative=TTI',
    async () => {
      const link = await screen.findByRole('link', { name: /^Analyses/ });
      expect(link.getAttribute('href')).toBe('/evaluate/analyses?initiative=TTI');
    },
    { Session },
  );
});

const controls = [
  ['Indicator', 'ORG-12', 'indicator=ORG-12'],
  ['Measure', 'index', 'measure=index'],
  ['Split by', 'cohort', 'split=cohort'],
  ['From', '2010', 'from=2010'],
  ['To', '2011', 'to=2011'],
  ['Evidence at least', 'documented', 'evidence=documented'],
  ['State', 'published', 'state=published'],
  ['As recorded on', '2019-12-31', 'asOf=2019-12-31'],
  ['Currency', 'USD', 'currency=USD'],
] as const;

test('every control goes into the address, and the address sets every control again', async () => {
  let link = '';
  await visit('/compare?initiative=TTI', async ({ address }) => {
    for (const [label, value, written] of controls) {
      fireEvent.change(await screen.findByLabelText(label), { target: { value } });
      await waitFor(() => expect(address()).toContain(written));
    }
    fireEvent.click(screen.getByLabelText('Only institutions with a value in every year'));
    fireEvent.click(screen.getByLabelText('Show where the change comes from'));
    await waitFor(() => expect(address()).toContain('balanced=true&composition=shown'));
    link = address();
  });
  await visit(link, async ({ address }) => {
    for (const [label, value] of controls)
      expect(await screen.findByLabelText(label)).toHaveProperty('value', value);
    expect(screen.getByLabelText('Only institutions with a value in every year')).toBeChecked();
    expect(address()).toBe(link);
  });
});

test('who is found by a former name, stands in the address with a way to take it out again', () =>
  visit('/compare?initiative=TTI&who=country:GHA', async ({ address, asked }) => {
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Who'), 'old house');
    await user.click(screen.getByRole('button', { name: /CEDRES/ }));
    await waitFor(() => expect(address()).toContain('who=country:GHA,institution:cedres'));
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'CompareTrend').at(-1)?.variables).toMatchObject({
        input: { splitBy: 'choice', groups: [{ countries: ['GHA'] }, { institutions: ['cedres'] }] },
      }),
    );
    await user.click(screen.getByRole('button', { name: 'Remove Ghana' }));
    await waitFor(() => expect(address()).toContain('who=institution:cedres'));
  }));

test('the keys 1 to 7 change the view, and not while somebody types', () =>
  visit('/compare?initiative=TTI', async ({ address }) => {
    const user = userEvent.setup();
    await screen.findByText(/median up from 6/);
    await user.keyboard('7');
    await waitFor(() => expect(address()).toContain('view=table'));
    expect(await screen.findByRole('table')).toBeTruthy();
    await user.type(screen.getByLabelText('Who'), '1');
    expect(address()).toContain('view=table');
  }));

test('the key t shows the table and c copies the question as it can be sent', () =>
  visit('/compare?initiative=TTI', async ({ address }) => {
    const user = userEvent.setup();
    await screen.findByText(/median up from 6/);
    await user.keyboard('c');
    expect(await screen.findByText(/The query is copied/)).toBeTruthy();
    const { query, variables } = JSON.parse(await navigator.clipboard.readText()) as Record<string, unknown>;
    expect(query).toContain('trend(input: $input)');
    expect(variables).toMatchObject({ input: { initiative: 'TTI', indicator: 'RES-02' } });
    await user.keyboard('t');
    await waitFor(() => expect(address()).toContain('view=table'));
  }));

test('a cohort that is known by its address alone is asked for by its code, and taken as what it is', () =>
  visit(
    '/compare?initiative=TTI&who=cohort:mine-a1b2',
    async ({ asked }) => {
      await waitFor(() =>
        expect(asked.filter(({ operation }) => operation === 'CompareTrend').at(-1)?.variables).toMatchObject(
          {
            input: { groups: [{ cohorts: ['mine-a1b2'] }] },
          },
        ),
      );
      expect(await screen.findByText('My own')).toBeTruthy();
      expect(screen.queryByText(/Left out/)).toBeNull();
    },
    {
      NamedCohorts: {
        data: {
          initiative: {
            cohorts: [{ code: 'mine-a1b2', name: { en: 'My own', fr: null, es: null, drafted: [] } }],
          },
        },
      },
    },
  ));

test('a mean that rises while every member falls is told as membership', () =>
  visit('/compare?initiative=TTI&composition=mean', async () => {
    const part = await screen.findByRole('region', { name: 'Where the change comes from' });
    expect(await within(part).findByText(/Most of the movement comes from who was a member/)).toBeTruthy();
    expect(part.textContent).toContain('of 3 with a value in both years, 0 rose and 3 fell');
    expect(part.textContent).toContain('Within institutions −2');
    expect(part.textContent).toContain('Left +7');
  }));

test('an address that names what is not here shows the rest and says what was left out', () =>
  visit('/compare?initiative=TTI&indicator=OLD-1&who=country:ATL&view=pie', async () => {
    expect(await screen.findByText(/Left out: indicator OLD-1 and choice country:ATL/)).toBeTruthy();
    expect(screen.getByText(/median up from 6/)).toBeTruthy();
  }));

test('what may not be compared shows its reasons and ways out in place of the picture', async () => {
  const cut = {
    rule: 'R1',
    params: [
      { name: 'year', value: '2010' },
      { name: 'fromVersion', value: '1' },
      { name: 'toVersion', value: '2' },
    ],
  };
  const trend = aComparison({
    comparability: { __typename: 'NotComparable', reasons: [cut] },
    waysOut: [
      {
        action: 'window',
        params: [
          { name: 'fromYear', value: '2010' },
          { name: 'toYear', value: '2011' },
        ],
      },
    ],
  });
  await visit(
    '/compare?initiative=TTI',
    async () => {
      expect(
        await screen.findByText(/Not comparable: the definition changed in 2010 \(version 1 to 2\)/),
      ).toBeTruthy();
      expect(screen.queryByRole('application')).toBeNull();
      expect(screen.getByRole('link', { name: 'Only 2010–2011' }).getAttribute('href')).toContain(
        'from=2010&to=2011',
      );
    },
    { CompareTrend: { data: { trend } } },
  );
});
