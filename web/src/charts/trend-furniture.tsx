import type { TrendLayout } from '@kipimo/shared';
import { useText } from '../i18n/use-text.js';
import { colourOf } from './colour.js';

export interface LayerProps {
  layout: TrendLayout;
  slots: ReadonlyMap<string, number>;
}

const tickStyle = { fontSize: 12, fill: 'var(--ink-2)', fontVariantNumeric: 'tabular-nums' } as const;
/** Words over lines stay legible. */
const halo = {
  paintOrder: 'stroke',
  stroke: 'var(--paper)',
  strokeWidth: 3,
  strokeLinejoin: 'round',
} as const;

/** Ticks, break words, targets and the n-strip: what stands still while series come and go. */
export function TrendFurniture({ layout, slots }: LayerProps) {
  const { plot } = layout;
  const foot = plot.y + plot.height;
  return (
    <g data-layer="furniture">
      {layout.yTicks.map(({ value, label, y }) => (
        <text key={value} x={plot.x - 8} y={y} dy="0.35em" textAnchor="end" style={tickStyle}>
          {label}
        </text>
      ))}
      <line x1={plot.x} x2={plot.x + plot.width} y1={foot} y2={foot} stroke="var(--field)" />
      {layout.broken && (
        <path
          d={`M${plot.x - 5},${foot - 4}l10,-4m-10,8l10,-4`}
          stroke="var(--ink-2)"
          fill="none"
          strokeWidth={1.2}
        />
      )}
      {layout.xTicks.map(
        ({ year, x, labelled }) =>
          labelled && (
            <text key={year} x={x} y={foot + 28} textAnchor="middle" style={tickStyle}>
              {year}
            </text>
          ),
      )}
      <Breaks layout={layout} />
      <Targets layout={layout} />
      {layout.baseline && (
        <path
          data-baseline
          d="M-6,0H6M0,-6V6"
          transform={`translate(${layout.baseline.x},${layout.baseline.y})`}
          stroke="var(--ink)"
          strokeWidth={1.6}
        />
      )}
      <Strip layout={layout} slots={slots} />
    </g>
  );
}

function Breaks({ layout: { breaks, plot } }: { layout: TrendLayout }) {
  const { t } = useText();
  return breaks.map(({ year, x, anchor, toVersion, label }) => (
    <text
      key={year}
      x={anchor === 'start' ? x + 5 : x - 5}
      y={plot.y - 8}
      textAnchor={anchor}
      style={{ ...tickStyle, fontStyle: 'italic' }}
    >
      {t('chart.break', { version: toVersion, label })}
    </text>
  ));
}

function Targets({ layout: { targets } }: { layout: TrendLayout }) {
  const { t } = useText();
  return targets.map((target, place) => {
    const light = target.state === 'superseded';
    return (
      <g key={`${target.state} ${place}`} opacity={light ? 0.45 : 1}>
        <path
          d={target.path}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.2}
          strokeDasharray={target.state === 'proposed' ? '2 3' : undefined}
        />
        <text
          x={target.start.x + 3}
          y={target.start.y - 5}
          style={{ ...tickStyle, ...halo, fill: 'var(--ink)' }}
        >
          {target.label ?? t(`chart.target.${target.state}`)}
        </text>
      </g>
    );
  });
}

/** n as filled steps inside the outline of N; the number itself where one row leaves room for it. */
function Strip({ layout, slots }: LayerProps) {
  const { strip, plot, x } = layout;
  const tall = strip.rowHeight - 6;
  return strip.rows.map(({ key, cells }, row) => {
    const base = strip.y + row * strip.rowHeight + tall;
    const colour = colourOf(slots.get(key));
    return (
      <g key={key} data-strip={key}>
        {row === 0 && (
          <text x={plot.x - 8} y={base} textAnchor="end" style={{ ...tickStyle, fontSize: 11 }}>
            n
          </text>
        )}
        {cells.map(({ year, n, nHeight, expectedHeight }) => {
          const left = x(year) - strip.cellWidth / 2;
          return (
            <g key={year}>
              <rect
                x={left}
                width={strip.cellWidth}
                y={base - nHeight * tall}
                height={nHeight * tall}
                fill={colour}
                opacity={0.28}
              />
              <line
                x1={left}
                x2={left + strip.cellWidth}
                y1={base - expectedHeight * tall}
                y2={base - expectedHeight * tall}
                stroke={colour}
                strokeWidth={1}
              />
              {strip.cellWidth > (strip.rows.length > 3 ? 32 : 18) && (
                <text x={x(year)} y={base - 3} textAnchor="middle" style={{ ...tickStyle, fontSize: 11 }}>
                  {n}
                </text>
              )}
            </g>
          );
        })}
        <line x1={plot.x} x2={plot.x + plot.width} y1={base} y2={base} stroke="var(--rule)" />
      </g>
    );
  });
}
