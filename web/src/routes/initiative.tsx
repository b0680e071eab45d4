import { Pinnable } from '../features/dossier/pinnable.js';
import { InitiativeContent, InitiativeLead } from '../features/initiative/initiative-content.js';
import { InitiativePageDocument } from '../features/initiative/initiative.query.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { ChartSkeleton } from '../figures/chart-skeleton.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { Answer } from '../ui/answer.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** One initiative: what its reports say, by domain, by cohort and on the map, and what it is. */
export default function InitiativePage() {
  const { t, say } = useText();
  const { selection } = useSelection();
  const code = selection.initiative ?? '';
  const question = useRead(InitiativePageDocument, { code });
  const initiative = question.data?.initiative;
  return (
    <Pinnable>
      <PageTitle lead={initiative && <InitiativeLead initiative={initiative} />}>
        {initiative ? say(initiative.name).words : t('page.initiative', { code })}
      </PageTitle>
      <AsOfBanner />
      <Answer
        of={question}
        skeleton={
          <>
            <Skeleton rows={2} label={t('ui.loading')} />
            <ChartSkeleton />
          </>
        }
      >
        {(data) => <InitiativeContent initiative={data.initiative} />}
      </Answer>
    </Pinnable>
  );
}
