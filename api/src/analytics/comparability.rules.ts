import type { Break } from './definitions.rules.js';

/** The rules of comparability; the codes are forever. */
export const COMPARABILITY_RULES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10'] as const;
export type ComparabilityRule = (typeof COMPARABILITY_RULES)[number];

/** Below this share of reports no mean or median is shown (R2). */
export const LEAST_REPORTED = 0.6;
/** A window of fewer periods than this shows change, but no trend (R10). */
export const LEAST_PERIODS = 3;

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
export function figureRefusals(figure: FigureFacts, minimumGroup: number): AppliedRule[] {
  const { n, expected, unconverted, isOneUnit } = figure;
  const reasons: AppliedRule[] = [];
  if (!isOneUnit && expected > 0 && n / expected < LEAST_REPORTED) {
    reasons.push(applied('R2', { n, expected, least: LEAST_REPORTED }));
  }
  if (!isOneUnit && expected > 0 && n < minimumGroup)
    reasons.push(applied('R3', { n, minimum: minimumGroup }));
  if (n === 0 && unconverted > 0) reasons.push(applied('R4', { unconverted }));
  return reasons;
}

/** What a whole trend is judged by. */
export interface TrendFacts {
  readonly breaks: readonly Break[];
  /** For each group, its points with what was refused of them. */
  readonly groups: readonly (readonly PointFacts[])[];
  readonly joined: number;
  readonly left: number;
  readonly balanced: boolean;
  readonly currency: string | null;
}

export interface PointFacts {
  readonly year: number;
  readonly n: number;
  readonly expected: number;
  readonly unconverted: number;
  readonly refusals: readonly AppliedRule[];
}

/**
 * Whether the figures of a trend may be held against each other.
 *
 * Shape   not comparable when no two years of any group can be; with caveats when a rule applied anywhere.
 * Source  docs/methods.md#comparability
 */
export function judgeTrend(trend: TrendFacts): Judgement {
  const points = trend.groups.flat();
  const reasons: AppliedRule[] = [];
  for (const { year, fromVersion, toVersion, changeClass, bridged } of trend.breaks) {
    if (bridged) continue;
    reasons.push(applied('R1', { year, fromVersion, toVersion, changeClass }));
  }
  reasons.push(...refusalsAmong(points, trend.currency));
  if ((trend.joined > 0 || trend.left > 0) && !trend.balanced) {
    reasons.push(applied('R8', { joined: trend.joined, left: trend.left }));
  }
  const years = new Set(points.filter(({ n }) => n > 0).map(({ year }) => year)).size;
  if (years < LEAST_PERIODS) reasons.push(applied('R10', { periods: years, least: LEAST_PERIODS }));
  const canCompare = trend.groups.some((group) => hasComparablePair(group, trend.breaks));
  const outcome = !canCompare ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { outcome, reasons };
}

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
  const reasons = refusalsAmong(points, currency);
  const shown = points.filter(({ n, refusals }) => n > 0 && refusals.length === 0).length;
  const outcome = shown < 2 ? 'not_comparable' : reasons.length > 0 ? 'with_caveats' : 'comparable';
  return { outcome, reasons };
}

/** How many points are thinly reported or small, and how much money could not be converted. */
function refusalsAmong(points: readonly PointFacts[], currency: string | null): AppliedRule[] {
  const reasons: AppliedRule[] = [];
  for (const rule of ['R2', 'R3'] as const) {
    const refused = points.filter(({ refusals }) => refusals.some((one) => one.rule === rule));
    const params = Object.assign({}, ...refused.slice(0, 1).map(({ refusals }) => limitOf(refusals, rule)));
    if (refused.length > 0)
      reasons.push(applied(rule, { points: refused.length, of: points.length, ...params }));
  }
  const unconverted = points.reduce((sum, point) => sum + point.unconverted, 0);
  if (unconverted > 0) reasons.push(applied('R4', { unconverted, currency: currency ?? '' }));
  return reasons;
}

/** Two years of one group with a figure each and no break between them. */
function hasComparablePair(group: readonly PointFacts[], breaks: readonly Break[]): boolean {
  const cuts = breaks.filter(({ bridged }) => !bridged).map(({ year }) => year);
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
