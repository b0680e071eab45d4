import { cellPath } from '@kipimo/shared';
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
import { returnedCells, type ReviewMarks } from './review-marks.js';
import { ReviewDocument, type Reviewed } from './review.query.js';

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
  marks,
  onDecided,
}: {
  report: Reviewed;
  rows: readonly DiffRow[];
  marks: ReviewMarks;
  onDecided: () => void;
}) {
  const { t, format } = useText();
  const client = useQueryClient();
  const [asking, setAsking] = useState<'accept' | 'return' | null>(null);
  const [note, setNote] = useState('');
  const [operationId, setOperationId] = useState(newOperationId);
  const accept = useWrite(AcceptDocument);
  const sendBack = useWrite(ReturnDocument);
  const isBusy = accept.isPending || sendBack.isPending;
  const error = accept.error ?? sendBack.error;
  const cells = returnedCells(marks, report.cells, cellPath);
  const hasEmptyReason = cells.some(({ reason }) => reason === '');
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
      if (asking === 'accept') await accept.mutateAsync({ input: head });
      else await sendBack.mutateAsync({ input: { ...head, cells } });
      onDecided();
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
  const corrections = report.cells.filter(({ lastAccepted }) => lastAccepted).length;
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
              disabled={cells.length > 0}
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
              : t('review.seen', { n: marks.seen.length, all: rows.filter((row) => !row.isComputed).length })}
          </p>
        </div>
      )}
      <Dialog
        open={asking === 'accept'}
        onClose={() => setAsking(null)}
        title={t('review.accept.title', { institution: report.institution.name, period: report.periodLabel })}
        actions={
          <Button weight="primary" busy={isBusy} onClick={() => void send()}>
            {t('review.accept')}
          </Button>
        }
      >
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('review.accept.record', { n: values })}</li>
          <li>{t('review.accept.public')}</li>
          {corrections > 0 && <li>{t('review.accept.corrections')}</li>}
          <li>{t('review.accept.later')}</li>
        </ul>
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
            disabled={hasEmptyReason || returnNeeds}
            onClick={() => void send()}
          >
            {t('review.return')}
          </Button>
        }
      >
        <p>{t(backName === 'reopen' ? 'review.reopen.words' : 'review.return.words')}</p>
        <ul className="mt-3 max-h-48 space-y-1 overflow-y-auto">
          {cells.map(({ indicator, slice, reason }) => (
            <li key={cellPath(indicator, slice)}>
              <span className="font-medium">{cellPath(indicator, slice)}</span>{' '}
              {reason || <span className="text-error">{t('review.return.no-reason')}</span>}
            </li>
          ))}
        </ul>
        <NoteBox label={t('review.return.note')} note={note} onChange={setNote} />
        {returnNeeds && <p className="mt-2 text-ink-2">{t('review.return.needs')}</p>}
        {error && !(error instanceof Refusal) && <Failure error={error} />}
      </Dialog>
    </>
  );
}

function NoteBox({
  label,
  note,
  onChange,
}: {
  label: string;
  note: string;
  onChange: (note: string) => void;
}) {
  return (
    <label className="mt-4 block">
      {label}
      <textarea
        rows={2}
        maxLength={2000}
        value={note}
        onChange={({ target }) => onChange(target.value)}
        className="mt-1 block w-full rounded-sm border border-field bg-paper px-3 py-2 text-ink"
      />
    </label>
  );
}
