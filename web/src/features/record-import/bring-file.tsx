import { useId, useState } from 'react';
import { Refusal } from '../../graphql/refusal.js';
import { useText } from '../../i18n/use-text.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { useImportWords } from './import-words.js';
import { uploadImport } from './upload.js';

interface BringProps {
  initiative: string | null;
  onBrought: (id: string) => void;
}

/** Step one: a CSV file by choice or by drop. Nothing changes by it. */
export function BringFile({ initiative, onBrought }: BringProps) {
  const { t } = useText();
  const words = useImportWords();
  const field = useId();
  const [state, setState] = useState<{ name: string; error: Error | null } | null>(null);
  const [isOver, setIsOver] = useState(false);
  const isReading = state !== null && state.error === null;
  const bring = (file: File | null | undefined) => {
    if (!file) return;
    setState({ name: file.name, error: null });
    uploadImport(initiative, file).then(
      (id) => {
        setState(null);
        onBrought(id);
      },
      (error: Error) => setState({ name: file.name, error }),
    );
  };
  const issue = state?.error instanceof Refusal ? state.error.issues[0] : undefined;
  return (
    <Section id="bring" title={t('imports.bring.title')}>
      <p className="max-w-line text-sm text-ink-2">
        {t(initiative === null ? 'imports.bring.context' : 'imports.bring.words')}
      </p>
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
          bring(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={field} className="block text-sm font-medium">
          {t('imports.bring.choose')}
        </label>
        <input
          id={field}
          type="file"
          accept=".csv,.txt,.tsv"
          disabled={isReading}
          className="mt-2 block min-h-11 w-full min-w-0 text-sm"
          onChange={({ target }) => {
            bring(target.files?.[0]);
            // The same file, corrected, can be chosen again.
            target.value = '';
          }}
        />
        {isReading && (
          <p role="status" className="mt-3 text-sm text-ink-2">
            {t('imports.bring.reading', { name: state.name })}
          </p>
        )}
      </div>
      {state?.error && (
        <div className="mt-4 max-w-line">
          {issue ? (
            <Notice tone="error" title={t('imports.bring.refused', { name: state.name })}>
              {words(issue)}
            </Notice>
          ) : (
            <Failure error={state.error} />
          )}
        </div>
      )}
    </Section>
  );
}
