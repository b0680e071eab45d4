import { Link } from 'react-router';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { UnreadDocument } from './conversation.query.js';

export default function TalkLinkContent({ submissionId }: { submissionId: string }) {
  const { t } = useText();
  const { data } = useRead(UnreadDocument, { id: submissionId });
  const unread = data?.submission.unreadMessages ?? 0;
  return (
    <>
      <Link className="link" to={`/reports/${submissionId}/conversation`}>
        {t('conversation.link')}
      </Link>
      {unread > 0 && (
        <span className="ml-3 font-medium text-accent">{t('conversation.link.new', { n: unread })}</span>
      )}
    </>
  );
}
