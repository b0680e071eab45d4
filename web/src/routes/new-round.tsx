import { NewRound } from '../features/rounds/new-round.js';
import { useText } from '../i18n/use-text.js';
import { useSelection } from '../selection/use-selection.js';
import { SignedIn } from '../shell/signed-in.js';
import { Empty } from '../ui/notice.js';
import { PageTitle } from '../ui/page-title.js';

/** One new round, of the initiative in the address or of the first that the viewer manages. */
export default function NewRoundPage() {
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
