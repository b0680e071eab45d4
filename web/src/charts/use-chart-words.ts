import { figureWriting, type FigureWriting } from '@kipimo/shared';
import { useMemo } from 'react';
import { useText, type Words } from '../i18n/use-text.js';

export type ChartWords = Words & FigureWriting;

/** The words and numbers that only charts write. */
export function useChartWords(): ChartWords {
  const words = useText();
  return useMemo(() => ({ ...words, ...figureWriting(words) }), [words]);
}
