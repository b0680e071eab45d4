import type { Aggregation } from './composite.js';
import { type CompositeDesign, compositeIndex, descending } from './composite-index.js';
import { NORMALISATIONS, type Normalisation } from './normalisation.js';
import { seeded } from './random.js';
import { type Answer, isRefused, refused } from './refused.js';
import { inOrder, mean, quantile } from './summary.js';

export interface SensitivityOptions {
  readonly draws?: number;
  readonly seed?: number;
  /** Weights are varied by up to this share to each side. */
  readonly weightSpread?: number;
}

export interface RankInterval {
  readonly unit: string;
  /** In the design as it is; null for units without an index. */
  readonly rank: number | null;
  readonly median: number | null;
  /** 5th and 95th percentile of the ranks. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface Sensitivity {
  readonly ranks: readonly RankInterval[];
  /** How many places a unit moves on average against the design as it is. */
  readonly meanRankShift: number;
  /** The same for draws that chose each way, to see what the ranking hangs on most. */
  readonly shiftBy: readonly {
    readonly choice: string;
    readonly meanRankShift: number;
    readonly draws: number;
  }[];
  readonly draws: number;
  readonly seed: number;
}

const AGGREGATIONS: readonly Aggregation[] = ['arithmetic', 'geometric', 'harmonic'];

/**
 * How far the ranking hangs on choices that could have been made otherwise: normalisation, weights within ± 25 %, the
 * way clusters are put together, and leaving one part out.
 *
 * Shape   seeded draws over all of these at once; 5th to 95th percentile of each unit's rank. Units are ranked only if
 *         no part is missing, so that every draw ranks the same units.
 * Gaps    normalisations that cannot be used (no goalposts, no variation) are not drawn. Geometric and harmonic means
 *         are drawn with goalposts and z-scores alone: min-max and rank scores put somebody at nought by construction.
 * Errors  what `compositeIndex` refuses; `too_few` when fewer than two units have an index.
 * Source  docs/methods.md#composite; M. Saisana, A. Saltelli and S. Tarantola, JRSS A 168, 2005; OECD and JRC (2008),
 *         step 7.
 */
export function compositeSensitivity(
  units: readonly string[],
  design: CompositeDesign,
  { draws = 1000, seed = 1, weightSpread = 0.25 }: SensitivityOptions = {},
): Answer<Sensitivity> {
  const plain = compositeIndex(units, design);
  if (isRefused(plain)) return plain;
  const complete = plain.filter(({ value }) => value !== null).map(({ unit }) => unit);
  if (complete.length < 2) return refused('too_few', { n: complete.length, least: 2 });
  const kept = onlyUnits(units, design, new Set(complete));
  const reference = compositeIndex(complete, kept);
  if (isRefused(reference)) return reference;
  const ownRanks = reference.map(({ rank }) => rank ?? Number.NaN);
  const normalisations = NORMALISATIONS.filter(
    (how) => !isRefused(compositeIndex(complete, { ...kept, normalisation: how })),
  );
  const random = seeded(seed);
  const seen: number[][] = complete.map(() => []);
  const shifts = new Map<string, number[]>();
  for (let draw = 0; draw < draws; draw += 1) {
    const varied = variedDesign(kept, normalisations, weightSpread, random);
    const scores = compositeIndex(complete, varied.design);
    if (isRefused(scores)) continue;
    const ranks = descending(scores.map(({ value }) => value)).map((rank) => rank ?? Number.NaN);
    ranks.forEach((rank, place) => seen[place]?.push(rank));
    const shift = mean(ranks.map((rank, place) => Math.abs(rank - (ownRanks[place] ?? rank))));
    for (const choice of varied.choices) shifts.set(choice, [...(shifts.get(choice) ?? []), shift]);
  }
  return {
    ranks: units.map((unit) => {
      const place = complete.indexOf(unit);
      const sorted = inOrder(seen[place] ?? []);
      const at = (p: number): number | null =>
        place < 0 || sorted.length === 0 ? null : quantile(sorted, p);
      return { unit, rank: ownRanks[place] ?? null, median: at(0.5), low: at(0.05), high: at(0.95) };
    }),
    meanRankShift: mean(shifts.get('all') ?? [0]),
    shiftBy: [...shifts]
      .filter(([choice]) => choice !== 'all')
      .map(([choice, all]) => ({ choice, meanRankShift: mean(all), draws: all.length }))
      .toSorted((a, b) => (a.choice < b.choice ? -1 : 1)),
    draws: shifts.get('all')?.length ?? 0,
    seed,
  };
}

function onlyUnits(
  units: readonly string[],
  design: CompositeDesign,
  kept: ReadonlySet<string>,
): CompositeDesign {
  return {
    ...design,
    clusters: design.clusters.map((cluster) => ({
      ...cluster,
      parts: cluster.parts.map((part) => ({
        ...part,
        values: part.values.filter((_, place) => kept.has(units[place] ?? '')),
      })),
    })),
  };
}

const oneOf = <Choice>(choices: readonly Choice[], random: () => number): Choice =>
  choices[Math.floor(random() * choices.length)] as Choice;

/** The design with every choice made anew, and the names of what was chosen. */
function variedDesign(
  design: CompositeDesign,
  normalisations: readonly Normalisation[],
  spread: number,
  random: () => number,
): { design: CompositeDesign; choices: string[] } {
  const normalisation = oneOf(normalisations, random);
  const isAboveNought = normalisation === 'goalposts' || normalisation === 'z_score';
  const aggregation = isAboveNought ? oneOf(AGGREGATIONS, random) : 'arithmetic';
  const names = design.clusters.flatMap(({ parts }) => parts.map(({ name }) => name));
  const out = names.length > 1 ? oneOf([null, ...names], random) : null;
  const vary = (weight: number): number => weight * (1 - spread + 2 * spread * random());
  const clusters = design.clusters
    .map((cluster) => ({
      ...cluster,
      weight: vary(cluster.weight),
      parts: cluster.parts
        .map((part) => ({ ...part, weight: vary(part.weight) }))
        .filter(({ name }) => name !== out),
    }))
    .filter(({ parts }) => parts.length > 0);
  return {
    design: { normalisation, aggregation, clusters },
    choices: [
      'all',
      `normalisation:${normalisation}`,
      `aggregation:${aggregation}`,
      `without:${out ?? 'nothing'}`,
    ],
  };
}
