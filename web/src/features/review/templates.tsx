import { useQuery } from '@tanstack/react-query';
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

/** A template as a start; the reviewer's own words follow. */
export function Templates({
  language,
  onChoose,
}: {
  language: Language;
  onChoose: (sentence: string) => void;
}) {
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
