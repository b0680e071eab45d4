import { colourOf, inkOf } from './colour.js';
import { GapShape, Marker } from './marks.js';
import type { LayerProps } from './trend-furniture.js';

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
    const ink = slot ? inkOf(slot) : 'var(--ink-2)';
    return (
      <g key={key} opacity={active === null || active === key ? 1 : 0.45}>
        {(Math.abs(markY - y) > 6 || plot.x + plot.width - markX > layout.strip.cellWidth) && (
          <path d={`M${markX + 6},${markY}L${x - 3},${y}`} stroke={colour} strokeWidth={0.75} opacity={0.6} />
        )}
        <text
          x={x}
          y={y - (lines.length - 1) * 7}
          fill="var(--ink)"
          style={{ fontSize: 13, fill: ink, fontWeight: 500 }}
        >
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
