import type { ProgressSpec, TrendSpec } from '@kipimo/shared';
import type { DrawingProps } from './kinds.js';
import Trend from './trend.js';
import { useChartWords } from './use-chart-words.js';

/** A share below nothing or above the whole is not "on the way": it moved away, or beyond. */
function achievementMessage(achievement: number) {
  if (achievement > 1) return 'chart.progress.beyond' as const;
  return achievement < 0 ? ('chart.progress.away' as const) : ('chart.progress.achievement' as const);
}

/** What was agreed and what came of it: baseline, stepped path, actual values, and how far along in words. */
export default function Progress({ spec }: DrawingProps<ProgressSpec>) {
  const words = useChartWords();
  const { t, format, value } = words;
  const { baseline, target, achievement, unit } = spec;
  const drawing: TrendSpec = {
    ...spec,
    kind: 'trend',
    series: [{ key: spec.key, label: spec.label, points: spec.points }],
    targets: [...(spec.superseded ?? []), ...(target ? [target] : [])],
    baseline: baseline ?? undefined,
  };
  return (
    <>
      <p className="tabular mb-2 flex flex-wrap gap-x-4 text-sm">
        {baseline && (
          <span>
            {t('chart.progress.baseline', {
              value: value(baseline.value, unit),
              year: String(baseline.year),
            })}
          </span>
        )}
        {target ? (
          achievement !== null && (
            <strong className="font-medium">
              {t(achievementMessage(achievement), { percent: format.percent(Math.abs(achievement), 0) })}
            </strong>
          )
        ) : (
          <span className="text-ink-2">{t('chart.progress.no-target')}</span>
        )}
      </p>
      <Trend spec={drawing} />
    </>
  );
}
