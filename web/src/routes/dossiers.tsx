import { lazy } from 'react';
import { Route, Routes, useParams, useSearchParams } from 'react-router';
import { DossierForm, EditDossier } from '../features/dossier/dossier-editor.js';
import { DossierList } from '../features/dossier/dossier-list.js';
import { DossierPage } from '../features/dossier/dossier-page.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

const ReadyReport = lazy(() => import(/* own words */ './parts/ready-report-page.js'));

const verb = 'dossier.write';

/** The report builder: one's own reports and pins, a report to read, to write, or ready-made. */
export default function DossiersPages() {
  return (
    <Routes>
      <Route index element={<ListPage />} />
      <Route path="ready" element={<ReadyReport />} />
      <Route path="new" element={<SignedIn action={verb}>{() => <DossierForm dossier={null} />}</SignedIn>} />
      <Route path=":id/edit" element={<EditPage />} />
      <Route path=":id" element={<ReadPage />} />
    </Routes>
  );
}

function ListPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('dossier.lead')}>{t('dossier.title')}</PageTitle>
      <SignedIn action={verb}>{() => <DossierList />}</SignedIn>
    </>
  );
}

function EditPage() {
  const { id = '' } = useParams();
  return <SignedIn action={verb}>{() => <EditDossier id={id} />}</SignedIn>;
}

function ReadPage() {
  const { id = '' } = useParams();
  const [address] = useSearchParams();
  const version = Number(address.get('version'));
  return <DossierPage id={id} version={Number.isInteger(version) && version > 0 ? version : null} />;
}
