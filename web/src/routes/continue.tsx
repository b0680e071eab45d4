import { useParams } from 'react-router';
import { ContinueReport } from '../features/entry/continue-report.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

/** Where a reminder's link leads: to the next cell of the report, whatever it is by now. */
export default function ContinuePage() {
  const { t } = useText();
  const { round = '', institution = '' } = useParams();
  return (
    <>
      <PageTitle>{t('page.continue')}</PageTitle>
      <SignedIn action="submission.edit">
        {() => <ContinueReport round={round} institution={institution} />}
      </SignedIn>
    </>
  );
}
