import { useParams } from 'react-router';
import { ConversationList } from '../../features/conversation/conversation-list.js';
import { ConversationDocument } from '../../features/conversation/conversation.query.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { SignedIn } from '../../shell/signed-in.js';
import { Answer } from '../../ui/answer.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { PageTitle } from '../../ui/page-title.js';

export function ConversationPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn action="conversation.read">{() => <ReportConversation key={id} submission={id} />}</SignedIn>
  );
}

/** Everything said about one report, for its institution and its reviewers. */
function ReportConversation({ submission }: { submission: string }) {
  const { t, say } = useText();
  const question = useRead(ConversationDocument, { submission }, { fresh: true });
  return (
    <Answer of={question}>
      {(data) => {
        const { institution, round, periodLabel, id } = data.submission;
        const { side, isShared } = data.conversation;
        const title = t('conversation.title', { period: periodLabel });
        const back =
          side === 'institution'
            ? { to: `/reports/${id}`, label: t('conversation.back.institution') }
            : { to: `/review/${id}`, label: t('conversation.back.reviewer') };
        return (
          <>
            <Breadcrumb trail={[back, { label: t('conversation.short') }]} />
            <PageTitle
              tab={`${title} · ${institution.name}`}
              lead={`${institution.name} · ${say(round.initiative.name).words}`}
            >
              {title}
            </PageTitle>
            {side === 'institution' && (
              <p className="mb-6 max-w-line text-sm text-ink-2">
                {t(isShared ? 'conversation.shared' : 'conversation.not-shared')}
              </p>
            )}
            <ConversationList data={data} />
          </>
        );
      }}
    </Answer>
  );
}
