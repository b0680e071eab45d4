import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Failure } from '../../ui/failure.js';
import { Field, SelectField } from '../../ui/field.js';
import {
  DefinitionPreviewDocument,
  type Draft,
  LibraryDocument,
  type LibraryEntry,
  LibraryIndicatorDocument,
  type Preview,
  PublishDraftDocument,
} from './library.query.js';
import { PreviewTables } from './preview-tables.js';
import { useDraftWords } from './use-draft-words.js';

/** What publishing would do, in full, before anybody does it. */
export function Publishing({
  entry,
  draft,
  initiatives,
}: {
  entry: LibraryEntry;
  draft: Draft;
  initiatives: readonly string[];
}) {
  const { t } = useText();
  const indicator = entry.indicator.code;
  const asking = entry.indicator.versions.flatMap(({ askedIn }) => askedIn);
  const lastOf = (code: string) =>
    Math.max(...asking.filter((use) => use.initiative === code).map(({ toYear }) => toYear), 0);
  const [initiative, setInitiative] = useState(initiatives[0] ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const fromYear = Number(chosen ?? lastOf(initiative) + 1);
  const isYear = Number.isInteger(fromYear) && fromYear > 1900 && fromYear < 2200;
  const question = useRead(
    DefinitionPreviewDocument,
    { indicator, initiative, fromYear },
    { enabled: isYear, keepPrevious: true },
  );
  return (
    <>
      <p className="mb-4 max-w-line text-sm text-ink-2">{t('library.publish.words')}</p>
      <div className="mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {initiatives.length > 1 && (
          <SelectField
            label={t('library.publish.initiative')}
            value={initiative}
            onChange={({ target }) => {
              setInitiative(target.value);
              setChosen(null);
            }}
          >
            {initiatives.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </SelectField>
        )}
        <Field
          label={t('library.publish.from')}
          help={t('library.publish.from-help', { initiative })}
          type="number"
          min={1990}
          max={2100}
          value={chosen ?? String(fromYear)}
          onChange={({ target }) => setChosen(target.value)}
        />
      </div>
      {isYear && (
        <Answer of={question}>
          {({ definitionPreview: preview }) => (
            <>
              <PreviewTables preview={preview} initiative={initiative} number={draft.number} />
              <Publish
                key={`${draft.version}|${initiative}|${fromYear}`}
                draft={draft}
                indicator={indicator}
                initiative={initiative}
                preview={preview}
              />
            </>
          )}
        </Answer>
      )}
    </>
  );
}

function Publish({
  draft,
  indicator,
  initiative,
  preview,
}: {
  draft: Draft;
  indicator: string;
  initiative: string;
  preview: Preview;
}) {
  const { t } = useText();
  const { fieldWords, issueWords } = useDraftWords();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [operationId] = useState(newOperationId);
  const { mutateAsync, isPending, error } = useWrite(PublishDraftDocument);
  const { fromYear } = preview;
  const errors = preview.issues.filter(({ severity }) => severity === 'error');
  const publish = async () => {
    try {
      await mutateAsync({
        input: { operationId, id: draft.id, version: draft.version, initiative, fromYear },
      });
      setAsking(false);
      await client.invalidateQueries({ queryKey: keyOf(LibraryIndicatorDocument, { indicator }) });
      await client.invalidateQueries({ queryKey: keyOf(LibraryDocument) });
    } catch {
      return; // The failure stands in the dialog.
    }
  };
  return (
    <div className="mt-6">
      {errors.length > 0 && (
        <ul className="mb-4 space-y-1 text-sm text-attention">
          {errors.map((issue) => (
            <li key={`${issue.path}|${issue.rule}`}>
              {issue.path === 'fromYear' ? t('library.publish.from') : fieldWords(issue.path)}:{' '}
              {issueWords(issue)}
            </li>
          ))}
        </ul>
      )}
      <Button weight="primary" disabled={errors.length > 0} onClick={() => setAsking(true)}>
        {t('library.publish', { number: draft.number, year: String(fromYear) })}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t('library.publish', { number: draft.number, year: String(fromYear) })}
        actions={
          <Button weight="primary" busy={isPending} onClick={() => void publish()}>
            {t('library.publish.do')}
          </Button>
        }
      >
        <p>
          {t('library.publish.confirm', {
            cut: preview.charts.filter(({ effect }) => effect === 'cut').length,
            rounds: preview.rounds.filter(({ before, after }) => before !== after).length,
          })}
        </p>
        {error && <Failure error={error} />}
      </Dialog>
    </div>
  );
}
