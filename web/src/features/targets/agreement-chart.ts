import type { ChartPoint, ChartTargetPath, ProgressSpec } from '@kipimo/shared';
import { breaksOf } from '../../figures/trend-points.js';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { Agreement, BoardRow, Version } from './targets.query.js';

const lookOf = { signed_two: 'agreed', superseded: 'superseded' } as const;

/** A version as a line of the chart; everything that is not signed by both counts as proposed. */
export function lineOf({ state, course, steps, baselineValue, baselineYear }: Version): ChartTargetPath {
  const points = steps.map(({ year, value }) => ({ year, value: Number(value) }));
  // A straight line begins at the baseline; steps begin where the first one is due.
  const start =
    course === 'interpolated' && baselineValue != null && baselineYear != null
      ? [{ year: baselineYear, value: Number(baselineValue) }]
      : [];
  return {
    state: state in lookOf ? lookOf[state as keyof typeof lookOf] : 'proposed',
    course,
    points: [...start, ...points],
  };
}

/** What is drawn: the record, the path that holds, the one proposed, and every signed path that was replaced. */
export function agreementSpec(agreement: Agreement, row: BoardRow | null, words: FigureWords): ProgressSpec {
  const { t, say, unit } = words;
  const { indicator, institution, initiative, figures, inForce, open, history, receipt } = agreement;
  const main = inForce ?? open;
  const others = [
    ...history.filter(({ state }) => state === 'superseded').reverse(),
    ...(inForce && open ? [open] : []),
  ];
  const currency = main?.currency ?? figures.find((figure) => figure.currency)?.currency;
  const { baselineValue, baselineYear } = main ?? {};
  return {
    kind: 'progress',
    title: say(indicator.current.name).words,
    subtitle: [institution.name, initiative.code].join(' · '),
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    notes: others.some(({ state }) => state === 'superseded') ? [t('targets.chart.superseded')] : [],
    unit: unit(indicator.current, currency, 'single'),
    key: institution.code,
    label: institution.acronym ?? institution.name,
    baseline:
      baselineValue != null && baselineYear != null
        ? { year: baselineYear, value: Number(baselineValue) }
        : null,
    target: main ? lineOf(main) : null,
    superseded: others.map(lineOf),
    points: figures.map(({ year, value, absence }): ChartPoint =>
      typeof value === 'number' ? { year, value } : { year, value: null, absence: absence ?? 'not_due' },
    ),
    breaks: breaksOf(agreement.breaks, words),
    achievement: row?.percent == null ? null : row.percent / 100,
  };
}
