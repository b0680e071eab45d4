import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { UnreadDocument } from './conversation.query.js';
import { Link } from '../../ui/link.js';

/** The way to a report's conversation, with what is new in it. */
export function TalkLink({ submissionId }: { submissionId: string }) {
  const { t } = useText();
  const { data } = useRead(UnreadDocument, { id: submissionId });
  const unread = data?.submission.unreadMessages ?? 0;
  return (
    <p className="min-h-11 pt-3 text-sm">
      <Link className="link" to={`/reports/${submissionId}/conversation`}>
        {t('conversation.link')}
      </Link>
      {unread > 0 && (
        <span className="pl-3 font-medium text-accent">{t('conversation.link.new', { n: unread })}</span>
      )}
    </p>
  );
}
