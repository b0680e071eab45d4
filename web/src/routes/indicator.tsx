import { Pinnable } from '../features/dossier/pinnable.js';
import { IndicatorContent } from '../features/indicator/indicator-content.js';
import { IndicatorPageDocument } from '../features/indicator/indicator.query.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { ChartSkeleton } from '../figures/chart-skeleton.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { Answer } from '../ui/answer.js';
import { Breadcrumb } from '../ui/breadcrumb.js';
import { Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** One indicator of one initiative: its development, its values, its definition. */
export default function IndicatorPage() {
  const { t, say } = useText();
  const { selection, hrefTo } = useSelection();
  const { initiative = '', indicator = '' } = selection;
  const question = useRead(IndicatorPageDocument, { initiative, indicator });
  const found = question.data;
  const title = found ? say(found.indicator.current.name).words : t('page.indicator', { code: indicator });
  return (
    <Pinnable>
      <Breadcrumb
        trail={[
          {
            label: found ? say(found.initiative.name).words : initiative,
            to: hrefTo(`/initiatives/${initiative}`),
          },
          { label: title },
        ]}
      />
      <PageTitle
        tab={found ? `${title} · ${say(found.initiative.name).words}` : title}
        lead={found && say(found.indicator.domain.name).words}
      >
        {title}
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
        {(data) => <IndicatorContent initiative={data.initiative} indicator={data.indicator} />}
      </Answer>
    </Pinnable>
  );
}
