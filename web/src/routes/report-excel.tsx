import { useParams } from 'react-router';
import { ExcelPage } from '../features/transfer/excel-page.js';
import { SignedIn } from '../shell/signed-in.js';

export default function ReportExcelPage() {
  const { id = '' } = useParams();
  return <SignedIn>{() => <ExcelPage key={id} id={id} />}</SignedIn>;
}
