import type { Break } from './definitions.rules.js';

/** The rules of comparability; the codes are forever. */
export const COMPARABILITY_RULES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;
export type ComparabilityRule = (typeof COMPARABILITY_RULES)[number];

/** Below this share of reports no mean or median is shown (R2), unless the installation says otherwise. */
export const LEAST_REPORTED = 0.6;
/** A window of fewer periods than this shows change, but no trend (R10), unless the installation says otherwise. */
export const LEAST_PERIODS = 3;

/** Where the rules draw their lines; that of R3 comes with the scope, since it protects people. */
export interface Thresholds {
  readonly leastReported: number;
  readonly leastPeriods: number;
}
export const USUAL_THRESHOLDS: Thresholds = { leastReported: LEAST_REPORTED, leastPeriods: LEAST_PERIODS };

/** A rule that applied, with the figures it was decided on. */
export interface AppliedRule {
  readonly rule: ComparabilityRule;
  readonly params: Readonly<Record<string, string>>;
}

export interface Judgement {
  readonly outcome: 'comparable' | 'with_caveats' | 'not_comparable';
  readonly reasons: readonly AppliedRule[];
}

/** What is known of one figure of one group before it is shown. */
export interface FigureFacts {
  readonly n: number;
  /** Members for whom the cell was due and applicable. */
  readonly expected: number;
  /** Units whose money could not be converted. */
  readonly unconverted: number;
  /** A single unit is shown as itself, which is no summary. */
  readonly isOneUnit: boolean;
}

/**
 * Why a summary of a group cannot be shown.
 *
 * Shape   the rules that refuse it, none when it can be shown. Nothing is refused where nothing was due.
 * Source  docs/methods.md#refusals
 */
export function figureRefusals(
  figure: FigureFacts,
  minimumGroup: number,
  { leastReported }: Thresholds = USUAL_THRESHOLDS,
): AppliedRule[] {
  const { n, expected, unconverted, isOneUnit } = figure;
  const reasons: AppliedRule[] = [];
  if (!isOneUnit && expected > 0 && n / expected < leastReported) {
    reasons.push(applied('R2', { n, expected, least: leastReported }));
  }
  if (!isOneUnit && expected > 0 && n < minimumGroup)
    reasons.push(applied('R3', { n, minimum: minimumGroup }));
  if (n === 0 && unconverted > 0) reasons.push(applied('R4', { unconverted }));
  return reasons;
}

/** What a whole comparison is judged by: the years of one indicator or of several, group by group. */
export interface TrendFacts {
  readonly breaks: readonly Break[];
  /** For each group, its points with what was refused of them. */
  readonly groups: readonly (readonly PointFacts[])[];
  readonly joined: number;
  readonly left: number;
  readonly balanced: boolean;
  readonly currency: string | null;
  /** Unit and basis of everything that is held together; more than one cannot be. */
  readonly units?: readonly string[];
  /** A share that was not made of two reported parts cannot be pooled. */
  readonly isBareShare?: boolean;
  /** A single figure is asked of levels. */
  readonly sumsUpLevels?: boolean;
  /** Values below the evidence or the state that was asked for. */
  readonly excluded?: number;
  readonly evidenceAtLeast?: string | null;
  readonly publishedOnly?: boolean;
  /** Who gave the values, where that changes: the first year of each rater, in order. */
  readonly raters?: readonly { readonly year: number; readonly rater: string }[];
}

export interface PointFacts {
  readonly year: number;
  readonly n: number;
  readonly expected: number;
  readonly unconverted: number;
  readonly refusals: readonly AppliedRule[];
}

/** One rule: what it finds in a comparison, and whether that alone forbids it. */
interface Rule {
  readonly find: (facts: TrendFacts, thresholds: Thresholds) => AppliedRule[];
  readonly forbids?: true;
}

const none: AppliedRule[] = [];

/** R2 and R3 work figure by figure; of the whole comparison they say how many figures they took. */
function refusedAmong(rule: 'R2' | 'R3', points: readonly PointFacts[]): AppliedRule[] {
  const refused = points.filter(({ refusals }) => refusals.some((one) => one.rule === rule));
  if (refused.length === 0) return [];
  const limits = Object.assign({}, ...refused.slice(0, 1).map(({ refusals }) => limitOf(refusals, rule)));
  return [applied(rule, { points: refused.length, of: points.length, ...limits })];
}

const engine: Readonly<Record<ComparabilityRule, Rule>> = {
  R1: {
    find: ({ breaks }) =>
      breaks
        .filter(({ bridged }) => !bridged)
        .map(({ year, fromVersion, toVersion, changeClass }) =>
          applied('R1', { year, fromVersion, toVersion, changeClass }),
        ),
  },
  R2: { find: ({ groups }) => refusedAmong('R2', groups.flat()) },
  R3: { find: ({ groups }) => refusedAmong('R3', groups.flat()) },
  R4: {
    find: ({ groups, currency, units = [] }) => {
      const unconverted = groups.flat().reduce((sum, point) => sum + point.unconverted, 0);
      const kinds = new Set(units).size;
      if (kinds > 1) return [applied('R4', { units: [...new Set(units)].join(', ') })];
      return unconverted > 0 ? [applied('R4', { unconverted, currency: currency ?? '' })] : none;
    },
  },
  R5: { find: ({ isBareShare }) => (isBareShare ? [applied('R5', {})] : none) },
  R6: { find: ({ sumsUpLevels }) => (sumsUpLevels ? [applied('R6', {})] : none), forbids: true },
  R7: {
    find: ({ excluded = 0, evidenceAtLeast, publishedOnly }) =>
      excluded === 0
        ? none
        : [
            applied('R7', {
              excluded,
              ...(evidenceAtLeast ? { evidenceAtLeast } : {}),
              ...(publishedOnly ? { state: 'published' } : {}),
            }),
          ],
  },
  R8: {
    find: ({ joined, left, balanced }) =>
      (joined > 0 || left > 0) && !balanced ? [applied('R8', { joined, left })] : none,
  },
  R9: {
    find: ({ raters = [] }) =>
      raters.flatMap(({ year, rater }, at) => {
        const before = raters[at - 1]?.rater;
        return before === undefined || before === rater
          ? none
          : [applied('R9', { year, fromRater: before, toRater: rater })];
      }),
  },
  R10: {
    find: ({ groups }, { leastPeriods }) => {
      const periods = yearsShown(groups).length;
      return periods < leastPeriods ? [applied('R10', { periods, least: leastPeriods })] : none;
    },
  },
};

/**
 * Whether the figures of a comparison may be held against each other.
 *
 * Shape   every rule that applies, in order; not comparable when one of them forbids it alone, or when no two years of
 *         any group can be held together; with caveats when a rule applied anywhere.
 * Source  docs/methods.md#comparability
 */
export function judgeTrend(facts: TrendFacts, thresholds: Thresholds = USUAL_THRESHOLDS): Judgement {
  const found = COMPARABILITY_RULES.map((rule) => ({ rule, reasons: engine[rule].find(facts, thresholds) }));
  const reasons = found.flatMap((one) => one.reasons);
  const forbidden = found.some((one) => one.reasons.length > 0 && engine[one.rule].forbids);
  const mixed = new Set(facts.units).size > 1;
  const cuts = cutsOf(facts);
  const canCompare = !forbidden && !mixed && facts.groups.some((group) => hasComparablePair(group, cuts));
  const outcome = !canCompare ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { outcome, reasons };
}

/** Years from which nothing may be joined to the one before. */
export function cutsOf({ breaks, raters = [] }: TrendFacts): number[] {
  const redefined = breaks.filter(({ bridged }) => !bridged).map(({ year }) => year);
  const handedOver = raters.filter(({ rater }, at) => at > 0 && raters[at - 1]?.rater !== rater);
  return [...redefined, ...handedOver.map(({ year }) => year)];
}

/** The years in which any group has a value, in order. */
export const yearsShown = (groups: TrendFacts['groups']): number[] =>
  [...new Set(groups.flat().flatMap(({ year, n }) => (n > 0 ? [year] : [])))].sort((a, b) => a - b);

/**
 * Whether the units of one year may be held against each other.
 *
 * Shape   not comparable when nothing can be shown at all.
 */
export function judgeYear(point: PointFacts, currency: string | null): Judgement {
  const reasons = point.refusals.filter(({ rule }) => rule !== 'R4');
  if (point.unconverted > 0) {
    reasons.push(applied('R4', { unconverted: point.unconverted, currency: currency ?? '' }));
  }
  const outcome = point.n === 0 ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { outcome, reasons };
}

/**
 * Whether the groups of one year may be held against each other.
 *
 * Shape   of one group, what `judgeYear` says; otherwise not comparable unless two groups have a figure.
 * Source  docs/methods.md#comparability
 */
export function judgeGroups(points: readonly PointFacts[], currency: string | null): Judgement {
  const [only] = points;
  if (only && points.length === 1) return judgeYear(only, currency);
  const unconverted = points.reduce((sum, point) => sum + point.unconverted, 0);
  const reasons = [...refusedAmong('R2', points), ...refusedAmong('R3', points)];
  if (unconverted > 0) reasons.push(applied('R4', { unconverted, currency: currency ?? '' }));
  const shown = points.filter(({ n, refusals }) => n > 0 && refusals.length === 0).length;
  const outcome = shown < 2 ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { outcome, reasons };
}

/** Two years of one group with a figure each and no cut between them. */
function hasComparablePair(group: readonly PointFacts[], cuts: readonly number[]): boolean {
  const shown = group.filter(({ n, refusals }) => n > 0 && refusals.length === 0);
  const spans = shown.map(({ year }) => cuts.filter((cut) => cut <= year).length);
  return new Set(spans).size < spans.length;
}

const limitOf = (
  refusals: readonly AppliedRule[],
  rule: ComparabilityRule,
): Readonly<Record<string, string>> => {
  const { minimum, least } = refusals.find((one) => one.rule === rule)?.params ?? {};
  return { ...(minimum === undefined ? {} : { minimum }), ...(least === undefined ? {} : { least }) };
};

function applied(rule: ComparabilityRule, params: Readonly<Record<string, string | number>>): AppliedRule {
  return {
    rule,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  };
}
