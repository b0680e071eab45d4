import { AuditTrail } from '../features/audit/audit-trail.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

export default function AuditPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('audit.lead')}>{t('audit.title')}</PageTitle>
      <SignedIn action="audit.read">{() => <AuditTrail />}</SignedIn>
    </>
  );
}
