import { tableOf, type ChartSpec } from '@kipimo/shared';

/** Whether there is anything to draw: an empty chart says so in words instead. */
export function hasValues(spec: ChartSpec): boolean {
  if (spec.kind === 'map') return spec.places.length > 0;
  if (spec.kind === 'comparison' && spec.groups.some(({ dots }) => (dots?.length ?? 0) > 0)) return true;
  if (spec.kind === 'trend' || spec.kind === 'small-multiples' || spec.kind === 'slope') {
    const series = spec.kind === 'small-multiples' ? spec.panels : spec.series;
    return series.some(({ points }) =>
      points.some(({ value, dots }) => value !== null || (dots?.length ?? 0) > 0),
    );
  }
  return tableOf(spec).rows.some((row) => row.some(({ kind }) => kind === 'number'));
}
