import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import { isLocked, pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** Of a cell that stays as it was sent: by whose decision, until when, and what to do if it has to change. */
export function Locked({ cell }: { cell: ReportCell }) {
  const { t } = useText();
  const { reopened, returnedBy, showMore } = useForm();
  if (cell.slice !== '' || !isLocked({ reopened }, cell)) return null;
  return (
    <p className="text-sm text-ink-2">
      {t('entry.locked', { name: returnedBy })}{' '}
      <button type="button" className="link min-h-11 md:min-h-6" onClick={() => showMore(pathOf(cell))}>
        {t('entry.locked.ask')}
      </button>
    </p>
  );
}
