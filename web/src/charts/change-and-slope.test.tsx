import { describe, expect, it } from '@jest/globals';
import type { ChangeSpec, ChartFacts, SlopeSpec } from '@kipimo/shared';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { showChart } from './testing/show-chart.js';

const facts: ChartFacts = {
  title: 'Articles',
  subtitle: 'articles',
  asOf: '2019-12-31T10:00:00.000000Z',
  source: 'accepted reports',
  demonstration: false,
  comparability: { outcome: 'comparable', reasons: [] },
  missing: [],
};
const unit = { name: 'articles', decimals: 0 };

const slope: SlopeSpec = {
  ...facts,
  kind: 'slope',
  unit,
  years: [2010, 2014],
  breaks: [],
  series: [
    {
      key: 'up',
      label: 'Up',
      points: [
        { year: 2010, value: 2 },
        { year: 2014, value: 8 },
      ],
    },
    {
      key: 'gone',
      label: 'Gone',
      points: [
        { year: 2010, value: 5 },
        { year: 2014, value: null, absence: 'not_submitted' },
      ],
    },
  ],
};

describe('a slope', () => {
  it('joins two values, and a blank with nothing: it has the mark of its reason and none at zero', async () => {
    const { container } = await showChart(slope);
    const drawn = (key: string, what: string) =>
      container.querySelectorAll(`[data-series="${key}"] [data-${what}]`).length;
    expect([drawn('up', 'mark'), drawn('up', 'join'), drawn('up', 'gap')]).toEqual([2, 1, 0]);
    expect([drawn('gone', 'mark'), drawn('gone', 'join'), drawn('gone', 'gap')]).toEqual([1, 0, 1]);
    expect(container.querySelector('[data-gap="not_submitted"]')).toBeTruthy();
    expect(container.querySelector('[data-summary]')?.textContent).toContain('Up: 2 in 2010, 8 in 2014.');
  });

  it('joins nothing across a change of definition, and over a bridge it does', async () => {
    const broken = { year: 2012, toVersion: 2, label: 'scope', bridged: false };
    const { container, unmount } = await showChart({ ...slope, breaks: [broken] });
    expect(container.querySelectorAll('[data-join]')).toHaveLength(0);
    expect(container.querySelectorAll('[data-mark]')).toHaveLength(3);
    unmount();
    const bridged = await showChart({ ...slope, breaks: [{ ...broken, bridged: true }] });
    expect(bridged.container.querySelectorAll('[data-join]')).toHaveLength(1);
  });
});

const change: ChangeSpec = {
  ...facts,
  kind: 'change',
  unit,
  rows: [
    { key: 'within', label: 'Within institutions', value: -2, n: 3 },
    { key: 'left', label: 'Left', value: 7, n: 2, names: ['D', 'E'] },
    { key: 'entered', label: 'Entered', value: 0, n: 0 },
    { key: 'total', label: 'Whole change', value: 5, n: 5, isWhole: true },
  ],
};

describe('a change', () => {
  it('is drawn as bars from zero, downwards to the left, and nothing has no width', async () => {
    const { container } = await showChart(change);
    const bar = (key: string) => container.querySelector(`[data-part="${key}"]`);
    const [x, width] = ['x', 'width'].map((name) => (key: string) => Number(bar(key)?.getAttribute(name)));
    expect(width?.('entered')).toBe(0);
    expect((x?.('within') ?? 0) + (width?.('within') ?? 0)).toBeCloseTo(x?.('left') ?? 0, 6);
    expect((width?.('left') ?? 0) - (width?.('within') ?? 0)).toBeCloseTo(width?.('total') ?? 0, 6);
    expect(container.querySelector('[data-summary]')?.textContent).toContain('Left +7');
  });

  it('is read part by part by keyboard, with who made it', async () => {
    const user = userEvent.setup();
    await showChart(change);
    await user.tab();
    await user.keyboard('{Home}{ArrowDown}');
    expect(screen.getByRole('application').textContent).toContain('Left, +7, 2 institutions, D and E');
  });
});
