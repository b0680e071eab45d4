import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useConnection } from '../../graphql/connection.js';
import { keyOf } from '../../graphql/use-read.js';
import { useText } from '../../i18n/use-text.js';
import { Illustrative } from '../../ui/illustrative.js';
import { Notice } from '../../ui/notice.js';
import { PageTitle } from '../../ui/page-title.js';
import { BringFile, type LookedFile } from './bring-file.js';
import { lookAt } from './file-client.js';
import type { DeviceChanges, FilledReport } from './filled-report.js';
import { ImportList } from './import-list.js';
import { LookAndApply } from './look-and-apply.js';
import { lookHere } from './look-here.js';
import { TakeHere } from './take-here.js';
import { TakeFile } from './take-file.js';
import { ReportImportsDocument } from './transfer.query.js';
import { Link } from '../../ui/link.js';

/** A report as a file: taken, brought back, looked at, applied, taken back again. */
export function ExcelPage({
  report,
  person,
  device,
  onChanged,
  kept,
}: {
  report: FilledReport;
  person: string;
  device: DeviceChanges;
  /** Called once cells of the report are others than before. */
  onChanged: () => void;
  /** Whether the report lies on this device, to go on with when the line is cut. */
  kept?: ReactNode;
}) {
  const { t, language } = useText();
  const cache = useQueryClient();
  const [looked, setLooked] = useState<LookedFile | null>(null);
  const [written, setWritten] = useState<number | null>(null);
  const connection = useConnection();
  const { id, editable, institution, periodLabel, round, cells } = report;
  const changed = () => {
    void cache.invalidateQueries({ queryKey: keyOf(ReportImportsDocument, { id }) });
    onChanged();
  };
  return (
    <>
      <PageTitle
        tab={t('page.report-excel')}
        lead={t('transfer.lead', { institution: institution.name, period: periodLabel })}
      >
        {t('page.report-excel')}
      </PageTitle>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Link to={`/reports/${id}`} className="link">
          {t('transfer.back')}
        </Link>
        {round.demonstration && <Illustrative />}
      </p>
      {kept}
      <TakeFile id={id} isNext={looked === null} />
      {editable ? (
        <BringFile
          id={id}
          person={person}
          lookHere={async (chosen) => lookHere(report, await device.contents(), { ...chosen, language })}
          onLooked={(next) => {
            setLooked(next);
            setWritten(null);
          }}
        />
      ) : (
        <div className="mt-8 max-w-line">
          <Notice>{t('transfer.not-editable')}</Notice>
        </div>
      )}
      {looked?.here && (
        <TakeHere
          key={looked.file.name + looked.file.lastModified}
          report={looked.report}
          changes={looked.here}
          cells={cells}
          onTake={device.take}
        />
      )}
      {looked && !looked.here && (
        <LookAndApply
          key={looked.report.id}
          report={looked.report}
          cells={cells}
          onApplied={({ cellsWritten }) => {
            setLooked(null);
            setWritten(cellsWritten);
            changed();
          }}
          onLookAgain={() =>
            void lookAt(id, looked.file, looked.fromOtherRound).then((again) =>
              setLooked({ ...looked, report: again }),
            )
          }
        />
      )}
      {written !== null && (
        <div className="mt-8 max-w-line">
          <Notice tone="done" title={t('transfer.applied', { n: written })}>
            {t('transfer.applied.words')}
          </Notice>
        </div>
      )}
      {connection === 'connected' && <ImportList id={id} isEditable={editable} onChanged={changed} />}
    </>
  );
}
