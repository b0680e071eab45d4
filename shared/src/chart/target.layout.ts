import type { ChartTargetPath } from './chart-spec.js';
import { tenth } from './scales.js';
import { inYearOrder } from './segments.js';

/** A target holds until the next one is due, hence steps; where a straight line was agreed, that line. */
export function targetPath(
  { points, course }: ChartTargetPath,
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const ordered = inYearOrder(points);
  if (course === 'interpolated' && ordered.length > 1) {
    return ordered
      .map(({ year, value }, place) => `${place === 0 ? 'M' : 'L'}${tenth(x(year))},${tenth(y(value))}`)
      .join('');
  }
  return ordered
    .map(({ year, value }, place) => {
      const until = ordered[place + 1]?.year ?? year + 1;
      const start = place === 0 ? `M${tenth(x(year - 0.5))},` : 'V';
      return `${start}${tenth(y(value))}H${tenth(x(until - 0.5))}`;
    })
    .join('');
}

/** A target's steps and where its word stands. */
export function layoutTarget(
  target: ChartTargetPath,
  x: (year: number) => number,
  y: (value: number) => number,
): ChartTargetPath & { path: string; start: { x: number; y: number } } {
  const points = inYearOrder(target.points);
  const path = targetPath(target, x, y);
  const first = points[0];
  const lead = target.course === 'interpolated' ? 0 : 0.5;
  return { ...target, path, start: first ? { x: x(first.year - lead), y: y(first.value) } : { x: 0, y: 0 } };
}
