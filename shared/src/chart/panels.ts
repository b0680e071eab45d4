import type { ChartPanel, SmallMultiplesSpec } from './chart-spec.js';
import { gapReason, type GapReason } from './gap.js';
import { everyYear } from './scales.js';
import { vertices } from './segments.js';
import { summarise } from './summary.js';

/** Everything in a panel that has a height. */
export function panelValues({ points, targets }: ChartPanel): number[] {
  return [
    ...vertices(points).map(({ value }) => value),
    ...points.flatMap(({ band }) => band ?? []),
    ...(targets ?? []).flatMap((target) => target.points.map(({ value }) => value)),
  ];
}

/** Blank years between the panel's first and last row. */
export function panelGaps({ points }: ChartPanel): { year: number; reason: GapReason }[] {
  const rows = new Map(points.map((point) => [point.year, point]));
  return everyYear([...rows.keys()]).flatMap((year) => {
    const reason = gapReason(rows.get(year));
    return reason ? [{ year, reason }] : [];
  });
}

export interface BandYear {
  year: number;
  low: number;
  high: number;
}

/** The years with a band, in runs without a gap: a year of which nothing is told cuts the band. */
export function panelBandRuns({ points }: Pick<ChartPanel, 'points'>): BandYear[][] {
  const runs: BandYear[][] = [];
  for (const { year, band } of points) {
    if (!band) continue;
    const run = runs.at(-1);
    const told = { year, low: band[0], high: band[1] };
    if (run && run.at(-1)?.year === year - 1) run.push(told);
    else runs.push([told]);
  }
  return runs;
}

/** The panels in the order they are drawn in; `compare` knows the alphabet of the language. */
export function sortedPanels(
  { panels, breaks, sort }: SmallMultiplesSpec,
  compare: (a: string, b: string) => number,
): readonly ChartPanel[] {
  if (sort === 'label') return [...panels].sort((a, b) => compare(a.label, b.label));
  if (sort !== 'change') return panels;
  const change = (panel: ChartPanel) =>
    summarise(panel, panel.breaks ?? breaks).change ?? Number.NEGATIVE_INFINITY;
  const known = panels.map((panel) => ({ panel, change: change(panel) }));
  return known.sort((a, b) => (a.change === b.change ? 0 : b.change - a.change)).map(({ panel }) => panel);
}
