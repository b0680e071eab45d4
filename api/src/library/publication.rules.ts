import { finding, type Issue, issueAt } from '@kipimo/shared';
import { type Break, breaksOf, spansOf, type VersionFacts } from '../analytics/definitions.rules.js';

/** A round as publishing sees it. */
export interface PlannedRound {
  readonly id: number;
  readonly code: string;
  readonly programmeYear: number;
  readonly frameworkVersionId: number;
  readonly demonstration: boolean;
  /** In preparation, or announced and before its first day everywhere. */
  readonly isAhead: boolean;
  /** How many reports of it were begun. */
  readonly begun: number;
  /** The version that it asks; null when it does not ask the indicator. */
  readonly asks: VersionFacts | null;
}

/** Which rounds would ask a new version, and what stands in the way. */
export interface PublicationPlan {
  readonly targets: readonly PlannedRound[];
  readonly issues: readonly Issue[];
}

/**
 * The rounds that ask a version from a programme year on.
 *
 * Shape   rounds of that year and later that nobody has begun; the rounds that come later still will ask it too.
 * Errors  `effective_too_early` with the earliest year, when a round of that year or a later one has opened or has
 *         reports: what was asked stays asked.
 */
export function publicationPlan(
  rounds: readonly PlannedRound[],
  fromYear: number,
  isDemonstration: boolean,
): PublicationPlan {
  const later = rounds.filter(
    (round) => round.programmeYear >= fromYear && round.demonstration === isDemonstration,
  );
  const taken = rounds.filter((round) => !isFree(round)).map(({ programmeYear }) => programmeYear);
  const earliest = Math.max(...taken, -Infinity) + 1;
  if (fromYear < earliest) {
    const params = { earliest: String(earliest) };
    return { targets: [], issues: [issueAt('fromYear', finding('effective_too_early', params))] };
  }
  return { targets: later.filter(({ asks }) => asks !== null), issues: [] };
}

/** The first programme year that a new version could be asked in; null while an initiative has no round. */
export function earliestYear(rounds: readonly PlannedRound[]): number | null {
  const taken = rounds.filter((round) => !isFree(round)).map(({ programmeYear }) => programmeYear);
  if (taken.length > 0) return Math.max(...taken) + 1;
  const [first] = rounds.map(({ programmeYear }) => programmeYear).sort((one, other) => one - other);
  return first ?? null;
}

const isFree = ({ isAhead, begun }: PlannedRound): boolean => isAhead && begun === 0;

/** What the record of one programme year is to figures under the new version. */
export const YEAR_RELATIONS = ['same', 'bridged', 'cut'] as const;
export type YearRelation = (typeof YEAR_RELATIONS)[number];

/** What becomes of the lines of an indicator. */
export interface Prediction {
  /** The break that its chart gets; null when the line goes on as before. */
  readonly added: Break | null;
  /** Programme years that asked it, and how the new version reads them. */
  readonly years: readonly { year: number; version: number; relation: YearRelation }[];
}

/**
 * What a new version does to a chart of an indicator, worked out by the very rule that cuts the charts.
 *
 * Shape   `asked` holds the rounds that keep their version, in order of year; the new version is asked from `fromYear`.
 */
export function predicted(
  asked: readonly { readonly year: number; readonly version: VersionFacts }[],
  versions: readonly VersionFacts[],
  next: VersionFacts,
  fromYear: number,
): Prediction {
  const kept = asked.filter(({ year }) => year < fromYear);
  const all = [...versions, next];
  const breaks = breaksOf([...kept, { year: fromYear, version: next }], all);
  const spans = spansOf(all);
  const isBroken = (from: number): boolean =>
    all.some(
      ({ number, changeClass }) => number > from && (changeClass === 'scope' || changeClass === 'method'),
    );
  return {
    added: breaks.find(({ year, toVersion }) => year === fromYear && toVersion === next.number) ?? null,
    years: kept.map(({ year, version }) => ({
      year,
      version: version.number,
      relation:
        spans.get(version.id) !== spans.get(next.id) ? 'cut' : isBroken(version.number) ? 'bridged' : 'same',
    })),
  };
}
