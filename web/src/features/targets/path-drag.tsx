import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useText } from '../../i18n/use-text.js';

export interface DragPoint {
  year: number;
  value: number | null;
}

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 16;
const TOP = 16;
const FOOT = 28;
/** Steps of the arrow keys from the bottom of the picture to its top. */
const STEPS = 50;

/** Room above and below everything drawn, so that a point can be pulled beyond what is there. */
export function scaleOf(values: readonly number[]): { low: number; high: number } {
  const low = Math.min(...values, 0);
  const high = Math.max(...values, 1);
  return { low, high: high + (high - low) * 0.4 };
}

/** A value as fine as the indicator counts, and no finer than the picture can be pulled. */
export function pulled(
  value: number,
  decimals: number,
  { low, high }: { low: number; high: number },
): number {
  const fine = 10 ** decimals;
  return Math.round(Math.max(low, Math.min(high, value)) * fine) / fine;
}

/**
 * The path as a picture whose points are pulled up and down, with a pointer or with the arrow keys; the table of fields
 * beside it says the same and takes the same.
 */
export function PathDrag({
  record,
  steps,
  course,
  decimals,
  written,
  onPull,
}: {
  /** What was reported, for the eye. */
  record: readonly DragPoint[];
  steps: readonly DragPoint[];
  course: 'stepped' | 'interpolated';
  decimals: number;
  written: (value: number) => string;
  onPull: (year: number, value: number) => void;
}) {
  const { t, format } = useText();
  const picture = useRef<SVGSVGElement>(null);
  const drawn = [...record, ...steps].flatMap(({ value }) => (value === null ? [] : [value]));
  const scale = scaleOf(drawn);
  const years = [...record, ...steps].map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years, first + 1);
  const x = (year: number) => LEFT + ((year - first) / (last - first)) * (WIDTH - 2 * LEFT);
  const y = (value: number) =>
    TOP + (1 - (value - scale.low) / (scale.high - scale.low)) * (HEIGHT - TOP - FOOT);
  const valueAt = (clientY: number) => {
    const box = picture.current?.getBoundingClientRect();
    if (!box || box.height === 0) return null;
    const inside = ((clientY - box.top) / box.height) * HEIGHT;
    return scale.low + (1 - (inside - TOP) / (HEIGHT - TOP - FOOT)) * (scale.high - scale.low);
  };
  const drag = (year: number) => (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const value = valueAt(event.clientY);
    if (value !== null) onPull(year, pulled(value, decimals, scale));
  };
  const press = (year: number, value: number) => (event: KeyboardEvent) => {
    const smallest = 10 ** -decimals;
    const step = Math.max(smallest, pulled((scale.high - scale.low) / STEPS, decimals, scale));
    const turn = { ArrowUp: step, ArrowDown: -step, PageUp: step * 5, PageDown: -step * 5 }[event.key];
    if (turn === undefined) return;
    event.preventDefault();
    onPull(year, pulled(value + turn, decimals, scale));
  };
  const placed = steps.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  return (
    <figure className="print:hidden">
      <svg
        ref={picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-full touch-none select-none"
        role="group"
        aria-label={t('targets.drag.label')}
      >
        <line x1={LEFT} x2={WIDTH - LEFT} y1={y(0)} y2={y(0)} className="stroke-rule" />
        {record.map(({ year, value }) =>
          value === null ? null : (
            <circle key={year} cx={x(year)} cy={y(value)} r={3} className="fill-ink-2" aria-hidden="true" />
          ),
        )}
        <path d={pathThrough(placed, course, x, y)} className="fill-none stroke-accent" strokeWidth={1.5} />
        {placed.map(({ year, value }) => (
          <g
            key={year}
            role="slider"
            tabIndex={0}
            aria-label={t('targets.drag.point', { year: format.year(year) })}
            aria-orientation="vertical"
            aria-valuemin={scale.low}
            aria-valuemax={scale.high}
            aria-valuenow={value}
            aria-valuetext={written(value)}
            className="cursor-ns-resize focus-visible:outline-2 focus-visible:outline-accent"
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag(year)}
            onKeyDown={press(year, value)}
          >
            <circle cx={x(year)} cy={y(value)} r={16} className="fill-transparent" />
            <circle cx={x(year)} cy={y(value)} r={6} className="fill-paper stroke-accent" strokeWidth={2} />
            <text x={x(year)} y={y(value) - 12} textAnchor="middle" className="fill-ink text-xs tabular">
              {written(value)}
            </text>
          </g>
        ))}
        {[...new Set(years)].map((year, at) => (
          <text
            key={year}
            x={x(year)}
            y={HEIGHT - 8}
            textAnchor={at === 0 ? 'start' : year === last ? 'end' : 'middle'}
            className="fill-ink-2 text-xs tabular"
          >
            {years.length > 12 && year % 2 === 1 && year !== last ? '' : format.year(year)}
          </text>
        ))}
      </svg>
      <figcaption className="text-sm text-ink-2">{t('targets.drag.help')}</figcaption>
    </figure>
  );
}

function pathThrough(
  points: readonly { year: number; value: number }[],
  course: 'stepped' | 'interpolated',
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  return points
    .map(({ year, value }, at) => {
      if (at === 0) return `M${x(year)},${y(value)}`;
      return course === 'interpolated' ? `L${x(year)},${y(value)}` : `H${x(year)}V${y(value)}`;
    })
    .join('');
}
