import type { ImportReport } from '@kipimo/shared';
import { useState } from 'react';
import { newOperationId } from '../../graphql/operation-id.js';
import { Refusal } from '../../graphql/refusal.js';
import { useWrite } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { useFileWords } from './file-words.js';
import type { FilledReport } from './filled-report.js';
import { ImportRows } from './import-rows.js';
import { ApplyImportDocument } from './transfer.query.js';
import { useCounts } from './use-counts.js';

/** Step three: what the file would change, and the two ways to let it. */
export function LookAndApply({
  report,
  cells,
  onApplied,
  onLookAgain,
}: {
  report: ImportReport;
  cells: FilledReport['cells'];
  onApplied: (applied: { id: string; cellsWritten: number }) => void;
  onLookAgain: () => void;
}) {
  const { t } = useText();
  const wordsFor = useFileWords();
  const apply = useWrite(ApplyImportDocument);
  // One key for each choice: pressed again after a lost answer, it is the same request.
  const [keys] = useState(() => ({ every: newOperationId(), clean: newOperationId() }));
  const { counts, id } = report;
  const words = useCounts(report);
  const clean = counts.new + counts.changed;
  const every = clean + counts.conflicts;
  const send = (isEvery: boolean) =>
    id !== null &&
    apply.mutate(
      { operationId: isEvery ? keys.every : keys.clean, id, every: isEvery },
      { onSuccess: ({ applyImport }) => onApplied(applyImport) },
    );
  const questions = new Map(cells.map(({ version }) => [version.indicator, version]));
  return (
    <Section id="look" title={t('transfer.look.title')}>
      <p role="status" className="tabular">
        {report.fileName}: {words}
      </p>
      {report.notes.map((note) => (
        <div key={note.rule} className="mt-3 max-w-line">
          <Notice tone="attention">{wordsFor(note)}</Notice>
        </div>
      ))}
      {every === 0 && (
        <p className="mt-3 max-w-line text-sm text-ink-2">
          {t(counts.problems > 0 ? 'transfer.only-problems' : 'transfer.nothing')}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {every > 0 && counts.problems === 0 && (
          <Button
            weight={counts.conflicts > 0 ? 'plain' : 'primary'}
            busy={apply.isPending}
            onClick={() => send(true)}
          >
            {t(counts.conflicts > 0 ? 'transfer.apply.over' : 'transfer.apply.all', { n: every })}
          </Button>
        )}
        {clean > 0 && counts.problems + counts.conflicts > 0 && (
          <Button weight="primary" busy={apply.isPending} onClick={() => send(false)}>
            {t('transfer.apply.clean', { n: clean })}
          </Button>
        )}
      </div>
      {apply.error && (
        <div className="mt-4 max-w-line">
          {apply.error instanceof Refusal && apply.error.code === 'CONFLICT' ? (
            <Notice
              tone="attention"
              title={t('transfer.rule.changed_since_looked_at')}
              actions={<Button onClick={onLookAgain}>{t('transfer.look-again')}</Button>}
            />
          ) : (
            <Failure error={apply.error} />
          )}
        </div>
      )}
      {report.rows.length > 0 && <ImportRows report={report} questions={questions} />}
    </Section>
  );
}
