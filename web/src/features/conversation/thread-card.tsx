import { useEffect, useRef } from 'react';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { type CellOf, SeenDocument, type Side, type Thread } from './conversation.query.js';
import { MessageList } from './message-list.js';
import { ReplyForm } from './reply-form.js';

/** One thread: where it stands, what was said, and room to answer. Looking at it marks it as read. */
export function ThreadCard({
  thread,
  cell,
  side,
  mayWrite,
}: {
  thread: Thread;
  cell: CellOf;
  side: Side;
  mayWrite: boolean;
}) {
  const { t } = useText();
  const { mutate } = useWrite(SeenDocument);
  const told = useRef<string | null>(null);
  const { unread, lastSaidAt, state, waitingFor } = thread;
  const { submissionId, indicator, slice } = cell;
  useEffect(() => {
    if (unread === 0 || lastSaidAt === null || told.current === lastSaidAt || !mayWrite) return;
    told.current = lastSaidAt;
    mutate({ input: { cell: { submission: submissionId, indicator, slice }, until: lastSaidAt } });
  }, [unread, lastSaidAt, mayWrite, mutate, submissionId, indicator, slice]);

  return (
    <div className="space-y-3">
      {state !== 'quiet' && (
        <p>
          <Badge tone={state === 'asked' ? 'attention' : state === 'answered' ? 'done' : 'quiet'}>
            {state === 'asked'
              ? t(waitingFor === side ? 'conversation.waits.you' : 'conversation.waits.them')
              : t(`conversation.state.${state}`)}
          </Badge>
        </p>
      )}
      {thread.messages.length > 0 ? (
        <MessageList messages={thread.messages} />
      ) : (
        <p className="text-sm text-ink-2">{t('conversation.empty')}</p>
      )}
      {mayWrite && <ReplyForm thread={thread} cell={cell} side={side} />}
    </div>
  );
}
