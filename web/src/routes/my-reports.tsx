import { MyReports } from '../features/entry/my-reports.js';
import { useText } from '../i18n/use-text.js';
import { useSession, type Viewer } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { partLater } from '../ui/part-later.js';

const DevicePanel = partLater(() => import('../features/entry/device-panel.js'));

/** The institutions that a person reports for, each once. */
function institutionsOf(viewer: Viewer | null) {
  const own = viewer?.roles.flatMap(({ institution }) => (institution ? [institution] : [])) ?? [];
  return [...new Map(own.map((one) => [one.code, one])).values()];
}

/** To do: the home of people who report. Its address is older than its name and stays. */
export default function MyReportsPage() {
  const { t } = useText();
  const institutions = institutionsOf(useSession().viewer);
  return (
    <>
      <PageTitle lead={institutions.map(({ name }) => name).join(' · ')} tab={t('page.my-reports')}>
        {t('page.my-reports')}
      </PageTitle>
      <SignedIn>
        {(viewer) => (
          <>
            {institutions.length === 0 && <Empty>{t('my-reports.no-institution')}</Empty>}
            {institutions.map(({ code }) => (
              <MyReports key={code} institution={code} person={viewer.email} />
            ))}
            {institutions.length > 0 && <DevicePanel person={viewer.email} />}
          </>
        )}
      </SignedIn>
    </>
  );
}
