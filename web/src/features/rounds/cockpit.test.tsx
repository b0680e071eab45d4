import { expect, jest, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { show, type ServerAnswer, type Shown } from '../../testing/show.js';
import { aCockpit, aRow, sections } from './cockpit.fixture.js';
import { Cockpit } from './cockpit.js';
import { cockpitCsv, rowsShown } from './cockpit-rows.js';

const rows = [
  aRow('bidpa'),
  aRow('cres'),
  aRow('csea', { extension: { until: '2019-07-20', reason: 'Audit', by: 'Ama' } }),
  aRow('faro', { state: 'accepted', submission: 'report-1' }),
];
const extended: ServerAnswer = { data: { extendReports: { round: { code: 'TTI-2018' } } } };
const names = (a: string, b: string) => a.localeCompare(b);
const plain = { order: 'name', regions: [], cohorts: [], standing: null } as const;

const open = (
  props: Partial<Parameters<typeof Cockpit>[0]> = {},
  answers: Record<string, ServerAnswer> = {},
): Promise<Shown> =>
  show(<Cockpit cockpit={aCockpit(rows)} mayManage {...props} />, {
    at: '/rounds/TTI-2018?sort=name',
    answers,
  });

const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focusFirst = () =>
  act(() => document.querySelector<HTMLElement>('[data-row="0"][data-column="0"]')?.focus());
const place = () => {
  const { row, column } = (document.activeElement as HTMLElement).dataset;
  return `${row}:${column}`;
};

test('the arrows move through the grid and stop at its edges; Tab knows one place', async () => {
  await open();
  focusFirst();
  const path: [string, object?][] = [
    ['ArrowLeft'],
    ['ArrowDown'],
    ['ArrowRight'],
    ['ArrowRight'],
    ['End'],
    ['ArrowRight'],
    ['PageDown'],
    ['Home', { ctrlKey: true }],
    ['ArrowDown', { ctrlKey: true }],
  ];
  const places = path.map(([key, more]) => (press(key, more), place()));
  // Three rows are awaited, one is accepted: four rows; the name, two sections and three columns at the end.
  expect(places).toEqual(['0:0', '1:0', '1:1', '1:2', '1:5', '1:5', '3:5', '0:0', '3:0']);
  expect(screen.getByRole('grid').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

test('a cell says in words what its sign and shade say, and what is missing', async () => {
  await open();
  focusFirst();
  press('ArrowRight');
  expect(document.activeElement).toHaveTextContent('Research: in progress, 1 of 2 answered.');
  expect(screen.getByText(/Institute bidpa · Research/)).toHaveTextContent('Blank: Reviewed outputs.');
  press('ArrowRight');
  expect(screen.getByText(/Institute bidpa · Communication/)).toHaveTextContent(
    'Every required question is blank.',
  );
});

test('three institutions are given time without a mouse', async () => {
  const { asked } = await open({}, { ExtendReports: extended });
  focusFirst();
  press('x');
  press('ArrowDown');
  press('x');
  press('ArrowDown');
  press(' ');
  expect(screen.getByText('3 institutions selected')).toBeInTheDocument();
  press('e');
  const dialog = screen.getByRole('dialog', { name: 'More time for 3 institutions' });
  expect(within(dialog).getByText('BIDPA, CRES and CSEA')).toBeInTheDocument();
  fireEvent.change(within(dialog).getByLabelText('Until'), { target: { value: '2019-07-20' } });
  fireEvent.change(within(dialog).getByLabelText('Reason'), { target: { value: 'The auditor is late.' } });
  await act(() => Promise.resolve(fireEvent.submit(dialog.querySelector('form') as HTMLFormElement)));
  await waitFor(() =>
    expect(screen.getByText('3 institutions have until 20 July 2019.')).toBeInTheDocument(),
  );
  const { input } = asked.find(({ operation }) => operation === 'ExtendReports')?.variables as {
    input: Record<string, unknown>;
  };
  expect(input).toMatchObject({
    round: 'TTI-2018',
    institutions: ['bidpa', 'cres', 'csea'],
    until: '2019-07-20',
    reason: 'The auditor is late.',
  });
});

test('what was typed stays when the server refuses, with its reason in words', async () => {
  const refused: ServerAnswer = {
    errors: [
      {
        message: 'no',
        extensions: {
          code: 'INVALID',
          issues: [{ path: 'until', rule: 'extension_in_the_past', params: {} }],
        },
      },
    ],
  };
  await open({}, { ExtendReports: refused });
  focusFirst();
  press('e');
  const dialog = screen.getByRole('dialog', { name: 'More time for 1 institution' });
  fireEvent.change(within(dialog).getByLabelText('Until'), { target: { value: '2019-07-01' } });
  fireEvent.change(within(dialog).getByLabelText('Reason'), { target: { value: 'Late' } });
  await act(() => Promise.resolve(fireEvent.submit(dialog.querySelector('form') as HTMLFormElement)));
  await waitFor(() =>
    expect(within(dialog).getByRole('alert')).toHaveTextContent('That day is over already'),
  );
  expect(within(dialog).getByLabelText('Reason')).toHaveValue('Late');
});

test('reminding is the page’s own task and gets the chosen institutions', async () => {
  const remind = jest.fn((institutions: readonly string[]) => <p>To {institutions.join(' and ')}</p>);
  await open({ remind });
  focusFirst();
  press('x');
  press('ArrowDown');
  press('x');
  press('r');
  expect(screen.getByText('To bidpa and cres')).toBeInTheDocument();
});

test('who may not manage selects and saves, and is offered nothing more', async () => {
  await open({ mayManage: false });
  expect(screen.queryByRole('button', { name: 'Extend until…' })).toBeNull();
  focusFirst();
  press('e');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('state, region, cohort and order stand in the address', async () => {
  const { address } = await open();
  fireEvent.change(screen.getByLabelText('State of the report'), { target: { value: 'accepted' } });
  expect(address()).toBe('/rounds/TTI-2018?sort=name&state=accepted');
  expect(screen.getByText('1 of 4 shown')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('Cohort'), { target: { value: 'first' } });
  expect(screen.getByText('No institution matches these choices.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getByText('4 of 4 shown')).toBeInTheDocument();
});

test('the most urgent come first: awaited before sent before accepted, the longest overdue first', () => {
  const at = (code: string, state: 'draft' | 'submitted' | 'accepted' | null, daysToDue: number) =>
    aRow(code, { state, timing: { ...aRow(code).timing, daysToDue } });
  const mixed = [at('a', 'accepted', -40), at('b', 'draft', 3), at('c', null, -8), at('d', 'submitted', -30)];
  const order = rowsShown(mixed, { ...plain, order: 'urgency' }, names).map(
    ({ institution }) => institution.code,
  );
  expect(order).toEqual(['c', 'b', 'd', 'a']);
});

test('the file has a line for each institution, and no cell that a spreadsheet would run', () => {
  const [head, line] = cockpitCsv(
    [aRow('x', { institution: { ...aRow('x').institution, name: '=1+1' } })],
    sections,
  )
    .trim()
    .split('\r\n');
  expect(head?.split(',')).toHaveLength(16);
  expect(line).toBe(
    "x,'=1+1,draft,in_grace,2019-06-30,-8,,Africa/Dakar,0,2019-07-01,in_progress,1,1,not_started,0,1",
  );
});

test('fifty rows are drawn, and moving in them draws two rows again', async () => {
  const many = Array.from({ length: 50 }, (_, n) => aRow(`unit-${String(n).padStart(2, '0')}`));
  await open({ cockpit: aCockpit(many) });
  expect(screen.getAllByRole('row')).toHaveLength(51);
  focusFirst();
  const changed: Element[] = [];
  const watcher = new MutationObserver((records) => {
    for (const { target } of records) {
      const row = (target as Element).closest?.('tr');
      if (row) changed.push(row);
    }
  });
  watcher.observe(screen.getByRole('grid'), { subtree: true, attributes: true, childList: true });
  press('ArrowDown');
  await waitFor(() => expect(new Set(changed).size).toBe(2));
  watcher.disconnect();
});
