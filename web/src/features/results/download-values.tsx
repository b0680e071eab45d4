import { useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { everyValue, valuesCsv } from './values-file.js';

/** Everything that was accepted from the institution, as one file; how many values it holds is said afterwards. */
export function DownloadValues({
  institution,
  initiative,
  file,
}: {
  institution: string;
  initiative: string;
  file: string;
}) {
  const { t } = useText();
  const [state, setState] = useState<{ busy: boolean; count: number | null; error: Error | null }>({
    busy: false,
    count: null,
    error: null,
  });
  const download = async () => {
    setState({ busy: true, count: null, error: null });
    try {
      const values = await everyValue(initiative, institution);
      const address = URL.createObjectURL(new Blob([valuesCsv(values)], { type: 'text/csv;charset=utf-8' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = `${file}.csv`;
      link.click();
      URL.revokeObjectURL(address);
      setState({ busy: false, count: values.length, error: null });
    } catch (error) {
      setState({ busy: false, count: null, error: error as Error });
    }
  };
  return (
    <div className="space-y-3">
      <p className="max-w-line text-sm text-ink-2">{t('results.download.words')}</p>
      <div className="flex flex-wrap gap-3">
        <Button busy={state.busy} onClick={() => void download()}>
          {t('results.download')}
        </Button>
        <Button onClick={() => window.print()}>{t('results.print')}</Button>
      </div>
      {state.count !== null && <p role="status">{t('results.downloaded', { n: state.count })}</p>}
      {state.error && <Failure error={state.error} onRetry={() => void download()} />}
    </div>
  );
}
