import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RecordImportsQuery } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Section } from '../../ui/page-title.js';
import { RecordImportsDocument, UndoImportDocument } from './record-import.query.js';

type Import = RecordImportsQuery['recordImports'][number];

/** What was imported so far, each import with its receipt and a way back. */
export function ImportList({ initiative }: { initiative: string | null }) {
  const { t } = useText();
  return (
    <Section id="imports" title={t('imports.list.title')}>
      <Answer of={useRead(RecordImportsDocument, { initiative }, { fresh: true })}>
        {({ recordImports }) =>
          recordImports.length === 0 ? (
            <p className="text-sm text-ink-2">{t('imports.list.none')}</p>
          ) : (
            <ul className="border-t border-rule">
              {recordImports.map((one) => (
                <li key={one.id} className="border-b border-rule py-4">
                  <ImportLine one={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  );
}

function ImportLine({ one }: { one: Import }) {
  const { t, format } = useText();
  const cache = useQueryClient();
  const undo = useWrite(UndoImportDocument);
  const [key] = useState(newOperationId);
  const [isSure, setSure] = useState(false);
  const press = () =>
    undo.mutate(
      { operationId: key, id: one.id },
      { onSuccess: () => void cache.invalidateQueries({ queryKey: keyOf(RecordImportsDocument) }) },
    );
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        <p className="font-serif text-base break-words">{one.name ?? one.fileName}</p>
        <p className="text-sm text-ink-2">
          {t('imports.list.facts', {
            new: one.newCount,
            changed: one.changedCount,
            name: one.by,
            date: format.moment(one.appliedAt ?? ''),
          })}
        </p>
        <p className="text-xs break-all text-ink-2">
          {one.fileName} · SHA-256 {one.sha256}
        </p>
        {one.undoneAt && (
          <p className="mt-1 text-sm">
            {t('imports.list.undone', {
              name: one.undoneBy ?? '',
              date: format.moment(one.undoneAt),
              n: one.keptCount,
            })}
          </p>
        )}
        {undo.error && <Failure error={undo.error} />}
      </div>
      {!one.undoneAt &&
        (isSure ? (
          <div className="flex flex-wrap gap-2">
            <Button weight="danger" busy={undo.isPending} onClick={press}>
              {t('imports.list.undo-sure')}
            </Button>
            <Button onClick={() => setSure(false)}>{t('imports.list.keep')}</Button>
          </div>
        ) : (
          <Button onClick={() => setSure(true)}>{t('imports.list.undo')}</Button>
        ))}
    </div>
  );
}
