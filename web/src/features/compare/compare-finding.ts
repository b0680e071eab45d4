import { trendFinding } from '../../figures/trend-finding.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { ComparedMeasure } from '../../selection/selection.js';
import { firstYearOf, lastYearOf } from './compare.chart.js';
import type { ComparedTrend } from './compare.query.js';

/**
 * What a comparison says, in one sentence, with its n and date.
 *
 * Unit   `words` are those of the measure, `plain` those of the indicator.
 * Gaps   null where nothing can be said that no rule refuses: not comparable, levels, or no figure in the last year.
 */
export function compareFinding(
  trend: ComparedTrend,
  measure: ComparedMeasure,
  words: FigureWords,
  plain: FigureWords,
): { sentence: string; note?: string } | null {
  const { groups, comparability, indicator, currency, receipt } = trend;
  const { t, say, format, unit, figure } = words;
  if (comparability.__typename === 'NotComparable') return null;
  const [only, ...others] = groups;
  if (only && others.length === 0 && measure === 'level') return trendFinding(trend, words);
  const year = lastYearOf(trend);
  if (year === undefined) return null;
  const single = only?.kind === 'institution';
  const unitOfAll = unit(indicator.current, currency, single ? 'single' : 'summary');
  const ownUnit = plain.unit(indicator.current, currency, single ? 'single' : 'summary');
  const shown = groups.flatMap(({ label, kind, points }) => {
    const point = points.find((one) => one.year === year);
    const value = point?.value ?? (single ? point?.median : null);
    const name = kind === 'none' ? t('figures.all') : say(label).words;
    return point && typeof value === 'number' ? [{ name, value, point }] : [];
  });
  const [first] = shown;
  if (!first) return null;
  const about = { name: say(indicator.current.name).words, year: format.year(year) };
  const note = (n: number, expected: number) =>
    t('figures.finding.note', { n, expected, year: about.year, date: format.date(receipt.asOf) });
  if (groups.length === 1 && measure !== 'level')
    return {
      sentence: t(`compare.finding.${measure}`, {
        ...about,
        value: measure === 'change' ? figure(first.value, ownUnit) : words.bare(first.value, unitOfAll),
        first: format.year(firstYearOf(trend) ?? year),
      }),
      note: note(first.point.n, first.point.expected),
    };
  const sorted = shown.toSorted((one, other) => other.value - one.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  if (!high || !low || high.value === low.value) return null;
  // Institutions are not ranked by name: a difference of one figure says too little about either.
  if (single)
    return {
      sentence: t('compare.finding.range', {
        ...about,
        n: shown.length,
        low: words.bare(low.value, unitOfAll),
        high: figure(high.value, unitOfAll),
      }),
    };
  return {
    sentence: t('compare.finding.groups', {
      ...about,
      high: high.name,
      highValue: figure(high.value, unitOfAll),
      low: low.name,
      lowValue: figure(low.value, unitOfAll),
    }),
    note: shown
      .slice(0, 6)
      .map(({ name, point: { n, expected } }) => t('compare.finding.n', { name, n, expected }))
      .join(' · '),
  };
}
