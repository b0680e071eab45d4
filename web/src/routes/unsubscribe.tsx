import { useSearchParams } from 'react-router';
import { MailByLink } from '../features/mail/mail-by-link.js';
import { useText } from '../i18n/use-text.js';
import { PageTitle } from '../ui/page-title.js';

/** Where the link at the end of a message leads, without signing in. */
export default function UnsubscribePage() {
  const { t } = useText();
  const [parameters] = useSearchParams();
  return (
    <>
      <PageTitle>{t('page.unsubscribe')}</PageTitle>
      <MailByLink token={parameters.get('token') ?? ''} />
    </>
  );
}
