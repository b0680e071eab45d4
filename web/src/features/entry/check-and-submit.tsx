import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { Section } from '../../ui/page-title.js';
import { Checklist } from './checklist.js';
import { checks, openChecks } from './checks.js';
import { MyReportsDocument } from './my-reports.query.js';
import type { FoundIssue, Outbox } from './outbox.js';
import { Preview } from './preview.js';
import { type Report, ReportDocument } from './report.query.js';
import { Undecided, undecidedIn } from './undecided.js';

const SubmitDocument = graphql(/* GraphQL */ `
  mutation SubmitReport($input: SubmitInput!) {
    submitSubmission(input: $input) {
      id
      state
      version
    }
  }
`);

/**
 * The last page of the form: what is still open, each with a link to its cell, the report as its readers will see it,
 * and the declaration with which the lead sends it.
 */
export function CheckAndSubmit({
  report,
  issues,
  drafts,
  name,
  onGoTo,
  onBeforeSubmit,
}: {
  report: Report;
  issues: readonly FoundIssue[];
  drafts: Outbox;
  /** The viewer's own name, to sign with. */
  name: string;
  onGoTo: (path: string) => void;
  onBeforeSubmit: () => Promise<void>;
}) {
  const { t, format } = useText();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [signature, setSignature] = useState(name);
  const [isDeclared, setDeclared] = useState(false);
  const [operationId, setOperationId] = useState(newOperationId);
  const { mutateAsync, isPending, error } = useWrite(SubmitDocument);
  if (!report.editable) return null;

  const open = openChecks(issues, drafts);
  const isReady = checks.every((check) => open[check].length === 0);
  const maySubmit = report.availableTransitions.includes('submit');
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id: report.id }) });
  const undecided = error instanceof Refusal ? undecidedIn(report, error) : [];
  const send = async () => {
    if (isPending || !isDeclared || signature.trim() === '') return;
    try {
      const input = { operationId, id: report.id, version: report.version, declaredBy: signature.trim() };
      await mutateAsync({ input });
      setAsking(false);
      await client.invalidateQueries({ queryKey: keyOf(MyReportsDocument) });
      await refresh();
      window.scrollTo({ top: 0 });
    } catch (refused) {
      // A server that answered has decided on this id; without an answer the same id goes again.
      if (refused instanceof Refusal) {
        setOperationId(newOperationId());
        setAsking(false);
        await refresh();
      }
    }
  };
  return (
    <Section id="submit" title={t('entry.submit.title')}>
      <Checklist report={report} issues={issues} open={open} onGoTo={onGoTo} />
      <Preview report={report} />
      {error && (
        <div className="mt-4">
          {undecided.length > 0 ? (
            <Undecided report={report} cells={undecided} onGoTo={onGoTo} />
          ) : (
            <Failure error={error} />
          )}
        </div>
      )}
      <div className="mt-4">
        {maySubmit ? (
          <Button
            weight="primary"
            disabled={!isReady}
            onClick={() => {
              void onBeforeSubmit();
              setAsking(true);
            }}
          >
            {t('entry.submit.button')}
          </Button>
        ) : (
          <p className="max-w-line text-sm text-ink-2">
            {t('entry.submit.lead-only', { institution: report.institution.name })}
          </p>
        )}
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('entry.submit.confirm.title', { period: report.periodLabel })}
        actions={
          <Button
            weight="primary"
            busy={isPending}
            disabled={!isDeclared || signature.trim() === ''}
            onClick={() => void send()}
          >
            {t('entry.submit.button')}
          </Button>
        }
      >
        <div className="space-y-4">
          <label className="flex items-start gap-3">
            <input
              type="checkbox"
              checked={isDeclared}
              onChange={({ target }) => setDeclared(target.checked)}
              className="mt-1 size-5 shrink-0 accent-accent"
            />
            {t('entry.submit.confirm.words', { institution: report.institution.name })}
          </label>
          <Field
            label={t('entry.submit.name')}
            value={signature}
            maxLength={200}
            autoComplete="name"
            onChange={({ target }) => setSignature(target.value)}
          />
          <p className="text-ink-2">
            {t('entry.submit.date', { date: format.date(new Date().toISOString()) })}
          </p>
        </div>
      </Dialog>
    </Section>
  );
}
