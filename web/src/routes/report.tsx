import { useParams } from 'react-router';
import { ReportForm } from '../features/entry/report-form.js';
import { SignedIn } from '../shell/signed-in.js';
import { partLater } from '../ui/part-later.js';

// A form that is tried before its round opens is made of the same parts, from the same file.
export { compact } from '../features/entry/outbox.js';
export { OpenReport } from '../features/entry/report-form.js';
export { ReportDocument } from '../features/entry/report.query.js';

const CellTalk = partLater(() => import(/* own words */ './parts/cell-talk.js'));

export default function ReportPage() {
  const { id = '' } = useParams();
  return (
    <SignedIn>
      {(viewer) => <ReportForm key={id} id={id} person={viewer} about={(cell) => <CellTalk {...cell} />} />}
    </SignedIn>
  );
}
