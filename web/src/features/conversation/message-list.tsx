import { ROLE_LABELS } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import type { Message, MessageKind } from './conversation.query.js';

const tones: Record<MessageKind, 'plain' | 'attention' | 'done' | 'quiet'> = {
  said: 'quiet',
  question: 'attention',
  returned: 'attention',
  need_help: 'attention',
  confirmed: 'done',
  corrected: 'done',
  closed: 'quiet',
};

/** What was said about a cell, oldest first: who, as what, when, and what it did. */
export function MessageList({ messages }: { messages: readonly Message[] }) {
  const { t, say, format } = useText();
  return (
    <ol className="space-y-3">
      {messages.map(({ id, kind, body, language, author, role, saidAt, mine, unread }) => (
        <li key={id} className={`border-l-2 pl-3 ${mine ? 'border-accent' : 'border-field'}`}>
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-ink-2">
            <span className="font-medium text-ink">
              {mine ? t('conversation.you') : (author ?? t('conversation.somebody'))}
            </span>
            <span>{say(ROLE_LABELS[role as keyof typeof ROLE_LABELS]).words}</span>
            <time dateTime={saidAt}>{format.moment(saidAt)}</time>
            {kind !== 'said' && <Badge tone={tones[kind]}>{t(`conversation.kind.${kind}`)}</Badge>}
            {unread && <span className="font-medium text-accent">{t('conversation.new')}</span>}
          </p>
          {body && (
            <p
              dir="auto"
              lang={language ?? undefined}
              className="mt-1 max-w-line text-sm whitespace-pre-wrap"
            >
              {body}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
