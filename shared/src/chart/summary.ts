import { joinOf, inYearOrder, vertices, type Vertex } from './segments.js';
import type { ChartBreak, ChartSeries } from './chart-spec.js';
import { everyYear } from './scales.js';

export interface SeriesSummary {
  key: string;
  label: string;
  /** First and last value since the last definition break that no rule bridges; null without a value. */
  first: Vertex | null;
  last: Vertex | null;
  lowest: Vertex | null;
  highest: Vertex | null;
  /** last - first; null when they are one value or none. */
  change: number | null;
  /** 'too_short' when fewer than three values can be compared (R10): the change is then told without a word for it. */
  direction: 'rose' | 'fell' | 'unchanged' | 'too_short' | 'none';
  /** The largest change between two neighbouring years that may be compared. */
  largest: { from: Vertex; to: Vertex; change: number } | null;
  /** Years between the first and the last row that have no value. */
  missing: number;
  years: number;
}

/**
 * What a sentence about a series may say.
 *
 * Gaps     never compares over an unbridged break; a blank year is counted, not bridged by a guess.
 * Unit     that of the values.
 */
export function summarise(series: ChartSeries, breaks: readonly ChartBreak[]): SeriesSummary {
  const known = vertices(series.points);
  const comparable = sinceLastBreak(known, breaks);
  const first = comparable[0] ?? null;
  const last = comparable.at(-1) ?? null;
  const years = everyYear(series.points.map(({ year }) => year)).length;
  const change = first && last && comparable.length > 1 ? last.value - first.value : null;
  return {
    key: series.key,
    label: series.label,
    first,
    last,
    lowest: extreme(known, (a, b) => a.value < b.value),
    highest: extreme(known, (a, b) => a.value > b.value),
    change,
    direction: directionOf(change, comparable.length),
    largest: largestStep(series, breaks),
    missing: years - new Set(known.map(({ year }) => year)).size,
    years,
  };
}

/** The stretch after the last break that holds a value on both sides and has no bridge. */
function sinceLastBreak(known: readonly Vertex[], breaks: readonly ChartBreak[]): readonly Vertex[] {
  const cuts = breaks.filter(({ bridged }) => !bridged).map(({ year }) => year);
  const last = known.at(-1)?.year ?? 0;
  const start = Math.max(Number.NEGATIVE_INFINITY, ...cuts.filter((year) => year <= last));
  return known.filter(({ year }) => year >= start);
}

function directionOf(change: number | null, values: number): SeriesSummary['direction'] {
  if (change === null) return 'none';
  if (values < 3) return 'too_short';
  if (change === 0) return 'unchanged';
  return change > 0 ? 'rose' : 'fell';
}

function extreme(known: readonly Vertex[], beats: (a: Vertex, b: Vertex) => boolean): Vertex | null {
  return known.reduce<Vertex | null>((best, one) => (best === null || beats(one, best) ? one : best), null);
}

function largestStep(series: ChartSeries, breaks: readonly ChartBreak[]): SeriesSummary['largest'] {
  const ordered = inYearOrder(series.points);
  let largest: SeriesSummary['largest'] = null;
  ordered.forEach((after, place) => {
    const before = ordered[place - 1];
    if (!before || before.value === null || after.value === null) return;
    if (joinOf(before, after, breaks) === undefined) return;
    const change = after.value - before.value;
    if (change === 0 || Math.abs(change) <= Math.abs(largest?.change ?? 0)) return;
    largest = {
      from: { year: before.year, value: before.value },
      to: { year: after.year, value: after.value },
      change,
    };
  });
  return largest;
}
