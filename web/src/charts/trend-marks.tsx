import type { TrendLayout } from '@kipimo/shared';
import { useText } from '../i18n/use-text.js';
import { colourOf } from './colour.js';
import { GapShape, Marker } from './marks.js';

interface LayerProps {
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

/** Marks of values, single institutions, blanks, and the names at the ends. */
export function TrendMarks({ layout, slots, active }: LayerProps & { active: string | null }) {
  return (
    <g data-layer="marks">
      {layout.series.map((series) => {
        const main = series.role === 'main';
        const slot = main ? slots.get(series.key) : undefined;
        const colour = main ? colourOf(slot) : 'var(--context)';
        return (
          <g
            key={series.key}
            data-series={series.key}
            opacity={active === null || active === series.key ? 1 : 0.3}
          >
            {series.dots.map(({ year, value, x, y }, place) => (
              <circle key={`${year} ${value} ${place}`} cx={x} cy={y} r={2.4} fill={colour} opacity={0.75} />
            ))}
            {main &&
              series.marks.map(({ year, x, y, provisional }) => (
                <Marker key={year} slot={slot} x={x} y={y} colour={colour} hollow={provisional} />
              ))}
            {series.gaps.map(({ year, x, y, reason }) => (
              <GapShape key={year} reason={reason} x={x} y={y} colour={colour} />
            ))}
          </g>
        );
      })}
      <EndLabels layout={layout} slots={slots} active={active} />
    </g>
  );
}

function EndLabels({ layout, slots, active }: LayerProps & { active: string | null }) {
  const { plot, endLabels } = layout;
  return endLabels.map(({ key, lines, x, y, markX, markY }) => {
    const slot = slots.get(key);
    const colour = slot ? colourOf(slot) : 'var(--ink-2)';
    return (
      <g key={key} opacity={active === null || active === key ? 1 : 0.45}>
        {(Math.abs(markY - y) > 6 || plot.x + plot.width - markX > layout.strip.cellWidth) && (
          <path d={`M${markX + 6},${markY}L${x - 3},${y}`} stroke={colour} strokeWidth={0.75} opacity={0.6} />
        )}
        <text x={x} y={y - (lines.length - 1) * 7} style={{ fontSize: 13, fill: colour, fontWeight: 500 }}>
          {lines.map((line, place) => (
            <tspan key={line} x={x} dy={place === 0 ? '0.35em' : 14}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    );
  });
}
