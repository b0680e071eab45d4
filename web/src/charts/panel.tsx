import {
  panelBandRuns,
  panelGaps,
  targetPath,
  tenth,
  toSegments,
  vertices,
  type BandYear,
  type ChartPanel,
  type SmallMultiplesSpec,
} from '@kipimo/shared';
import { GapShape } from './marks.js';
import { useChartWords } from './use-chart-words.js';

/** The outline of a run; a single year is a third of a year wide on each side. */
function bandPath(
  run: readonly BandYear[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const wide = (x(1) - x(0)) / 3;
  const [only] = run;
  const corners =
    run.length === 1 && only
      ? [
          [x(only.year) - wide, y(only.high)],
          [x(only.year) + wide, y(only.high)],
          [x(only.year) + wide, y(only.low)],
          [x(only.year) - wide, y(only.low)],
        ]
      : [
          ...run.map(({ year, high }) => [x(year), y(high)]),
          ...run.toReversed().map(({ year, low }) => [x(year), y(low)]),
        ];
  return `M${corners.map(([left = 0, top = 0]) => `${tenth(left)},${tenth(top)}`).join('L')}Z`;
}

const dashes = { firm: undefined, provisional: '4 3', bridged: '1 3' } as const;
const lane = 9;
/** About how wide a digit of the latest value is. */
const digit = 6.6;

/** One panel: the line with its cuts, first and latest value marked, blanks under the axis, latest value in figures. */
export function Panel({
  panel,
  spec,
  years,
  x,
  y,
  width,
  height,
}: {
  panel: ChartPanel;
  spec: SmallMultiplesSpec;
  years: readonly number[];
  x: (year: number) => number;
  y: (value: number) => number;
  width: number;
  height: number;
}) {
  const words = useChartWords();
  const breaks = panel.breaks ?? spec.breaks;
  const known = vertices(panel.points);
  const first = known[0];
  const last = known.at(-1);
  const provisional = panel.points.find(({ year }) => year === last?.year)?.provisional;
  const latest = last ? words.short(last.value, panel.unit ?? spec.unit) : '';
  // Beside the last point there is room for a short figure, and a little of the gutter; a long one stands above it.
  const isTight = last !== undefined && x(last.year) + 7 + latest.length * digit > width + digit;
  const from = x(years[0] ?? 0);
  const until = x(years.at(-1) ?? 0);
  return (
    <svg aria-hidden="true" width={width} height={height + 34} className="block overflow-visible">
      <line x1={from - 5} x2={until + 5} y1={height} y2={height} stroke="var(--rule)" />
      {panelBandRuns(panel).map((run) => (
        <path
          key={run[0]?.year}
          data-band={run[0]?.year}
          d={bandPath(run, x, y)}
          fill="var(--context)"
          fillOpacity={0.35}
        />
      ))}
      {breaks.map(({ year }) => (
        <line
          key={year}
          data-break={year}
          x1={x(year - 0.5)}
          x2={x(year - 0.5)}
          y1={2}
          y2={height}
          stroke="var(--ink-2)"
          strokeWidth={0.8}
          strokeOpacity={0.6}
          strokeDasharray="2 2"
        />
      ))}
      {panel.targets?.map((target, at) => (
        <path
          key={at}
          d={targetPath(target, x, y)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={0.9}
          opacity={target.state === 'superseded' ? 0.4 : 0.9}
          strokeDasharray={target.state === 'proposed' ? '2 3' : undefined}
        />
      ))}
      {toSegments(panel.points, breaks).map((segment) => (
        <path
          key={`${segment.join} ${segment.vertices[0]?.year}`}
          data-join={segment.join}
          d={segment.vertices
            .map(({ year, value }, at) => `${at === 0 ? 'M' : 'L'}${tenth(x(year))},${tenth(y(value))}`)
            .join('')}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={1.75}
          strokeLinejoin="round"
          strokeLinecap="round"
          strokeDasharray={dashes[segment.join]}
        />
      ))}
      {known.map(({ year, value }) => (
        <circle key={year} cx={x(year)} cy={y(value)} r={1.5} fill="var(--accent)" />
      ))}
      {panelGaps(panel).map(({ year, reason }) => (
        <g key={year} transform={`translate(${tenth(x(year))},${height + lane}) scale(0.75)`}>
          <GapShape reason={reason} x={0} y={0} colour="var(--ink-2)" />
        </g>
      ))}
      {first && (
        <circle
          cx={x(first.year)}
          cy={y(first.value)}
          r={2.6}
          fill="var(--paper)"
          stroke="var(--accent)"
          strokeWidth={1.4}
        />
      )}
      {last && last !== first && (
        <circle
          cx={x(last.year)}
          cy={y(last.value)}
          r={3}
          fill={provisional ? 'var(--paper)' : 'var(--accent)'}
          stroke="var(--accent)"
          strokeWidth={1.4}
        />
      )}
      {last ? (
        <text
          x={isTight ? width : x(last.year) + 7}
          y={isTight ? Math.max(10, y(last.value) - 12) : y(last.value)}
          dy="0.35em"
          textAnchor={isTight ? 'end' : 'start'}
          fontSize={12}
          fill="var(--ink)"
          className="tabular"
          style={{ paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 3 }}
        >
          {latest}
        </text>
      ) : (
        <text x={from} y={height / 2} fontSize={12} fill="var(--ink-2)" fontStyle="italic">
          {words.gap(panelGaps(panel)[0]?.reason ?? 'no_row')}
        </text>
      )}
      <text x={from - 5} y={height + 27} fontSize={11} fill="var(--ink-2)" className="tabular">
        {years[0]}
      </text>
      <text
        x={until + 5}
        y={height + 27}
        fontSize={11}
        fill="var(--ink-2)"
        textAnchor="end"
        className="tabular"
      >
        {years.at(-1)}
      </text>
    </svg>
  );
}
