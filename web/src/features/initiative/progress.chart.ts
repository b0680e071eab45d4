import type { ChartQuery, PartsSpec } from '@kipimo/shared';
import type { DomainProgressQuery } from '../../graphql/generated/graphql.js';
import type { Words } from '../../i18n/use-text.js';

/** In which domain of capacity most figures got better: a row for each domain, in the framework's order. Shares arrive in per cent. */
export function progressSpec(
  { domains, fromYear, toYear, receipt }: DomainProgressQuery['domainProgress'],
  { t, say, format }: Words,
  query?: ChartQuery,
): PartsSpec {
  const years =
    typeof fromYear === 'number' && typeof toYear === 'number'
      ? `${format.year(fromYear)}–${format.year(toYear)}`
      : '';
  return {
    kind: 'parts',
    title: t('initiative.progress.title'),
    subtitle: [t('initiative.progress.subtitle'), years].filter((part) => part !== '').join(' · '),
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    notes: [t('initiative.progress.note')],
    query,
    level: domains.find(({ interval }) => interval)?.interval?.level ?? 0.95,
    sort: 'share',
    rows: domains.map(({ domain, improved, unchanged, declined, n, notCompared, share, interval }) => ({
      key: domain.code,
      label: say(domain.name).words,
      improved,
      unchanged,
      declined,
      n,
      notCompared,
      share: typeof share === 'number' ? share / 100 : null,
      interval: interval ? [interval.low / 100, interval.high / 100] : undefined,
    })),
  };
}
