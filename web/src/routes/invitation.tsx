import { Invitation } from '../features/sign-in/invitation-offer.js';
import { useText } from '../i18n/use-text.js';
import { useInvitation } from '../selection/handed-over.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

export default function InvitationPage() {
  const { t } = useText();
  const link = useInvitation();
  return (
    <>
      <PageTitle>{t('invitation.title')}</PageTitle>
      {link ? <Invitation link={link} /> : <Empty>{t('invitation.no-link')}</Empty>}
    </>
  );
}
