import type { ChartBreak, ChartSeries } from '../chart-spec.js';
import { summarise } from '../summary.js';
import type { TrendWords } from './figure-words.js';
import type { TrendAnswer } from './trend-answer.js';

/**
 * What a trend of one group says, as a title: both ends and the direction, said by the numbers alone.
 *
 * Gaps   without two comparable years it names the one figure there is, or only what was asked.
 *        Fewer than three periods give both figures and no word for a direction (R10). After a definition break
 *        only the years since then are compared (R1).
 */
export function trendTitle(
  { measure, indicator: { current }, comparability, currency }: TrendAnswer,
  series: ChartSeries,
  breaks: readonly ChartBreak[],
  words: TrendWords,
): string {
  const { t, say, format, unit, figure, bare } = words;
  const name = say(current.name).words;
  if (measure === 'distribution' || measure === 'none') return name;
  if (comparability.__typename === 'NotComparable') return t('figures.title.not-comparable', { name });
  const { first, last, direction } = summarise(series, breaks);
  if (!first || !last) return t('figures.title.none', { name });
  const unitOfAll = unit(current, currency, 'summary');
  const written = (value: number) => figure(value, unitOfAll);
  const named = t(`figures.named.${measure}`);
  const end = { name, measure: named, last: written(last.value), lastYear: format.year(last.year) };
  if (direction === 'none') return t('figures.title.one', end);
  const start = bare(first.value, unitOfAll);
  const both = { ...end, first: start, firstYear: format.year(first.year) };
  return t(`figures.title.${direction}`, both);
}
