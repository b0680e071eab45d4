import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { ChooseTest } from '../features/rounds/choose-test.js';
import { NewRound } from '../features/rounds/new-round.js';
import { OneRound } from '../features/rounds/one-round.js';
import { RoundList } from '../features/rounds/round-list.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { useSession } from '../session/session.js';
import { SignedIn } from '../shell/signed-in.js';
import { ButtonLink } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { Empty, Skeleton } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

const TestFill = lazy(() => import(/* own words */ './parts/test-fill.js'));
const ReminderComposer = lazy(() => import('../features/reminder/reminder-composer.js'));

/** What managers do with rounds, in one module: the list, a new one, and the cockpit of one. */
export default function RoundsPages() {
  const { t } = useText();
  return (
    <Routes>
      <Route index element={<RoundsPage />} />
      <Route path="new" element={<NewRoundPage />} />
      <Route
        path=":code/test"
        element={
          <SignedIn action="round.manage">
            {(viewer) => (
              <ChooseTest
                form={(round, institution) => (
                  <Suspense fallback={<Skeleton rows={8} label={t('rounds.test.open')} />}>
                    <TestFill key={`${round}|${institution}`} {...{ round, institution }} person={viewer} />
                  </Suspense>
                )}
              />
            )}
          </SignedIn>
        }
      />
      <Route path=":code" element={<SignedIn action="round.read">{() => <RoundPage />}</SignedIn>} />
    </Routes>
  );
}

/** The cockpit of a round, from which the chosen institutions are reminded too. */
function RoundPage() {
  const { t } = useText();
  return (
    <OneRound
      remind={(round, institutions, close) => (
        <Dialog
          open
          isWide
          onClose={close}
          title={t('rounds.remind.title', { n: institutions.length, round })}
        >
          <Suspense fallback={<Skeleton label={t('rounds.remind')} />}>
            <ReminderComposer round={round} institutions={institutions} />
          </Suspense>
        </Dialog>
      )}
    />
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

/** A new round of the initiative in the address, or of the first that the viewer manages. */
function NewRoundPage() {
  const { t } = useText();
  const { selection } = useSelection();
  return (
    <>
      <PageTitle>{t('rounds.new.title')}</PageTitle>
      <SignedIn action="round.manage">
        {({ roles }) => {
          const managed = roles.flatMap(({ role, initiative }) =>
            role === 'manager' && initiative ? [initiative.code] : [],
          );
          const initiative = managed.find((code) => code === selection.initiative) ?? managed[0];
          return initiative ? (
            <NewRound key={initiative} initiative={initiative} />
          ) : (
            <Empty>{t('rounds.list.empty')}</Empty>
          );
        }}
      </SignedIn>
    </>
  );
}
