import { linear, toSegments, valueAxis, vertices, type ChartBreak, type ChartPoint } from '@kipimo/shared';

const width = 104;
const height = 18;

/**
 * A development as small as a line of text, for paper.
 *
 * Gaps   a year without a value joins nothing and has no mark; a change of definition cuts the line, a bridged one is
 *        dotted.
 */
export function Spark({ points, breaks }: { points: readonly ChartPoint[]; breaks: readonly ChartBreak[] }) {
  const known = vertices(points);
  const years = points.map(({ year }) => year);
  const x = linear(
    { low: Math.min(...years), high: Math.max(...years) + 0.001 },
    { low: 3, high: width - 3 },
  );
  const y = linear(valueAxis(known.map(({ value }) => value)).extent, { low: height - 3, high: 3 });
  const last = known.at(-1);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {toSegments(points, breaks).map(({ join, vertices: run }) => (
        <path
          key={run[0]?.year}
          d={`M${run.map(({ year, value }) => `${x(year).toFixed(1)},${y(value).toFixed(1)}`).join('L')}`}
          fill="none"
          stroke="var(--series-1)"
          strokeWidth={1.2}
          strokeDasharray={join === 'bridged' ? '1 2' : undefined}
        />
      ))}
      {known.map(({ year, value }) => (
        <circle
          key={year}
          cx={x(year)}
          cy={y(value)}
          r={year === last?.year ? 2 : 0.9}
          fill="var(--series-1)"
        />
      ))}
    </svg>
  );
}
