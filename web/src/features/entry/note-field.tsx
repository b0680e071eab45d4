import { EXPLANATION_LABELS, isExplanation, NOTE_MAXIMUM_LENGTH, WARNING_REASONS } from '@kipimo/shared';
import { useId, useState } from 'react';
import { useText } from '../../i18n/use-text.js';
import { useForm } from './form-context.js';
import type { CellContent } from './outbox.js';
import type { ReportCell } from './report.query.js';

const reasons = [...WARNING_REASONS, 'other'] as const;

/** What the author says about the value: open when there is something or when a rule asks, then with the usual reasons. */
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
  const { t, say } = useText();
  const { change, flush } = useForm();
  const [written, setWritten] = useState<string | null>(null);
  const id = useId();
  const note = content.note ?? '';
  const explanation = content.explanation ?? null;
  const isReason = explanation !== null && (reasons as readonly string[]).includes(explanation);
  if (!isEditable)
    return (
      <div className="text-sm text-ink-2">
        {explanation && <p>{say(EXPLANATION_LABELS[explanation]).words}</p>}
        {note && <p>{t('entry.note.said', { note })}</p>}
      </div>
    );
  return (
    <div className="space-y-2">
      {(isAskedFor || isReason) && (
        <label className={`block text-sm ${isAskedFor && !isReason ? 'text-attention' : 'text-ink-2'}`}>
          {t('entry.reason.label')}
          <select
            aria-describedby={labelId}
            value={isReason ? explanation : ''}
            onChange={({ target }) => {
              const chosen = isExplanation(target.value) ? target.value : null;
              change(cell, { ...content, explanation: chosen });
              flush();
            }}
            className="mt-1 block min-h-11 w-full rounded-sm border border-field bg-paper px-2 text-sm text-ink md:min-h-9"
          >
            <option value="">{t('entry.reason.choose')}</option>
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {say(EXPLANATION_LABELS[reason]).words}
              </option>
            ))}
          </select>
        </label>
      )}
      <div>
        <label
          htmlFor={id}
          className={`block text-sm ${isAskedFor && !note && !isReason ? 'text-attention' : 'text-ink-2'}`}
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
    </div>
  );
}
