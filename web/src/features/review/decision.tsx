import { cellPath, type RestatementReason } from '@kipimo/shared';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../graphql/generated/index.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { DecisionRefused } from './decision-refused.js';
import type { DiffRow } from './diff-rows.js';
import { NoteBox } from './note-box.js';
import { ReasonCode } from './reason-code.js';
import { reopenedFor, restatedCells } from './restated.js';
import { ReviewDocument, type Reviewed } from './review.query.js';
import { questionsIn, type Sayings } from './verdicts.js';

const AcceptDocument = graphql(/* GraphQL */ `
  mutation AcceptReport($input: AcceptInput!) {
    acceptSubmission(input: $input) {
      id
      state
      version
    }
  }
`);

const ReturnDocument = graphql(/* GraphQL */ `
  mutation ReturnReport($input: ReturnInput!) {
    returnSubmission(input: $input) {
      id
      state
      version
    }
  }
`);

/** Accept the report, or send the marked cells back: what each does is said before it is done. */
export function Decision({
  report,
  rows,
  sayings,
}: {
  report: Reviewed;
  /** Every row of the report, whatever the table shows. */
  rows: readonly DiffRow[];
  sayings: Sayings;
}) {
  const { t, format } = useText();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'accept' | 'return' | null>(null);
  const [note, setNote] = useState('');
  const [reasonCode, setReasonCode] = useState<RestatementReason | null>(null);
  const [operationId, setOperationId] = useState(newOperationId);
  const accept = useWrite(AcceptDocument);
  const sendBack = useWrite(ReturnDocument);
  const isBusy = accept.isPending || sendBack.isPending;
  const error = accept.error ?? sendBack.error;
  const cells = questionsIn(rows, sayings);
  const isSending = rows.some(({ path }) => sayings.get(path)?.isSending);
  const can = (name: string) => report.availableTransitions.includes(name);
  const backName = can('return') ? 'return' : can('reopen') ? 'reopen' : null;

  const refresh = async () => {
    await client.invalidateQueries({ queryKey: keyOf(ReviewDocument, { id: report.id }) });
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== keyOf(ReviewDocument)[0] });
  };
  const send = async () => {
    if (isBusy || !asking) return;
    accept.reset();
    sendBack.reset();
    const head = { operationId, id: report.id, version: report.version, note: note.trim() || null };
    try {
      if (asking === 'accept') await accept.mutateAsync({ input: { ...head, reasonCode } });
      else await sendBack.mutateAsync({ input: { ...head, cells, reasonCode } });
      setNote('');
      setOperationId(newOperationId());
      setAsking(null);
      await refresh();
    } catch (refused) {
      // An answer was given for this id; without one the same id goes again.
      if (!(refused instanceof Refusal)) return;
      setOperationId(newOperationId());
      setAsking(null);
      await refresh();
    }
  };
  const returnNeeds = cells.length === 0 && note.trim() === '';
  const values = rows.filter(({ now, isComputed }) => now && !isComputed).length;
  const corrections = restatedCells(report);
  const asksReason = corrections > 0 && reopenedFor(report) === null;
  const adjusted = rows.filter(({ path }) => sayings.get(path)?.verdict === 'adjusted').length;
  const checked = rows.filter(({ path, isComputed }) => !isComputed && sayings.has(path)).length;
  return (
    <>
      {error && (
        <div className="mt-6">
          <DecisionRefused error={error} />
        </div>
      )}
      {report.state === 'accepted' && report.acceptedAt && (
        <div className="mt-6">
          <Notice
            tone="done"
            title={t('review.accepted.title', { moment: format.moment(report.acceptedAt) })}
            actions={
              <ButtonLink to={`/institutions/${report.institution.code}`}>
                {t('review.accepted.see')}
              </ButtonLink>
            }
          >
            {t('review.accepted.words')}
          </Notice>
        </div>
      )}
      {(can('accept') || backName) && (
        <div className="z-30 mt-6 flex flex-wrap md:sticky md:top-0 items-center gap-x-4 gap-y-2 border-y border-rule bg-paper py-2">
          {can('accept') && (
            <Button
              weight="primary"
              disabled={cells.length > 0 || isSending}
              aria-describedby={cells.length > 0 ? 'decision-why' : undefined}
              onClick={() => setAsking('accept')}
            >
              {t('review.accept')}
            </Button>
          )}
          {backName && (
            <Button onClick={() => setAsking('return')}>
              {cells.length > 0
                ? t(`review.${backName}.cells`, { n: cells.length })
                : t(`review.${backName}`)}
            </Button>
          )}
          <p id="decision-why" role="status" className="text-sm text-ink-2">
            {cells.length > 0
              ? t('review.marks', { n: cells.length })
              : t('review.seen', { n: checked, all: rows.filter((row) => !row.isComputed).length })}
          </p>
        </div>
      )}
      <Dialog
        open={asking === 'accept'}
        onClose={() => setAsking(null)}
        title={t('review.accept.title', { institution: report.institution.name, period: report.periodLabel })}
        actions={
          <Button
            weight="primary"
            busy={isBusy}
            disabled={asksReason && !reasonCode}
            onClick={() => void send()}
          >
            {t('review.accept')}
          </Button>
        }
      >
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('review.accept.record', { n: values })}</li>
          <li>{t('review.accept.public')}</li>
          {corrections > 0 && <li>{t('review.accept.corrections', { n: corrections })}</li>}
          {adjusted > 0 && <li>{t('review.accept.adjusted', { n: adjusted })}</li>}
          <li>{t('review.accept.later')}</li>
        </ul>
        {asksReason && <ReasonCode chosen={reasonCode} onChoose={setReasonCode} />}
        <NoteBox label={t('review.accept.note')} note={note} onChange={setNote} />
        {error && !(error instanceof Refusal) && <Failure error={error} />}
      </Dialog>
      <Dialog
        open={asking === 'return'}
        onClose={() => setAsking(null)}
        title={
          cells.length > 0 ? t('review.return.title', { n: cells.length }) : t('review.return.title-whole')
        }
        actions={
          <Button
            weight="primary"
            busy={isBusy}
            disabled={returnNeeds || isSending || (backName === 'reopen' && !reasonCode)}
            onClick={() => void send()}
          >
            {t(backName === 'reopen' ? 'review.reopen' : 'review.return')}
          </Button>
        }
      >
        <p>{t(backName === 'reopen' ? 'review.reopen.words' : 'review.return.words')}</p>
        <ul className="mt-3 max-h-48 space-y-1 overflow-y-auto">
          {cells.map(({ indicator, slice, reason }) => (
            <li key={cellPath(indicator, slice)}>
              <span className="font-medium">{cellPath(indicator, slice)}</span> {reason}
            </li>
          ))}
        </ul>
        {backName === 'reopen' && <ReasonCode chosen={reasonCode} onChoose={setReasonCode} />}
        <NoteBox label={t('review.return.note')} note={note} onChange={setNote} />
        {returnNeeds && <p className="mt-2 text-ink-2">{t('review.return.needs')}</p>}
        {error && !(error instanceof Refusal) && <Failure error={error} />}
      </Dialog>
    </>
  );
}
