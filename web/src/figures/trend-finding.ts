import { summarise } from '@kipimo/shared';
import type { TrendFiguresFragment } from '../graphql/generated/graphql.js';
import { breaksOf, pointOf } from './trend-points.js';
import { trendTitle } from './trend-title.js';
import type { FigureWords } from './use-figure-words.js';

/**
 * The sentence a page about one indicator opens with, and its n and date.
 *
 * Gaps   null where no single figure sums the institutions up, or where a rule refused every one.
 */
export function trendFinding(
  trend: TrendFiguresFragment,
  words: FigureWords,
): { sentence: string; note: string } | null {
  const { groups, measure, comparability, receipt } = trend;
  const [group] = groups;
  if (!group || measure === 'distribution' || measure === 'none') return null;
  if (comparability.__typename === 'NotComparable') return null;
  const series = { key: 'all', label: '', points: group.points.map((point) => pointOf(point, measure)) };
  const breaks = breaksOf(trend.breaks, words);
  const { last } = summarise(series, breaks);
  const at = group.points.find(({ year }) => year === last?.year);
  if (!at) return null;
  const { t, format } = words;
  return {
    sentence: trendTitle(trend, series, breaks, words),
    note: t('figures.finding.note', {
      n: at.n,
      expected: at.expected,
      year: format.year(at.year),
      date: format.date(receipt.asOf),
    }),
  };
}
