import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import { isAsked, isLocked, pathOf } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** Once per section: how many of its cells stay as they were sent, by whose decision and until when. */
export function LockedSection({ cells }: { cells: readonly ReportCell[] }) {
  const { t } = useText();
  const form = useForm();
  const locked = new Set(
    cells.filter((cell) => isAsked(cell) && isLocked(form, cell)).map(({ version }) => version.indicator),
  );
  if (locked.size === 0) return null;
  return (
    <p className="max-w-line pt-3 text-sm text-ink-2">
      {t('entry.locked.section', { n: locked.size, name: form.returnedBy })}
    </p>
  );
}

/** Of a cell that stays as it was sent: a word for the eye, the whole sentence for who hears it, and a way to ask. */
export function Locked({ cell }: { cell: ReportCell }) {
  const { t, say } = useText();
  const { reopened, returnedBy, showMore } = useForm();
  if (cell.slice !== '' || !isLocked({ reopened }, cell)) return null;
  return (
    <p className="text-sm text-ink-2">
      <span aria-hidden="true">{t('entry.locked.short')}</span>
      <span className="sr-only">{t('entry.locked', { name: returnedBy })}</span>{' '}
      <button
        type="button"
        className="link min-h-11 md:min-h-6"
        aria-label={t('entry.locked.ask-of', { name: say(cell.version.name).words })}
        onClick={() => showMore(pathOf(cell))}
      >
        {t('entry.locked.ask')}
      </button>
    </p>
  );
}
