import { useLocation } from 'react-router';
import { AskForLink } from '../features/sign-in/ask-for-link.js';
import { Invitation } from '../features/sign-in/invitation-offer.js';
import { NewPasswordForm } from '../features/sign-in/new-password-form.js';
import { useText } from '../i18n/use-text.js';
import { useInvitation } from '../selection/handed-over.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

function InvitationPage() {
  const { t } = useText();
  const link = useInvitation();
  return (
    <>
      <PageTitle>{t('invitation.title')}</PageTitle>
      {link ? <Invitation link={link} /> : <Empty>{t('invitation.no-link')}</Empty>}
    </>
  );
}

function NewPasswordPage() {
  const { t } = useText();
  const link = useInvitation();
  return (
    <>
      <PageTitle lead={link ? t('new-password.lead') : undefined}>{t('new-password.title')}</PageTitle>
      {link ? <NewPasswordForm key={link} link={link} /> : <AskForLink />}
    </>
  );
}

/** The two pages that a one-time link opens, in one part of the program: few people ever load it. */
export default function ArrivalPage() {
  return useLocation().pathname === '/invitation' ? <InvitationPage /> : <NewPasswordPage />;
}
