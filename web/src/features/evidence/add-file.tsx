import { EVIDENCE_FILE_TYPES, EVIDENCE_MAXIMUM_BYTES, typeByName } from '@kipimo/shared';
import { useId, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Unreachable } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { Button } from '../../ui/button.js';
import type { CellOf } from './evidence.query.js';
import { type Sending, sendFile } from './send-file.js';
import { useEvidenceWords } from './use-evidence-words.js';

const accepted = Object.values(EVIDENCE_FILE_TYPES)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',');

/** Choosing a file and sending it, with how far it is; a broken line keeps it chosen, to be sent again as the same. */
export function AddFile({ cell, onAdded }: { cell: CellOf; onAdded: () => Promise<void> }) {
  const { t } = useText();
  const words = useEvidenceWords();
  const id = useId();
  const [progress, setProgress] = useState<number | null>(null);
  const [waiting, setWaiting] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<Error | string | null>(null);

  const send = async (sending: Sending) => {
    setProblem(null);
    setWaiting(sending);
    setProgress(0);
    try {
      await sendFile(sending, setProgress);
      setWaiting(null);
      await onAdded();
    } catch (error) {
      const failure = error as Error;
      setProblem(words.ofError(failure) ?? failure);
      if (!(failure instanceof Unreachable)) setWaiting(null);
    } finally {
      setProgress(null);
    }
  };
  const choose = (file: File | undefined) => {
    if (!file) return;
    // What can be seen from outside is said before anything is sent; the server judges the content.
    const rule =
      file.size === 0
        ? 'evidence_empty'
        : file.size > EVIDENCE_MAXIMUM_BYTES
          ? 'evidence_too_big'
          : typeByName(file.name) === null && 'evidence_type_unknown';
    setWaiting(null);
    if (rule) setProblem(words.say({ rule, params: { maximum: EVIDENCE_MAXIMUM_BYTES } }));
    else void send({ file, operationId: newOperationId(), title: '', cell });
  };

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-medium">
        {t('evidence.file')}
      </label>
      <input
        id={id}
        type="file"
        accept={accepted}
        disabled={progress !== null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          choose(target.files?.[0]);
          target.value = '';
        }}
        className="block min-h-11 w-full min-w-0 text-sm file:mr-3 file:min-h-9 file:rounded-sm file:border file:border-field file:bg-paper file:px-4 file:font-medium file:text-ink"
      />
      <p id={`${id}-help`} className="mt-1 text-xs text-ink-2">
        {t('evidence.file.help')}
      </p>
      {progress !== null && (
        <p className="mt-2 flex items-center gap-3 text-sm" role="status">
          <progress value={progress} max={1} aria-label={t('evidence.sending')} className="accent-accent" />
          {t('evidence.sending')}
        </p>
      )}
      {typeof problem === 'string' && (
        <p role="alert" className="mt-2 text-sm text-error">
          {problem}
        </p>
      )}
      {problem instanceof Error && <Failure error={problem} />}
      {waiting && progress === null && (
        <Button className="mt-2" onClick={() => void send(waiting)}>
          {t('evidence.send-again', { name: waiting.file.name })}
        </Button>
      )}
    </div>
  );
}
