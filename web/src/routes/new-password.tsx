import { NewPasswordForm } from '../features/sign-in/new-password-form.js';
import { useText } from '../i18n/use-text.js';
import { useInvitation } from '../selection/handed-over.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

export default function NewPasswordPage() {
  const { t } = useText();
  const link = useInvitation();
  return (
    <>
      <PageTitle lead={t('new-password.lead')}>{t('new-password.title')}</PageTitle>
      {link ? <NewPasswordForm link={link} /> : <Empty>{t('new-password.spent')}</Empty>}
    </>
  );
}
