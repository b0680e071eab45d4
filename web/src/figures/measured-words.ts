import type { ComparedMeasure } from '../selection/selection.js';
import type { FigureWords } from './use-figure-words.js';

/**
 * The words for what is compared: the unit is that of the measure, not that of the indicator, where they differ.
 *
 * Unit   a change keeps the unit of the indicator; an index and the way along a path are per cent.
 */
export function measuredWords(
  words: FigureWords,
  measure: ComparedMeasure,
  firstYear: number | undefined,
): FigureWords {
  if (measure === 'level') return words;
  const { t } = words;
  const year = firstYear === undefined ? '' : words.format.year(firstYear);
  return {
    ...words,
    unit: (version, currency, counted) => {
      if (measure === 'path') return { name: t('figures.unit.path'), symbol: '%', decimals: 0 };
      if (measure === 'index') return { name: t('figures.unit.index', { year }), decimals: 0 };
      const unit = words.unit(version, currency, counted);
      return { ...unit, name: t('figures.unit.change', { unit: unit.name, year }) };
    },
    basis: () => '',
  };
}
