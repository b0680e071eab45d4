import { useText } from '../i18n/use-text.js';
import { Frame } from '../ui/frame.js';

export default function MyReportsPage() {
  const { t } = useText();
  return <Frame title={t('page.my-reports')} />;
}
