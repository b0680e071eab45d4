import type { ChartQuery, TrendSpec } from '@kipimo/shared';
import type { InitiativeCompletenessQuery } from '../../graphql/generated/graphql.js';
import type { Words } from '../../i18n/use-text.js';

export type Completeness = InitiativeCompletenessQuery['completeness'];

const counts = {
  expected: 'expectedReports',
  accepted: 'acceptedReports',
  'on-time': 'onTimeReports',
} as const;

/** Reports due, accepted and on time, year by year: how much the other figures rest on. */
export function completenessSpec(
  { years, receipt }: Completeness,
  { t, format }: Words,
  query?: ChartQuery,
): TrendSpec {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  const window = first && last ? `${format.year(first)}–${format.year(last)}` : '';
  const total = (key: 'expectedReports' | 'acceptedReports') =>
    years.reduce((sum, year) => sum + year[key], 0);
  const [accepted, expected] = [total('acceptedReports'), total('expectedReports')];
  return {
    kind: 'trend',
    title: t('initiative.completeness.title', { accepted, expected }),
    subtitle: [t('initiative.completeness.subtitle'), window].filter((part) => part !== '').join(' · '),
    asOf: receipt.asOf,
    source: t('initiative.completeness.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    query,
    unit: { name: t('initiative.completeness.unit'), decimals: 0 },
    breaks: [],
    series: (Object.keys(counts) as (keyof typeof counts)[]).map((key) => ({
      key,
      label: t(`initiative.completeness.${key}`),
      role: 'main',
      points: years.map((year) => ({ year: year.year, value: year[counts[key]] })),
    })),
  };
}
