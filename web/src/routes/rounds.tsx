import { Route, Routes } from 'react-router';
import { RoundList } from '../features/rounds/round-list.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { ButtonLink } from '../ui/button.js';
import { PageTitle } from '../ui/page-title.js';
import NewRoundPage from './new-round.js';
import RoundPage from './one-round.js';

/** What managers do with rounds, in one module: the list, a new one, and the cockpit of one. */
export default function RoundsPages() {
  return (
    <Routes>
      <Route index element={<RoundsPage />} />
      <Route path="new" element={<NewRoundPage />} />
      <Route path=":code" element={<RoundPage />} />
    </Routes>
  );
}

function RoundsPage() {
  const { t } = useText();
  const { may } = useSession();
  return (
    <>
      <PageTitle lead={t('rounds.list.lead')}>{t('rounds.title')}</PageTitle>
      <SignedIn action="round.read">
        {() => (
          <>
            <RoundList />
            {may('round.manage') && (
              <p className="mt-6">
                <ButtonLink to="/rounds/new">{t('rounds.new.open')}</ButtonLink>
              </p>
            )}
          </>
        )}
      </SignedIn>
    </>
  );
}
