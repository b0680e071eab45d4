import { useText } from '../i18n/use-text.js';
import { ButtonLink } from '../ui/button.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

export default function NotFoundPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle>{t('ui.not-found.title')}</PageTitle>
      <Empty action={<ButtonLink to="/">{t('ui.not-found.home')}</ButtonLink>}>
        {t('ui.not-found.words')}
      </Empty>
    </>
  );
}
