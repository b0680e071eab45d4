import { aggregate, type Aggregation } from './composite.js';
import { normalised, type Normalisation } from './normalisation.js';
import { rank } from './ranks.js';
import { type Answer, isRefused, refused } from './refused.js';

/** One indicator of an index. */
export interface CompositePart {
  readonly name: string;
  /** Relative to the other parts of its cluster. */
  readonly weight: number;
  readonly goalposts?: readonly [number, number];
  readonly isReversed?: boolean;
  /** In the order of the units; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Parts that speak of one thing. */
export interface CompositeCluster {
  readonly name: string;
  /** Relative to the other clusters. */
  readonly weight: number;
  readonly aggregation: Aggregation;
  readonly parts: readonly CompositePart[];
}

/** How an index is made: parts are brought onto one scale, put together into clusters, and clusters into the index. */
export interface CompositeDesign {
  readonly normalisation: Normalisation;
  /** How clusters become the index. */
  readonly aggregation: Aggregation;
  readonly clusters: readonly CompositeCluster[];
}

export interface CompositeScore {
  readonly unit: string;
  /** Null when a part is missing: nothing is filled in. */
  readonly value: number | null;
  /** From 1, the highest; equal values share the mean of their places. Null without a value. */
  readonly rank: number | null;
  readonly clusters: readonly { readonly name: string; readonly value: number | null }[];
  readonly missing: readonly string[];
  /** Clusters at nought, which make a geometric or harmonic index nought. */
  readonly atNought: readonly string[];
}

/**
 * The index of each unit with its clusters.
 *
 * Shape   one score for each unit, in the order given.
 * Unit    that of the normalisation: 0 to 100, or 100 with 10 to a standard deviation.
 * Gaps    a unit with a missing part has no index and the names of what is missing; a cluster at nought makes a
 *         geometric or harmonic index nought, and says so.
 * Errors  what `normalised` refuses, with the part; `too_few` without a part; `outside_scale` for a weight that is not
 *         above nought.
 * Source  docs/methods.md#composite
 */
export function compositeIndex(
  units: readonly string[],
  design: CompositeDesign,
): Answer<readonly CompositeScore[]> {
  const { clusters } = design;
  if (clusters.length === 0 || clusters.some(({ parts }) => parts.length === 0))
    return refused('too_few', { clusters: clusters.length });
  if (clusters.some(({ weight, parts }) => !(weight > 0) || parts.some((part) => !(part.weight > 0))))
    return refused('outside_scale');
  const scales = scaledParts(design);
  if (isRefused(scales)) return scales;
  const scores = units.map((unit, place) => scoreOf(unit, place, design, scales));
  const ranks = descending(scores.map(({ value }) => value));
  return scores.map((score, place) => ({ ...score, rank: ranks[place] ?? null }));
}

type Scales = readonly (readonly (readonly (number | null)[])[])[];

/** Every part on the common scale, by cluster and part. */
function scaledParts({ clusters, normalisation }: CompositeDesign): Answer<Scales> {
  const scales: (readonly (number | null)[])[][] = [];
  for (const { parts } of clusters) {
    const own: (readonly (number | null)[])[] = [];
    for (const { values, name, goalposts, isReversed } of parts) {
      const scale = normalised(values, normalisation, { goalposts, isReversed });
      if (isRefused(scale)) return refused(scale.refused, { ...scale.params, part: name });
      own.push(scale);
    }
    scales.push(own);
  }
  return scales;
}

function scoreOf(
  unit: string,
  place: number,
  { clusters, aggregation }: CompositeDesign,
  scales: Scales,
): Omit<CompositeScore, 'rank'> {
  const missing: string[] = [];
  const values = clusters.map(({ name, parts, aggregation: how }, c) => {
    const own = parts.map((part, k) => {
      const value = scales[c]?.[k]?.[place] ?? null;
      if (value === null) missing.push(part.name);
      return value;
    });
    const known = own.filter((value) => value !== null);
    return {
      name,
      value:
        known.length < own.length
          ? null
          : aggregate(
              known,
              how,
              parts.map(({ weight }) => weight),
            ),
    };
  });
  const known = values.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    unit,
    value:
      known.length < values.length
        ? null
        : aggregate(
            known,
            aggregation,
            clusters.map(({ weight }) => weight),
          ),
    clusters: values,
    missing,
    atNought: values.filter(({ value }) => value === 0).map(({ name }) => name),
  };
}

/** Places from 1, the highest value first; null stays null. */
export function descending(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const { ranks } = rank(known.map((value) => -value));
  let next = 0;
  return values.map((value) => {
    if (value === null) return null;
    next += 1;
    return ranks[next - 1] ?? null;
  });
}
