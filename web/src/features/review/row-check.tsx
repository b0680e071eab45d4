import type { Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import type { DiffRow } from './diff-rows.js';
import { ReasonField } from './reason-field.js';
import type { ReviewMarks } from './review-marks.js';

/** Passing a row or asking about it, by pointer; the keys of the table do the same. */
export function RowCheck({
  row,
  marks,
  language,
  onAsk,
  onPass,
  onReason,
  onTakeBack,
  onDone,
}: {
  row: DiffRow;
  marks: ReviewMarks;
  language: Language;
  onAsk: () => void;
  onPass: () => void;
  onReason: (reason: string) => void;
  onTakeBack: () => void;
  onDone: () => void;
}) {
  const { t, say } = useText();
  const reason = marks.reasons[row.path];
  const name = say(row.cell.version.name).words;
  if (reason !== undefined)
    return (
      <ReasonField
        label={t('review.reason', { name })}
        language={language}
        reason={reason}
        onReason={onReason}
        onTakeBack={onTakeBack}
        onDone={onDone}
      />
    );
  const isSeen = marks.seen.includes(row.path);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      {isSeen ? (
        <Badge tone="done">{t('review.passed')}</Badge>
      ) : (
        <button
          type="button"
          className="link min-h-11 md:min-h-6"
          aria-label={t('review.pass.of', { name })}
          onClick={onPass}
        >
          {t('review.pass')}
        </button>
      )}
      <button
        type="button"
        className="link min-h-11 md:min-h-6"
        aria-label={t('review.ask.of', { name })}
        onClick={onAsk}
      >
        {t('review.ask')}
      </button>
    </div>
  );
}
