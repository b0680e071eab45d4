import { useId, useRef, useState, type FormEvent } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useFailureWords } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import type { CockpitRow } from './cockpit.query.js';
import { extensionProblems } from './extension-problems.js';

const ExtendDocument = graphql(/* GraphQL */ `
  mutation ExtendReports($input: ExtendReportsInput!) {
    extendReports(input: $input) {
      round {
        code
      }
    }
  }
`);

/** More time for the chosen institutions: until when, and why. */
export function ExtendDialog({
  round,
  rows,
  onClose,
  onDone,
}: {
  round: string;
  rows: readonly CockpitRow[];
  onClose: () => void;
  onDone: (message: string) => void;
}) {
  const { t, format } = useText();
  const failureWords = useFailureWords();
  const { mutateAsync, isPending, error } = useWrite(ExtendDocument);
  const formId = useId();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  // One operation for one content of the form: sent again after a lost answer, it has one effect.
  const operation = useRef({ of: '', id: newOperationId() });
  const earliest = rows.map(({ timing }) => timing.dueOn).sort()[0];

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const of = JSON.stringify([until, reason]);
    if (operation.current.of !== of) operation.current = { of, id: newOperationId() };
    const institutions = rows.map(({ institution }) => institution.code);
    try {
      await mutateAsync({ input: { operationId: operation.current.id, round, institutions, until, reason } });
    } catch {
      return; // The failure stands in the dialog, with what was typed.
    }
    onDone(t('rounds.extend.done', { n: rows.length, date: format.date(until) }));
  };
  const problems =
    error instanceof Refusal
      ? error.issues.flatMap(({ rule }) => extensionProblems.find((one) => one === rule) ?? [])
      : [];
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('rounds.extend.title', { n: rows.length })}
      actions={
        <Button type="submit" form={formId} weight="primary" busy={isPending}>
          {t('rounds.extend.give')}
        </Button>
      }
    >
      <form id={formId} onSubmit={(event) => void send(event)} className="space-y-4">
        <p>{format.list(rows.map(({ institution }) => institution.acronym ?? institution.name))}</p>
        <Field
          label={t('rounds.extend.until')}
          help={t('rounds.extend.until-help')}
          type="date"
          required
          min={earliest}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
        <Field
          label={t('rounds.extend.reason')}
          help={t('rounds.extend.reason-help')}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {error && (
          <Notice tone="error" title={t('rounds.extend.refused')}>
            {problems.length > 0
              ? [...new Set(problems)].map((rule) => <p key={rule}>{t(`rounds.problem.${rule}`)}</p>)
              : failureWords(error).words}
          </Notice>
        )}
      </form>
    </Dialog>
  );
}
