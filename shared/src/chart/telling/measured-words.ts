import type { TrendWords } from './figure-words.js';

export const COMPARED_MEASURES = ['level', 'change', 'path', 'index'] as const;
export type ComparedMeasure = (typeof COMPARED_MEASURES)[number];

/**
 * The words for what is compared: the unit is that of the measure, not that of the indicator, where they differ.
 *
 * Unit   a change keeps the unit of the indicator; an index and the way along a path are per cent.
 */
export function measuredWords<Words extends TrendWords>(
  words: Words,
  measure: ComparedMeasure,
  firstYear: number | undefined,
): Words {
  if (measure === 'level') return words;
  const { t } = words;
  const year = firstYear === undefined ? '' : words.format.year(firstYear);
  const unit: TrendWords['unit'] = (version, currency, counted) => {
    if (measure === 'path') return { name: t('figures.unit.path'), symbol: '%', decimals: 0 };
    if (measure === 'index') return { name: t('figures.unit.index', { year }), decimals: 0 };
    const own = words.unit(version, currency, counted);
    return { ...own, name: t('figures.unit.change', { unit: own.name, year }) };
  };
  return { ...words, unit, basis: () => '' };
}
