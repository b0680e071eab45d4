import { SUBMISSION_STATES } from '@kipimo/shared';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { Cell, ColumnHead, RowHead, Table } from '../../ui/table.js';
import { changedCells } from './diff-rows.js';
import { QueueDocument } from './queue.query.js';
import { Link } from '../../ui/link.js';

const day = 24 * 60 * 60 * 1000;

/** Whole days from the day of a moment until a day (YYYY-MM-DD), which in a demonstration is its story's. */
export function daysWaiting(since: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(since.slice(0, 10))) / day));
}

/** What waits for a decision in one initiative, the longest wait first, and how its last round stands. */
export function ReviewQueue({ initiative }: { initiative: string }) {
  const { t, say, format } = useText();
  const question = useRead(QueueDocument, { initiative }, { fresh: true });
  return (
    <Answer of={question}>
      {({ initiative: { name }, rounds, submissions }) => {
        const last = rounds.toSorted((a, b) => b.programmeYear - a.programmeYear)[0];
        const waiting = submissions.nodes.toSorted((a, b) =>
          (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''),
        );
        return (
          <Section
            id={initiative}
            title={say(name).words}
            aside={last?.demonstration ? <Illustrative /> : undefined}
          >
            {last && (
              <>
                <p className="text-sm text-ink-2">{last.code}</p>
                <dl className="mb-6 grid grid-cols-2 gap-x-8 gap-y-3 sm:grid-cols-[repeat(4,auto)] sm:justify-start">
                  {SUBMISSION_STATES.map((state) => (
                    <div key={state}>
                      <dt className="text-sm text-ink-2">{t(`review.state.${state}`)}</dt>
                      <dd className="font-serif text-xl tabular">
                        {format.number(last.submissionCounts.find((one) => one.state === state)?.count ?? 0)}
                      </dd>
                    </div>
                  ))}
                </dl>
              </>
            )}
            {waiting.length === 0 ? (
              <Empty>{t('review.queue.empty')}</Empty>
            ) : (
              <Table caption={t('review.queue.caption', { n: submissions.totalCount })}>
                <thead>
                  <tr>
                    <ColumnHead>{t('review.queue.institution')}</ColumnHead>
                    <ColumnHead>{t('review.queue.period')}</ColumnHead>
                    <ColumnHead>{t('review.queue.submitted')}</ColumnHead>
                    <ColumnHead numeric>{t('review.queue.waiting')}</ColumnHead>
                    <ColumnHead numeric>{t('review.queue.changes')}</ColumnHead>
                    <ColumnHead numeric>{t('review.queue.warnings')}</ColumnHead>
                    <ColumnHead>{t('review.assigned')}</ColumnHead>
                  </tr>
                </thead>
                <tbody>
                  {waiting.map((report) => (
                    <tr key={report.id}>
                      <RowHead>
                        <Link to={`/review/${report.id}`} className="link">
                          {report.institution.name}
                        </Link>
                        {!report.availableTransitions.includes('accept') && (
                          <span className="block text-xs text-attention">
                            <span aria-hidden="true">▲ </span>
                            {t('review.queue.conflict')}
                          </span>
                        )}
                      </RowHead>
                      <Cell className="tabular">{report.periodLabel}</Cell>
                      <Cell className="whitespace-nowrap">
                        {report.submittedAt && format.date(report.submittedAt, 'medium')}
                      </Cell>
                      <Cell numeric>
                        {report.submittedAt &&
                          t('review.queue.days', { n: daysWaiting(report.submittedAt, report.timing.today) })}
                      </Cell>
                      <Cell numeric>{format.number(changedCells(report.cells))}</Cell>
                      <Cell numeric>{format.number(report.issues.length)}</Cell>
                      <Cell>{report.review?.assignedTo?.name ?? <span className="text-ink-2">–</span>}</Cell>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )}
          </Section>
        );
      }}
    </Answer>
  );
}
