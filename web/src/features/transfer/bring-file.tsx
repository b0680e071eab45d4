import type { ImportReport, PlannedChange } from '@kipimo/shared';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { lookAt } from './file-client.js';
import { useFileWords } from './file-words.js';
import type { LookedHere } from './look-here.js';
import { forgetFile, keepFile, keptFile } from './kept-file.js';

/** A file that was looked at, kept so that it can be looked at again. */
export interface LookedFile {
  readonly file: File;
  readonly fromOtherRound: boolean;
  readonly report: ImportReport;
  /** What it would change, when this device looked at it because the server could not. */
  readonly here?: readonly PlannedChange[];
}

type Looking =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly file: File }
  | { readonly kind: 'refused'; readonly file: File; readonly error: Error }
  /** Chosen without a connection: on this device, until the server can look at it. */
  | { readonly kind: 'kept'; readonly file: File; readonly fromOtherRound: boolean };

interface BringProps {
  id: string;
  /** Whose device keeps a file that is chosen without a connection. */
  person: string;
  onLooked: (looked: LookedFile | null) => void;
  /** Looks at a file on this device; null when it cannot. */
  lookHere: (chosen: { file: File; fromOtherRound: boolean }) => Promise<LookedHere | null>;
}

/** Step two: a file by choice or by drop, sent to be looked at; without a connection kept until there is one. */
export function BringFile({ id, person, onLooked, lookHere }: BringProps) {
  const { t } = useText();
  const field = useId();
  const [looking, setLooking] = useState<Looking>({ kind: 'waiting' });
  const [isOver, setIsOver] = useState(false);
  const look = (file: File | null | undefined, fromOtherRound = false, isKept = false) => {
    if (!file) return;
    setLooking({ kind: 'reading', file });
    onLooked(null);
    lookAt(id, file, fromOtherRound).then(
      (report) => {
        void forgetFile(person, id);
        setLooking({ kind: 'waiting' });
        onLooked({ file, fromOtherRound, report });
      },
      (error: Error) => {
        if (error instanceof Refusal) {
          void forgetFile(person, id);
          setLooking({ kind: 'refused', file, error });
        } else void withoutServer({ file, fromOtherRound }, isKept, error);
      },
    );
  };
  /** Looked at here where that can be; kept for the server where not. */
  const withoutServer = async (
    chosen: { file: File; fromOtherRound: boolean },
    isKept: boolean,
    error: Error,
  ) => {
    const { file } = chosen;
    try {
      const here = await lookHere(chosen);
      if (here) {
        void forgetFile(person, id);
        setLooking({ kind: 'waiting' });
        return onLooked({ ...chosen, report: here.report, here: here.changes });
      }
    } catch (refused) {
      void forgetFile(person, id);
      return setLooking({ kind: 'refused', file, error: refused as Error });
    }
    const isHere = isKept || (await keepFile(person, id, chosen));
    setLooking(isHere ? { kind: 'kept', ...chosen } : { kind: 'refused', file, error });
  };
  const lookAtKept = useEffectEvent(async () => {
    const kept = await keptFile(person, id);
    if (kept) look(kept.file, kept.fromOtherRound, true);
  });
  useEffect(() => {
    const again = () => void lookAtKept();
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [person, id]);
  const drop = () => {
    void forgetFile(person, id);
    setLooking({ kind: 'waiting' });
  };
  return (
    <Section id="bring" title={t('transfer.bring.title')}>
      <p className="max-w-line text-sm text-ink-2">{t('transfer.bring.words')}</p>
      <div
        className={`mt-4 max-w-line rounded-sm border p-5 ${isOver ? 'border-accent bg-wash' : 'border-field'}`}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          look(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={field} className="block text-sm font-medium">
          {t('transfer.bring.choose')}
        </label>
        <input
          id={field}
          type="file"
          accept=".xlsx,.xls,.ods,.csv,.txt"
          disabled={looking.kind === 'reading'}
          className="mt-2 block min-h-11 w-full min-w-0 text-sm file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-field file:bg-paper file:px-4 file:font-medium file:text-ink"
          onChange={({ target }) => {
            look(target.files?.[0]);
            // The same file, corrected, can be chosen again.
            target.value = '';
          }}
        />
        {looking.kind === 'reading' && (
          <p role="status" className="mt-3 text-sm text-ink-2">
            {t('transfer.bring.reading', { name: looking.file.name })}
          </p>
        )}
      </div>
      {looking.kind === 'kept' && (
        <div className="mt-4 max-w-line">
          <Notice
            tone="attention"
            title={t('transfer.bring.kept-title', { name: looking.file.name })}
            actions={
              <>
                <Button onClick={() => look(looking.file, looking.fromOtherRound, true)}>
                  {t('ui.try-again')}
                </Button>
                <Button onClick={drop}>{t('transfer.bring.kept-drop')}</Button>
              </>
            }
          >
            {t('transfer.bring.kept')}
          </Notice>
        </div>
      )}
      {looking.kind === 'refused' && (
        <div className="mt-4 max-w-line">
          <FileRefused {...looking} onLook={(fromOtherRound) => look(looking.file, fromOtherRound)} />
        </div>
      )}
    </Section>
  );
}

function FileRefused({
  file,
  error,
  onLook,
}: {
  file: File;
  error: Error;
  onLook: (mapped: boolean) => void;
}) {
  const { t } = useText();
  const wordsFor = useFileWords();
  if (!navigator.onLine && !(error instanceof Refusal))
    return (
      <Notice tone="attention" title={t('transfer.bring.offline-title')}>
        {t('transfer.bring.offline')}
      </Notice>
    );
  if (!(error instanceof Refusal) || error.issues.length === 0)
    return <Failure error={error} onRetry={() => onLook(false)} />;
  const isOtherRound = error.issues.some(({ rule }) => rule === 'file_of_other_round');
  return (
    <Notice
      tone="error"
      title={t('transfer.unreadable', { name: file.name })}
      actions={isOtherRound && <Button onClick={() => onLook(true)}>{t('transfer.map')}</Button>}
    >
      {error.issues.map((issue) => (
        <p key={issue.rule}>{wordsFor(issue)}</p>
      ))}
    </Notice>
  );
}
