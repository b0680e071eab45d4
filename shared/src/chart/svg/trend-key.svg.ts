import type { TrendSpec } from '../chart-spec.js';
import type { DrawingWords } from '../telling/words.js';
import type { TrendLayout } from '../trend.layout.js';
import { gapMark, type KeyMark } from './drawing.js';
import { element } from './element.js';
import { palette } from './palette.js';

const ink = palette.ink2;
const stroke = (dash: string, width: number) =>
  element('line', {
    x1: -8,
    x2: 8,
    y1: 0,
    y2: 0,
    stroke: ink,
    'stroke-width': width,
    'stroke-dasharray': dash,
    'stroke-linecap': 'round',
  });
const path = (d: string, attributes: Record<string, string | number>) =>
  element('path', { d, fill: 'none', ...attributes });

/** Says what the marks mean, and only those that are there. */
export function trendKey(
  layout: TrendLayout,
  { band }: Pick<TrendSpec, 'band'>,
  { t, gap }: DrawingWords,
): KeyMark[] {
  const { series } = layout;
  const reasons = [...new Set(series.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)))].sort();
  const joins = new Set(series.flatMap(({ segments }) => segments.map(({ join }) => join)));
  const hollow = series.some(({ marks }) => marks.some(({ provisional }) => provisional));
  const wanted: (KeyMark | false)[] = [
    band !== undefined &&
      series.some(({ bandSegments }) => bandSegments.length > 0) && {
        mark: element('rect', { x: -8, y: -4, width: 16, height: 8, fill: ink, opacity: '0.25' }),
        words: t(`chart.key.${band}`),
      },
    (joins.has('provisional') || hollow) && { mark: stroke('5 3', 2), words: t('chart.key.provisional') },
    joins.has('bridged') && { mark: stroke('0.1 4', 2), words: t('chart.key.bridged') },
    series.some(({ dots }) => dots.length > 0) && {
      mark: element('circle', { cx: 0, cy: 0, r: 2.4, fill: ink }),
      words: t('chart.key.dots'),
    },
    ...reasons.map((reason) => ({ mark: gapMark(reason, 0, 0, ink), words: gap(reason) })),
    layout.baseline !== null && {
      mark: path('M-6,0H6M0,-6V6', { stroke: palette.ink, 'stroke-width': 1.6 }),
      words: t('chart.key.baseline'),
    },
    layout.strip.rows.length > 0 && {
      mark: path('M-8,5V-1H8V5Z', { fill: ink, opacity: '0.3' }),
      words: t('chart.strip'),
    },
    layout.broken && {
      mark: path('M-5,2l10,-4m-10,8l10,-4', { stroke: ink, 'stroke-width': 1.2 }),
      words: t('chart.key.zero'),
    },
  ];
  return wanted.filter((one) => one !== false);
}
