import { correlation, cronbachAlpha } from '../statistics/coherence.js';
import type { CompositeDesign } from '../statistics/composite-index.js';
import { isRefused } from '../statistics/refused.js';

/** Whether the parts of an index move together. */
export interface Coherence {
  /** Cronbach's α over all parts, reversed parts turned; null when it cannot be worked out. */
  readonly alpha: number | null;
  /** Units without a missing part, which α is worked out over. */
  readonly units: number;
  /** Pearson's correlation of each pair of parts; null when one of them does not vary. */
  readonly correlations: readonly {
    readonly first: string;
    readonly second: string;
    readonly value: number | null;
  }[];
}

/**
 * Coherence before anything is added up: parts that do not move together, or against one another, make an index that
 * says nothing in particular.
 *
 * Shape   parts are standardised first, so that their units do not matter.
 * Source  docs/methods.md#composite; OECD and JRC (2008), step 4.
 */
export function coherenceOf({ clusters }: CompositeDesign): Coherence {
  const parts = clusters.flatMap((cluster) => cluster.parts);
  const length = parts[0]?.values.length ?? 0;
  const complete = Array.from({ length }, (_, unit) => unit).filter((unit) =>
    parts.every(({ values }) => (values[unit] ?? null) !== null),
  );
  const columns = parts.map(({ name, values, isReversed }) => ({
    name,
    values: complete.map((unit) => (isReversed ? -1 : 1) * (values[unit] ?? 0)),
  }));
  const alpha = cronbachAlpha(columns.map(({ values }) => standardised(values)));
  return {
    alpha: isRefused(alpha) ? null : alpha,
    units: complete.length,
    correlations: columns.flatMap((first, place) =>
      columns.slice(place + 1).map((second) => {
        const value = correlation(first.values, second.values);
        return { first: first.name, second: second.name, value: isRefused(value) ? null : value };
      }),
    ),
  };
}

function standardised(values: readonly number[]): number[] {
  const centre = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / Math.max(1, values.length - 1),
  );
  return values.map((value) => (spread > 0 ? (value - centre) / spread : 0));
}
