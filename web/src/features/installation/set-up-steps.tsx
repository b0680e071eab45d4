import type { ReactNode } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { useRead } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import type { Viewer } from '../../session/session.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { FirstRound } from './first-round.js';
import { SetUpDocument, type SetUpState } from './installation.query.js';
import { MailTry } from './mail-try.js';
import { OrganisationForm } from './organisation-form.js';
import { SetUpStep } from './set-up-step.js';
import { useStep } from './use-step.js';
import { Link } from '../../ui/link.js';

const KeepDocument = graphql(/* GraphQL */ `
  mutation KeepDemonstration($operationId: ID!) {
    keepDemonstration(operationId: $operationId) {
      demonstrationKeptAt
    }
  }
`);

const FinishDocument = graphql(/* GraphQL */ `
  mutation FinishSetUp($operationId: ID!) {
    finishSetUp(operationId: $operationId) {
      finishedAt
    }
  }
`);

/** From the first account to the first round, each step kept as it is taken. */
export function SetUpSteps({ viewer, remove }: { viewer: Viewer; remove: ReactNode }) {
  return (
    <Answer of={useRead(SetUpDocument, {}, { fresh: true })}>
      {({ setUp }) => <Steps setUp={setUp} viewer={viewer} remove={remove} />}
    </Answer>
  );
}

function Steps({ setUp, viewer, remove }: { setUp: SetUpState; viewer: Viewer; remove: ReactNode }) {
  const { t } = useText();
  const disabled = viewer.demonstration || !viewer.actions.includes('installation.manage');
  const done = {
    administrator: true,
    organisation: setUp.organisation !== null,
    demonstration: !setUp.demonstration || setUp.demonstrationKeptAt !== null,
    mail: setUp.mailTest?.state === 'sent',
    round: setUp.round !== null,
  };
  const states = Object.values(done);
  return (
    <>
      <p className="text-sm text-ink-2 tabular">
        {t('set-up.progress', { n: states.filter(Boolean).length, of: states.length })}
      </p>
      {viewer.demonstration && (
        <div className="mt-4 max-w-line">
          <Notice tone="attention">{t('set-up.demonstration-account')}</Notice>
        </div>
      )}
      <SetUpStep id="administrator" title={t('set-up.administrator')} done={done.administrator}>
        <p>{t('set-up.administrator.words', { name: viewer.name })}</p>
        <Link to="/people#invite" className="link text-sm">
          {t('set-up.people')}
        </Link>
      </SetUpStep>
      <SetUpStep id="organisation" title={t('set-up.organisation')} done={done.organisation}>
        <OrganisationForm known={setUp.organisation} disabled={disabled} />
      </SetUpStep>
      <SetUpStep id="demonstration" title={t('set-up.demonstration')} done={done.demonstration}>
        <Demonstration setUp={setUp} disabled={disabled} remove={remove} />
      </SetUpStep>
      <SetUpStep id="mail" title={t('set-up.mail')} done={done.mail}>
        <MailTry setUp={setUp} disabled={disabled} />
      </SetUpStep>
      <SetUpStep id="round" title={t('set-up.round')} done={done.round}>
        <FirstRound setUp={setUp} disabled={disabled} />
      </SetUpStep>
      <Finish setUp={setUp} disabled={disabled} />
    </>
  );
}

function Demonstration({
  setUp,
  disabled,
  remove,
}: {
  setUp: SetUpState;
  disabled: boolean;
  remove: ReactNode;
}) {
  const { t, format } = useText();
  const { take, isPending, error } = useStep(KeepDocument);
  if (!setUp.demonstration)
    return (
      <>
        <p>{t('set-up.demonstration.gone')}</p>
        {remove}
      </>
    );
  return (
    <>
      <p>{t('set-up.demonstration.there')}</p>
      {setUp.demonstrationKeptAt && (
        <p className="text-ink-2">
          {t('set-up.demonstration.kept', { date: format.date(setUp.demonstrationKeptAt) })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        {!setUp.demonstrationKeptAt && (
          <Button
            busy={isPending}
            disabled={disabled}
            onClick={() => void take((operationId) => ({ operationId }))}
          >
            {t('set-up.demonstration.keep')}
          </Button>
        )}
        {!disabled && remove}
      </div>
      {error && <Failure error={error} />}
    </>
  );
}

function Finish({ setUp, disabled }: { setUp: SetUpState; disabled: boolean }) {
  const { t, format } = useText();
  const { take, isPending, error } = useStep(FinishDocument);
  return (
    <div className="mt-10 max-w-line space-y-3 border-t border-rule pt-5">
      {setUp.finishedAt ? (
        <p>{t('set-up.finished', { date: format.date(setUp.finishedAt) })}</p>
      ) : (
        <>
          <p className="text-ink-2">{t('set-up.finish.words')}</p>
          <Button
            busy={isPending}
            disabled={disabled}
            onClick={() => void take((operationId) => ({ operationId }))}
          >
            {t('set-up.finish')}
          </Button>
        </>
      )}
      {error && <Failure error={error} />}
      <p>
        <Link to="/health" className="link text-sm">
          {t('set-up.health')}
        </Link>
      </p>
    </div>
  );
}
