import { linear, tenth } from '@kipimo/shared';
import type { ReactNode } from 'react';
import { Readable, type Stop } from './readable.js';
import { useWidth } from './use-width.js';

export interface RowSpace {
  /** Value to pixels. */
  x: (value: number) => number;
  /** Middle of the row's band. */
  y: number;
  /** Height of the row's band. */
  height: number;
}

export interface DrawnRow {
  key: string;
  label: string;
  /** Stands at the right, such as "12 of 14". */
  aside?: string;
  draw: (space: RowSpace) => ReactNode;
  stops: (space: RowSpace) => Stop[];
}

const narrow = 480;
const band = 34;
const axisHeight = 26;

/**
 * Named rows over one value axis: names at the left, or above each row where the page is narrow; one grid; one
 * tab stop.
 */
export function RowsFrame({
  label,
  rows,
  ticks,
  extent,
  tickLabel,
  onEnter,
}: {
  label: string;
  rows: readonly DrawnRow[];
  ticks: readonly number[];
  extent: { low: number; high: number };
  tickLabel: (value: number) => string;
  onEnter?: (key: string) => void;
}) {
  const [width, box] = useWidth();
  const small = width < narrow;
  const nameWidth = small ? 0 : Math.min(260, Math.round(width * 0.3));
  const asideWidth = rows.some(({ aside }) => aside) ? 76 : 16;
  const nameHeight = small ? 24 : 0;
  const rowHeight = band + nameHeight + (small ? 6 : 4);
  const left = small ? 18 : nameWidth + 12;
  const right = width - asideWidth;
  const height = rows.length * rowHeight + axisHeight;
  const x = linear(extent, { low: left, high: right });
  const spaces = rows.map((_, at) => ({ x, y: at * rowHeight + nameHeight + band / 2, height: band }));
  return (
    <div ref={box}>
      <Readable
        label={label}
        width={width}
        height={height}
        rows={rows.map((row, at) => row.stops(spaces[at] as RowSpace))}
        onEnter={onEnter}
      >
        <svg aria-hidden="true" width={width} height={height} className="absolute inset-0">
          {ticks.map((tick) => (
            <g key={tick}>
              {spaces.map(({ y }) => (
                <line
                  key={y}
                  x1={tenth(x(tick))}
                  x2={tenth(x(tick))}
                  y1={small ? y - band / 2 + 3 : y - rowHeight / 2}
                  y2={small ? y + band / 2 : y + rowHeight / 2}
                  stroke={tick === 0 ? 'var(--field)' : 'var(--rule)'}
                />
              ))}
              <text
                x={tenth(x(tick))}
                y={height - 8}
                textAnchor="middle"
                fill="var(--ink-2)"
                fontSize={12}
                className="tabular"
              >
                {tickLabel(tick)}
              </text>
            </g>
          ))}
          {rows.map((row, at) => (
            <g key={row.key} data-row={row.key}>
              {row.draw(spaces[at] as RowSpace)}
            </g>
          ))}
        </svg>
        {rows.map(({ key, label: name, aside }, at) => (
          <div key={key} aria-hidden="true" className="text-sm">
            <p
              title={name}
              className={
                small ? 'absolute truncate' : 'absolute line-clamp-2 flex items-center leading-[1.1rem]'
              }
              style={
                small
                  ? { top: at * rowHeight + 2, left: 0, width: width - 8 }
                  : { top: at * rowHeight, left: 0, width: nameWidth, height: band }
              }
            >
              {name}
            </p>
            {aside && (
              <p
                className="tabular absolute text-right text-xs text-ink-2"
                style={{ top: (spaces[at]?.y ?? 0) - 8, right: 0, width: asideWidth - 10 }}
              >
                {aside}
              </p>
            )}
          </div>
        ))}
      </Readable>
    </div>
  );
}
