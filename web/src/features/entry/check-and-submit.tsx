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
import { Section } from '../../ui/page-title.js';
import { useRuleWords } from '../../reporting/rule-words.js';
import { MyReportsDocument } from './my-reports.query.js';
import type { Outbox } from './outbox.js';
import { fieldId, pathOf } from './report-cells.js';
import { type Report, ReportDocument } from './report.query.js';

const SubmitDocument = graphql(/* GraphQL */ `
  mutation SubmitReport($input: SubmitInput!) {
    submitSubmission(input: $input) {
      id
      state
      version
    }
  }
`);

/** What is still between the report and its submission, each with a link to its cell, and the button of the lead. */
export function CheckAndSubmit({
  report,
  drafts,
  onGoTo,
  onBeforeSubmit,
}: {
  report: Report;
  drafts: Outbox;
  onGoTo: (path: string) => void;
  onBeforeSubmit: () => Promise<void>;
}) {
  const { t, say } = useText();
  const ruleWords = useRuleWords();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [operationId, setOperationId] = useState(newOperationId);
  const { mutateAsync, isPending, error } = useWrite(SubmitDocument);
  if (!report.editable) return null;

  const names = new Map(report.cells.map((cell) => [pathOf(cell), say(cell.version.name).words]));
  const errors = report.issues.filter(({ severity, path }) => severity === 'error' && !drafts.has(path));
  const maySubmit = report.availableTransitions.includes('submit');
  const refresh = () => client.invalidateQueries({ queryKey: keyOf(ReportDocument, { id: report.id }) });
  const send = async () => {
    if (isPending) return;
    try {
      await mutateAsync({ input: { operationId, id: report.id, version: report.version } });
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
  const isReady = errors.length === 0 && drafts.size === 0;
  return (
    <Section id="submit" title={t('entry.submit.title')}>
      {errors.length > 0 && (
        <>
          <p className="font-medium">{t('entry.submit.open', { n: errors.length })}</p>
          <ul
            className="mt-2 max-h-96 space-y-1 overflow-y-auto text-sm"
            tabIndex={0}
            aria-label={t('entry.submit.list')}
          >
            {errors.map((issue) => (
              <li key={`${issue.path} ${issue.rule}`}>
                <a
                  href={`#${fieldId(issue.path)}`}
                  className="link"
                  onClick={(event) => {
                    event.preventDefault();
                    onGoTo(issue.path);
                  }}
                >
                  {names.get(issue.path) ?? issue.path}
                </a>
                : {ruleWords(issue)}
              </li>
            ))}
          </ul>
        </>
      )}
      {drafts.size > 0 && (
        <p className="mt-3 text-sm text-attention">{t('entry.submit.unsaved', { n: drafts.size })}</p>
      )}
      {isReady && <p>{t('entry.submit.ready')}</p>}
      {error && (
        <div className="mt-4">
          <Failure error={error} />
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
          <Button weight="primary" busy={isPending} onClick={() => void send()}>
            {t('entry.submit.button')}
          </Button>
        }
      >
        <p>{t('entry.submit.confirm.words', { institution: report.institution.name })}</p>
      </Dialog>
    </Section>
  );
}
