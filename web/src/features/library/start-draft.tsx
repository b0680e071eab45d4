import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { SelectField } from '../../ui/field.js';
import { type LibraryEntry, StartDraftDocument } from './library.query.js';
import { useLibraryAnswer } from './use-library-answer.js';

/** Begins the next version as a copy of one that was asked: the last one, unless another is chosen. */
export function StartDraft({ entry: { indicator, newest } }: { entry: LibraryEntry }) {
  const { t } = useText();
  const [from, setFrom] = useState(indicator.current.number);
  const { mutateAsync, isPending, error } = useWrite(StartDraftDocument);
  const take = useLibraryAnswer();
  const start = async () => {
    try {
      const input = { operationId: newOperationId(), indicator: indicator.code, from };
      take((await mutateAsync({ input })).startIndicatorDraft);
    } catch {
      return; // The failure stands below the button.
    }
  };
  const lastAsked = (askedIn: LibraryEntry['indicator']['versions'][number]['askedIn']) =>
    askedIn.length === 0 ? null : String(Math.max(...askedIn.map(({ toYear }) => toYear)));
  return (
    <div className="max-w-line space-y-4">
      <p className="text-sm text-ink-2">{t('library.start.words')}</p>
      <SelectField
        label={t('library.start.from')}
        value={from}
        onChange={({ target }) => setFrom(Number(target.value))}
      >
        {indicator.versions.toReversed().map(({ number, askedIn }) => {
          const year = lastAsked(askedIn);
          return (
            <option key={number} value={number}>
              {year === null
                ? t('library.start.version-unasked', { number })
                : t('library.start.version', { number, year })}
            </option>
          );
        })}
      </SelectField>
      <Button weight="primary" busy={isPending} onClick={() => void start()}>
        {t('library.start', { number: newest.number + 1 })}
      </Button>
      {error && <Failure error={error} />}
    </div>
  );
}
