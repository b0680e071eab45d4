import { type FormEvent, useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Field } from '../../ui/field.js';
import { AddLinkDocument, type CellOf } from './evidence.query.js';
import { useEvidenceWords } from './use-evidence-words.js';

const empty = { url: '', title: '', note: '' };

/** A link as evidence: its address, what it is, what to look at. */
export function AddLink({ cell, onAdded }: { cell: CellOf; onAdded: () => Promise<void> }) {
  const { t } = useText();
  const words = useEvidenceWords();
  const [given, setGiven] = useState(empty);
  const [isChecked, setChecked] = useState(false);
  const [operationId, setOperationId] = useState(newOperationId);
  const adding = useWrite(AddLinkDocument);
  const url = given.url.trim();
  // What anybody can get wrong is said at once; the server judges the rest.
  const isAddress = /^https:\/\/\S+\.\S+$/i.test(url);
  const isNamed = given.title.trim() !== '';
  const say = (rule: string) => words.say({ rule, params: {} }) ?? undefined;
  const refused = adding.error ? words.ofError(adding.error) : null;
  const set = (part: Partial<typeof empty>) => setGiven({ ...given, ...part });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isAddress || !isNamed || adding.isPending) return;
    const { submissionId: submission, indicator, slice } = cell;
    const note = given.note.trim() || null;
    const input = { operationId, submission, indicator, slice, url, title: given.title.trim(), note };
    await adding.mutateAsync({ input }).then(
      async () => {
        setGiven(empty);
        setChecked(false);
        setOperationId(newOperationId());
        await onAdded();
      },
      () => undefined,
    );
  };
  return (
    <form noValidate onSubmit={(event) => void send(event)} className="space-y-3">
      <Field
        label={t('evidence.url')}
        type="url"
        inputMode="url"
        placeholder="https://"
        maxLength={2000}
        value={given.url}
        error={isChecked && !isAddress ? say('evidence_link_not_https') : undefined}
        onChange={({ target }) => set({ url: target.value })}
      />
      <Field
        label={t('evidence.title')}
        maxLength={200}
        value={given.title}
        error={isChecked && !isNamed ? say('evidence_title_missing') : undefined}
        onChange={({ target }) => set({ title: target.value })}
      />
      <Field
        label={t('evidence.note')}
        maxLength={500}
        value={given.note}
        onChange={({ target }) => set({ note: target.value })}
      />
      {refused && (
        <p role="alert" className="text-sm text-error">
          {refused}
        </p>
      )}
      {adding.error && !refused && <Failure error={adding.error} />}
      <Button type="submit" busy={adding.isPending}>
        {t('evidence.add-link')}
      </Button>
    </form>
  );
}
