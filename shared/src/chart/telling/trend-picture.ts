import type { DistributionSpec, SmallMultiplesSpec, TrendSpec } from '../chart-spec.js';
import type { TrendWords } from './figure-words.js';
import type { TrendAnswer } from './trend-answer.js';
import { dotsOf, refusesWholly, trendSpec, type Drawing } from './trend-spec.js';

/**
 * A development as it is drawn. Where too few reported for a summary in some years, their own values stand there as
 * dots; where that is so in every year, each institution is drawn by itself.
 *
 * Shape    `each` is the same question split by institution, asked only where `refusesFew` says so; its own query, when
 *          there is one, stands in `eachQuery`.
 */
export function trendPicture(
  summary: TrendAnswer,
  words: TrendWords,
  drawing: Drawing = {},
  { each, eachQuery }: { each?: TrendAnswer; eachQuery?: Drawing['query'] } = {},
): TrendSpec | SmallMultiplesSpec | DistributionSpec {
  const known = each && each.groups.length > 0 ? each : undefined;
  if (!known || !refusesWholly(summary))
    return trendSpec(summary, words, {
      dots: known && dotsOf(known),
      beside: known && eachQuery ? [eachQuery] : undefined,
      ...drawing,
    });
  const { t, say } = words;
  const isFew = summary.groups.some(({ points }) =>
    points.some(({ refusals }) => refusals.some(({ rule }) => rule === 'R3')),
  );
  return trendSpec(known, words, {
    ...drawing,
    title: t('figures.each.title', { name: say(summary.indicator.current.name).words }),
    notes: [...(drawing.notes ?? []), t(isFew ? 'figures.each.words' : 'figures.each.few-reported')],
    query: eachQuery ?? drawing.query,
  });
}
