import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApplyRecordImportMutation, ImportFileQuery } from '../../graphql/generated/graphql.js';
import { newOperationId } from '../../graphql/operation-id.js';
import { keyOf, useRead, useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Answer } from '../../ui/answer.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { BringFile } from './bring-file.js';
import { CheckResult } from './check-result.js';
import { ImportList } from './import-list.js';
import { ManifestForm } from './manifest-form.js';
import { MapColumns } from './map-columns.js';
import {
  ApplyImportDocument,
  CheckImportDocument,
  ImportFileDocument,
  RecordImportsDocument,
} from './record-import.query.js';
import { firstSaying, inputOf, type SaidOfFile } from './said-of-file.js';

/** From a file to the record in four steps; null initiative: country context. */
export function ImportDesk({ initiative }: { initiative: string | null }) {
  const [file, setFile] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<ApplyRecordImportMutation['applyRecordImport'] | null>(null);
  return (
    <>
      <BringFile
        initiative={initiative}
        onBrought={(id) => {
          setReceipt(null);
          setFile(id);
        }}
      />
      {receipt && <Receipt of={receipt} />}
      {file && (
        <LookedFile
          key={file}
          id={file}
          onApplied={(applied) => {
            setFile(null);
            setReceipt(applied);
          }}
        />
      )}
      <ImportList initiative={initiative} />
    </>
  );
}

function Receipt({ of }: { of: ApplyRecordImportMutation['applyRecordImport'] }) {
  const { t } = useText();
  return (
    <div className="mt-6 max-w-line">
      <Notice tone="done" title={t('imports.receipt.title', { name: of.name ?? '' })}>
        <p>
          {t('imports.receipt.words', {
            new: of.newCount,
            changed: of.changedCount,
            same: of.unchangedCount,
          })}
        </p>
        <p className="mt-1 text-xs break-all text-ink-2">SHA-256 {of.sha256}</p>
      </Notice>
    </div>
  );
}

interface LookedProps {
  id: string;
  onApplied: (applied: ApplyRecordImportMutation['applyRecordImport']) => void;
}

function LookedFile({ id, onApplied }: LookedProps) {
  return (
    <Answer of={useRead(ImportFileDocument, { id })}>
      {({ importFile }) => <Steps file={importFile} onApplied={onApplied} />}
    </Answer>
  );
}

function Steps({ file, onApplied }: Omit<LookedProps, 'id'> & { file: ImportFileQuery['importFile'] }) {
  const { t } = useText();
  const cache = useQueryClient();
  const { id, kind } = file.import;
  const [said, setSaid] = useState<SaidOfFile>(() => firstSaying(file.columns));
  const [asked, setAsked] = useState<ReturnType<typeof inputOf> | null>(null);
  const input = inputOf(id, said);
  const question = useRead(
    CheckImportDocument,
    { input: asked ?? input },
    { enabled: asked !== null, keepPrevious: true, fresh: true },
  );
  const [key, setKey] = useState(newOperationId);
  const apply = useWrite(ApplyImportDocument);
  const check = question.data?.checkRecordImport;
  const isSame = asked !== null && JSON.stringify(asked) === JSON.stringify(input);
  const isReady = isSame && check?.ready === true && !question.isPlaceholderData;
  const press = () =>
    apply.mutate(
      { operationId: key, input },
      {
        onSuccess: ({ applyRecordImport }) => {
          void cache.invalidateQueries({ queryKey: keyOf(RecordImportsDocument) });
          onApplied(applyRecordImport);
        },
      },
    );
  const isContext = kind === 'context';
  return (
    <>
      {!isContext && <MapColumns file={file} said={said} onSaid={setSaid} />}
      <ManifestForm
        isContext={isContext}
        said={said}
        onSaid={setSaid}
        findings={isSame ? (check?.findings ?? []) : []}
      />
      <Section id="check" title={t('imports.check.title')}>
        <p className="mb-4 max-w-line text-sm text-ink-2">{t('imports.check.words')}</p>
        <div className="mb-6 flex flex-wrap gap-3">
          <Button
            weight={isReady ? 'plain' : 'primary'}
            busy={question.isFetching}
            onClick={() => {
              setKey(newOperationId());
              setAsked(input);
              if (isSame) void question.refetch();
            }}
          >
            {t('imports.check.do')}
          </Button>
          {isReady && check && (
            <Button weight="primary" busy={apply.isPending} onClick={press}>
              {t('imports.apply', { n: check.newCount + check.changedCount })}
            </Button>
          )}
        </div>
        {apply.error && <Failure error={apply.error} />}
        {asked !== null && (
          <div aria-live="polite">
            <Answer of={question}>
              {({ checkRecordImport }) => (
                <>
                  {!isSame && <p className="mb-3 text-sm text-attention">{t('imports.check.stale')}</p>}
                  <CheckResult check={checkRecordImport} file={file} />
                </>
              )}
            </Answer>
          </div>
        )}
      </Section>
    </>
  );
}
