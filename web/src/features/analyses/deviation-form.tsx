import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { TextField } from '../../ui/text-field.js';
import { AnalysisDocument, NoteDeviationDocument } from './register.query.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Notes what is done in another way, why and when. It cannot be changed or taken back. */
export function DeviationForm({ analysis }: { analysis: string }) {
  const { t } = useText();
  const client = useQueryClient();
  const [what, setWhat] = useState('');
  const [why, setWhy] = useState('');
  const [happenedOn, setHappenedOn] = useState(today);
  const { mutateAsync, isPending, error } = useWrite(NoteDeviationDocument);
  const note = (event: FormEvent) => {
    event.preventDefault();
    mutateAsync({ input: { operationId: newOperationId(), analysis, what, why, happenedOn } }).then(
      async () => {
        setWhat('');
        setWhy('');
        await client.invalidateQueries({ queryKey: keyOf(AnalysisDocument) });
      },
      () => undefined,
    );
  };
  return (
    <details className="mt-6 max-w-line">
      <summary className="cursor-pointer text-sm font-medium">{t('analyses.deviations.add')}</summary>
      <form onSubmit={note} className="mt-3 space-y-4">
        <p className="text-sm text-ink-2">{t('analyses.deviations.explain')}</p>
        <TextField
          label={t('analyses.deviations.what')}
          value={what}
          required
          maxLength={2000}
          onChange={({ target }) => setWhat(target.value)}
        />
        <TextField
          label={t('analyses.deviations.why')}
          value={why}
          required
          maxLength={2000}
          onChange={({ target }) => setWhy(target.value)}
        />
        <Field
          type="date"
          label={t('analyses.deviations.date')}
          value={happenedOn}
          max={today()}
          required
          onChange={({ target }) => setHappenedOn(target.value)}
        />
        {error && <Failure error={error} />}
        <Button type="submit" busy={isPending}>
          {t('analyses.deviations.do')}
        </Button>
      </form>
    </details>
  );
}
