import type { ChangeSpec } from '../chart-spec.js';
import { niceTicks } from '../scales.js';
import type { DrawingWords } from '../telling/words.js';
import type { Drawing } from './drawing.js';
import { element } from './element.js';
import { palette } from './palette.js';
import { rowsDrawing, type Row } from './rows.svg.js';

/** Where a change comes from: one bar from zero for each part, and the whole that they add up to. */
export function changeDrawing(spec: ChangeSpec, { change, tick }: DrawingWords, width: number): Drawing {
  const values = spec.rows.map(({ value }) => value);
  const ticks = niceTicks({ low: Math.min(0, ...values), high: Math.max(0, ...values) });
  const rows = spec.rows.map((row): Row => ({
    key: row.key,
    label: row.label,
    aside: change(row.value, spec.unit),
    draw: (x, y) => {
      const half = row.isWhole ? 11 : 8;
      const [low, high] = [Math.min(0, row.value), Math.max(0, row.value)];
      return element('rect', {
        'data-part': row.key,
        x: x(low),
        width: Math.max(row.value === 0 ? 0 : 1, x(high) - x(low)),
        y: y - half,
        height: 2 * half,
        fill: row.isWhole ? palette.ink : row.value < 0 ? palette.series[1] : palette.series[0],
        'fill-opacity': row.isWhole ? '0.85' : '0.75',
      });
    },
  }));
  const extent = { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1 };
  return { ...rowsDrawing(rows, { ticks, extent }, (value) => tick(value, spec.unit), width), key: [] };
}
