import type { TrendLayout } from '@kipimo/shared';
import { Area, CartesianGrid, ComposedChart, Line, ReferenceLine, XAxis, YAxis, ZIndexLayer } from 'recharts';
import { colourOf } from './colour.js';
import { bandRows, strokeRows } from './strokes.js';
import { TrendFurniture } from './trend-furniture.js';
import { TrendMarks } from './trend-marks.js';

const dashes = { firm: undefined, provisional: '5 4', bridged: '1 4' } as const;

/** The lines by Recharts; the same layout places everything Recharts has no word for. */
export function TrendPlot({
  layout,
  slots,
  active,
}: {
  layout: TrendLayout;
  slots: ReadonlyMap<string, number>;
  /** Key of the series being read; the others step back. */
  active: string | null;
}) {
  const { plot, width, height, xExtent, yExtent } = layout;
  const margin = {
    left: plot.x,
    top: plot.y,
    right: width - plot.x - plot.width,
    bottom: height - plot.y - plot.height,
  };
  const context = layout.series.filter(({ role }) => role === 'context');
  const mains = layout.series.filter(({ role }) => role === 'main');
  return (
    <ComposedChart width={width} height={height} margin={margin} accessibilityLayer={false}>
      <XAxis dataKey="year" type="number" domain={[xExtent.low, xExtent.high]} allowDataOverflow hide />
      <YAxis type="number" domain={[yExtent.low, yExtent.high]} allowDataOverflow hide />
      <CartesianGrid
        vertical={false}
        horizontalPoints={layout.yTicks.map(({ y }) => y)}
        stroke="var(--rule)"
        strokeWidth={1}
      />
      {layout.breaks.map((one) => (
        <ReferenceLine
          key={one.year}
          x={one.year - 0.5}
          stroke="var(--ink-2)"
          strokeDasharray="3 3"
          strokeWidth={1}
        />
      ))}
      {mains.map((series) => (
        <Area
          key={series.key}
          data={bandRows(series.bandSegments)}
          dataKey="band"
          type="linear"
          stroke="none"
          fill={colourOf(slots.get(series.key))}
          fillOpacity={active === null ? (mains.length > 3 ? 0.07 : 0.14) : active === series.key ? 0.2 : 0}
          isAnimationActive={false}
          activeDot={false}
          dot={false}
        />
      ))}
      {[...context, ...mains].flatMap((series) =>
        (['firm', 'provisional', 'bridged'] as const).map((join) => {
          const rows = strokeRows(series.segments, join);
          if (rows.length === 0) return null;
          const main = series.role === 'main';
          return (
            <Line
              key={`${series.key} ${join}`}
              className={`stroke-${join}`}
              data={rows}
              dataKey="value"
              type="linear"
              stroke={main ? colourOf(slots.get(series.key)) : 'var(--context)'}
              strokeWidth={main ? 2.25 : 1.25}
              strokeOpacity={active === null || active === series.key ? 1 : 0.3}
              strokeDasharray={dashes[join]}
              strokeLinecap="round"
              isAnimationActive={false}
              dot={false}
              activeDot={false}
            />
          );
        }),
      )}
      <ZIndexLayer zIndex={700}>
        <TrendFurniture layout={layout} slots={slots} />
        <TrendMarks layout={layout} slots={slots} active={active} />
      </ZIndexLayer>
    </ComposedChart>
  );
}
