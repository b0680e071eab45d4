import { Link } from 'react-router';
import type { OpenReportFragment, ReportHeadFragment } from '../../graphql/generated/graphql.js';
import { useRead } from '../../graphql/use-read.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { ButtonLink } from '../../ui/button.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { useUnsent } from '../../offline/use-unsent.js';
import { Section } from '../../ui/page-title.js';
import { MyReportsDocument } from './my-reports.query.js';
import { fieldId, isReturned, nextCell, pathOf } from './report-cells.js';

/** The reports of one institution: what is to be done first, what is done below. `person` names whose drafts count. */
export function MyReports({ institution, person }: { institution: string; person: string }) {
  const { t } = useText();
  const unsent = useUnsent(person);
  return (
    <Answer of={useRead(MyReportsDocument, { institution }, { fresh: true, keptFor: person })}>
      {({ drafts, returned, submitted, accepted }) => {
        const open = [...returned.nodes, ...drafts.nodes];
        const done = [...submitted.nodes, ...accepted.nodes];
        return (
          <>
            {open.length === 0 && (
              <Empty>{t(done.length > 0 ? 'my-reports.nothing-open' : 'my-reports.nothing')}</Empty>
            )}
            <ul className="grid gap-6">
              {open.map((report) => (
                <li key={report.id}>
                  <OpenCard report={report} unsent={unsent.get(report.id) ?? 0} />
                </li>
              ))}
            </ul>
            {done.length > 0 && (
              <Section id="sent" title={t('my-reports.sent')}>
                <ul className="border-t border-rule">
                  {done.map((report) => (
                    <li key={report.id}>
                      <SentLine report={report} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Answer>
  );
}

function OpenCard({ report, unsent }: { report: OpenReportFragment; unsent: number }) {
  const { t, format } = useText();
  const next = nextCell(report.cells);
  const facts = [
    t('entry.progress', { answered: report.answered, expected: report.expected }),
    ...counted('my-reports.need-reason', report.issues.filter(({ rule }) => rule === 'note_missing').length),
    ...counted('my-reports.returned', report.cells.filter(isReturned).length),
    ...counted('entry.save.on-device', unsent),
  ];
  function counted(id: 'my-reports.need-reason' | 'my-reports.returned' | 'entry.save.on-device', n: number) {
    return n > 0 ? [t(id, { n })] : [];
  }
  const isLate = report.dueOn < new Date().toISOString().slice(0, 10);
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
      <p className="mt-3 text-sm">
        {t(isLate ? 'my-reports.was-due' : 'entry.due', { date: format.date(report.dueOn) })}
      </p>
      <progress
        className="mt-3 block h-1.5 w-full max-w-line appearance-none overflow-hidden rounded-full bg-wash accent-accent [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent"
        max={report.expected}
        value={report.answered}
        aria-label={facts[0]}
      />
      <p className="mt-2 text-sm tabular">{facts.join(' · ')}</p>
      {report.round.demonstration && <Illustrative />}
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink
          weight="primary"
          className="w-full sm:w-auto"
          to={`/reports/${report.id}${next ? `#${encodeURIComponent(fieldId(pathOf(next)))}` : ''}`}
        >
          {t(
            report.editable
              ? report.answered > 0
                ? 'my-reports.continue'
                : 'my-reports.begin'
              : 'my-reports.read',
          )}
        </ButtonLink>
        <ButtonLink className="w-full sm:w-auto" to={`/reports/${report.id}/excel`}>
          {t('my-reports.excel')}
        </ButtonLink>
      </div>
    </article>
  );
}

function SentLine({ report }: { report: ReportHeadFragment }) {
  const { t, say, format } = useText();
  const day = report.state === 'accepted' ? report.acceptedAt : report.submittedAt;
  return (
    <div className="grid items-baseline gap-x-6 gap-y-1 border-b border-rule py-3 sm:grid-cols-2 md:grid-cols-[12rem_minmax(0,1fr)_12rem_15rem]">
      <Link to={`/reports/${report.id}`} className="link">
        {t('entry.title', { period: report.periodLabel })}
      </Link>
      <span className="text-sm text-ink-2">{say(report.round.initiative.name).words}</span>
      <span className="text-sm text-ink-2 tabular">
        {t('entry.progress', { answered: report.answered, expected: report.expected })}
      </span>
      <Badge tone={report.state === 'accepted' ? 'done' : 'plain'}>
        {t(`entry.report.${report.state}`)}
        {day && <span className="text-ink-2"> · {format.date(day, 'medium')}</span>}
      </Badge>
    </div>
  );
}
