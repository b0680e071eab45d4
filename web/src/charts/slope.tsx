import {
  gapReason,
  linear,
  spreadLabels,
  tenth,
  valueAxis,
  type ChartSeries,
  type SlopeSpec,
} from '@kipimo/shared';
import { useState } from 'react';
import { colourOf, colourSlots } from './colour.js';
import type { DrawingProps } from './kinds.js';
import { GapShape, Marker } from './marks.js';
import { Readable, type Stop } from './readable.js';
import { useChartWords } from './use-chart-words.js';
import { useWidth } from './use-width.js';

/** With more series than this, colours would not tell them apart: all are grey until one is read. */
const coloured = 6;
const lineHeight = 15;
const top = 26;
const gapRow = 26;

interface End {
  series: ChartSeries;
  side: 0 | 1;
  year: number;
  x: number;
  y: number | null;
}

/** Two years side by side, one line for each series; a blank end stands under the axis and joins nothing. */
export default function Slope({ spec, onSelect }: DrawingProps<SlopeSpec>) {
  const words = useChartWords();
  const { t, value, gap, short } = words;
  const [width, box] = useWidth();
  const [read, setRead] = useState<number | null>(null);
  const { series, years, unit } = spec;
  const few = series.length <= coloured;
  const names = Math.min(few ? 200 : 150, width * 0.34);
  const height = Math.max(300, Math.min(760, series.length * lineHeight + top + gapRow + 20));
  const sides = [58, width - names] as const;
  const values = series.flatMap(({ points }) => points.flatMap((point) => point.value ?? []));
  const { extent } = valueAxis(values);
  const y = linear(extent, { low: height - gapRow - 14, high: top + 8 });
  const slots = colourSlots(series.map(({ key }) => key));
  const isCut = spec.breaks.some(({ year, bridged }) => !bridged && year > years[0] && year <= years[1]);
  const ends = series.map((one) =>
    years.map((year, at): End => {
      const point = one.points.find((candidate) => candidate.year === year);
      const side = at === 0 ? 0 : 1;
      return { series: one, side, year, x: sides[side], y: point?.value == null ? null : y(point.value) };
    }),
  );
  const stops = ends.map((pair) =>
    pair.map((end): Stop => {
      const point = end.series.points.find(({ year }) => year === end.year);
      const reason = gapReason(point);
      const said = reason
        ? t('chart.no-value', { reason: gap(reason).toLowerCase() })
        : value(point?.value ?? 0, unit);
      const count =
        point?.n !== undefined && point.expected !== undefined
          ? [t('chart.n', { n: point.n, expected: point.expected })]
          : [];
      return {
        x: end.x,
        y: end.y ?? height - gapRow,
        title: `${end.series.label}, ${end.year}: ${said}`,
        lines: count,
        words: [end.series.label, String(end.year), said, ...count].join(', '),
        key: end.series.key,
      };
    }),
  );
  const labels = spreadLabels(
    ends.flatMap(([, last]) => (last?.y == null ? [] : [{ key: last.series.key, y: last.y }])),
    lineHeight - 1,
    top,
    height - gapRow - 6,
  );
  const colour = (key: string, row: number) =>
    few ? colourOf(slots.get(key)) : read === row ? 'var(--accent)' : 'var(--context)';
  return (
    <div ref={box}>
      <Readable
        label={spec.title}
        width={width}
        height={height}
        rows={stops}
        onActive={setRead}
        onEnter={onSelect}
      >
        <svg aria-hidden="true" width={width} height={height} className="absolute inset-0">
          {sides.map((x, at) => (
            <g key={x}>
              <line x1={x} x2={x} y1={top} y2={height - gapRow} stroke="var(--field)" />
              <text x={x} y={14} textAnchor="middle" fontSize={13} fill="var(--ink)" className="tabular">
                {years[at]}
              </text>
            </g>
          ))}
          {isCut && (
            <text
              x={(sides[0] + sides[1]) / 2}
              y={14}
              textAnchor="middle"
              fontSize={12}
              fill="var(--attention)"
            >
              {t('chart.slope.break')}
            </text>
          )}
          {ends.map(([first, last], row) => (
            <g key={series[row]?.key} data-series={series[row]?.key}>
              {first?.y != null && last?.y != null && !isCut && (
                <line
                  data-join
                  x1={first.x}
                  x2={last.x}
                  y1={tenth(first.y)}
                  y2={tenth(last.y)}
                  stroke={colour(first.series.key, row)}
                  strokeWidth={read === row || few ? 2 : 1.3}
                />
              )}
              {[first, last].map((end) =>
                !end ? null : end.y === null ? (
                  <Blank key={end.side} end={end} height={height} colour={colour(end.series.key, row)} />
                ) : (
                  <Marker
                    key={end.side}
                    slot={few ? slots.get(end.series.key) : 1}
                    x={end.x}
                    y={end.y}
                    colour={colour(end.series.key, row)}
                    size={few ? 1.1 : 0.8}
                  />
                ),
              )}
              {few && first?.y != null && (
                <text
                  x={first.x - 8}
                  y={tenth(first.y)}
                  dy="0.35em"
                  textAnchor="end"
                  fontSize={12}
                  fill="var(--ink-2)"
                  className="tabular"
                >
                  {short(first.series.points.find(({ year }) => year === first.year)?.value ?? 0, unit)}
                </text>
              )}
            </g>
          ))}
        </svg>
        {labels.map(({ key, y: at }) => {
          const row = series.findIndex((one) => one.key === key);
          const one = series[row];
          const end = one?.points.find(({ year }) => year === years[1])?.value;
          return (
            one && (
              <p
                key={key}
                aria-hidden="true"
                className={`absolute truncate text-xs ${read === row ? 'font-medium text-ink' : 'text-ink-2'}`}
                style={{ left: sides[1] + 9, top: at - 8, width: names - 12 }}
              >
                <span className="tabular text-ink">{typeof end === 'number' ? short(end, unit) : ''}</span>{' '}
                {one.label}
              </p>
            )
          );
        })}
      </Readable>
    </div>
  );
}

/** Blanks of several series stand side by side under the axis, as far as there is room. */
function Blank({ end, height, colour }: { end: End; height: number; colour: string }) {
  const reason = gapReason(end.series.points.find(({ year }) => year === end.year)) ?? 'no_row';
  return <GapShape reason={reason} x={end.x} y={height - gapRow + 12} colour={colour} />;
}
