import type { ChartPoint } from '@kipimo/shared';
import type { OwnSeries, Peers } from './results.query.js';

/** The points of a series with the peers' middle half behind them; years that nobody may be told of have none. */
export function withPeers(
  points: readonly ChartPoint[],
  peers: readonly Peers[],
  indicator: string,
): ChartPoint[] {
  const told = new Map(peers.flatMap((one) => (one.indicator === indicator ? [[one.year, one]] : [])));
  return points.map((point) => {
    const range = told.get(point.year);
    return typeof range?.low === 'number' && typeof range.high === 'number'
      ? { ...point, band: [range.low, range.high] as const }
      : point;
  });
}

/** The newest year in which the institution has a value, and the peers of that year. */
export function newest(series: OwnSeries, peers: readonly Peers[]) {
  const point = series.points.findLast(({ value }) => typeof value === 'number') ?? null;
  const range =
    (point &&
      peers.find(({ indicator, year }) => indicator === series.indicator.code && year === point.year)) ??
    null;
  return { point, range };
}
