import { expect, test } from '@jest/globals';
import type { EventStudySpec } from '@kipimo/shared';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showChart } from './testing/show-chart.js';

const events: EventStudySpec = {
  kind: 'event-study',
  title: 'Outputs: the difference year by year',
  subtitle: 'outputs',
  asOf: '2019-03-31T10:00:00.000000Z',
  source: 'accepted reports',
  demonstration: false,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [],
  unit: { name: 'outputs', decimals: 0 },
  heldAgainst: -1,
  points: [
    { at: -2, value: 0.2, pointwise: [-1, 1.4], simultaneous: [-2, 2.4], treated: 9, controls: 30 },
    { at: 0, value: 2, pointwise: [1, 3], simultaneous: [0.4, 3.6], treated: 9, controls: 28 },
  ],
};

test('an event study draws each year with both bands, and says how many keep clear of nought', async () => {
  const { container } = await showChart(events);
  expect(container.querySelectorAll('[data-event]')).toHaveLength(2);
  expect(container.querySelectorAll('[data-band="pointwise"]')).toHaveLength(2);
  expect(container.querySelectorAll('[data-band="simultaneous"]')).toHaveLength(2);
  expect(
    screen.getByText(/Of 1 years before the start 0 keep clear of nought; of 1 years since then 1\./),
  ).toBeInTheDocument();
});

test('an event study is one tab stop whose years are read by arrow keys, with n on both sides', async () => {
  const user = userEvent.setup();
  await showChart(events);
  await user.tab();
  await user.keyboard('{Home}{ArrowRight}');
  const said = within(screen.getByRole('application')).getByRole('status').textContent;
  expect(said).toContain('0: +2');
  expect(said).toContain('9 against 28 institutions');
});
