import { useParams } from 'react-router';
import { ReportForm } from '../features/entry/report-form.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReportPage() {
  const { id = '' } = useParams();
  return <SignedIn>{(viewer) => <ReportForm key={id} id={id} person={viewer} />}</SignedIn>;
}
