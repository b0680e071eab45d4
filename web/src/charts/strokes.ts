import type { BandSegment, Join, Segment } from '@kipimo/shared';

interface StrokeRow {
  year: number;
  value: number | null;
}

/**
 * The rows of one Recharts line: runs joined in one way, with a null between runs so that the path starts anew.
 * The null stands half a year on, where no value can be.
 */
export function strokeRows(segments: readonly Segment[], join: Join): StrokeRow[] {
  return segments
    .filter((segment) => segment.join === join)
    .flatMap(({ vertices }, place): StrokeRow[] =>
      place === 0 ? [...vertices] : [{ year: (vertices[0]?.year ?? 0) - 0.5, value: null }, ...vertices],
    );
}

/** The same for a band; a band over a single year is widened to a third of it, so that it is seen. */
export function bandRows(
  segments: readonly BandSegment[],
): { year: number; band: [number, number] | null }[] {
  return segments.flatMap(({ vertices }, place) => {
    const only = vertices[0];
    const wide =
      vertices.length === 1 && only
        ? [
            { ...only, year: only.year - 0.16 },
            { ...only, year: only.year + 0.16 },
          ]
        : vertices;
    const rows = wide.map(({ year, low, high }) => ({ year, band: [low, high] as [number, number] }));
    return place === 0 ? rows : [{ year: (only?.year ?? 0) - 0.5, band: null }, ...rows];
  });
}
