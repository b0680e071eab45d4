import { NOTE_MAXIMUM_LENGTH } from '@kipimo/shared';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { catalogue } from '../../i18n/catalogue.js';
import { type Language, nativeName } from '../../i18n/language.js';
import { speaking } from '../../i18n/speaking.js';
import { useText } from '../../i18n/use-text.js';

/** Sentences that reviewers write most, in the language of those who will read them. */
const templates = [
  'review.template.change',
  'review.template.running-total',
  'review.template.unit',
  'review.template.blank',
  'review.template.evidence',
] as const;

interface ReasonProps {
  label: string;
  language: Language;
  reason: string;
  onReason: (reason: string) => void;
  onTakeBack: () => void;
  /** Escape: back to the row. */
  onDone: () => void;
}

/** What is asked of one cell: a template as a start, then the reviewer's own words. */
export function ReasonField({ label, language, reason, onReason, onTakeBack, onDone }: ReasonProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="space-y-2">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        autoFocus={reason === ''}
        required
        rows={3}
        maxLength={NOTE_MAXIMUM_LENGTH}
        value={reason}
        placeholder={t('review.reason.placeholder')}
        onChange={({ target }) => onReason(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        className="block w-full rounded-sm border border-field bg-paper px-2 py-1 text-sm text-ink"
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Templates language={language} onChoose={onReason} />
        <button type="button" className="link min-h-11 md:min-h-6" onClick={onTakeBack}>
          {t('review.take-back')}
        </button>
      </div>
    </div>
  );
}

function Templates({ language, onChoose }: { language: Language; onChoose: (sentence: string) => void }) {
  const { t } = useText();
  const { data: messages } = useQuery({
    queryKey: ['review words', language],
    queryFn: () => catalogue(language, ['review']),
    staleTime: Infinity,
  });
  if (!messages) return null;
  const theirs = speaking(language, messages);
  return (
    <select
      aria-label={t('review.template.choose', { language: nativeName[language] })}
      value=""
      onChange={({ target }) => target.value && onChoose(target.value)}
      className="min-h-11 max-w-full rounded-sm border border-rule bg-paper px-2 text-sm md:min-h-7"
    >
      <option value="">{t('review.template.choose', { language: nativeName[language] })}</option>
      {templates.map((id) => (
        <option key={id} value={theirs._(id)} lang={language}>
          {theirs._(id)}
        </option>
      ))}
    </select>
  );
}
