import type { ChartBreak, ChartMissing, ChartPoint } from '../chart-spec.js';
import type { TrendWords } from './figure-words.js';
import type { BreakAnswer, MeasureCode, TrendPointAnswer } from './trend-answer.js';

/** The band of a point: quartiles of the institutions, or the interval of a share of yes. */
function bandOf({ lowerQuartile, upperQuartile, interval }: TrendPointAnswer, measure: MeasureCode) {
  if (measure === 'share_yes') return interval ? ([interval.low, interval.high] as const) : undefined;
  return typeof lowerQuartile === 'number' && typeof upperQuartile === 'number'
    ? ([lowerQuartile, upperQuartile] as const)
    : undefined;
}

/** What a band means for a measure; a distribution has none. */
export function bandMeaning(measure: MeasureCode): 'quartiles' | 'interval' | undefined {
  if (measure === 'share_yes') return 'interval';
  return measure === 'median' || measure === 'pooled' ? 'quartiles' : undefined;
}

/**
 * One year of one group as a point.
 *
 * Unit   that of the answer; `dots` are single institutions' values, given where a summary was refused.
 * Gaps   a point without a figure carries the rules that refused it, or the commonest reason for the blanks.
 */
export function pointOf(
  point: TrendPointAnswer,
  measure: MeasureCode,
  { isSingle = false, dots }: { isSingle?: boolean; dots?: readonly number[] } = {},
): ChartPoint {
  const { year, n, expected, versionNumber, missing, refusals } = point;
  if (isSingle) return singlePoint(point);
  const known = { year, n, expected, versionNumber, missing };
  if (measure === 'none' && expected > 0) return { ...known, value: n };
  if (typeof point.value === 'number') return { ...known, value: point.value, band: bandOf(point, measure) };
  if (n > 0 && refusals.length > 0)
    return { ...known, value: null, refusals: refusals.map(({ rule }) => rule), dots };
  return { ...known, value: null, absence: commonest(missing) ?? 'not_due' };
}

function commonest(missing: readonly ChartMissing[]) {
  return missing.toSorted((a, b) => b.count - a.count).find(({ count }) => count > 0)?.reason;
}

/** One institution's own value: a score has no summary, but it has the value itself. */
function singlePoint({ year, versionNumber, value, median, missing }: TrendPointAnswer): ChartPoint {
  const own = value ?? median;
  return typeof own === 'number'
    ? { year, versionNumber, value: own }
    : { year, versionNumber, value: null, absence: commonest(missing) ?? 'not_due' };
}

/** Blanks over several points by reason, the commonest first. */
export function missingOf(points: readonly { missing: readonly ChartMissing[] }[]): ChartMissing[] {
  const counts = new Map<ChartMissing['reason'], number>();
  for (const { missing } of points)
    for (const { reason, count } of missing) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count);
}

/** Where definitions changed, short, as it stands in a chart. */
export function breaksOf(breaks: readonly BreakAnswer[], { t }: TrendWords): ChartBreak[] {
  return breaks.map(({ year, toVersion, changeClass, bridged }) => ({
    year,
    toVersion,
    bridged,
    label: t(`figures.change.${changeClass}`),
  }));
}

/** "2009–2017", one year, or nothing when no year has a value. */
export function yearsOf(points: readonly { year: number; n: number }[], { format }: TrendWords): string {
  const years = points.filter(({ n }) => n > 0).map(({ year }) => year);
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? format.year(first) : `${format.year(first)}–${format.year(last)}`;
}
