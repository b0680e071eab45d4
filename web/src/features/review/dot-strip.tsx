const [width, height, edge] = [88, 22, 4];

/** One number of a cell's own history. */
export interface Dot {
  readonly year: number;
  readonly value: number;
  readonly isComparable: boolean;
}

/**
 * The institution's own numbers as dots, the one under review filled: small enough for a row, and no chart library.
 *
 * Shape    across by year, up by value between the least and the most; years without a number have no dot, and values
 *          of another definition are hollow and small.
 */
export function DotStrip({ dots, now, label }: { dots: readonly Dot[]; now: number | null; label: string }) {
  const years = dots.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const values = [...dots.map(({ value }) => value), ...(now === null ? [] : [now])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const across = (year: number) => edge + ((year - first) / Math.max(1, last - first)) * (width - 2 * edge);
  const up = (value: number) =>
    most === least ? height / 2 : height - edge - ((value - least) / (most - least)) * (height - 2 * edge);
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{label}</title>
      <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--rule)" />
      {dots.map(({ year, value, isComparable }) => (
        <circle
          key={year}
          cx={across(year)}
          cy={up(value)}
          r={isComparable ? 2.5 : 2}
          fill={isComparable ? 'var(--ink-2)' : 'none'}
          stroke="var(--ink-2)"
        />
      ))}
      {now !== null && (
        <circle cx={across(last)} cy={up(now)} r={3.5} fill="var(--accent)" stroke="var(--paper)" />
      )}
    </svg>
  );
}
