import { useState } from 'react';
import { Chart } from '../../charts/chart.js';
import { useFigureWords } from '../../figures/use-figure-words.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Finding, PageTitle, Section } from '../../ui/page-title.js';
import { agreementSpec } from './agreement-chart.js';
import { StateBadge } from './board-table.js';
import { Moves } from './moves.js';
import { ProposalForm } from './proposal-form.js';
import { useTargetWords } from './target-words.js';
import {
  type Agreement,
  type BoardRow,
  TargetAgreementDocument,
  TargetBoardDocument,
} from './targets.query.js';
import { VersionPanel } from './version-panel.js';

/** The agreement on one target: where it stands, what can be done, and everything that led to it. */
export function TargetCard({
  institution,
  indicator,
  initiative,
}: {
  institution: string;
  indicator: string;
  initiative: string;
}) {
  const { selection } = useSelection();
  const asOf = selection.asOf ?? null;
  const question = useRead(
    TargetAgreementDocument,
    { institution, initiative, indicator, asOf },
    { fresh: true, keepPrevious: true },
  );
  const standing = useRead(TargetBoardDocument, {
    input: {
      ...{ initiative, asOf, groupBy: 'domain' as const, unsigned: false, moved: false },
      indicators: [indicator],
      who: { institutions: [institution] },
    },
  });
  return (
    <Answer of={question}>
      {({ targetAgreement }) => (
        <Shown agreement={targetAgreement} row={standing.data?.targetBoard.rows[0] ?? null} />
      )}
    </Answer>
  );
}

function Shown({ agreement, row }: { agreement: Agreement; row: BoardRow | null }) {
  const { t, say, format } = useText();
  const words = useFigureWords();
  const targetWords = useTargetWords();
  const [isWriting, setWriting] = useState(false);
  const { indicator, institution, initiative, inForce, open, history, receipt } = agreement;
  const name = say(indicator.current.name).words;
  const earlier = history.filter(({ id }) => id !== inForce?.id && id !== open?.id);
  const maySay = agreement.moves.some((move) => ['propose', 'renegotiate', 'counter'].includes(move));
  return (
    <>
      <PageTitle
        tab={`${name} · ${institution.acronym ?? institution.name}`}
        lead={t('targets.card.lead', {
          institution: institution.name,
          initiative: say(initiative.name).words,
        })}
      >
        {name}
      </PageTitle>
      <Finding
        note={
          <>
            <span className="inline-flex flex-wrap items-baseline gap-x-4">
              <StateBadge state={agreement.state} />
              {agreement.awaits.length > 0 &&
                t('targets.awaits', {
                  sides: format.list(agreement.awaits.map((side) => t(`targets.side.${side}`))),
                })}
              {receipt.demonstration && <Illustrative />}
            </span>
          </>
        }
      >
        {row ? targetWords.formula(row, indicator.current) : t('targets.card.nothing-yet')}
      </Finding>
      <div className="mt-8">
        <Chart spec={agreementSpec(agreement, row, words)} />
      </div>
      {open && (
        <Section id="open" title={t('targets.card.open')}>
          <VersionPanel version={open} agreement={agreement} />
        </Section>
      )}
      {agreement.side && !isWriting && (
        <Moves
          agreement={agreement}
          write={
            maySay && (
              <Button weight={open ? 'plain' : 'primary'} onClick={() => setWriting(true)}>
                {t(
                  agreement.draft
                    ? 'targets.do.go-on'
                    : open
                      ? 'targets.do.write-counter'
                      : inForce
                        ? 'targets.do.write-again'
                        : 'targets.do.write',
                )}
              </Button>
            )
          }
        />
      )}
      {isWriting && (
        <Section id="proposal" title={t(open ? 'targets.card.counter' : 'targets.card.proposal')}>
          <Hint agreement={agreement} />
          <ProposalForm agreement={agreement} onDone={() => setWriting(false)} />
        </Section>
      )}
      {inForce && (
        <Section id="in-force" title={t('targets.card.in-force')}>
          <VersionPanel version={inForce} agreement={agreement} />
        </Section>
      )}
      {!inForce && !open && !isWriting && <Empty>{t('targets.card.none')}</Empty>}
      {!isWriting && (
        <Section id="hint" title={t('targets.hint.title')}>
          <Hint agreement={agreement} />
        </Section>
      )}
      {earlier.length > 0 && (
        <Section id="history" title={t('targets.card.history', { n: earlier.length })}>
          <ol className="space-y-8">
            {earlier.map((version) => (
              <li key={version.id}>
                <h3 className="mb-2 text-sm font-medium">
                  {t('targets.version', { number: version.number })}
                </h3>
                <VersionPanel version={version} agreement={agreement} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}

/** What similar institutions did in as many years, or how few they are. */
function Hint({ agreement: { hint, indicator } }: { agreement: Agreement }) {
  const { t, format } = useText();
  if (!hint) return <p className="mb-4 max-w-line text-sm text-ink-2">{t('targets.hint.none')}</p>;
  const { n, median, low, high, years, isSimilarLevel, toYear } = hint;
  const places = Math.max(indicator.current.decimals, n > 0 ? 1 : 0);
  const signed = (value: number) => `${value > 0 ? '+' : ''}${format.number(value, places)}`;
  return (
    <p className="mb-4 max-w-line text-sm text-ink-2 tabular">
      {median == null || low == null || high == null
        ? t('targets.hint.too-few', { n, years })
        : t(isSimilarLevel ? 'targets.hint.similar' : 'targets.hint.all', {
            ...{ n, years, toYear: format.year(toYear) },
            ...{ median: signed(median), low: signed(low), high: signed(high) },
          })}
    </p>
  );
}
