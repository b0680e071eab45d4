import type { ChartQuery, DistributionSpec } from '@kipimo/shared';
import { comparabilityOf } from '../../charts/comparability.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { LatestValuesQuery } from '../../graphql/generated/graphql.js';

export type LatestAnswer = LatestValuesQuery['latest'];

/**
 * The values of single institutions in one year on one scale.
 *
 * Gaps   an institution without a value has no dot; why is counted under the chart.
 */
export function latestSpec(latest: LatestAnswer, words: FigureWords, query?: ChartQuery): DistributionSpec {
  const { t, say, format, unit, basis } = words;
  const { indicator, currency, year, units, summary, receipt } = latest;
  const { current } = indicator;
  const measured = unit(current, currency, 'single');
  return {
    kind: 'distribution',
    title: t('indicator.latest.title', { name: say(current.name).words, year: format.year(year) }),
    subtitle: [measured.name, t('indicator.latest.subtitle'), basis(current)]
      .filter((part) => part !== '')
      .join(' · '),
    count: { n: summary.n, expected: summary.expected },
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: comparabilityOf(latest.comparability),
    missing: summary.missing.map(({ reason, count }) => ({ reason, count })),
    notes: receipt.rateSet ? [t('figures.rates', { title: receipt.rateSet.title })] : [],
    query,
    unit: measured,
    shape: {
      of: 'values',
      rows: [
        {
          key: 'all',
          label: format.year(year),
          expected: summary.expected,
          values: units.flatMap(({ value, institution }) =>
            typeof value === 'number' ? [{ label: institution.acronym ?? institution.name, value }] : [],
          ),
        },
      ],
    },
  };
}
