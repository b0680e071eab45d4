import type { ImportReport, PlannedChange } from '@kipimo/shared';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { Section } from '../../ui/page-title.js';
import { useFileWords } from './file-words.js';
import type { DeviceChanges, FilledReport, TakenChanges } from './filled-report.js';
import { ImportRows } from './import-rows.js';
import { useCounts } from './use-counts.js';
import { Link } from '../../ui/link.js';

/** Step three without a connection: what the file would change, and the way to put it beside the form's own changes. */
export function TakeHere({
  report,
  changes,
  cells,
  onTake,
}: {
  report: ImportReport;
  changes: readonly PlannedChange[];
  cells: FilledReport['cells'];
  onTake: DeviceChanges['take'];
}) {
  const { t } = useText();
  const wordsFor = useFileWords();
  const counts = useCounts(report);
  const [taken, setTaken] = useState<TakenChanges | null>(null);
  const [back, setBack] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What is newer in the report or on this device is decided cell by cell in the form, never by a file.
  const clean = changes.filter(({ kind }) => kind !== 'conflict');
  const questions = new Map(cells.map(({ version }) => [version.indicator, version]));
  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  return (
    <Section id="look" title={t('transfer.look.title')}>
      <p role="status" className="tabular">
        {report.fileName}: {counts}
      </p>
      <p className="mt-2 max-w-line text-sm text-ink-2">{t('transfer.here.words')}</p>
      {report.notes.map((note) => (
        <div key={note.rule} className="mt-3 max-w-line">
          <Notice tone="attention">{wordsFor(note)}</Notice>
        </div>
      ))}
      {clean.length === 0 && (
        <p className="mt-3 max-w-line text-sm text-ink-2">
          {t(report.counts.problems > 0 ? 'transfer.only-problems' : 'transfer.nothing')}
        </p>
      )}
      {clean.length > 0 && !taken && (
        <div className="mt-4">
          <Button
            weight="primary"
            busy={isBusy}
            onClick={() => void busily(async () => setTaken(await onTake(clean)))}
          >
            {t('transfer.here.take', { n: clean.length })}
          </Button>
        </div>
      )}
      {taken && (
        <div className="mt-4 max-w-line">
          <Notice
            tone={taken.count < clean.length ? 'error' : 'done'}
            title={t(back === null ? 'transfer.here.taken' : 'transfer.here.back', {
              n: back ?? taken.count,
            })}
            actions={
              back === null && (
                <Button
                  busy={isBusy}
                  onClick={() => void busily(async () => setBack(await taken.takeBack()))}
                >
                  {t('transfer.here.take-back')}
                </Button>
              )
            }
          >
            {taken.count < clean.length && <p>{t('transfer.here.full')}</p>}
            {back === null && <p>{t('transfer.here.taken.words')}</p>}
            <Link to="/my-reports#device" className="link">
              {t('transfer.here.unsent')}
            </Link>
          </Notice>
        </div>
      )}
      {report.rows.length > 0 && <ImportRows report={report} questions={questions} />}
    </Section>
  );
}
