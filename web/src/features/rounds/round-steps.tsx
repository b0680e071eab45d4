import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useFailureWords } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { CockpitDocument, type CockpitData } from './cockpit.query.js';

const MoveDocument = graphql(/* GraphQL */ `
  mutation MoveRound($input: MoveRoundInput!) {
    moveRound(input: $input) {
      code
      stage
    }
  }
`);

type Move = CockpitData['moves'][number];
const obstacles = ['no_members', 'no_questions', 'members_without_period', 'reports_waiting'] as const;

/** What is to be done before the round opens, and what remains after it closed; then the next step of its life. */
export function RoundSteps({ cockpit, mayManage }: { cockpit: CockpitData; mayManage: boolean }) {
  const { t } = useText();
  const { round, moves } = cockpit;
  if (round.stage === 'published') return null;
  return (
    <Section id="steps" title={t(`rounds.steps.${round.stage}`)}>
      <ul className="mb-4 space-y-1 text-sm">
        {stepsOf(cockpit).map(({ code, done, n, of }) => (
          <li key={code} className="flex flex-wrap items-baseline gap-x-3">
            <Badge tone={done ? 'done' : 'attention'}>
              {t(done ? 'rounds.steps.done' : 'rounds.steps.to-do')}
            </Badge>
            <span>{t(`rounds.step.${code}`, { n, of })}</span>
          </li>
        ))}
      </ul>
      {mayManage && (
        <div className="flex flex-wrap gap-2">
          {(round.stage === 'in_preparation' || round.stage === 'announced') && (
            <ButtonLink to={`/rounds/${round.code}/test`}>{t('rounds.test.open')}</ButtonLink>
          )}
          {moves.map((move) => (
            <MoveButton key={move} move={move} round={round.code} />
          ))}
        </div>
      )}
    </Section>
  );
}

/** The lines of the list: what is there of what is needed, by the stage of the round. */
function stepsOf({ round, readiness, rows, measures }: CockpitData) {
  const whole = (code: 'zone' | 'period' | 'lead', n: number) => ({
    code,
    n,
    of: readiness.members,
    done: n === readiness.members,
  });
  if (round.stage === 'in_preparation' || round.stage === 'announced') {
    return [
      { code: 'members' as const, n: readiness.members, of: readiness.members, done: readiness.members > 0 },
      {
        code: 'questions' as const,
        n: readiness.questions,
        of: readiness.questions,
        done: readiness.questions > 0,
      },
      whole('period', readiness.withPeriod),
      whole('zone', readiness.withZone),
      whole('lead', readiness.withLead),
    ];
  }
  const in_ = (state: string) => rows.filter((row) => row.state === state).length;
  const returned = in_('returned');
  return [
    {
      code: 'sent' as const,
      n: measures.received,
      of: measures.expected,
      done: measures.received === measures.expected,
    },
    { code: 'waiting' as const, n: readiness.waiting, of: measures.received, done: readiness.waiting === 0 },
    { code: 'returned' as const, n: returned, of: measures.received, done: returned === 0 },
  ];
}

function MoveButton({ move, round }: { move: Move; round: string }) {
  const { t } = useText();
  const failureWords = useFailureWords();
  const answers = useQueryClient();
  const [asking, setAsking] = useState(false);
  const operation = useRef(newOperationId());
  const { mutateAsync, isPending, error } = useWrite(MoveDocument);
  const send = async () => {
    try {
      await mutateAsync({ input: { operationId: operation.current, round, move } });
    } catch {
      operation.current = newOperationId();
      return; // What stands in the way is said in the dialog.
    }
    setAsking(false);
    await answers.invalidateQueries({ queryKey: keyOf(CockpitDocument, { round }) });
  };
  const found =
    error instanceof Refusal
      ? error.issues.flatMap(({ rule, params }) => {
          const known = obstacles.find((one) => one === rule);
          return known ? [{ rule: known, n: Number(params['n'] ?? 0) }] : [];
        })
      : [];
  return (
    <>
      <Button weight={move === 'close' ? 'plain' : 'primary'} onClick={() => setAsking(true)}>
        {t(`rounds.move.${move}`)}
      </Button>
      {asking && (
        <Dialog
          open
          onClose={() => setAsking(false)}
          title={t(`rounds.move.${move}`)}
          actions={
            <Button weight="primary" busy={isPending} onClick={() => void send()}>
              {t('rounds.move.do')}
            </Button>
          }
        >
          <p>{t(`rounds.move.${move}-means`)}</p>
          {error && (
            <div className="mt-3">
              <Notice tone="error" title={t('rounds.move.refused')}>
                {found.length > 0
                  ? found.map(({ rule, n }) => <p key={rule}>{t(`rounds.obstacle.${rule}`, { n })}</p>)
                  : failureWords(error).words}
              </Notice>
            </div>
          )}
        </Dialog>
      )}
    </>
  );
}
