import { useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useFailureWords } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { CockpitDocument, type CockpitData, type CockpitRow } from './cockpit.query.js';
import { extensionProblems } from './extension-problems.js';

const AnswerDocument = graphql(/* GraphQL */ `
  mutation AnswerExtensionRequest($input: AnswerExtensionInput!) {
    answerExtensionRequest(input: $input) {
      round {
        code
      }
    }
  }
`);

type Request = NonNullable<CockpitRow['extensionRequest']>;

/** Whether an institution waits for an answer to its request for more time. */
export const asksForTime = ({ extensionRequest }: Pick<CockpitRow, 'extensionRequest'>): boolean =>
  extensionRequest !== null && extensionRequest.answeredAt === null;

/** Institutions that ask for more time, each with its reason and the two answers; nothing when nobody asks. */
export function ExtensionRequests({ cockpit, mayManage }: { cockpit: CockpitData; mayManage: boolean }) {
  const { t, format } = useText();
  const [said, setSaid] = useState('');
  const open = cockpit.rows.flatMap(({ institution, extensionRequest, timing }) =>
    extensionRequest && extensionRequest.answeredAt === null
      ? [{ institution, request: extensionRequest, dueOn: timing.dueOn }]
      : [],
  );
  if (open.length === 0)
    return (
      <p role="status" className="mt-4 text-sm text-ink-2">
        {said}
      </p>
    );
  return (
    <Section id="requests" title={t('rounds.requests', { n: open.length })}>
      <ul className="border-t border-rule">
        {open.map(({ institution, request, dueOn }) => (
          <li
            key={request.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div className="max-w-line min-w-0 text-sm">
              <p className="font-medium">{institution.name}</p>
              <p>
                {t('rounds.request.until', {
                  until: format.date(request.requestedUntil),
                  due: format.date(dueOn),
                })}
              </p>
              <p className="wrap-anywhere">{request.reason}</p>
              <p className="text-xs text-ink-2">
                {t('rounds.request.by', {
                  name: request.requestedBy ?? '',
                  date: format.date(request.requestedAt),
                })}
              </p>
            </div>
            {mayManage && (
              <Answering
                request={request}
                round={cockpit.round.code}
                name={institution.acronym ?? institution.name}
                dueOn={dueOn}
                onDone={setSaid}
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="mt-2 text-sm text-ink-2">
        {said}
      </p>
    </Section>
  );
}

/** The answer: time until the day asked for or another one, or none; with a reason that the institution reads. */
function Answering({
  request,
  round,
  name,
  dueOn,
  onDone,
}: {
  request: Request;
  round: string;
  name: string;
  dueOn: string;
  onDone: (message: string) => void;
}) {
  const { t, format } = useText();
  const failureWords = useFailureWords();
  const answers = useQueryClient();
  const formId = useId();
  const [granting, setGranting] = useState<boolean | null>(null);
  const [until, setUntil] = useState(request.requestedUntil);
  const [reason, setReason] = useState('');
  // One operation for one content of the form: sent again after a lost answer, it has one effect.
  const operation = useRef({ of: '', id: newOperationId() });
  const { mutateAsync, isPending, error, reset } = useWrite(AnswerDocument);
  const open = (granted: boolean) => {
    reset();
    setGranting(granted);
  };
  const send = async () => {
    const granted = granting === true;
    const of = JSON.stringify([granted, until, reason]);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    try {
      await mutateAsync({
        input: {
          operationId: operation.current.id,
          request: request.id,
          granted,
          until: granted ? until : null,
          reason,
        },
      });
    } catch {
      return; // The failure stands in the dialog, with what was typed.
    }
    onDone(
      granted
        ? t('rounds.request.granted', { name, date: format.date(until) })
        : t('rounds.request.declined', { name }),
    );
    setGranting(null);
    await answers.invalidateQueries({ queryKey: keyOf(CockpitDocument, { round }) });
  };
  const problems =
    error instanceof Refusal
      ? error.issues.flatMap(({ rule }) => extensionProblems.find((one) => one === rule) ?? [])
      : [];
  return (
    <div className="flex flex-wrap gap-2">
      <Button aria-label={t('rounds.request.grant.of', { name })} onClick={() => open(true)}>
        {t('rounds.request.grant')}
      </Button>
      <Button aria-label={t('rounds.request.decline.of', { name })} onClick={() => open(false)}>
        {t('rounds.request.decline')}
      </Button>
      {granting !== null && (
        <Dialog
          open
          onClose={() => setGranting(null)}
          title={t(granting ? 'rounds.request.grant.of' : 'rounds.request.decline.of', { name })}
          actions={
            <Button type="submit" form={formId} weight="primary" busy={isPending}>
              {t(granting ? 'rounds.extend.give' : 'rounds.request.decline.do')}
            </Button>
          }
        >
          <form
            id={formId}
            className="space-y-4"
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <p className="wrap-anywhere">{request.reason}</p>
            {granting && (
              <Field
                label={t('rounds.extend.until')}
                help={t('rounds.extend.until-help')}
                type="date"
                required
                min={dueOn}
                value={until}
                onChange={({ target }) => setUntil(target.value)}
              />
            )}
            <Field
              label={t('rounds.extend.reason')}
              help={t('rounds.extend.reason-help')}
              required
              maxLength={2000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
            {error && (
              <Notice tone="error" title={t('rounds.request.refused')}>
                {problems.length > 0
                  ? [...new Set(problems)].map((rule) => <p key={rule}>{t(`rounds.problem.${rule}`)}</p>)
                  : failureWords(error).words}
              </Notice>
            )}
          </form>
        </Dialog>
      )}
    </div>
  );
}
