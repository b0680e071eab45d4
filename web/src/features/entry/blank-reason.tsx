import { ABSENCE_LABELS, ENTERED_ABSENCES, isAnswered, isEnteredAbsence } from '@kipimo/shared';
import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import { blankBecause, type Draft } from './outbox.js';
import { contentIn } from './report-cells.js';
import type { ReportCell } from './report.query.js';

/** Why there is no value. Offered while the cell is blank; a value typed later takes its place. */
export function BlankReason({
  cell,
  draft,
  labelId,
}: {
  cell: ReportCell;
  draft: Draft | undefined;
  labelId: string;
}) {
  const { t, say } = useText();
  const { change, flush } = useForm();
  const content = contentIn(cell, draft);
  if ((isAnswered(content) && content.absence === null) || draft?.typed) return null;
  return (
    <select
      aria-label={t('entry.blank.label')}
      aria-describedby={labelId}
      value={content.absence ?? ''}
      onChange={({ target }) => {
        change(cell, blankBecause(content, isEnteredAbsence(target.value) ? target.value : null));
        flush();
      }}
      className={`min-h-11 max-w-full rounded-sm border bg-paper px-2 text-sm md:min-h-7 ${content.absence ? 'border-field text-ink' : 'border-rule text-ink-2'}`}
    >
      <option value="">{t(content.absence ? 'entry.blank.none' : 'entry.blank.offer')}</option>
      {ENTERED_ABSENCES.map((absence) => (
        <option key={absence} value={absence}>
          {say(ABSENCE_LABELS[absence]).words}
        </option>
      ))}
    </select>
  );
}
