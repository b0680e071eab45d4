import type { TrendSpec } from '@kipimo/shared';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { MeasuredVersionFragment } from '../../graphql/generated/graphql.js';
import type { Checks } from './wizard.query.js';

/** How the groups went up to the baseline, and not a year further. Gaps: years with too few have no point. */
export function pathsSpec(checks: Checks, version: MeasuredVersionFragment, words: FigureWords): TrendSpec {
  const { t, say, format, unit } = words;
  const { groupPath, comparisonPath, baselineYear, currency, receipt } = checks;
  const measured = unit(version, currency, 'summary');
  const series = (key: string, label: string, path: Checks['groupPath']) => ({
    key,
    label,
    points: path.map(({ year, n, value }) => ({
      year,
      n,
      value: value ?? null,
      ...(value == null ? { refusals: ['R3'] } : {}),
    })),
  });
  return {
    kind: 'trend',
    title: t('analyses.paths.title', { name: say(version.name).words, year: format.year(baselineYear) }),
    subtitle: measured.name,
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    unit: measured,
    breaks: [],
    series: [
      series('group', t('analyses.group'), groupPath),
      ...(comparisonPath.length > 0 ? [series('comparison', t('analyses.comparison'), comparisonPath)] : []),
    ],
  };
}
