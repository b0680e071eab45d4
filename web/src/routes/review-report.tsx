import { useLocation, useParams } from 'react-router';
import { TalkLink } from '../features/conversation/talk-link.js';
import { QueueList } from '../features/review/queue-list.js';
import { ReviewReport } from '../features/review/review-report.js';
import { SignedIn } from '../shell/signed-in.js';
import CellTalk from './parts/cell-talk.js';
import { ConversationPage } from './parts/conversation-page.js';

/** A report under review, and the talk about it, which its institution reads too: one file to fetch, one set of words. */
export default function ReviewReportPage() {
  const { pathname } = useLocation();
  return pathname.endsWith('/conversation') ? <ConversationPage /> : <UnderReview />;
}

function UnderReview() {
  const { id = '' } = useParams();
  return (
    <SignedIn action="submission.review">
      {({ email, roles }) => {
        const managed = roles.flatMap(({ initiative }) => (initiative ? [initiative.code] : []));
        return (
          <div className="gap-6 lg:grid lg:grid-cols-[11rem_minmax(0,1fr)]">
            <div className="pt-6 max-lg:hidden">
              <QueueList initiatives={[...new Set(managed)]} open={id} />
            </div>
            <div className="min-w-0">
              <TalkLink submissionId={id} />
              <ReviewReport key={id} id={id} person={email} beside={(cell) => <CellTalk {...cell} />} />
            </div>
          </div>
        );
      }}
    </SignedIn>
  );
}
