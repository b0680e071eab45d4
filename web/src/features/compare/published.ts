import type { PublishedSeries } from './compare.query.js';

/**
 * The value of a published series in a year, or the last one before it: statistics of countries come late.
 *
 * Gaps  null where nothing was published by then.
 */
export function publishedBy(
  series: Pick<PublishedSeries, 'values'> | undefined,
  year: number | undefined,
): { year: number; value: string } | null {
  const known = (series?.values ?? []).filter((point) => year === undefined || point.year <= year);
  const last = known.reduce<(typeof known)[number] | null>(
    (newest, point) => (newest === null || point.year > newest.year ? point : newest),
    null,
  );
  return last && { year: last.year, value: String(last.value) };
}
