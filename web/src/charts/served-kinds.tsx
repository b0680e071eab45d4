import { unframedSvgOf, type ChartKind, type ChartSpec } from '@kipimo/shared';
import type { ComponentType } from 'react';
import type { DrawingProps } from './kinds.js';
import { useChartWords } from './use-chart-words.js';

/** The drawing that stands alone, from the same places as the one of the screen; our own markup, its words escaped. */
function Still({ spec }: DrawingProps<ChartSpec>) {
  const words = useChartWords();
  return <div dangerouslySetInnerHTML={{ __html: unframedSvgOf(spec, words) }} />;
}

/** In place of `kinds` on pages that the server draws, where nothing can be measured or pointed at. */
export const kinds: Record<ChartKind, ComponentType<DrawingProps<ChartSpec>>> = {
  trend: Still,
  'small-multiples': Still,
  comparison: Still,
  distribution: Still,
  map: Still,
  progress: Still,
  parts: Still,
  slope: Still,
  change: Still,
  'event-study': Still,
};
