import { CompareContent } from '../features/compare/compare-content.js';
import { ComparePageDocument } from '../features/compare/compare.query.js';
import { Pinnable } from '../features/dossier/pinnable.js';
import { AsOfBanner } from '../figures/as-of-banner.js';
import { ChartSkeleton } from '../figures/chart-skeleton.js';
import { useRead } from '../graphql/use-read.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { Answer } from '../ui/answer.js';
import { Link } from '../ui/link.js';
import { Empty, Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** The explorer: any indicator, anybody, any years, in pictures that say what they rest on. */
export default function ComparePage() {
  const { t, say } = useText();
  const { selection, hrefTo } = useSelection();
  const { initiatives, unknown, may } = useSession();
  const first = initiatives.find(({ institutionCount }) => institutionCount > 0)?.code;
  const code = selection.initiative ?? first;
  const question = useRead(ComparePageDocument, { initiative: code ?? '' }, { enabled: code !== undefined });
  const initiative = question.data?.initiative;
  return (
    <Pinnable>
      <PageTitle tab={t('compare.page')} lead={initiative && say(initiative.name).words}>
        {t('compare.page')}
      </PageTitle>
      <AsOfBanner />
      {may('analysis.read') && (
        <p className="mb-4 text-sm">
          <Link className="link" to={hrefTo('/evaluate/analyses', { initiative: code })}>
            {t('compare.analyses')}
          </Link>
        </p>
      )}
      {code === undefined && !unknown ? (
        <Empty>{t('compare.nothing')}</Empty>
      ) : (
        <Answer
          of={question}
          skeleton={
            <>
              <Skeleton rows={3} label={t('ui.loading')} />
              <ChartSkeleton />
            </>
          }
        >
          {(data) => <CompareContent initiative={data.initiative} />}
        </Answer>
      )}
    </Pinnable>
  );
}
