import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { goldenPaths } from '../../../../shared/src/target/golden-paths.fixture.js';
import { show } from '../../testing/show.js';
import { BoardTable } from './board-table.js';
import { aRow } from './board.fixture.js';
import type { BoardRow } from './targets.query.js';

const table = (rows: BoardRow[]) =>
  show(<BoardTable caption="Research" rows={rows} year={2018} initiative="TTI" />);

test('the formula stands beside each percentage, in words and with its numbers', async () => {
  await table([aRow()]);
  const percent = screen.getByRole('button', { name: '50%' });
  expect(percent.getAttribute('aria-describedby')).toBeTruthy();
  const tip = screen.getByText('(15 − 10) ÷ (20 − 10) = 50% of the agreed path');
  expect(tip.id).toBe(percent.getAttribute('aria-describedby'));
  // Past the table, which can be scrolled, and the link to the agreement.
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(percent);
  expect(tip.className).not.toContain('sr-only');
  await userEvent.keyboard('{Escape}');
  expect(tip.className).toContain('sr-only');
});

test('a trend is a word with an arrow; what is only proposed says so', async () => {
  await table([aRow({ state: 'signed_one', awaits: ['institution'], isSigned: false })]);
  const row = screen.getByRole('row', { name: /CRES/ });
  expect(within(row).getByText('improving').textContent).toBe('↑ improving');
  expect(within(row).getByText('only proposed')).toBeTruthy();
  expect(within(row).getByText('signed 1 of 2')).toBeTruthy();
  expect(within(row).getByText('awaits the institution')).toBeTruthy();
});

describe('the golden cases, as a person reads them', () => {
  test.each(goldenPaths.map((golden) => [golden.name, golden] as const))('%s', async (_, golden) => {
    const { expect: expected } = golden;
    await table([
      aRow({
        kind: golden.kind,
        percent: 'percent' in expected ? expected.percent : null,
        isKept: 'kept' in expected ? expected.kept : null,
        absence: 'absence' in expected ? expected.absence : null,
      }),
    ]);
    const said =
      'percent' in expected
        ? `${Math.round(expected.percent)}%`.replace('-', '-')
        : 'kept' in expected
          ? expected.kept
            ? 'kept'
            : 'not kept'
          : { not_collected: 'not collected', not_due: 'not due' }[expected.absence];
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent?.toLowerCase())).toContain(
      said.toLowerCase(),
    );
  });
});
