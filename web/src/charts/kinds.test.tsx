import { describe, expect, it } from '@jest/globals';
import { csvOf } from '@kipimo/shared';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { domains, groups, manyPanels, places, rubric, strip, target } from './testing/chart-fixtures.js';
import { showChart } from './testing/show-chart.js';

const said = () => within(screen.getByRole('application')).getByRole('status').textContent;

describe('small multiples', () => {
  it('draw a panel per institution, cut at gaps and at the break, and say so of one without values', async () => {
    const { container } = await showChart(manyPanels);
    expect(container.querySelectorAll('[data-panel]')).toHaveLength(49);
    for (const panel of manyPanels.panels.slice(0, 9)) {
      const drawn = container.querySelector(`[data-panel="${panel.key}"]`);
      expect(drawn?.querySelectorAll('[data-gap]')).toHaveLength(
        panel.points.filter(({ value }) => value === null).length,
      );
      for (const path of drawn?.querySelectorAll('[data-join]') ?? [])
        expect(path.getAttribute('d')?.match(/M/g)).toHaveLength(1);
    }
    expect(container.querySelector('[data-panel="unit-9"]')?.textContent).toContain('Not submitted');
  });

  it('are one tab stop, whose Enter opens the panel that is read', async () => {
    const user = userEvent.setup();
    const chosen: (string | null)[] = [];
    await showChart({ ...manyPanels, sort: 'given' }, { onSelect: (key) => chosen.push(key) });
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('application'));
    await user.keyboard('{Home}{ArrowDown}{Enter}');
    expect(chosen).toEqual(['unit-1']);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Table' }));
  });
});

describe('a comparison', () => {
  it('draws single institutions where n is below ten or the summary was refused, and no dot for a refused one', async () => {
    const { container } = await showChart(groups);
    const dots = (key: string) => container.querySelectorAll(`[data-row="${key}"] [data-dot]`).length;
    const marks = (key: string) => container.querySelectorAll(`[data-row="${key}"] [data-mark]`).length;
    expect([dots('east'), marks('east')]).toEqual([7, 1]);
    expect([dots('pacific'), marks('pacific')]).toEqual([2, 0]);
    expect([dots('west'), marks('west')]).toEqual([0, 1]);
    expect([dots('none'), marks('none')]).toEqual([0, 0]);
  });

  it('is sorted by its centre, refused groups last', async () => {
    const { container } = await showChart(groups);
    const rows = [...container.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    expect(rows).toEqual(['east', 'west', 'latin', 'pacific', 'none']);
  });
});

describe('a distribution', () => {
  it('draws every level that was chosen, with widths that add up to the whole', async () => {
    const { container } = await showChart(rubric);
    const widths = [...container.querySelectorAll('[data-row]')].map((row) =>
      [...row.querySelectorAll('[data-level]')].reduce(
        (sum, bar) => sum + Number(bar.getAttribute('width')),
        0,
      ),
    );
    expect(widths).toHaveLength(4);
    for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6);
  });

  it('draws one dot per value', async () => {
    const { container } = await showChart(strip);
    expect(container.querySelectorAll('[data-dot]')).toHaveLength(52);
  });
});

describe('the map', () => {
  it('sets institutions of one city apart and chooses a country by a dot, by key and from the list', async () => {
    const user = userEvent.setup();
    const chosen: (string | null)[] = [];
    const { container } = await showChart(places, { onSelect: (key) => chosen.push(key) });
    const spots = [...container.querySelectorAll('[data-place] circle')].map(
      (spot) => `${spot.getAttribute('cx')} ${spot.getAttribute('cy')}`,
    );
    expect(new Set(spots).size).toBe(12);
    fireEvent.click(container.querySelector('[data-place="unit-5"] circle') as Element);
    await user.selectOptions(screen.getByLabelText('Country'), 'KEN');
    screen.getByRole('application').focus();
    await user.keyboard('{ArrowRight}');
    expect(said()).toBe('Institute 8, Dhaka, Bangladesh, Cohort 1, 10.0');
    await user.keyboard('{Enter}');
    expect(chosen).toEqual(['SEN', 'KEN', 'BGD']);
  });

  it('lists every institution with a link, and counts those without a place', async () => {
    await showChart(places);
    await userEvent.click(screen.getByText('Institutions by country'));
    expect(screen.getAllByRole('link')).toHaveLength(12);
    expect(screen.getByText(/2 institutions have no known place/)).toBeTruthy();
    expect(screen.queryByText('Comparable')).toBeNull();
  });
});

describe('progress', () => {
  it('shows the baseline, the stepped path and how far along', async () => {
    const { container } = await showChart(target);
    expect(container.querySelector('[data-baseline]')).not.toBeNull();
    expect(screen.getByText('62% of the way from baseline to target')).toBeTruthy();
    expect(screen.getByText('Target')).toBeTruthy();
  });

  it.each([
    [4.36, 'Beyond the target: 436% of the agreed change'],
    [-0.2, 'Away from the target by 20% of the agreed change'],
    [1, '100% of the way from baseline to target'],
  ])('says of %d of the way what it means', async (achievement, words) => {
    await showChart({ ...target, achievement });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('parts', () => {
  it('shows shares with intervals, best first, and none where too little was compared', async () => {
    const { container } = await showChart(domains);
    const rows = [...container.querySelectorAll('[data-row]')].map((row) => row.getAttribute('data-row'));
    expect(rows).toEqual(['RES', 'OUT', 'ORG', 'FIN']);
    expect(container.querySelectorAll('[data-interval]')).toHaveLength(3);
    expect(container.querySelectorAll('[data-row="FIN"] [data-part]')).toHaveLength(0);
    expect(screen.getByText(/Research: 60% improved \(60 of 100\)\./)).toBeTruthy();
  });

  it('says shares in per cent in the table, and leaves them of 1 in the file', async () => {
    await showChart(domains);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^Research/ });
    expect(within(row).getByRole('cell', { name: '60%' })).toBeTruthy();
    expect(within(row).getByRole('cell', { name: '69%' })).toBeTruthy();
    expect(csvOf(domains)).toMatch(/^RES,Research,.*,0\.6,0\.5,0\.69/m);
  });
});
