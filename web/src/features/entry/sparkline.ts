/** One year of a cell's own history. */
export interface SparkYear {
  readonly year: number;
  /** Null for a named absence. */
  readonly value: number | null;
  /** Whether it may be joined to the year before. */
  readonly comparable: boolean;
}

/** What is drawn: runs of years that follow each other, a dot per value, a hollow mark per named absence. */
export interface Sparkline {
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly year: number }[];
  readonly hollow: readonly { readonly x: number; readonly y: number; readonly year: number }[];
}

const round = (place: number) => Math.round(place * 10) / 10;

/**
 * The drawing of a short history.
 *
 * Shape    places in a box of `width` by `height`, the years evenly spaced, zero always on the scale.
 * Gaps     a year without a value, and a step to another definition, end the line: the gap is drawn as a gap. A named
 *          absence is a hollow mark on the axis; a year of which nothing is known is nothing.
 */
export function sparkline(years: readonly SparkYear[], width: number, height: number): Sparkline {
  const values = years.flatMap(({ value }) => (value === null ? [] : [value]));
  const first = years[0]?.year ?? 0;
  const span = Math.max(1, (years.at(-1)?.year ?? first) - first);
  const low = Math.min(0, ...values);
  const high = Math.max(low + 1, ...values);
  const x = (year: number) => round(4 + ((width - 8) * (year - first)) / span);
  const y = (value: number) => round(height - 4 - ((height - 8) * (value - low)) / (high - low));
  const lines: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 1) lines.push(`M${run.join('L')}`);
    run = [];
  };
  years.forEach(({ year, value, comparable }, at) => {
    const before = years[at - 1];
    if (value === null || before?.year !== year - 1 || before.comparable !== comparable) end();
    if (value !== null) run.push(`${x(year)} ${y(value)}`);
  });
  end();
  return {
    lines,
    dots: years.flatMap(({ year, value }) => (value === null ? [] : [{ x: x(year), y: y(value), year }])),
    hollow: years.flatMap(({ year, value }) => (value === null ? [{ x: x(year), y: y(low), year }] : [])),
  };
}
