import { useText } from '../i18n/use-text.js';
import { Frame } from '../ui/frame.js';

export default function ReviewPage() {
  const { t } = useText();
  return <Frame title={t('page.review')} />;
}
