import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { keyOf } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { SetUpDocument, type SetUpState } from './installation.query.js';
import { useStep } from './use-step.js';

const TestMailDocument = graphql(/* GraphQL */ `
  mutation SendTestMail($operationId: ID!) {
    sendTestMail(operationId: $operationId) {
      mailTest {
        state
      }
    }
  }
`);

const LOOK_AGAIN_MILLISECONDS = 2000;

/** A message to oneself, and what became of it; looked after until it has left or was refused. */
export function MailTry({ setUp, disabled }: { setUp: SetUpState; disabled: boolean }) {
  const { t } = useText();
  const client = useQueryClient();
  const { take, isPending, error } = useStep(TestMailDocument);
  const { mailConfigured, mailTest } = setUp;
  const isWaiting = mailTest?.state === 'queued';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(
      () => void client.invalidateQueries({ queryKey: keyOf(SetUpDocument) }),
      LOOK_AGAIN_MILLISECONDS,
    );
    return () => clearInterval(timer);
  }, [isWaiting, client]);
  return (
    <>
      <p className="break-words">
        {t(mailConfigured ? 'set-up.mail.configured' : 'set-up.mail.not-configured')}
      </p>
      {mailTest && <Outcome test={mailTest} />}
      {mailConfigured && (
        <Button
          busy={isPending}
          disabled={disabled || isWaiting}
          onClick={() => void take((operationId) => ({ operationId }))}
        >
          {t('set-up.mail.try')}
        </Button>
      )}
      {error && <Failure error={error} />}
    </>
  );
}

function Outcome({ test }: { test: NonNullable<SetUpState['mailTest']> }) {
  const { t, format } = useText();
  const { to, state, reason } = test;
  if (state === 'sent')
    return (
      <Notice tone="done">{t('set-up.mail.sent', { to, at: format.moment(test.finishedAt ?? '') })}</Notice>
    );
  if (state === 'queued')
    return (
      <Notice>
        <p>{t('set-up.mail.queued', { to, at: format.time(test.queuedAt) })}</p>
        {reason && <p className="mt-1">{t('set-up.mail.trying', { reason })}</p>}
      </Notice>
    );
  return <Notice tone="error">{t('set-up.mail.failed', { to, reason: reason ?? state })}</Notice>;
}
