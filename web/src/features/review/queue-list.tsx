import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { changedCells } from './diff-rows.js';
import { QueueDocument } from './queue.query.js';
import { daysWaiting } from './review-queue.js';
import { Link } from '../../ui/link.js';

/** The queue beside a report: who else waits, how long, with how many changes and warnings. */
export function QueueList({ initiatives, open }: { initiatives: readonly string[]; open: string }) {
  const { t } = useText();
  return (
    <nav aria-label={t('review.queue')} className="text-sm">
      <p className="border-b border-field pb-2">
        <Link to="/review" className="link">
          {t('review.queue')}
        </Link>
      </p>
      {initiatives.map((initiative) => (
        <Waiting key={initiative} initiative={initiative} open={open} />
      ))}
    </nav>
  );
}

function Waiting({ initiative, open }: { initiative: string; open: string }) {
  const { t } = useText();
  const { data } = useRead(QueueDocument, { initiative });
  const waiting = (data?.submissions.nodes ?? []).toSorted((a, b) =>
    (a.submittedAt ?? '').localeCompare(b.submittedAt ?? ''),
  );
  return (
    <ol>
      {waiting.map(
        ({ id, institution, periodLabel, submittedAt, timing, cells, issues, review, ...report }) => (
          <li key={id} className="border-b border-rule py-2">
            <Link
              to={`/review/${id}`}
              aria-current={id === open ? 'page' : undefined}
              className={id === open ? 'font-medium' : 'link'}
            >
              {institution.name}
            </Link>
            <span className="block text-xs text-ink-2 tabular">
              {periodLabel}
              {submittedAt && ` · ${t('review.queue.days', { n: daysWaiting(submittedAt, timing.today) })}`}
              {` · ${t('review.queue.size', { changes: changedCells(cells), warnings: issues.length })}`}
            </span>
            {!report.availableTransitions.includes('accept') && (
              <span className="block text-xs text-attention">
                <span aria-hidden="true">▲ </span>
                {t('review.queue.conflict')}
              </span>
            )}
            {review?.assignedTo && <span className="block text-xs text-ink-2">{review.assignedTo.name}</span>}
          </li>
        ),
      )}
    </ol>
  );
}
