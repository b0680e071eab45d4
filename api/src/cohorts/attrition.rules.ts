/** On which side of a median a value lies. */
export const SIDES = ['below', 'at_or_above'] as const;
export type SideCode = (typeof SIDES)[number];

/** A value that a member had in a year, by the place of the year's round. */
interface MemberValue {
  readonly unitId: number;
  readonly i: number;
  /** Exact decimal; null for an absence with a reason. */
  readonly value: string | null;
  readonly isApplicable: boolean;
}

/** The stretches of rounds at whose end a unit was in the cohort. */
interface Stretch {
  readonly unitId: number;
  readonly first: number;
  readonly last: number;
}

interface YearFigure {
  readonly n: number;
  readonly expected: number;
  /** Null where it cannot be shown. */
  readonly median: number | null;
}

export interface LeaverFigures {
  readonly unitId: number;
  /** Place of the round of the last value; null without one. */
  readonly i: number | null;
  readonly value: string | null;
  readonly figure: YearFigure;
  readonly side: SideCode | null;
}

/**
 * Those who left before the last round, each with its last value and the median of all members of that year.
 *
 * Shape   by unit. The last round is the last in which anybody was in; who came back and is in then has not left.
 * Gaps    without a value, or where the median of that year cannot be shown, there is no side.
 * Source  docs/methods.md#attrition
 */
export function leaversOf(
  stretches: readonly Stretch[],
  values: readonly MemberValue[],
  summary: (values: readonly number[], expected: number) => number | null,
): { members: number; leavers: LeaverFigures[] } {
  const lastOf = new Map<number, number>();
  for (const { unitId, last } of stretches) lastOf.set(unitId, Math.max(last, lastOf.get(unitId) ?? -1));
  const lastRound = Math.max(-1, ...lastOf.values());
  const figures = new Map<number, YearFigure>();
  const figureAt = (i: number): YearFigure => {
    const known = figures.get(i);
    if (known) return known;
    const inYear = values.filter((row) => row.i === i);
    const given = inYear.flatMap(({ value }) => (value === null ? [] : [Number(value)]));
    const present = new Set(
      stretches.filter(({ first, last }) => first <= i && i <= last).map(({ unitId }) => unitId),
    ).size;
    const expected = present - inYear.filter(({ isApplicable }) => !isApplicable).length;
    const made = { n: given.length, expected, median: summary(given, expected) };
    figures.set(i, made);
    return made;
  };
  const leavers = [...lastOf]
    .filter(([, last]) => last < lastRound)
    .map(([unitId, last]): LeaverFigures => {
      const own = values
        .filter((row) => row.unitId === unitId && row.i <= last && row.value !== null)
        .toSorted((one, other) => other.i - one.i)[0];
      if (own?.value == null) {
        return { unitId, i: null, value: null, figure: { n: 0, expected: 0, median: null }, side: null };
      }
      const figure = figureAt(own.i);
      const side =
        figure.median === null
          ? null
          : Number(own.value) < figure.median
            ? ('below' as const)
            : ('at_or_above' as const);
      return { unitId, i: own.i, value: own.value, figure, side };
    });
  return { members: lastOf.size, leavers };
}
