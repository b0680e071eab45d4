import type { ChartSpec } from '@kipimo/shared';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ChartDoor } from '../../charts/chart-door.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';

const PinDialog = lazy(() => import(/* own words */ './pin-dialog.js'));

/** Under a chart that names its question: the way into a report. What is behind it comes when it is opened. */
function PinChart({ spec }: { spec: ChartSpec }) {
  const { t } = useText();
  const { may } = useSession();
  const [kept, setKept] = useState<ChartSpec | null>(null);
  if (!spec.query || !may('dossier.write')) return null;
  return (
    <>
      <button type="button" className="link min-h-6" onClick={() => setKept(spec)}>
        {t('chart.pin')}
      </button>
      {kept && (
        <Suspense fallback={<span role="status">{t('ui.loading')}</span>}>
          <PinDialog spec={kept} onClose={() => setKept(null)} />
        </Suspense>
      )}
    </>
  );
}

const pinChart = (spec: ChartSpec) => <PinChart spec={spec} />;

/** A page whose charts can be pinned. */
export function Pinnable({ children }: { children: ReactNode }) {
  return <ChartDoor value={pinChart}>{children}</ChartDoor>;
}
