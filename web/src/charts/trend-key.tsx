import type { GapReason, TrendLayout, TrendSpec } from '@kipimo/shared';
import { GapShape, KeyItem, KeyList } from './marks.js';
import { useChartWords } from './use-chart-words.js';

/** Says what the marks mean, and only those that are there. */
export function TrendKey({ layout, spec }: { layout: TrendLayout; spec: Pick<TrendSpec, 'band'> }) {
  const { t, gap } = useChartWords();
  const reasons = [...new Set(layout.series.flatMap(({ gaps }) => gaps.map(({ reason }) => reason)))].sort();
  const joins = new Set(layout.series.flatMap(({ segments }) => segments.map(({ join }) => join)));
  const hollow = layout.series.some(({ marks }) => marks.some(({ provisional }) => provisional));
  const ink = 'var(--ink-2)';
  return (
    <KeyList>
      {spec.band && layout.series.some(({ bandSegments }) => bandSegments.length > 0) && (
        <KeyItem mark={<rect x={-8} y={-4} width={16} height={8} fill={ink} opacity={0.25} />}>
          {t(`chart.key.${spec.band}`)}
        </KeyItem>
      )}
      {(joins.has('provisional') || hollow) && (
        <KeyItem
          mark={<line x1={-8} x2={8} y1={0} y2={0} stroke={ink} strokeWidth={2} strokeDasharray="5 3" />}
        >
          {t('chart.key.provisional')}
        </KeyItem>
      )}
      {joins.has('bridged') && (
        <KeyItem
          mark={
            <line
              x1={-7}
              x2={7}
              y1={0}
              y2={0}
              stroke={ink}
              strokeWidth={2}
              strokeLinecap="round"
              strokeDasharray="0.1 4"
            />
          }
        >
          {t('chart.key.bridged')}
        </KeyItem>
      )}
      {layout.series.some(({ dots }) => dots.length > 0) && (
        <KeyItem mark={<circle r={2.4} fill={ink} />}>{t('chart.key.dots')}</KeyItem>
      )}
      {reasons.map((reason: GapReason) => (
        <KeyItem key={reason} mark={<GapShape reason={reason} x={0} y={0} colour={ink} />}>
          {gap(reason)}
        </KeyItem>
      ))}
      {layout.baseline && (
        <KeyItem mark={<path d="M-6,0H6M0,-6V6" stroke="var(--ink)" strokeWidth={1.6} />}>
          {t('chart.key.baseline')}
        </KeyItem>
      )}
      {layout.strip.rows.length > 0 && (
        <KeyItem mark={<path d="M-8,5V-1H8V5Z" fill={ink} opacity={0.3} />}>{t('chart.strip')}</KeyItem>
      )}
      {layout.broken && (
        <KeyItem mark={<path d="M-5,2l10,-4m-10,8l10,-4" stroke={ink} fill="none" strokeWidth={1.2} />}>
          {t('chart.key.zero')}
        </KeyItem>
      )}
    </KeyList>
  );
}
