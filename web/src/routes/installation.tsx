import { useLocation } from 'react-router';
import { RemoveDemonstration } from '../features/about/remove-demonstration.js';
import { HealthTable } from '../features/installation/health-table.js';
import { SetUpSteps } from '../features/installation/set-up-steps.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

function HealthPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('health.lead')}>{t('health.title')}</PageTitle>
      <SignedIn action="installation.read">{() => <HealthTable />}</SignedIn>
    </>
  );
}

function SetUpPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('set-up.lead')}>{t('set-up.title')}</PageTitle>
      <SignedIn action="installation.read">
        {(viewer) => <SetUpSteps viewer={viewer} remove={<RemoveDemonstration />} />}
      </SignedIn>
    </>
  );
}

/** The first steps of an installation, and how it is: one part of the program, for administrators. */
export default function InstallationPage() {
  return useLocation().pathname === '/health' ? <HealthPage /> : <SetUpPage />;
}
