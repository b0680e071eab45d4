import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import type { MyReportsQuery } from '../../graphql/generated/graphql.js';
import { Speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';
import { useUnsentCount } from '../../offline/use-unsent.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page-title.js';
import { exportUnsent } from './export-unsent.js';
import { sendUnsent } from './send-unsent.js';
import { type FileProblem, importUnsent, type Imported, readUnsentText } from './unsent-file.js';

/** What of a person's work lies on this device alone: send it, take it along as a file, bring a file in. */
export default function DevicePanel({ person }: { person: string }) {
  return (
    <Speaking areas={['device']}>
      <Panel person={person} />
    </Speaking>
  );
}

type Came =
  | { readonly kind: 'problem'; readonly problem: FileProblem; readonly person: string | null }
  | { readonly kind: 'imported'; readonly imported: Imported }
  | { readonly kind: 'sent'; readonly left: number };

function Panel({ person }: { person: string }) {
  const { t, format } = useText();
  const client = useQueryClient();
  const count = useUnsentCount(person);
  const chooser = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [came, setCame] = useState<Came | null>(null);
  const own = () => {
    const lists = client.getQueriesData<MyReportsQuery>({ queryKey: ['MyReports'] });
    return new Set(
      lists.flatMap(([, list]) =>
        [...(list?.drafts.nodes ?? []), ...(list?.returned.nodes ?? [])].map(({ id }) => id),
      ),
    );
  };
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const read = readUnsentText(await file.text(), person);
    target.value = '';
    if (read.problem !== null) setCame({ kind: 'problem', problem: read.problem, person: read.person });
    else setCame({ kind: 'imported', imported: await importUnsent(read.drafts, own()) });
  };
  const send = async () => {
    setBusy(true);
    setCame({ kind: 'sent', left: await sendUnsent(person).catch(() => count) });
    setBusy(false);
  };
  return (
    <Section id="device" title={t('device.title')}>
      <p className="max-w-line">{t('device.here', { n: count })}</p>
      {count > 0 && <p className="mt-1 max-w-line text-sm text-ink-2">{t('device.about')}</p>}
      <div className="mt-3 flex flex-wrap gap-2">
        {count > 0 && (
          <>
            <Button busy={isBusy} onClick={() => void send()}>
              {t('device.send')}
            </Button>
            <Button onClick={() => void exportUnsent(person)}>{t('device.export')}</Button>
          </>
        )}
        <Button onClick={() => chooser.current?.click()}>{t('device.import')}</Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          className="sr-only"
          tabIndex={-1}
          aria-label={t('device.import')}
          onChange={(event) => void take(event)}
        />
      </div>
      <div role="status" className="mt-3 max-w-line text-sm">
        {came?.kind === 'problem' && (
          <p className="text-error">{t(`device.file.${came.problem}`, { person: came.person ?? '' })}</p>
        )}
        {came?.kind === 'sent' && (
          <p>{came.left === 0 ? t('device.sent') : t('device.sent.left', { n: came.left })}</p>
        )}
        {came?.kind === 'imported' && (
          <>
            <p>{t('device.imported', { n: came.imported.taken })}</p>
            {came.imported.kept > 0 && <p>{t('device.imported.kept', { n: came.imported.kept })}</p>}
            {came.imported.strangers.length > 0 && (
              <p className="text-error">
                {t('device.imported.strangers', { reports: format.list(came.imported.strangers) })}
              </p>
            )}
          </>
        )}
      </div>
    </Section>
  );
}
