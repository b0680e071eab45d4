import { useParams } from 'react-router';
import { useText } from '../i18n/use-text.js';
import { Frame } from '../ui/frame.js';

export default function InitiativePage() {
  const { t } = useText();
  const { initiative = '' } = useParams();
  return <Frame title={t('page.initiative', { code: initiative })} />;
}
