import { useState } from 'react';
import { saveBytes } from '../../charts/save-bytes.js';
import { useText } from '../../i18n/use-text.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../../ui/failure.js';
import { boardCsv, boardSheets } from './board-file.js';
import type { Board } from './targets.query.js';

/** The board as files and on paper; what writes workbooks comes when one is asked for. */
export function TakeBoard({ board, initiative }: { board: Board; initiative: string }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const file = { title: `targets-${initiative}-${board.year}`, asOf: board.receipt.asOf };
  const takeWorkbook = async () => {
    setBusy(true);
    setError(null);
    try {
      const { workbookFile } = await import('../../charts/workbook-file.js');
      saveBytes(file, '.xlsx', await workbookFile(file.title, boardSheets(board, initiative)));
    } catch (failure) {
      setError(failure as Error);
    }
    setBusy(false);
  };
  return (
    <div className="mt-10 border-t border-rule pt-5 print:hidden">
      <p className="mb-3 max-w-line text-sm text-ink-2">
        {t('targets.take.words', { n: board.rows.length })}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={() => void takeWorkbook()}>
          {t('targets.take.xlsx')}
        </Button>
        <Button
          onClick={() =>
            saveBytes(
              file,
              '.csv',
              new Blob([boardCsv(board, initiative)], { type: 'text/csv;charset=utf-8' }),
            )
          }
        >
          {t('targets.take.csv')}
        </Button>
        <Button onClick={() => window.print()}>{t('targets.take.print')}</Button>
      </div>
      {error && <Failure error={error} onRetry={() => void takeWorkbook()} />}
    </div>
  );
}
