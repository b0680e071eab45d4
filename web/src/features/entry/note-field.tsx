import { NOTE_MAXIMUM_LENGTH } from '@kipimo/shared';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import type { CellContent } from './outbox.js';
import type { ReportCell } from './report.query.js';

/** What the author says about the value: open when there is one or when a rule asks for it. */
export function NoteField({
  cell,
  content,
  isEditable,
  isAskedFor,
  isJustOpened,
  labelId,
}: {
  cell: ReportCell;
  content: CellContent;
  isEditable: boolean;
  isAskedFor: boolean;
  /** Opened by hand a moment ago: the cursor goes into it. */
  isJustOpened: boolean;
  labelId: string;
}) {
  const { t } = useText();
  const { change, flush } = useForm();
  const [written, setWritten] = useState<string | null>(null);
  const id = useId();
  const note = content.note ?? '';
  if (!isEditable)
    return note ? <p className="text-sm text-ink-2">{t('entry.note.said', { note })}</p> : null;
  return (
    <div>
      <label
        htmlFor={id}
        className={`block text-sm ${isAskedFor && !note ? 'text-attention' : 'text-ink-2'}`}
      >
        {t(isAskedFor ? 'entry.note.why' : 'entry.note.label')}
      </label>
      <textarea
        id={id}
        aria-describedby={labelId}
        rows={2}
        autoFocus={isJustOpened}
        maxLength={NOTE_MAXIMUM_LENGTH}
        value={written ?? note}
        onChange={({ target }) => {
          setWritten(target.value);
          change(cell, { ...content, note: target.value.trim() === '' ? null : target.value });
        }}
        onBlur={() => {
          setWritten(null);
          flush();
        }}
        className="block w-full rounded-sm border border-field bg-paper px-3 py-2 text-sm text-ink"
      />
    </div>
  );
}
