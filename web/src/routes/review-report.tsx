import { useParams } from 'react-router';
import { ReviewReport } from '../features/review/review-report.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReviewReportPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn action="submission.accept">
      {({ email }) => <ReviewReport key={id} id={id} person={email} />}
    </SignedIn>
  );
}
