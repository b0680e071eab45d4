import { useMemo, useState } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Illustrative } from '../../ui/illustrative.js';
import { PageTitle, Section } from '../../ui/page-title.js';
import { Decision } from './decision.js';
import {
  type Base,
  bases,
  diffRows,
  firstBase,
  isRowShown,
  type RowFilter,
  rowFilters,
} from './diff-rows.js';
import { DiffTable } from './diff-table.js';
import { ReviewHistory } from './review-history.js';
import { keepMarks, marksKept, noMarks, type ReviewMarks } from './review-marks.js';
import { ReviewDocument, type Reviewed } from './review.query.js';

/** One report under review: what changed, what is asked about it, and the decision. */
export function ReviewReport({ id, person }: { id: string; person: string }) {
  return (
    <Answer of={useRead(ReviewDocument, { id }, { fresh: true })}>
      {({ submission }) => <OpenReview key={submission.id} report={submission} person={person} />}
    </Answer>
  );
}

function OpenReview({ report, person }: { report: Reviewed; person: string }) {
  const { t, say, format } = useText();
  const { institution, round, state } = report;
  const [base, setBase] = useState<Base>(() => firstBase(report.cells));
  const [filter, setFilter] = useState<RowFilter>('changed');
  const [marks, setMarks] = useState<ReviewMarks>(() => marksKept(person, report.id));
  const change = (next: ReviewMarks) => {
    setMarks(next);
    keepMarks(person, report.id, next);
  };
  const rows = useMemo(() => diffRows(report, base), [report, base]);
  const shown = rows.filter((row) => isRowShown(row, filter, row.path in marks.reasons));
  const counts = {
    changed: rows.filter(({ isChanged }) => isChanged).length,
    warnings: rows.filter(({ issues }) => issues.length > 0).length,
    all: rows.length,
  };
  const mayMark = report.availableTransitions.some((name) => name === 'return' || name === 'reopen');
  const title = t('review.title', { period: report.periodLabel });
  return (
    <>
      <PageTitle
        tab={`${title} · ${institution.name}`}
        lead={`${institution.name} · ${say(round.initiative.name).words}`}
      >
        {title}
      </PageTitle>
      <p className="flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
        <Badge tone={state === 'accepted' ? 'done' : state === 'returned' ? 'attention' : 'plain'}>
          {t(`review.state.${state}`)}
        </Badge>
        {report.submittedAt && (
          <span>{t('review.submitted', { moment: format.moment(report.submittedAt) })}</span>
        )}
        <span className="tabular">
          {t('review.answered', { answered: report.answered, expected: report.expected })}
        </span>
        {round.demonstration && <Illustrative />}
      </p>
      <Decision report={report} rows={rows} marks={marks} onDecided={() => change(noMarks)} />
      <Section id="values" title={t('review.values')}>
        <div className="mb-3 flex flex-wrap gap-x-8 gap-y-1 text-sm">
          <Choice
            name="base"
            label={t('review.base')}
            options={bases}
            chosen={base}
            onChoose={setBase}
            say={(option) => t(`review.base.${option}`)}
          />
          <Choice
            name="rows"
            label={t('review.filter')}
            options={rowFilters}
            chosen={filter}
            onChoose={setFilter}
            say={(option) => t(`review.filter.${option}`, { n: counts[option] })}
          />
        </div>
        {mayMark && <p className="mb-3 text-sm text-ink-2">{t('review.keys')}</p>}
        {shown.length === 0 ? (
          <p className="text-ink-2">{t('review.nothing-shown')}</p>
        ) : (
          <DiffTable
            rows={shown}
            base={base}
            marks={marks}
            onChange={mayMark ? change : null}
            language={institution.workingLanguages[0] ?? 'en'}
            period={report.periodLabel}
          />
        )}
      </Section>
      <ReviewHistory report={report} />
    </>
  );
}

/** Radio buttons in a line. */
function Choice<Option extends string>({
  name,
  label,
  options,
  chosen,
  onChoose,
  say,
}: {
  name: string;
  label: string;
  options: readonly Option[];
  chosen: Option;
  onChoose: (option: Option) => void;
  say: (option: Option) => string;
}) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <legend className="float-left mr-4 text-ink-2">{label}</legend>
      {options.map((option) => (
        <label key={option} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-7">
          <input
            type="radio"
            name={name}
            checked={chosen === option}
            onChange={() => onChoose(option)}
            className="accent-accent"
          />
          {say(option)}
        </label>
      ))}
    </fieldset>
  );
}
