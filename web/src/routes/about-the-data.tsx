import { useText } from '../i18n/use-text.js';
import { Frame } from '../ui/frame.js';

export default function AboutTheDataPage() {
  const { t } = useText();
  return <Frame title={t('page.country')} />;
}
