import { cellPath } from '@kipimo/shared';
import { useState } from 'react';
import type { ConversationQuery } from '../../graphql/generated/graphql.js';
import { SaidText } from '../../i18n/said-text.js';
import { useText } from '../../i18n/use-text.js';
import { useValueWords } from '../../reporting/value-words.js';
import { Empty } from '../../ui/notice.js';
import { ThreadCard } from './thread-card.js';
import { Link } from '../../ui/link.js';

type Filter = 'all' | 'waiting' | 'open';

/** Everything said about a report, grouped by cell, the cell last spoken about first. */
export function ConversationList({ data }: { data: ConversationQuery }) {
  const { t } = useText();
  const { partOf } = useValueWords();
  const [filter, setFilter] = useState<Filter>('all');
  const { submission, conversation } = data;
  const { side, threads, mayWrite } = conversation;
  const report = side === 'institution' ? `/reports/${submission.id}` : `/review/${submission.id}`;
  const counts: Record<Filter, number> = {
    all: threads.length,
    waiting: conversation.waiting,
    open: threads.filter(({ state }) => state !== 'closed').length,
  };
  const shown = threads.filter(
    ({ waitingFor, state }) =>
      filter === 'all' || (filter === 'waiting' ? waitingFor === side : state !== 'closed'),
  );
  if (threads.length === 0) return <Empty>{t(`conversation.none.${side}`)}</Empty>;
  return (
    <>
      <fieldset className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
        <legend className="float-left mr-4 text-ink-2">{t('conversation.show')}</legend>
        {(['all', 'waiting', 'open'] as const).map((option) => (
          <label key={option} className="flex min-h-11 cursor-pointer items-center gap-2 md:min-h-7">
            <input
              type="radio"
              name="conversation-filter"
              checked={filter === option}
              onChange={() => setFilter(option)}
              className="accent-accent"
            />
            {t(`conversation.show.${option}`, { n: counts[option] })}
          </label>
        ))}
      </fieldset>
      {shown.length === 0 && <p className="mt-6 text-ink-2">{t('conversation.none-shown')}</p>}
      {shown.map((thread) => {
        const { version, slice } = thread;
        const path = cellPath(version.indicator, slice);
        return (
          <section
            key={path}
            id={`thread-${path}`}
            aria-labelledby={`thread-${path}-title`}
            className="mt-8 border-t border-rule pt-4"
          >
            <h2 id={`thread-${path}-title`} className="font-serif text-lg">
              <SaidText text={version.name} />
              {slice && <span className="text-ink-2"> · {partOf(slice)}</span>}
            </h2>
            <p className="mt-1 mb-3 flex flex-wrap gap-x-4 text-sm text-ink-2">
              <span>{version.indicator}</span>
              <Link className="link" to={`${report}#cell-${encodeURIComponent(path)}`}>
                {t('conversation.to-cell')}
              </Link>
            </p>
            <ThreadCard
              thread={thread}
              cell={{ submissionId: submission.id, indicator: version.indicator, slice }}
              side={side}
              mayWrite={mayWrite}
            />
          </section>
        );
      })}
    </>
  );
}
