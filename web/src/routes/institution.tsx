import { lazy } from 'react';
import { useParams } from 'react-router';
import { Pinnable } from '../features/dossier/pinnable.js';
import { InstitutionContent } from '../features/institution/institution-content.js';
import { InstitutionPageDocument } from '../features/institution/institution.query.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { ChartSkeleton } from '../figures/chart-skeleton.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { Answer } from '../ui/answer.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { OwnResultsPage } from './parts/own-results-page.js';

const ProfilePaper = lazy(() => import(/* own words */ './parts/profile-paper-page.js'));

/** One institution: its names and memberships, everything it reported, its targets and its reports. */
export default function InstitutionPage() {
  const { code, form } = useParams();
  if (form === 'print') return <ProfilePaper />;
  // Without a code it is one's own: the same figures, so the same file to fetch.
  return code === undefined ? <OwnResultsPage /> : <OneInstitution code={code} />;
}

function OneInstitution({ code }: { code: string }) {
  const { t } = useText();
  const question = useRead(InstitutionPageDocument, { code });
  return (
    <Pinnable>
      <PageTitle>{question.data?.institution.name ?? t('page.institution')}</PageTitle>
      <AsOfBanner />
      <Answer
        of={question}
        skeleton={
          <>
            <Skeleton rows={4} label={t('ui.loading')} />
            <ChartSkeleton height="24rem" />
          </>
        }
      >
        {({ institution }) => <InstitutionContent institution={institution} />}
      </Answer>
    </Pinnable>
  );
}
