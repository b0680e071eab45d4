import { Chart } from '../../charts/chart.js';
import { ChartSkeleton } from '../../figures/chart-skeleton.js';
import { panelOf, momentOf } from '../../figures/panel.js';
import { queryOf } from '../../figures/query.js';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty, Skeleton } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { progressSpec } from './progress.chart.js';
import { progressFinding } from './progress-finding.js';

const ProgressDocument = graphql(/* GraphQL */ `
  query DomainProgress($input: DomainProgressInput!) {
    domainProgress(input: $input) {
      fromYear
      toYear
      domains {
        improved
        unchanged
        declined
        n
        notCompared
        share
        interval {
          low
          high
          level
        }
        domain {
          code
          name {
            ...Wording
          }
        }
      }
      receipt {
        ...ReceiptFigures
      }
    }
  }
`);

/** What changed in the three domains: one sentence, and the parts it is said from. */
export function Progress({ initiative }: { initiative: string }) {
  const words = useText();
  const { selection } = useSelection();
  const { viewer, unknown } = useSession();
  const { fromYear, toYear, asOf } = selection;
  const input = { initiative, who: panelOf(selection), asOf: momentOf(asOf), fromYear, toYear };
  const skeleton = (
    <>
      <Skeleton rows={2} label={words.t('ui.loading')} />
      <ChartSkeleton height="10rem" />
    </>
  );
  return (
    <Answer of={useRead(ProgressDocument, { input }, { keepPrevious: true })} skeleton={skeleton}>
      {({ domainProgress }) => {
        const finding = progressFinding(domainProgress, words);
        if (domainProgress.domains.every(({ n }) => n === 0))
          return (
            <div className="mb-8">
              <Empty>{words.t('initiative.progress.none')}</Empty>
            </div>
          );
        return (
          <div className="mb-8">
            {finding && (
              // Told when it changes: what a reader narrows the page with stands below it.
              <div className="mb-8" aria-live="polite">
                <Finding note={finding.note}>{finding.sentence}</Finding>
                {domainProgress.receipt.demonstration && <Illustrative />}
              </div>
            )}
            <Chart spec={progressSpec(domainProgress, words, queryOf(ProgressDocument, { input }))} />
            {!viewer && !unknown && (
              <p className="mt-3 text-sm text-ink-2">{words.t('initiative.public-only')}</p>
            )}
          </div>
        );
      }}
    </Answer>
  );
}
