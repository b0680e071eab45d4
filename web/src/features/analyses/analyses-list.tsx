import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useSelection } from '../../selection/use-selection.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { Empty } from '../../ui/notice.js';
import { Finding } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { AnalysesDocument, type AnalysisFacts } from './register.query.js';
import { Link } from '../../ui/link.js';

/** The register: what was locked, when, and how far each question is. */
export function AnalysesList() {
  const { t } = useText();
  const { hrefTo } = useSelection();
  const question = useRead(AnalysesDocument, {}, { fresh: true });
  const begin = (
    <ButtonLink weight="primary" to={hrefTo('/evaluate/analyses/new')}>
      {t('analyses.new')}
    </ButtonLink>
  );
  return (
    <Answer of={question}>
      {({ analyses }) =>
        analyses.length === 0 ? (
          <Empty action={begin}>{t('analyses.empty')}</Empty>
        ) : (
          <>
            <Finding note={t('analyses.list.note')}>
              {t('analyses.list.finding', {
                n: analyses.length,
                before: analyses.filter(({ isBefore }) => isBefore).length,
                answered: analyses.filter(({ stage }) => stage === 'answered').length,
              })}
            </Finding>
            <div className="mt-4 mb-8">{begin}</div>
            <Register analyses={analyses} />
          </>
        )
      }
    </Answer>
  );
}

function Register({ analyses }: { analyses: readonly AnalysisFacts[] }) {
  const { t, format } = useText();
  const { hrefTo } = useSelection();
  return (
    <Table caption={t('analyses.title')} hideCaption>
      <thead>
        <tr>
          <ColumnHead>{t('analyses.list.analysis')}</ColumnHead>
          <ColumnHead>{t('analyses.list.outcome')}</ColumnHead>
          <ColumnHead>{t('analyses.list.locked')}</ColumnHead>
          <ColumnHead>{t('analyses.list.standing')}</ColumnHead>
          <ColumnHead>{t('analyses.list.stage')}</ColumnHead>
          <ColumnHead numeric>{t('analyses.list.deviations')}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {analyses.map((analysis) => (
          <tr key={analysis.id}>
            <RowHead>
              <Link className="link" to={hrefTo(`/evaluate/analyses/${analysis.id}`)}>
                {analysis.title}
              </Link>
              <span className="block text-xs text-ink-2">{analysis.author}</span>
            </RowHead>
            <Cell className="min-w-48">
              <SaidText text={analysis.indicator.current.name} />
              <span className="block text-xs text-ink-2">
                {`${analysis.initiative.code} · ${analysis.indicator.code}`}
              </span>
            </Cell>
            <Cell className="min-w-40">{format.moment(analysis.lockedAt)}</Cell>
            <Cell>
              <RegisteredBadge isBefore={analysis.isBefore} />
            </Cell>
            <Cell className="min-w-40">
              <Stage analysis={analysis} />
            </Cell>
            <Cell numeric className="tabular">
              {format.number(analysis.deviations.length)}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

export function RegisteredBadge({ isBefore }: { isBefore: boolean }) {
  const { t } = useText();
  return (
    <Badge tone={isBefore ? 'done' : 'attention'}>
      {t(`analyses.standing.${isBefore ? 'registered' : 'registered_after'}`)}
    </Badge>
  );
}

/** How far the round is that an analysis waits for; with days while reports are awaited. */
export function Stage({
  analysis: { stage, daysLeft, closesOn, lastYear, run },
}: {
  analysis: AnalysisFacts;
}) {
  const { t, format } = useText();
  if (stage === 'collecting' && daysLeft != null && closesOn)
    return <>{t('analyses.stage.countdown', { days: daysLeft, date: format.date(closesOn, 'long') })}</>;
  return (
    <>
      {t(`analyses.stage.${stage}`, { year: format.year(lastYear), at: run ? format.moment(run.ranAt) : '' })}
    </>
  );
}
