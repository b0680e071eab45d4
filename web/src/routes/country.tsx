import { useParams } from 'react-router';
import { CountryContent, CountryLead } from '../features/country/country-content.js';
import { CountryPageDocument } from '../features/country/country.query.js';
import { Pinnable } from '../features/dossier/pinnable.js';
import { ChartSkeleton } from '../figures/chart-skeleton.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { Answer } from '../ui/answer.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** One country: its institutions by initiative, and what is published about it. */
export default function CountryPage() {
  const { t, say } = useText();
  const { iso3 = '' } = useParams();
  const question = useRead(CountryPageDocument, { iso3: iso3.toUpperCase() });
  const country = question.data?.country;
  return (
    <Pinnable>
      <PageTitle lead={country && <CountryLead country={country} />}>
        {country ? say(country.name).words : t('page.country')}
      </PageTitle>
      <Answer
        of={question}
        skeleton={
          <>
            <Skeleton rows={4} label={t('ui.loading')} />
            <ChartSkeleton height="24rem" />
          </>
        }
      >
        {(data) => <CountryContent country={data.country} />}
      </Answer>
    </Pinnable>
  );
}
