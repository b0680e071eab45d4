import { lazy, Suspense } from 'react';
import { MyReports } from '../features/entry/my-reports.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

const DevicePanel = lazy(() => import('../features/entry/device-panel.js'));

export default function MyReportsPage() {
  const { t } = useText();
  return (
    <SignedIn>
      {(viewer) => {
        const own = viewer.roles.flatMap(({ institution }) => (institution ? [institution] : []));
        const institutions = [...new Map(own.map((one) => [one.code, one])).values()];
        return (
          <>
            <PageTitle lead={institutions.map(({ name }) => name).join(' · ')} tab={t('page.my-reports')}>
              {t('page.my-reports')}
            </PageTitle>
            {institutions.length === 0 && <Empty>{t('my-reports.no-institution')}</Empty>}
            {institutions.map(({ code }) => (
              <MyReports key={code} institution={code} person={viewer.email} />
            ))}
            {institutions.length > 0 && (
              <Suspense fallback={null}>
                <DevicePanel person={viewer.email} />
              </Suspense>
            )}
          </>
        );
      }}
    </SignedIn>
  );
}
