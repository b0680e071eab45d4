import { SignInForm } from '../features/sign-in/sign-in-form.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session.js';
import { Notice } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';
import { Link } from '../ui/link.js';

export default function SignInPage() {
  const { t } = useText();
  const { viewer, service } = useSession();
  return (
    <>
      <PageTitle lead={t('sign-in.lead')}>{t('sign-in.title')}</PageTitle>
      {service?.needsFirstAdministrator && (
        <div className="mb-8 max-w-line">
          <Notice title={t('sign-in.first-administrator.title')}>
            {t('sign-in.first-administrator.words')}
          </Notice>
        </div>
      )}
      {viewer && (
        <div className="mb-8 max-w-line">
          <Notice>
            {t('sign-in.already', { name: viewer.name })}{' '}
            <Link to="/account" className="link">
              {t('sign-in.already.account')}
            </Link>
          </Notice>
        </div>
      )}
      <SignInForm />
    </>
  );
}
