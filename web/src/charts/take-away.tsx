import type { ChartSpec } from '@kipimo/shared';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../i18n/use-text.js';

const Panel = lazy(() => import(/* own words */ './take-away-panel.js'));

/** The door to everything that can be taken away from a chart; what is behind it comes when it is opened. */
export function TakeAway({ spec }: { spec: ChartSpec }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link min-h-6" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('chart.take-away')}
      </button>
      {open && (
        <div className="order-last w-full">
          <Suspense fallback={<p role="status">{t('chart.take-away.loading')}</p>}>
            <Panel spec={spec} />
          </Suspense>
        </div>
      )}
    </>
  );
}
