import { inYearOrder } from './segments.js';
import type { ChartSeries } from './chart-spec.js';

export interface StripCell {
  year: number;
  n: number;
  expected: number;
  /** Parts of the tallest column of the whole chart, 0 to 1. */
  nHeight: number;
  expectedHeight: number;
}

export interface StripRow {
  key: string;
  label: string;
  cells: readonly StripCell[];
}

/**
 * The n of N of every year, as steps under the chart.
 *
 * Shape    one row per main series that states its n; heights share one scale so that rows compare.
 * Gaps     a point without n has no cell; n = 0 of 12 is a cell of height 0 with its N drawn.
 */
export function toStrip(series: readonly ChartSeries[]): StripRow[] {
  const stated = series
    .filter(({ role }) => role !== 'context')
    .map(({ key, label, points }) => ({
      key,
      label,
      cells: inYearOrder(points).flatMap(({ year, n, expected }) =>
        n === undefined ? [] : [{ year, n, expected: Math.max(n, expected ?? n) }],
      ),
    }))
    .filter(({ cells }) => cells.length > 0);
  const most = Math.max(1, ...stated.flatMap(({ cells }) => cells.map(({ expected }) => expected)));
  return stated.map(({ key, label, cells }) => ({
    key,
    label,
    cells: cells.map((cell) => ({ ...cell, nHeight: cell.n / most, expectedHeight: cell.expected / most })),
  }));
}
