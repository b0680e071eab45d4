import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { keyOf, useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Badge } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Notice } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { Assignment } from './assignment.js';
import { Decision } from './decision.js';
import { diffRows } from './diff-rows.js';
import { ReviewHistory } from './review-history.js';
import { ReviewValues } from './review-values.js';
import { ReviewDocument, type Reviewed } from './review.query.js';
import { useChecks } from './use-checks.js';

/** What a page adds beside the cells of a report. */
export type Beside = (cell: { submission: string; indicator: string; slice: string }) => ReactNode;

/** One report under review: what changed, what is said of it, and the decision. */
export function ReviewReport({ id, person, beside }: { id: string; person: string; beside?: Beside }) {
  return (
    <Answer of={useRead(ReviewDocument, { id }, { fresh: true })}>
      {({ submission }) => (
        <OpenReview
          key={`${submission.id} ${submission.version}`}
          report={submission}
          person={person}
          beside={beside}
        />
      )}
    </Answer>
  );
}

function OpenReview({
  report,
  person,
  beside,
}: {
  report: Reviewed;
  person: string;
  beside: Beside | undefined;
}) {
  const { t, say, format } = useText();
  const client = useQueryClient();
  const { institution, round, state, availableTransitions } = report;
  const checks = useChecks(report);
  const may = (name: string) => availableTransitions.includes(name);
  const isOwnWork = state === 'submitted' && may('return') && !may('accept');
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
        <Assignment report={report} />
        {round.demonstration && <Illustrative />}
      </p>
      {state === 'submitted' && <p className="mt-2 text-sm text-ink-2">{t('review.frozen')}</p>}
      {isOwnWork && (
        <div className="mt-6">
          <Notice tone="attention" title={t('review.own-work.title')}>
            {t('review.own-work.words')}
          </Notice>
        </div>
      )}
      {checks.failed && (
        <div className="mt-6">
          <Notice
            tone="error"
            title={t('review.failed.title')}
            actions={<Button onClick={checks.failed.again}>{t('review.failed.again')}</Button>}
          >
            {t('review.failed.words')}
          </Notice>
        </div>
      )}
      <Decision report={report} rows={diffRows(report, 'everything')} sayings={checks.sayings} />
      <ReviewValues
        report={report}
        person={person}
        checks={checks}
        isOwnWork={isOwnWork}
        beside={beside}
        onReload={() => void client.invalidateQueries({ queryKey: keyOf(ReviewDocument, { id: report.id }) })}
      />
      <ReviewHistory report={report} />
    </>
  );
}
