import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { useRead, useWrite } from '../../graphql/use-read.js';
import type { ReportImportsQuery } from '../../graphql/generated/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { ReportImportsDocument, UndoImportDocument } from './transfer.query.js';

type Import = ReportImportsQuery['reportImports'][number];

/** Files that were brought into the report, each with its undo while there is one. */
export function ImportList({
  id,
  isEditable,
  onChanged,
}: {
  id: string;
  isEditable: boolean;
  /** Called once cells of the report are others than before. */
  onChanged: () => void;
}) {
  const { t } = useText();
  return (
    <Section id="imports" title={t('transfer.list.title')}>
      <Answer of={useRead(ReportImportsDocument, { id }, { fresh: true })}>
        {({ reportImports }) =>
          reportImports.length === 0 ? (
            <p className="text-sm text-ink-2">{t('transfer.list.none')}</p>
          ) : (
            <ul className="border-t border-rule">
              {reportImports.map((one) => (
                <li key={one.id} className="border-b border-rule py-3">
                  <ImportLine one={one} isEditable={isEditable} onChanged={onChanged} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Section>
  );
}

function ImportLine({
  one,
  isEditable,
  onChanged,
}: {
  one: Import;
  isEditable: boolean;
  onChanged: () => void;
}) {
  const { t, format } = useText();
  const undo = useWrite(UndoImportDocument);
  const [key] = useState(newOperationId);
  const press = () => undo.mutate({ operationId: key, id: one.id }, { onSuccess: onChanged });
  const kept = undo.data?.undoImport.kept;
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <div className="min-w-0">
        <p className="font-medium break-words">{one.fileName}</p>
        <p className="text-sm text-ink-2">
          {t('transfer.list.facts', {
            name: one.by ?? t('transfer.somebody'),
            date: format.moment(one.appliedAt ?? ''),
            n: one.cellsWritten,
          })}
          {one.undoable &&
            one.undoableUntil &&
            ` · ${t('transfer.list.until', { date: format.date(one.undoableUntil) })}`}
        </p>
        {one.undoneAt && (
          <p className="text-sm">
            {t('transfer.list.undone', {
              name: one.undoneBy ?? t('transfer.somebody'),
              date: format.moment(one.undoneAt),
            })}
          </p>
        )}
      </div>
      {one.undoable && isEditable && (
        <Button busy={undo.isPending} onClick={press}>
          {t('transfer.undo')}
        </Button>
      )}
      {undo.error && <Failure error={undo.error} />}
      {kept && (
        <Notice tone="done" title={t('transfer.undone')}>
          {kept.length === 0
            ? t('transfer.undone.all')
            : t('transfer.undone.kept', { n: kept.length, cells: format.list(kept) })}
        </Notice>
      )}
    </div>
  );
}
