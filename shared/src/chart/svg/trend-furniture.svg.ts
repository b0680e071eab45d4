import type { DrawingWords } from '../telling/words.js';
import type { TrendLayout } from '../trend.layout.js';
import { at, halo, tickText } from './drawing.js';
import { element, escaped } from './element.js';
import { palette, slotColour } from './palette.js';

/** Ticks, the axis, words of breaks, targets, the baseline and the strip of n. */
export function trendFurniture(
  layout: TrendLayout,
  slots: ReadonlyMap<string, number>,
  words: DrawingWords,
): string {
  const { plot, yTicks, xTicks, broken, baseline } = layout;
  const foot = plot.y + plot.height;
  return [
    ...yTicks.map(({ label, y }) =>
      element('text', { x: plot.x - 8, y, dy: '0.35em', 'text-anchor': 'end', ...tickText }, escaped(label)),
    ),
    element('line', { x1: plot.x, x2: plot.x + plot.width, y1: foot, y2: foot, stroke: palette.field }),
    broken
      ? element('path', {
          d: 'M-5,-4l10,-4m-10,8l10,-4',
          transform: at(plot.x, foot),
          stroke: palette.ink2,
          fill: 'none',
          'stroke-width': 1.2,
        })
      : '',
    ...xTicks
      .filter(({ labelled }) => labelled)
      .map(({ year, x }) =>
        element('text', { x, y: foot + 28, 'text-anchor': 'middle', ...tickText }, String(year)),
      ),
    ...breakWords(layout, words),
    ...targets(layout, words),
    baseline
      ? element('path', {
          'data-baseline': '',
          d: 'M-6,0H6M0,-6V6',
          transform: at(baseline.x, baseline.y),
          stroke: palette.ink,
          'stroke-width': 1.6,
        })
      : '',
    ...strips(layout, slots),
  ].join('');
}

function breakWords({ breaks, plot }: TrendLayout, { t }: DrawingWords): string[] {
  return breaks.map(({ x, anchor, toVersion, label }) =>
    element(
      'text',
      {
        x: anchor === 'start' ? x + 5 : x - 5,
        y: plot.y - 8,
        'text-anchor': anchor,
        'font-style': 'italic',
        ...tickText,
      },
      escaped(t('chart.break', { version: toVersion, label })),
    ),
  );
}

function targets({ targets: paths }: TrendLayout, { t }: DrawingWords): string[] {
  return paths.map(({ state, label, path, start }) => {
    const line = element('path', {
      d: path,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': 1.2,
      'stroke-dasharray': state === 'proposed' ? '2 3' : undefined,
    });
    const word = element(
      'text',
      { x: start.x + 3, y: start.y - 5, ...tickText, ...halo, fill: palette.ink },
      escaped(label ?? t(`chart.target.${state}`)),
    );
    return element('g', { 'data-target': state, opacity: state === 'superseded' ? '0.45' : 1 }, line + word);
  });
}

/** n as filled steps inside the outline of N; the number itself where there is room for it. */
function strips({ strip, plot, x }: TrendLayout, slots: ReadonlyMap<string, number>): string[] {
  const tall = strip.rowHeight - 6;
  const hasRoom = strip.cellWidth > (strip.rows.length > 3 ? 32 : 18);
  return strip.rows.map(({ key, cells }, row) => {
    const base = strip.y + row * strip.rowHeight + tall;
    const colour = slotColour(slots.get(key));
    const small = { ...tickText, 'font-size': 11 };
    const head =
      row === 0 ? element('text', { x: plot.x - 8, y: base, 'text-anchor': 'end', ...small }, 'n') : '';
    const steps = cells.map(({ year, n, nHeight, expectedHeight }) => {
      const left = x(year) - strip.cellWidth / 2;
      const top = base - expectedHeight * tall;
      return [
        element('rect', {
          x: left,
          width: strip.cellWidth,
          y: base - nHeight * tall,
          height: nHeight * tall,
          fill: colour,
          opacity: '0.28',
        }),
        element('line', { x1: left, x2: left + strip.cellWidth, y1: top, y2: top, stroke: colour }),
        hasRoom
          ? element('text', { x: x(year), y: base - 3, 'text-anchor': 'middle', ...small }, String(n))
          : '',
      ].join('');
    });
    const line = element('line', {
      x1: plot.x,
      x2: plot.x + plot.width,
      y1: base,
      y2: base,
      stroke: palette.rule,
    });
    return element('g', { 'data-strip': key }, [head, ...steps, line].join(''));
  });
}
