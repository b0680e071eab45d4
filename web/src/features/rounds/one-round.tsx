import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Cockpit } from './cockpit.js';
import { CockpitDocument } from './cockpit.query.js';
import { ExtensionRequests } from './extension-requests.js';
import { RoundClock } from './round-clock.js';
import { RoundSteps } from './round-steps.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useSession } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Illustrative } from '../../ui/illustrative.js';
import { PageTitle } from '../../ui/page-title.js';

/** Writes to institutions of a round; given by the page, since messages are another task. */
export type Reminding = (round: string, institutions: readonly string[], close: () => void) => ReactNode;

/** One round: its dates, what comes next, who asks for time, and every institution of it. */
export function OneRound({ remind }: { remind: Reminding }) {
  const { code = '' } = useParams();
  const { t, say, format } = useText();
  const { may } = useSession();
  const question = useRead(CockpitDocument, { round: code }, { fresh: true });
  return (
    <Answer of={question}>
      {({ cockpit }) => {
        const { round } = cockpit;
        const dates = { opens: format.date(round.opens), due: format.date(round.due) };
        return (
          <>
            <PageTitle
              tab={round.code}
              lead={
                <>
                  {say(round.initiative.name).words}. {t(`rounds.stage.${round.stage}`)}.{' '}
                  {round.closes
                    ? t('rounds.dates', { ...dates, closes: format.date(round.closes) })
                    : t('rounds.dates-open', dates)}{' '}
                  {round.demonstration && <Illustrative />}
                </>
              }
            >
              {t('rounds.round', { round: round.code })}
            </PageTitle>
            {round.clock && (
              <div className="mb-6">
                <RoundClock
                  key={round.clock}
                  round={round.code}
                  clock={round.clock}
                  mayManage={may('round.manage')}
                />
              </div>
            )}
            <RoundSteps cockpit={cockpit} mayManage={may('round.manage')} />
            <ExtensionRequests cockpit={cockpit} mayManage={may('round.manage')} />
            <Cockpit
              cockpit={cockpit}
              mayManage={may('round.manage')}
              remind={
                may('reminder.send') && round.stage !== 'in_preparation'
                  ? (institutions, close) => remind(round.code, institutions, close)
                  : undefined
              }
            />
          </>
        );
      }}
    </Answer>
  );
}
