import type { ComparisonSpec, DistributionSpec } from '@kipimo/shared';
import type { TrendFiguresFragment } from '../../graphql/generated/graphql.js';
import { bandMeaning, missingOf } from '../../figures/trend-points.js';
import { trendFacts, trendSpec, type Drawing } from '../../figures/trend-spec.js';
import type { FigureWords } from '../../figures/use-figure-words.js';

/** The last programme year in which any group has a value. */
export function lastYearOf({ groups }: TrendFiguresFragment): number | undefined {
  const years = groups.flatMap(({ points }) => points.filter(({ n }) => n > 0).map(({ year }) => year));
  return years.length === 0 ? undefined : Math.max(...years);
}

/**
 * The groups of a trend in one year, side by side.
 *
 * Gaps   a group whose summary was refused keeps its row with n and the rule; a group without a row in that year
 *        is left out. Levels of scores are compared as distributions.
 */
export function comparisonSpec(
  trend: TrendFiguresFragment,
  year: number,
  words: FigureWords,
  drawing: Drawing = {},
): ComparisonSpec | DistributionSpec {
  const { t, say, format, unit } = words;
  const { measure, indicator, currency } = trend;
  const groups = trend.groups.flatMap(({ key, label, points }) => {
    const point = points.find((one) => one.year === year);
    return point ? [{ key, label: say(label).words, point }] : [];
  });
  const inYear = {
    ...trend,
    groups: trend.groups.map((group) => ({
      ...group,
      points: group.points.filter((point) => point.year === year),
    })),
  };
  const title = t('initiative.comparison.title', {
    name: say(indicator.current.name).words,
    year: format.year(year),
  });
  if (measure === 'distribution') {
    const spec = trendSpec(inYear, words, { ...drawing, title });
    if (spec.kind === 'distribution') return spec;
  }
  return {
    ...trendFacts(inYear, words, { ...drawing, title }),
    kind: 'comparison',
    comparability: { outcome: 'comparable', reasons: [] },
    missing: missingOf(groups.map(({ point }) => point)),
    unit: unit(indicator.current, currency, 'summary'),
    centre: measure === 'pooled' || measure === 'share_yes' ? measure : 'median',
    band: bandMeaning(measure),
    range: indicator.current.unit === '%' ? [0, 100] : undefined,
    sort: 'centre',
    groups: groups.map(({ key, label, point }) => {
      const { n, expected, value, lowerQuartile, upperQuartile, interval, refusals, missing } = point;
      const quartiles =
        typeof lowerQuartile === 'number' && typeof upperQuartile === 'number'
          ? ([lowerQuartile, upperQuartile] as const)
          : undefined;
      return {
        key,
        label,
        n,
        expected,
        centre: value ?? null,
        interval: interval ? [interval.low, interval.high] : quartiles,
        refusals: refusals.map(({ rule }) => rule),
        missing,
      };
    }),
  };
}
