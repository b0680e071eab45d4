import type { PartsRow, PartsSpec } from '../chart-spec.js';
import type { DrawingWords } from '../telling/words.js';
import { tenths, type Drawing } from './drawing.js';
import { element, escaped } from './element.js';
import { palette } from './palette.js';
import { band, rowsDrawing, type Row } from './rows.svg.js';

const parts = ['improved', 'unchanged', 'declined'] as const;
const fills = {
  improved: { fill: palette.series[0], 'fill-opacity': '0.8' },
  unchanged: { fill: palette.context, 'fill-opacity': '0.45' },
  declined: { fill: palette.series[1], 'fill-opacity': '0.6' },
} as const;

/** Of everything compared, what improved, stayed and declined; the share improved with its interval on top. */
export function partsDrawing(spec: PartsSpec, { t, format }: DrawingWords, width: number): Drawing {
  const inOrder =
    spec.sort === 'share' ? [...spec.rows].sort((a, b) => (b.share ?? -1) - (a.share ?? -1)) : spec.rows;
  const rows = inOrder.map((row): Row => ({
    key: row.key,
    label: row.label,
    aside: `n = ${format.number(row.n)}`,
    draw: (x, y) => bar(row, x, y, t('chart.gap.refused_summary')),
  }));
  const axis = { ticks: [0, 0.25, 0.5, 0.75, 1], extent: { low: 0, high: 1 } };
  return {
    ...rowsDrawing(rows, axis, (value) => format.percent(value, 0), width),
    key: [
      ...parts.map((part) => ({
        mark: element('rect', { x: -7, y: -5, width: 14, height: 10, ...fills[part] }),
        words: t(`chart.parts.${part}`),
      })),
      {
        mark: element('path', { d: 'M-7,0H7M-7,-3V3M7,-3V3', stroke: palette.ink, fill: 'none' }),
        words: t('chart.key.interval-line'),
      },
    ],
  };
}

function bar(row: PartsRow, x: (share: number) => number, y: number, blank: string): string {
  if (row.share === null)
    return element(
      'text',
      { x: x(0) + 6, y, dy: '0.35em', 'font-size': 12, 'font-style': 'italic', fill: palette.ink2 },
      escaped(blank),
    );
  const half = band / 2 - 7;
  const total = row.improved + row.unchanged + row.declined;
  let low = 0;
  const bars = parts.map((part) => {
    const high = low + (total === 0 ? 0 : row[part] / total);
    const start = x(low);
    const wide = x(high) - start;
    low = high;
    return wide <= 0
      ? ''
      : element('rect', {
          'data-part': part,
          x: start,
          width: wide,
          y: y - half,
          height: 2 * half,
          ...fills[part],
          stroke: palette.paper,
        });
  });
  return bars.join('') + interval(row, x, y);
}

function interval({ interval: ends }: PartsRow, x: (share: number) => number, y: number): string {
  if (!ends) return '';
  const [low, high] = [tenths(x(ends[0])), tenths(x(ends[1]))];
  const at = tenths(y);
  return element('path', {
    'data-interval': '',
    d: `M${low},${at}H${high}M${low},${tenths(at - 4)}v8M${high},${tenths(at - 4)}v8`,
    stroke: palette.ink,
    'stroke-width': 1.4,
    fill: 'none',
  });
}
