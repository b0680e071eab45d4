import type { ChartSpec } from '@kipimo/shared';
import { lazy, Suspense, use, type ComponentType } from 'react';
import { ChartFrame } from './chart-frame.js';
import { kinds, type DrawingProps } from './kinds.js';
import { StillCharts } from './still-charts.js';
import { useChartWords } from './use-chart-words.js';

const Still = lazy(() => import('./still.js'));

/** Any chart of the product, from data alone: the one thing that features import from here. */
export function Chart({
  spec,
  onSelect,
  headingLevel = 2,
  asTable = false,
  judgedAbove = false,
}: DrawingProps<ChartSpec> & {
  /** The figures as a table in place of the drawing. */
  asTable?: boolean;
  /** The page says already what the comparison is judged by; it still goes into the file. */
  judgedAbove?: boolean;
  /** Level of the title, so that headings stay in order on the page. */
  headingLevel?: 2 | 3;
}) {
  const { t } = useChartWords();
  const isStill = use(StillCharts) !== null;
  // The registry pairs every kind with a drawing of that kind's spec; the union cannot carry that pairing.
  const Drawing = isStill ? Still : (kinds[spec.kind] as ComponentType<DrawingProps<ChartSpec>>);
  return (
    <ChartFrame spec={spec} headingLevel={headingLevel} asTable={asTable} judgedAbove={judgedAbove}>
      <Suspense
        fallback={
          <p role="status" className="flex h-72 items-center justify-center bg-wash text-sm text-ink-2">
            {t('chart.loading')}
          </p>
        }
      >
        <Drawing spec={spec} onSelect={onSelect} />
      </Suspense>
    </ChartFrame>
  );
}
