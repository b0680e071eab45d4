import { RoundList } from '../features/rounds/round-list.js';
import { useText } from '../i18n/use-text.js';
import { SignedIn } from '../shell/signed-in.js';
import { PageTitle } from '../ui/page-title.js';

export default function RoundsPage() {
  const { t } = useText();
  return (
    <>
      <PageTitle lead={t('rounds.list.lead')}>{t('rounds.title')}</PageTitle>
      <SignedIn action="round.read">{() => <RoundList />}</SignedIn>
    </>
  );
}
