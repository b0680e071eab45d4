import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../graphql/generated/index.js';
import type { AskingRoundFragment, OpenReportFragment } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Illustrative } from '../../ui/illustrative.js';
import { ExtensionRequest } from './extension-request.js';
import { MyReportsDocument } from './my-reports.query.js';
import { fieldId, isReturned, nextCell, pathOf } from './report-cells.js';
import { Link } from '../../ui/link.js';

const StartDocument = graphql(/* GraphQL */ `
  mutation StartReport($operationId: ID!, $round: String!, $institution: String!) {
    startSubmission(operationId: $operationId, round: $round, institution: $institution) {
      id
    }
  }
`);

/** Fetched after the card stands. */
const OfflineLine = lazy(() => import('./offline-line.js'));

const cellHref = (report: string, path: string) => `/reports/${report}#${encodeURIComponent(fieldId(path))}`;

/** The day that a report is due, counted where the institution is, in words that blame nobody. */
function DueWords({ timing }: { timing: AskingRoundFragment['timing'] }) {
  const { t, format } = useText();
  const date = format.date(timing.dueOn);
  const place = timing.timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timing.timeZone;
  const days = timing.daysToDue;
  return (
    <p className="mt-3 text-sm">
      {days < 0
        ? t('my-reports.was-due', { date })
        : days === 0
          ? t('my-reports.due-today', { place })
          : t('my-reports.due-in', { date, days, place })}
    </p>
  );
}

/** A report that is being written: how far it is, what came back, and the way to the exact next cell. */
export function OpenCard({
  report,
  asking,
  unsent,
  institution,
  person,
}: {
  report: OpenReportFragment;
  /** Whose report it is. */
  institution: string;
  /** Whose device it is prepared for. */
  person: string;
  /** The round as it asks the institution; null when it no longer does. */
  asking: AskingRoundFragment | null;
  unsent: number;
}) {
  const { t, format } = useText();
  const next = nextCell(report.cells);
  const [kept] = useState(() => ({ id: report.id, institution: { code: institution } }));
  const back = report.cells.filter(isReturned);
  const reasons = report.issues.filter(({ rule }) => rule === 'note_missing').length;
  const facts = [
    t('entry.progress', { answered: report.answered, expected: report.expected }),
    reasons > 0 && t('my-reports.need-reason', { n: reasons }),
    back.length > 0 && t('my-reports.returned', { n: back.length }),
    unsent > 0 && t('entry.save.on-device', { n: unsent }),
  ].filter(Boolean);
  return (
    <article className="rounded-sm border border-rule p-5" aria-labelledby={`report-${report.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={`report-${report.id}`} className="font-serif text-lg">
          {t('entry.title', { period: report.periodLabel })}
        </h2>
        <Badge tone={report.state === 'returned' ? 'attention' : 'plain'}>
          {t(`entry.report.${report.state}`)}
        </Badge>
      </div>
      <p className="mt-1 text-sm text-ink-2">
        <SaidText text={report.round.initiative.name} />
      </p>
      {asking ? (
        <DueWords timing={asking.timing} />
      ) : (
        <p className="mt-3 text-sm">{t('my-reports.was-due', { date: format.date(report.dueOn) })}</p>
      )}
      <progress
        className="mt-3 block h-1.5 w-full max-w-line appearance-none overflow-hidden rounded-full bg-wash accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        max={report.expected}
        value={report.answered}
        aria-label={String(facts[0])}
      />
      <p className="mt-2 text-sm tabular">{facts.join(' · ')}</p>
      {report.round.demonstration && <Illustrative />}
      {back.length > 0 && (
        <ul className="mt-4 space-y-2 border-l-2 border-attention pl-3 text-sm">
          {back.map((cell) => (
            <li key={pathOf(cell)}>
              <Link to={cellHref(report.id, pathOf(cell))} className="link">
                <SaidText text={cell.version.name} />
              </Link>
              <span className="block">
                {cell.mark?.markedBy && (
                  <span className="font-medium text-attention">
                    {t('my-reports.asks', { name: cell.mark.markedBy })}{' '}
                  </span>
                )}
                {cell.mark?.reason}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <ButtonLink
          data-card-action
          weight="primary"
          className="w-full sm:w-auto"
          to={next ? cellHref(report.id, pathOf(next)) : `/reports/${report.id}`}
        >
          {t(
            report.editable
              ? report.answered > 0
                ? 'my-reports.continue'
                : 'my-reports.begin'
              : 'my-reports.read',
          )}
        </ButtonLink>
        {report.editable && (
          <ButtonLink className="w-full sm:w-auto" to={`/reports/${report.id}/excel`}>
            {t('my-reports.excel')}
          </ButtonLink>
        )}
        {report.editable && asking && <ExtensionRequest asking={asking} report={report.id} />}
      </div>
      {report.editable && (
        <Suspense fallback={null}>
          <OfflineLine report={kept} person={person} />
        </Suspense>
      )}
    </article>
  );
}

/** A round that asks for a report which nobody has started. */
export function AskedCard({ asking, institution }: { asking: AskingRoundFragment; institution: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [operationId] = useState(newOperationId);
  const { mutateAsync, isPending, error } = useWrite(StartDocument);
  const { round, timing } = asking;
  const start = async () => {
    try {
      const { startSubmission } = await mutateAsync({ operationId, round: round.code, institution });
      await navigate(`/reports/${startSubmission.id}`);
    } catch {
      // What went wrong is said below; somebody else may have started it meanwhile.
      await client.invalidateQueries({ queryKey: keyOf(MyReportsDocument) });
    }
  };
  return (
    <article className="rounded-sm border border-rule p-5" aria-labelledby={`round-${round.code}`}>
      <h2 id={`round-${round.code}`} className="font-serif text-lg">
        {t('entry.title', { period: String(round.programmeYear) })}
      </h2>
      <p className="mt-1 text-sm text-ink-2">
        <SaidText text={round.initiative.name} />
      </p>
      <DueWords timing={timing} />
      <p className="mt-2 text-sm">{t('my-reports.not-started')}</p>
      {round.demonstration && <Illustrative />}
      {error && (
        <div className="mt-3">
          <Failure error={error} />
        </div>
      )}
      <div className="mt-4">
        <Button
          data-card-action
          weight="primary"
          className="w-full sm:w-auto"
          busy={isPending}
          onClick={() => void start()}
        >
          {t('my-reports.start')}
        </Button>
      </div>
    </article>
  );
}
