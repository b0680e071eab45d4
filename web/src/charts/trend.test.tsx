import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { awkward, bridged, sixSeries, twoCohorts } from './testing/chart-fixtures.js';
import { showChart } from './testing/show-chart.js';

const strokes = (container: HTMLElement, join: string) =>
  [...container.querySelectorAll(`.stroke-${join} path.recharts-line-curve`)].map(
    (path) => path.getAttribute('d') ?? '',
  );
const moves = (path: string) => path.match(/M/g)?.length ?? 0;

describe('a trend', () => {
  it('draws one line per series, cut at the gap and at the definition break', async () => {
    const { container } = await showChart({ ...awkward, breaks: [] });
    const [line, ...others] = strokes(container, 'firm');
    expect(others).toEqual([]);
    expect(moves(line ?? '')).toBe(2);
    const cut = await showChart(awkward);
    const lines = strokes(cut.container, 'firm');
    expect(lines).toHaveLength(1);
    // 2009–2011, then from 2014 on: 2013 stands alone between the gap and the break
    expect(moves(lines[0] ?? '')).toBe(2);
    expect(cut.container.querySelectorAll('[data-series="cohort-1"] [data-mark]')).toHaveLength(9);
  });

  it('has its line and its marks at the same places, though two hands draw them', async () => {
    const { container } = await showChart(bridged);
    const pair = (text: string) => text.split(',').map(Number) as [number, number];
    const corners = ['firm', 'provisional', 'bridged']
      .flatMap((join) => strokes(container, join))
      .flatMap((path) => path.match(/[\d.]+,[\d.]+/g) ?? [])
      .map(pair);
    const marks = [...container.querySelectorAll('[data-series] [data-mark]')].map((mark) =>
      pair(/translate\(([\d.]+,[\d.]+)\)/.exec(mark.getAttribute('transform') ?? '')?.[1] ?? ''),
    );
    const away = ([x, y]: [number, number]) =>
      Math.min(...marks.map(([mx, my]) => Math.hypot(mx - x, my - y)));
    expect(corners.length).toBeGreaterThanOrEqual(marks.length);
    for (const corner of corners) expect(away(corner)).toBeLessThan(0.15);
  });

  it('dots the join over a bridged break and dashes what is provisional', async () => {
    const { container } = await showChart(bridged);
    expect(strokes(container, 'bridged')).toHaveLength(1);
    expect(strokes(container, 'provisional')).toHaveLength(1);
    expect((await showChart(awkward)).container.querySelectorAll('.stroke-bridged')).toHaveLength(0);
  });

  it('marks a blank on the axis by the shape of its reason, and draws single values where a summary is refused', async () => {
    const { container } = await showChart(twoCohorts);
    expect(container.querySelector('[data-series="cohort-1"] [data-gap="not_submitted"]')).not.toBeNull();
    const second = container.querySelector('[data-series="cohort-2"]');
    expect(second?.querySelector('[data-gap="refused_summary"]')).not.toBeNull();
    expect(second?.querySelectorAll('circle')).toHaveLength(2);
    expect(screen.getAllByText('Too few for a summary').length).toBeGreaterThan(0);
  });

  it('draws one n-strip per series and one line for each of six', async () => {
    const { container } = await showChart(sixSeries);
    expect(strokes(container, 'firm')).toHaveLength(6);
    expect(container.querySelectorAll('[data-strip]')).toHaveLength(6);
  });

  it('has the figures of its spec in the table', async () => {
    await showChart(awkward);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    const figures = rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent);
    expect(figures).toEqual([
      '6.0',
      '6.5',
      '7.4',
      'Not submitted',
      '8.1',
      '10.6',
      '10.2',
      '11.4',
      '11.0',
      '11.8',
    ]);
    expect(
      within(rows[0] as HTMLElement)
        .getByRole('rowheader')
        .getAttribute('scope'),
    ).toBe('row');
    expect(screen.getAllByRole('columnheader').every((head) => head.getAttribute('scope') === 'col')).toBe(
      true,
    );
  });

  it('reads itself point by point', async () => {
    const user = userEvent.setup();
    await showChart(twoCohorts);
    const drawing = screen.getByRole('application');
    drawing.focus();
    const said = () => within(drawing).getByRole('status').textContent;
    await user.keyboard('{End}');
    expect(said()).toBe(
      'Cohort 1, 2018, 11.8 articles, 8.4 to 15.2, n = 14 of 22, +0.8 since 2017, v2, provisional',
    );
    await user.keyboard('{ArrowDown}');
    expect(said()).toContain('Cohort 2, 2018, 6.0 articles');
    await user.keyboard('{Home}');
    expect(said()).toBe('Cohort 2, 2009, no value: not due, n = 0 of 0');
    await user.keyboard('{ArrowRight}');
    expect(said()).toContain('too few for a summary (2.0 and 3.5)');
    await user.keyboard('{Escape}');
    expect(said()).toBe('');
    await user.keyboard('t');
    const table = screen.getByRole('table');
    await waitFor(() => expect(table.parentElement).toBe(document.activeElement));
  });

  it('says the change since the year before only where the two may be compared', async () => {
    const user = userEvent.setup();
    await showChart(awkward);
    const drawing = screen.getByRole('application');
    drawing.focus();
    await user.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(within(drawing).getByRole('status').textContent).toBe(
      'Cohort 1, 2014, 10.6 articles, 7.5 to 13.7, n = 21 of 22, v2',
    );
  });

  it('shows the same words to a finger', async () => {
    const { container } = await showChart(awkward);
    const drawing = screen.getByRole('application');
    const mark = container.querySelector('[data-mark]')?.getAttribute('transform') ?? '';
    const [, x = '0', y = '0'] = /translate\(([\d.]+),([\d.]+)\)/.exec(mark) ?? [];
    // jsdom's pointer events carry no position; a mouse event of that name does
    fireEvent(
      drawing,
      new MouseEvent('pointerdown', { clientX: Number(x), clientY: Number(y), bubbles: true }),
    );
    expect(container.querySelector('[data-tooltip]')?.textContent).toContain('Cohort 1, 2009: 6.0 articles');
  });

  it('puts the reason in place of a picture that must not be compared', async () => {
    const { container } = await showChart({
      ...awkward,
      comparability: { outcome: 'not_comparable', reasons: [{ rule: 'R4', params: {} }] },
    });
    expect(screen.queryByRole('application')).toBeNull();
    expect(container.querySelector('.recharts-wrapper')).toBeNull();
    expect(screen.getByText(/Units, basis or currency differ/)).toBeTruthy();
  });

  it('speaks French, with its numbers', async () => {
    await showChart(awkward, { language: 'fr' });
    expect(screen.getByText(/Cohort 1 : hausse de 10,6 en 2014 à 11,8 en 2018\./)).toBeTruthy();
  });
});
