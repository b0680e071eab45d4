import type { EventStudySpec } from '@kipimo/shared';
import type { FigureWords } from '../../figures/use-figure-words.js';
import type { EffectFigures } from './wizard.query.js';

/**
 * The differences year by year as a chart.
 *
 * Unit   that of the indicator; years since the start, or since the year after the baseline.
 * Gaps   years with too few institutions on one side are no points; null when there is none at all.
 */
export function eventSpec(effect: EffectFigures, words: FigureWords): EventStudySpec | null {
  const { t, say, unit } = words;
  const { eventStudy, indicator, currency, design, receipt, group } = effect;
  if (eventStudy.length === 0) return null;
  const isStaggered = design === 'staggered_start';
  const measured = unit(indicator.current, currency, 'summary');
  return {
    kind: 'event-study',
    title: t('analyses.event.title', { name: say(indicator.current.name).words }),
    subtitle: [measured.name, t(isStaggered ? 'analyses.event.starts' : 'analyses.event.baseline')].join(
      ' · ',
    ),
    count: { n: group.n, expected: group.expected },
    asOf: receipt.asOf,
    source: t('figures.source'),
    receipt: receipt.contentHash,
    demonstration: receipt.demonstration,
    comparability: { outcome: 'comparable', reasons: [] },
    missing: [],
    notes: [t('analyses.event.note')],
    unit: measured,
    ...(isStaggered ? {} : { heldAgainst: -1 }),
    points: eventStudy.map(
      ({ at, estimate: { value, low, high }, bandLow, bandHigh, treated, controls }) => ({
        at,
        value,
        ...(low == null || high == null ? {} : { pointwise: [low, high] as const }),
        ...(bandLow == null || bandHigh == null ? {} : { simultaneous: [bandLow, bandHigh] as const }),
        treated,
        controls,
      }),
    ),
  };
}
