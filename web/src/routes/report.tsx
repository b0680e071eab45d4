import { useParams } from 'react-router';
import { ReportForm } from '../features/entry/report-form.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReportPage() {
  const { id = '' } = useParams();
  return <SignedIn>{({ email }) => <ReportForm key={id} id={id} person={email} />}</SignedIn>;
}
