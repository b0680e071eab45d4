import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useConnection } from '../../graphql/connection.js';
import { keyOf } from '../../graphql/use-read.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { keptAnswer } from '../../offline/kept-answers.js';
import { Button } from '../../ui/button.js';
import { useFailureWords } from '../../ui/failure.js';
import { prepareOffline, prepareQuietly, type Prepared } from './prepare-offline.js';
import { type Report, ReportDocument } from './report.query.js';

/** After the form stands, what a line needs first is left to it for this long. */
const quietAfter = 3000;

interface Offline {
  /** The report, whole where the form stands; then what is missing for it is fetched quietly. */
  report: Report | { readonly id: string; readonly institution: { readonly code: string } };
  person: string;
}

/** Until when this device can go on without a connection, and the button that brings everything here now. */
export default function OfflineLine(offline: Offline) {
  return (
    <Speaking areas={['device']}>
      <Line {...offline} />
    </Speaking>
  );
}

function Line({ report, person }: Offline) {
  const { t, format } = useText();
  const client = useQueryClient();
  const connection = useConnection();
  const failureWords = useFailureWords();
  const [keptAt, setKeptAt] = useState<number | null>(null);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        void ('cells' in report ? prepareQuietly(person, report) : Promise.resolve())
          .catch(() => undefined)
          .then(() => keptAnswer(person, keyOf(ReportDocument, { id: report.id })))
          .then((kept) => setKeptAt(kept?.at ?? null))
          .catch(() => undefined);
      },
      'cells' in report ? quietAfter : 0,
    );
    return () => clearTimeout(timer);
  }, [person, report]);
  const prepare = async () => {
    setBusy(true);
    setError(null);
    try {
      setPrepared(await prepareOffline(client, person, report));
    } catch (failed) {
      setError(failed instanceof Error ? failed : new Error(String(failed)));
    }
    setBusy(false);
  };
  const at = prepared?.at ?? keptAt;
  const size = prepared && format.number(prepared.bytes / 1000, 0);
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-ink-2">
      <p role="status" className="empty:hidden">
        {prepared && at
          ? t('device.ready', { size: size ?? '', moment: format.moment(new Date(at).toISOString()) })
          : at && t('device.saved-at', { moment: format.moment(new Date(at).toISOString()) })}
        {prepared && !prepared.isLasting && ` ${t('device.not-lasting')}`}
        {error && <span className="text-error"> {failureWords(error).title}</span>}
      </p>
      {connection === 'connected' && (
        <Button className="w-full sm:w-auto" busy={isBusy} onClick={() => void prepare()}>
          {t('device.work-offline')}
        </Button>
      )}
    </div>
  );
}
