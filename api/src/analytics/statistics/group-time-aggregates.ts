import { normalAt, normalTwoSided } from './distributions.js';
import type { GroupTimeEffect, GroupTimeEffects } from './group-time.js';

/** One figure made of several cells. */
export interface AggregatedEffect {
  /** What it speaks of: periods since the start, a starting group, or a period; null for the overall figure. */
  readonly at: number | null;
  readonly estimate: number;
  readonly standardError: number;
  /** Pointwise, normal; see `simultaneousBand` for one that holds for all at once. */
  readonly interval: readonly [number, number];
  /** Two-sided; null when the error is nought. */
  readonly p: number | null;
  /** What each unit adds, weights included. */
  readonly influence: Float64Array;
}

export interface GroupTimeAggregates {
  /** All cells from the start on, weighted by the size of their group. */
  readonly simple: AggregatedEffect | null;
  /** By periods since the start, before it too: the event study. */
  readonly event: readonly AggregatedEffect[];
  /** The mean of the event study from the start on. */
  readonly eventOverall: AggregatedEffect | null;
  readonly group: readonly AggregatedEffect[];
  readonly groupOverall: AggregatedEffect | null;
  readonly calendar: readonly AggregatedEffect[];
  readonly calendarOverall: AggregatedEffect | null;
}

/**
 * The cells of `groupTimeEffects` put together: simple, by event time, by group, by period.
 *
 * Shape   weights are the sizes of the starting groups; that they are estimated is part of the errors.
 * Gaps    null where there is no cell from the start on.
 * Source  docs/methods.md#group-time-effects; Callaway and Sant'Anna (2021), section 3.
 */
export function aggregateGroupTimes(effects: GroupTimeEffects, confidence = 0.95): GroupTimeAggregates {
  const { cells } = effects;
  const after = cells.filter(({ sinceStart }) => sinceStart >= 0);
  const sizes = sizesOf(effects);
  const weighted = (at: number | null, chosen: readonly GroupTimeEffect[]): AggregatedEffect =>
    bySize(effects, sizes, at, chosen, confidence);
  const by = (of: (cell: GroupTimeEffect) => number, chosen: readonly GroupTimeEffect[]) =>
    [...new Set(chosen.map(of))]
      .toSorted((a, b) => a - b)
      .map((at) => ({ at, cells: chosen.filter((cell) => of(cell) === at) }));
  const event = by(({ sinceStart }) => sinceStart, cells).map((one) => weighted(one.at, one.cells));
  const group = by((cell) => cell.group, after).map((one) =>
    combined(one.at, one.cells, equalWeights(one.cells.length), confidence),
  );
  const calendar = by(({ period }) => period, after).map((one) => weighted(one.at, one.cells));
  const fromStart = event.filter(({ at }) => at !== null && at >= 0);
  return {
    simple: after.length === 0 ? null : weighted(null, after),
    event,
    eventOverall: overall(fromStart, confidence),
    group,
    groupOverall: group.length === 0 ? null : groupsTogether(effects, sizes, group, confidence),
    calendar,
    calendarOverall: overall(calendar, confidence),
  };
}

/** Units of each starting group. */
function sizesOf({ units }: GroupTimeEffects): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { start } of units) if (start !== null) sizes.set(start, (sizes.get(start) ?? 0) + 1);
  return sizes;
}

const equalWeights = (length: number): number[] => new Array<number>(length).fill(1 / length);

const overall = (parts: readonly AggregatedEffect[], confidence: number): AggregatedEffect | null =>
  parts.length === 0 ? null : combined(null, parts, equalWeights(parts.length), confidence);

/** A weighted sum of estimates with known weights; `extra` is what estimated weights add for each unit. */
function combined(
  at: number | null,
  parts: readonly { estimate: number; influence: Float64Array }[],
  weights: readonly number[],
  confidence: number,
  extra?: Float64Array,
): AggregatedEffect {
  const influence = extra ?? new Float64Array(parts[0]?.influence.length ?? 0);
  let estimate = 0;
  for (const [place, part] of parts.entries()) {
    const weight = weights[place] ?? 0;
    estimate += weight * part.estimate;
    for (const [unit, one] of part.influence.entries())
      influence[unit] = (influence[unit] ?? 0) + weight * one;
  }
  const standardError = Math.sqrt(influence.reduce((sum, one) => sum + one * one, 0));
  const reach = normalAt(1 - (1 - confidence) / 2) * standardError;
  return {
    at,
    estimate,
    standardError,
    interval: [estimate - reach, estimate + reach],
    p: standardError === 0 ? null : normalTwoSided(estimate / standardError),
    influence,
  };
}

/** Cells weighted by their group's share among the groups of the cells, each cell having one group. */
function bySize(
  effects: GroupTimeEffects,
  sizes: ReadonlyMap<number, number>,
  at: number | null,
  cells: readonly GroupTimeEffect[],
  confidence: number,
): AggregatedEffect {
  const groups = cells.map(({ group }) => group);
  const { weights, extra } = sizeWeights(
    effects,
    sizes,
    groups,
    cells.map(({ estimate }) => estimate),
  );
  return combined(at, cells, weights, confidence, extra);
}

function groupsTogether(
  effects: GroupTimeEffects,
  sizes: ReadonlyMap<number, number>,
  group: readonly AggregatedEffect[],
  confidence: number,
): AggregatedEffect {
  const groups = group.map(({ at }) => at ?? Number.NaN);
  const estimates = group.map(({ estimate }) => estimate);
  const { weights, extra } = sizeWeights(effects, sizes, groups, estimates);
  return combined(null, group, weights, confidence, extra);
}

/**
 * Weights w_k = p_k / Σp with p_k the share of group k, and what estimating them adds for each unit:
 * Σ_k estimate_k · ((1{G = k} − p_k) / Σp − p_k Σ_j (1{G = j} − p_j) / (Σp)²) / n.
 */
function sizeWeights(
  { units }: GroupTimeEffects,
  sizes: ReadonlyMap<number, number>,
  groups: readonly number[],
  estimates: readonly number[],
): { weights: number[]; extra: Float64Array } {
  const n = units.length;
  const shares = groups.map((group) => (sizes.get(group) ?? 0) / n);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const extra = new Float64Array(n);
  for (const [unit, { start }] of units.entries()) {
    let beyond = 0;
    for (const [k, share] of shares.entries()) beyond += Number(start === groups[k]) - share;
    let sum = 0;
    for (const [k, share] of shares.entries()) {
      const own = (Number(start === groups[k]) - share) / total;
      sum += (estimates[k] ?? 0) * (own - (share * beyond) / total ** 2);
    }
    extra[unit] = sum / n;
  }
  return { weights: shares.map((share) => share / total), extra };
}
