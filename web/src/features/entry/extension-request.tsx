import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import type { AskingRoundFragment } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { MyReportsDocument } from './my-reports.query.js';

const AskDocument = graphql(/* GraphQL */ `
  mutation RequestExtension($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      id
      requestedUntil
    }
  }
`);

/** The way to ask for more time, or what became of the last request. */
export function ExtensionRequest({ asking, report }: { asking: AskingRoundFragment; report: string }) {
  const { t, format } = useText();
  const ruleWords = useRuleWords();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const [operationId, setOperationId] = useState(newOperationId);
  const { mutateAsync, isPending, error, reset } = useWrite(AskDocument);
  const { extensionRequest: last, timing } = asking;
  const issues = error instanceof Refusal ? error.issues : [];
  const wordsAt = (place: string) => {
    const found = issues.find(({ path }) => path === place);
    return found && ruleWords(found);
  };
  const send = async () => {
    try {
      await mutateAsync({ input: { operationId, submission: report, until, reason } });
      setAsking(false);
      await client.invalidateQueries({ queryKey: keyOf(MyReportsDocument) });
    } catch (refused) {
      // A server that answered has decided on this id; without an answer the same id goes again.
      if (refused instanceof Refusal) setOperationId(newOperationId());
    }
  };
  if (last && last.answeredAt === null)
    return (
      <p className="text-sm text-ink-2">
        {t('my-reports.extension.asked', { date: format.date(last.requestedUntil) })}
      </p>
    );
  return (
    <>
      {last?.answer && (
        <p className="text-sm text-ink-2">
          {t(last.answer === 'granted' ? 'my-reports.extension.granted' : 'my-reports.extension.declined', {
            date: format.date(last.requestedUntil),
          })}{' '}
          {last.answerNote}
        </p>
      )}
      <Button
        className="w-full sm:w-auto"
        onClick={() => {
          reset();
          setAsking(true);
        }}
      >
        {t('my-reports.extension.ask')}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('my-reports.extension.ask')}
        actions={
          <Button
            weight="primary"
            busy={isPending}
            disabled={until === '' || reason.trim() === ''}
            onClick={() => void send()}
          >
            {t('my-reports.extension.send')}
          </Button>
        }
      >
        <div className="space-y-4">
          <p>{t('my-reports.extension.words', { date: format.date(timing.dueOn) })}</p>
          <Field
            label={t('my-reports.extension.until')}
            type="date"
            min={timing.dueOn}
            value={until}
            error={wordsAt('until')}
            onChange={({ target }) => setUntil(target.value)}
          />
          <Field
            label={t('my-reports.extension.reason')}
            value={reason}
            maxLength={2000}
            error={wordsAt('reason')}
            onChange={({ target }) => setReason(target.value)}
          />
          {error && issues.length === 0 && <Failure error={error} />}
        </div>
      </Dialog>
    </>
  );
}
