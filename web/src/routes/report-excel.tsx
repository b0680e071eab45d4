import { useParams } from 'react-router';
import { ExcelPage } from '../features/transfer/excel-page.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReportExcelPage() {
  const { id = '' } = useParams();
  return <SignedIn>{({ email }) => <ExcelPage key={id} id={id} person={email} />}</SignedIn>;
}
