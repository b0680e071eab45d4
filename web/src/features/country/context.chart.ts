import type { SmallMultiplesSpec } from '@kipimo/shared';
import type { Words } from '../../i18n/use-text.js';
import type { ContextSeries } from './country.query.js';

const units = {
  '%': { symbol: '%' },
  '% of GDP': { symbol: '%' },
} as const;

/** Enough decimals to tell small figures apart, none where they would only be noise. */
function decimalsOf(values: readonly number[]): number {
  const most = Math.max(...values.map(Math.abs), 0);
  if (most >= 1000) return 0;
  return most >= 10 ? 1 : 2;
}

/**
 * What an international body publishes about a country: one small drawing per series, each on its own scale.
 *
 * Unit   as published; the sources and licences of the series drawn stand under them.
 * Gaps   years without a value are left out and drawn as gaps without a reason, since none is published. A series
 *        without any value is named in a note.
 */
export function contextSpec(
  country: { name: string; context: readonly ContextSeries[] },
  asOf: string,
  { t, say, format }: Words,
): SmallMultiplesSpec {
  const drawn = country.context.filter(({ values }) => values.length > 0);
  const empty = country.context.filter(({ values }) => values.length === 0);
  const sources = new Map(drawn.map(({ source, licence }) => [`${source} ${licence}`, { source, licence }]));
  const years = drawn.flatMap(({ values }) => values.map(({ year }) => year));
  const window =
    years.length > 0 ? `${format.year(Math.min(...years))}–${format.year(Math.max(...years))}` : '';
  return {
    kind: 'small-multiples',
    title: t('country.context.chart', { country: country.name }),
    subtitle: [t('country.context.subtitle'), window].filter((part) => part !== '').join(' · '),
    asOf,
    source: t('country.context.source'),
    demonstration: false,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    notes: [
      ...[...sources.values()].map(({ source, licence }) =>
        t('country.context.licence', { source, licence }),
      ),
      ...(empty.length > 0
        ? [t('country.context.empty', { list: format.list(empty.map(({ name }) => say(name).words)) })]
        : []),
    ],
    unit: { name: '', decimals: 1 },
    breaks: [],
    axes: 'own',
    sort: 'given',
    panels: drawn.map((series) => {
      const known = Object.entries(units).find(([unit]) => unit === series.unit);
      return {
        key: series.code,
        label: say(series.name).words,
        unit: {
          name: '',
          ...(known ? known[1] : {}),
          decimals: decimalsOf(series.values.map(({ value }) => value)),
        },
        points: series.values.map(({ year, value }) => ({ year, value })),
      };
    }),
  };
}
