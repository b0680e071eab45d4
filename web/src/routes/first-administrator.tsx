import { FirstAdministratorForm } from '../features/sign-in/first-administrator-form.js';
import { useText } from '../i18n/use-text.js';
import { useInvitation } from '../selection/handed-over.js';
import { useSession } from '../session/session.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

export default function FirstAdministratorPage() {
  const { t } = useText();
  const link = useInvitation();
  const { service } = useSession();
  const done = service?.needsFirstAdministrator === false;
  return (
    <>
      <PageTitle lead={t('first-administrator.lead')}>{t('first-administrator.title')}</PageTitle>
      {done && (
        <Empty action={<ButtonLink to="/sign-in">{t('sign-in.title')}</ButtonLink>}>
          {t('first-administrator.exists')}
        </Empty>
      )}
      {!done && !link && <Empty>{t('first-administrator.no-link')}</Empty>}
      {!done && link && <FirstAdministratorForm link={link} />}
    </>
  );
}
