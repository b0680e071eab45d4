import type { ChartBreak, ChartPoint } from './chart-spec.js';

/** How two neighbouring years are joined. */
export type Join = 'firm' | 'provisional' | 'bridged';

export interface Vertex {
  year: number;
  value: number;
}

export interface Segment {
  join: Join;
  /** Two or more, in order of years. */
  vertices: readonly Vertex[];
}

export interface BandSegment {
  vertices: readonly { year: number; low: number; high: number }[];
}

/** Points in order of years; equal years keep the order they came in. */
export function inYearOrder<P extends { year: number }>(points: readonly P[]): P[] {
  return points
    .map((point, place) => ({ point, place }))
    .sort(byYearThenPlace)
    .map(({ point }) => point);
}

function byYearThenPlace<P extends { year: number }>(
  a: { point: P; place: number },
  b: { point: P; place: number },
): number {
  return a.point.year - b.point.year || a.place - b.place;
}

/**
 * Cuts a series into strokes.
 *
 * Shape    runs of neighbouring years that are joined in the same way; a run has at least two vertices.
 *          A bridged definition break is a run of its own, so that it can be dotted.
 * Gaps     a null, a year without a row, and a definition break without a bridge join nothing.
 *          A value with no joined neighbour is in no run: it is drawn as a mark only (`vertices`).
 */
export function toSegments(points: readonly ChartPoint[], breaks: readonly ChartBreak[]): Segment[] {
  const ordered = inYearOrder(points);
  const segments: { join: Join; vertices: Vertex[] }[] = [];
  let open: { join: Join; vertices: Vertex[] } | undefined;
  for (let place = 1; place < ordered.length; place += 1) {
    const before = ordered[place - 1] as ChartPoint;
    const after = ordered[place] as ChartPoint;
    const join = joinOf(before, after, breaks);
    if (join === undefined || before.value === null || after.value === null) {
      open = undefined;
      continue;
    }
    const vertex = { year: after.year, value: after.value };
    if (open?.join === join) open.vertices.push(vertex);
    else {
      open = { join, vertices: [{ year: before.year, value: before.value }, vertex] };
      segments.push(open);
    }
  }
  return segments;
}

/** The same cuts for the band around a series; a bridge joins values, never bands. */
export function toBandSegments(points: readonly ChartPoint[], breaks: readonly ChartBreak[]): BandSegment[] {
  const segments: { vertices: { year: number; low: number; high: number }[] }[] = [];
  let before: ChartPoint | undefined;
  for (const point of inYearOrder(points)) {
    if (point.value === null || point.band === undefined) {
      before = undefined;
      continue;
    }
    const join = before && joinOf(before, point, breaks);
    const vertex = { year: point.year, low: point.band[0], high: point.band[1] };
    const open = segments.at(-1);
    if (open && (join === 'firm' || join === 'provisional')) open.vertices.push(vertex);
    else segments.push({ vertices: [vertex] });
    before = point;
  }
  return segments;
}

/** Every value that is there, joined or not: one mark each. */
export function vertices(points: readonly ChartPoint[]): Vertex[] {
  return inYearOrder(points).flatMap((point) =>
    point.value === null ? [] : [{ year: point.year, value: point.value }],
  );
}

/** How two rows are joined, or undefined when nothing may join them. */
export function joinOf(
  before: ChartPoint,
  after: ChartPoint,
  breaks: readonly ChartBreak[],
): Join | undefined {
  if (before.value === null || after.value === null) return undefined;
  if (after.year - before.year !== 1) return undefined;
  const crossed = breaks.filter(({ year }) => before.year < year && year <= after.year);
  if (crossed.some(({ bridged }) => !bridged)) return undefined;
  if (crossed.length > 0) return 'bridged';
  return before.provisional || after.provisional ? 'provisional' : 'firm';
}
