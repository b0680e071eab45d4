import { layoutTrend, trendHeight, toStrip, type TrendSpec } from '@kipimo/shared';
import { useState } from 'react';
import { colourSlots } from './colour.js';
import type { DrawingProps } from './kinds.js';
import { Readable } from './readable.js';
import { SeriesNames } from './series-names.js';
import { TrendKey } from './trend-key.js';
import { TrendPlot } from './trend-plot.js';
import { stopsOf } from './trend-stops.js';
import { useChartWords } from './use-chart-words.js';
import { useWidth } from './use-width.js';

/** Below this the names of the series stand above the plot instead of at its right. */
const narrow = 480;

/** Series over programme years: lines cut at gaps and breaks, bands, targets, names at the ends, n under the years. */
export default function Trend({ spec }: DrawingProps<TrendSpec>) {
  const words = useChartWords();
  const [width, box] = useWidth();
  const [active, setActive] = useState<string | null>(null);
  const mains = spec.series.filter(({ role }) => role !== 'context');
  const slots = colourSlots(mains.map(({ key }) => key));
  const small = width < narrow;
  const strips = toStrip(mains).length;
  const height = trendHeight(small ? 190 : 260, strips);
  const layout = layoutTrend(spec, {
    width,
    height,
    tickLabel: (value) => words.tick(value, spec.unit),
    labelWidth: small ? 0 : labelWidth(spec),
  });
  const lane = layout.plot.y + layout.plot.height + 7;
  const rows = mains.map((series) =>
    stopsOf(series, spec.breaks, spec.unit, words, { x: layout.x, y: layout.y, lane }),
  );
  return (
    <div ref={box}>
      {small && <SeriesNames series={mains} slots={slots} />}
      <Readable
        label={spec.title}
        rows={rows}
        width={width}
        height={height}
        onActive={(row) => setActive(row === null ? null : (mains[row]?.key ?? null))}
      >
        <div aria-hidden="true">
          <TrendPlot layout={layout} slots={slots} active={mains.length > 1 ? active : null} />
        </div>
      </Readable>
      <TrendKey layout={layout} spec={spec} />
    </div>
  );
}

/** Room for the longest name, within reason; longer ones go onto a second line. */
function labelWidth({ series }: TrendSpec): number {
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  return Math.min(170, Math.max(64, longest * 7 + 16));
}
