import type { Break } from '../analytics/definitions.rules.js';
import { nearestNeighbours, type MatchUnit } from '../analytics/statistics/matching.js';
import { isRefused } from '../analytics/statistics/refused.js';

/** Fewer institutions to look among than this, and nobody is called alike. */
export const FEWEST_TO_LOOK_AMONG = 5;
/** Pairs further apart than this, in pooled standard deviations for each figure, did not start alike. */
const ALIKE_WITHIN = 0.75;

/** An institution with its figures of the year that it started in, and how the first of them went on. */
export interface StartedUnit {
  readonly unit: string;
  /** Figures of the first year, in the order of what is matched on; null where there is none. */
  readonly start: readonly (number | null)[];
  /** The outcome by programme year. */
  readonly path: ReadonlyMap<number, number>;
}

export interface AlikeUnit {
  readonly unit: string;
  readonly start: readonly number[];
  readonly from: { readonly year: number; readonly value: number };
  readonly to: { readonly year: number; readonly value: number };
}

export type AlikeAnswer =
  | { readonly found: readonly AlikeUnit[]; readonly lookedAmong: number }
  | { readonly refused: 'no_baseline' | 'too_few' | 'no_variation'; readonly lookedAmong: number };

/**
 * Who started alike, by figures of the first year alone, and has improved since.
 *
 * Shape   in the order of their codes: who improved most is not asked, and nobody is ranked. How far apart two were
 *         decides who is named and is not handed on.
 * Unit    of the outcome.
 * Gaps    institutions without every figure of the first year are not looked at; a path ends where the definition
 *         broke. Improvement is what the indicator's direction says; without a direction nobody is named.
 * Errors  `no_baseline` when the asker has no figure; `too_few` below five to look among; `no_variation` when all are
 *         alike.
 * Source  docs/methods.md#matching
 */
export function startedAlike(asked: {
  readonly own: StartedUnit;
  readonly others: readonly StartedUnit[];
  readonly year: number;
  readonly direction: 'higher' | 'lower' | 'none';
  readonly breaks: readonly Break[];
}): AlikeAnswer {
  const { own, others, year, direction, breaks } = asked;
  const complete = others.filter(({ start }) => start.every((value) => value !== null));
  const lookedAmong = complete.length;
  if (own.start.some((value) => value === null)) return { refused: 'no_baseline', lookedAmong };
  if (lookedAmong < FEWEST_TO_LOOK_AMONG) return { refused: 'too_few', lookedAmong };
  const unitOf = ({ unit, start }: StartedUnit, isTreated: boolean): MatchUnit => ({
    unit,
    isTreated,
    covariates: start.map((value) => value ?? Number.NaN),
  });
  const matching = nearestNeighbours([unitOf(own, true), ...complete.map((one) => unitOf(one, false))], {
    distance: 'scaled',
    ratio: lookedAmong,
    caliper: ALIKE_WITHIN * Math.sqrt(own.start.length),
  });
  if (isRefused(matching))
    return matching.refused === 'no_match'
      ? { found: [], lookedAmong }
      : { refused: 'no_variation', lookedAmong };
  const alike = new Set(matching.matches.flatMap(({ controls }) => controls.map(({ unit }) => unit)));
  const until = Math.min(
    Number.POSITIVE_INFINITY,
    ...breaks.flatMap((cut) => (!cut.bridged && cut.year > year ? [cut.year - 1] : [])),
  );
  const found = complete.flatMap((one): AlikeUnit[] => {
    const last = [...one.path.keys()].filter((at) => at > year && at <= until).toSorted((a, b) => b - a)[0];
    const [before, now] = [one.path.get(year), last === undefined ? undefined : one.path.get(last)];
    if (!alike.has(one.unit) || before === undefined || last === undefined || now === undefined) return [];
    const hasImproved = direction === 'higher' ? now > before : direction === 'lower' && now < before;
    return hasImproved
      ? [
          {
            unit: one.unit,
            start: one.start.map((value) => value ?? Number.NaN),
            from: { year, value: before },
            to: { year: last, value: now },
          },
        ]
      : [];
  });
  return { found: found.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)), lookedAmong };
}
