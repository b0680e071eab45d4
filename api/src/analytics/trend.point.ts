import { COMPUTED_ABSENCES, ENTERED_ABSENCES } from '@kipimo/shared';
import type { AggregationCode } from '../framework/framework.codes.js';
import { type AppliedRule, figureRefusals, type PointFacts } from './comparability.rules.js';
import { reasonsOf } from './comparability.type.js';
import type { TrendRow } from './questions/trend.query.js';
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

/**
 * One row of the trend as a point.
 *
 * Shape   every figure that the aggregation allows; those that a rule refuses are null, with the rule beside them.
 * Source  docs/methods.md#trend
 */
export function pointOf(
  row: TrendRow,
  aggregation: AggregationCode,
  minimumGroup: number,
  isOneUnit: boolean,
): JudgedPoint {
  const { n, year, unconverted } = row;
  const expected = row.members - row.withdrawn - row.not_due - row.not_applicable;
  const refusals = figureRefusals({ n, expected, unconverted, isOneUnit }, minimumGroup);
  const point: TrendPoint = {
    year,
    versionNumber: row.number,
    n,
    expected,
    members: row.members,
    ...shownFigures(row, aggregation, refusals),
    missing: missingOf(row),
    refusals: reasonsOf(refusals),
    demonstration: row.demonstration,
  };
  return { point, facts: { year, n, expected, unconverted, refusals } };
}

/** Small groups show nothing; thinly reported ones the spread without a centre. */
function shownFigures(
  row: TrendRow,
  aggregation: AggregationCode,
  refusals: readonly AppliedRule[],
): Figures {
  const rules = new Set(refusals.map(({ rule }) => rule));
  if (row.n === 0 || rules.has('R3')) return nothing;
  const figures = figuresOf(row, aggregation);
  if (!rules.has('R2')) return figures;
  const { minimum, maximum, distribution } = figures;
  return { ...nothing, minimum, maximum, distribution };
}

function figuresOf(row: TrendRow, aggregation: AggregationCode): Figures {
  const [lowerQuartile, median, upperQuartile] = row.quartiles ?? [null, null, null];
  const { minimum, maximum, mean, total, numerator, denominator } = row;
  const spread = { median, lowerQuartile, upperQuartile, minimum, maximum };
  switch (aggregation) {
    case 'sum':
      return { ...nothing, ...spread, value: median, mean, total };
    case 'median':
      return { ...nothing, ...spread, value: median };
    case 'pooled':
      return { ...nothing, ...spread, value: row.pooled, numerator, denominator };
    case 'share_yes':
      return {
        ...nothing,
        value: (row.yes / row.n) * PER_CENT,
        numerator: row.yes,
        denominator: row.n,
        interval: yesInterval(row),
      };
    case 'distribution':
      return { ...nothing, ...spread, distribution: levelCounts(row.levels ?? []) };
    case 'none':
      return nothing;
  }
}

function yesInterval({ yes, n }: TrendRow): Interval | null {
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

function missingOf(row: TrendRow): MissingCount[] {
  const missing: MissingCount[] = [];
  for (const reason of [...ENTERED_ABSENCES, ...COMPUTED_ABSENCES]) {
    const count = reason === 'suppressed' ? 0 : row[reason];
    if (count > 0) missing.push({ reason, count });
  }
  return missing;
}
