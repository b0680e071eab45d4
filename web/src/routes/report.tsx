import { useParams } from 'react-router';
import { TalkLink } from '../features/conversation/talk-link.js';
import { ReportForm } from '../features/entry/report-form.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReportPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn>
      {({ email }) => (
        <>
          <TalkLink submissionId={id} />
          <ReportForm key={id} id={id} person={email} />
        </>
      )}
    </SignedIn>
  );
}
