import { unframedSvgOf, type ChartSpec } from '@kipimo/shared';
import { use } from 'react';
import type { DrawingProps } from './kinds.js';
import { StillCharts } from './still-charts.js';
import { useChartWords } from './use-chart-words.js';

/** The drawing that stands alone, from the same places as the one of the screen; our own markup, its words escaped. */
export default function Still({ spec }: DrawingProps<ChartSpec>) {
  const words = useChartWords();
  const width = use(StillCharts) ?? undefined;
  return <div dangerouslySetInnerHTML={{ __html: unframedSvgOf(spec, words, width) }} />;
}
