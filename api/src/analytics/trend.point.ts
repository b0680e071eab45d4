import { type Absence as AbsenceCode, ABSENCES } from '@kipimo/shared';
import type { AggregationCode } from '../framework/framework.codes.js';
import { type AppliedRule, figureRefusals, type PointFacts, type Thresholds } from './comparability.rules.js';
import { reasonsOf } from './comparability.type.js';
import type { TrendRow } from './questions/trend.query.js';
import type { Headcount } from './visible-panel.js';
import { wilsonInterval } from './statistics/wilson.js';
import { levelCounts } from './statistics/levels.js';
import type { Interval, MeasureCode, MissingCount, TrendPoint } from './trend.type.js';

/** What an aggregation is drawn by, and the heading of the methods page that explains it. */
export const measures = {
  sum: { measure: 'median', method: 'quantile_type_7' },
  median: { measure: 'median', method: 'quantile_type_7' },
  pooled: { measure: 'pooled', method: 'pooled_share' },
  share_yes: { measure: 'share_yes', method: 'share_yes_wilson' },
  distribution: { measure: 'distribution', method: 'distribution' },
  none: { measure: 'none', method: 'count_of_answers' },
} as const satisfies Record<AggregationCode, { measure: MeasureCode; method: string }>;

const NO_QUANTILES = [null, null, null, null, null] as const;

/** A share of yes is shown in per cent, as other shares are. */
const PER_CENT = 100;

type Figures = Pick<
  TrendPoint,
  | 'value'
  | 'median'
  | 'lowerQuartile'
  | 'upperQuartile'
  | 'minimum'
  | 'maximum'
  | 'mean'
  | 'total'
  | 'numerator'
  | 'denominator'
  | 'interval'
  | 'distribution'
>;

const nothing: Figures = {
  value: null,
  median: null,
  lowerQuartile: null,
  upperQuartile: null,
  minimum: null,
  maximum: null,
  mean: null,
  total: null,
  numerator: null,
  denominator: null,
  interval: null,
  distribution: [],
};

/** A point beside what comparability is judged by. */
export interface JudgedPoint {
  readonly point: TrendPoint;
  readonly facts: PointFacts;
}

/** What a point is made of besides the row, which is missing when nobody reported. */
export interface PointQuestion {
  readonly year: number;
  readonly versionNumber: number;
  readonly isDue: boolean;
  readonly count: Headcount;
  readonly aggregation: AggregationCode;
  readonly minimumGroup: number;
  readonly thresholds: Thresholds;
  readonly isOneUnit: boolean;
}

/**
 * One group in one round as a point.
 *
 * Shape   every figure that the aggregation allows; those that a rule refuses are null, with the rule beside them.
 * Gaps    the missing add up to members - n.
 * Source  docs/methods.md#trend
 */
export function pointOf(row: TrendRow | undefined, question: PointQuestion): JudgedPoint {
  const { year, count, isOneUnit } = question;
  const n = row?.n ?? 0;
  const unconverted = row?.unconverted ?? 0;
  const gaps = gapsOf(row, question);
  const expected = count.members - gaps.withdrawn - gaps.not_due - gaps.not_applicable;
  const refusals = figureRefusals(
    { n, expected, unconverted, isOneUnit },
    question.minimumGroup,
    question.thresholds,
  );
  const point: TrendPoint = {
    year,
    versionNumber: question.versionNumber,
    n,
    expected,
    members: count.members,
    ...shownFigures(row, question.aggregation, refusals),
    missing: missingOf(gaps),
    refusals: reasonsOf(refusals),
    demonstration: row?.demonstration ?? false,
  };
  return { point, facts: { year, n, expected, unconverted, refusals } };
}

type Gaps = Record<AbsenceCode, number>;

/** Why units have no value. Whoever is present and in no row did not report, or did not have to yet. */
function gapsOf(row: TrendRow | undefined, { count, isDue }: PointQuestion): Gaps {
  const gaps: Gaps = {
    ...{
      not_collected: 0,
      not_applicable: 0,
      refused: 0,
      not_comparable: 0,
      suppressed: 0,
      not_submitted: 0,
    },
    withdrawn: count.withdrawn,
    // Members who joined after their period had ended owed nothing for it.
    not_due: count.members - count.present - count.withdrawn,
  };
  for (const absence of row?.absences ?? []) gaps[absence] += 1;
  const silent = count.present - (row?.n ?? 0) - (row?.absences?.length ?? 0);
  const notDue = isDue ? Math.min(count.pending, silent) : silent;
  gaps.not_due += notDue;
  // A derived value of which one part was never reported is among them already.
  gaps.not_submitted += silent - notDue;
  return gaps;
}

const missingOf = (gaps: Gaps): MissingCount[] =>
  ABSENCES.flatMap((reason) => (gaps[reason] > 0 ? [{ reason, count: gaps[reason] }] : []));

/** Small groups show nothing; thinly reported ones the spread without a centre. */
function shownFigures(
  row: TrendRow | undefined,
  aggregation: AggregationCode,
  refusals: readonly AppliedRule[],
): Figures {
  const rules = new Set(refusals.map(({ rule }) => rule));
  if (!row || row.n === 0 || rules.has('R3')) return nothing;
  const figures = figuresOf(row, aggregation);
  if (!rules.has('R2')) return figures;
  const { minimum, maximum, distribution } = figures;
  return { ...nothing, minimum, maximum, distribution };
}

function figuresOf(row: TrendRow, aggregation: AggregationCode): Figures {
  const [minimum, lowerQuartile, median, upperQuartile, maximum] = row.quantiles ?? NO_QUANTILES;
  const { total, numerator, denominator } = row;
  const spread = { median, lowerQuartile, upperQuartile, minimum, maximum };
  switch (aggregation) {
    case 'sum':
      return { ...nothing, ...spread, value: median, mean: total === null ? null : total / row.n, total };
    case 'median':
      return { ...nothing, ...spread, value: median };
    case 'pooled':
      return { ...nothing, ...spread, value: row.pooled, numerator, denominator };
    case 'share_yes':
      return {
        ...nothing,
        value: ((total ?? 0) / row.n) * PER_CENT,
        // Yes is held as 1 and no as 0, so their sum counts the yes.
        numerator: total,
        denominator: row.n,
        interval: yesInterval(total ?? 0, row.n),
      };
    case 'distribution':
      return { ...nothing, ...spread, distribution: levelCounts(row.levels ?? []) };
    case 'none':
      return nothing;
  }
}

function yesInterval(yes: number, n: number): Interval | null {
  const interval = wilsonInterval(yes, n);
  return (
    interval && {
      low: interval.low * PER_CENT,
      high: interval.high * PER_CENT,
      level: 0.95,
      method: 'wilson',
    }
  );
}
