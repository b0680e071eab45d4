import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Illustrative } from '../../ui/illustrative.js';
import { PageTitle } from '../../ui/page-title.js';
import type { Counts } from './report-cells.js';
import type { Report } from './report.query.js';

/** Whose report it is, for which period, until when, and how far it is. */
export function ReportHead({ report, counts }: { report: Report; counts: Counts }) {
  const { t, say, format } = useText();
  const { institution, round, periodLabel, state } = report;
  const title = t('entry.title', { period: periodLabel });
  return (
    <>
      <PageTitle
        tab={`${title} · ${institution.acronym ?? institution.name}`}
        lead={
          <>
            {institution.name} · {say(round.initiative.name).words}
          </>
        }
      >
        {title}
      </PageTitle>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
        <Badge tone={state === 'returned' ? 'attention' : state === 'accepted' ? 'done' : 'plain'}>
          {t(`entry.report.${state}`)}
        </Badge>
        <span className="tabular">
          {t('entry.progress', { answered: counts.answered, expected: counts.expected })}
        </span>
        {report.editable && (
          <span className="text-ink-2">{t('entry.due', { date: format.date(report.dueOn) })}</span>
        )}
        {round.demonstration && <Illustrative />}
      </div>
    </>
  );
}
