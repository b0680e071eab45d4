import { useId } from 'react';
import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import type { Words } from './draft-content.js';
import { languages } from './three-languages.js';
import { type DraftField, useDraftWords } from './use-draft-words.js';

/** One text in three languages side by side; a translation that the English has left behind says so. */
export function WordingField({
  field,
  words,
  stale,
  onChange,
}: {
  field: DraftField;
  words: Words;
  /** Paths of texts whose English changed while the translation did not. */
  stale: readonly string[];
  onChange: (words: Words) => void;
}) {
  const { t } = useText();
  const { fieldWords } = useDraftWords();
  const id = useId();
  const rows = field === 'name' ? 2 : 5;
  return (
    <fieldset>
      <legend className="mb-2 font-serif text-base">{fieldWords(field)}</legend>
      {(field === 'changeNote' || field === 'bridge') && (
        <p className="mb-2 max-w-line text-sm text-ink-2">{t(`library.help.${field}`)}</p>
      )}
      <div className="grid gap-4 md:grid-cols-3">
        {languages.map((language) => (
          <div key={language}>
            <label
              htmlFor={`${id}-${language}`}
              className="mb-1 flex flex-wrap items-baseline gap-x-3 text-sm font-medium"
            >
              {t(`library.language.${language}`)}
              {stale.includes(`${field}.${language}`) && <Badge tone="attention">{t('library.stale')}</Badge>}
            </label>
            <textarea
              id={`${id}-${language}`}
              lang={language}
              rows={rows}
              maxLength={4000}
              value={words[language]}
              onChange={({ target }) => onChange({ ...words, [language]: target.value })}
              className="block w-full rounded-sm border border-field bg-paper px-3 py-2 text-sm text-ink"
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
