import { useParams } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { Frame } from '../ui/frame.js';

export default function IndicatorPage() {
  const { t } = useText();
  const { indicator = '' } = useParams();
  return <Frame title={t('page.indicator', { code: indicator })} />;
}
