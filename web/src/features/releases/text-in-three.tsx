import { useId } from 'react';
import { useText } from '../../i18n/use-text.js';

export interface ThreeTexts {
  en: string;
  fr: string;
  es: string;
}

const NAMES = { en: 'English', fr: 'Français', es: 'Español' } as const;
const LONGEST = { short: 200, long: 5000 };

/** One text in three languages; English must be there unless the whole may be left out. */
export function TextInThree({
  label,
  value,
  onChange,
  error,
  isLong = false,
  isOptional = false,
}: {
  label: string;
  value: ThreeTexts;
  onChange: (value: ThreeTexts) => void;
  error?: string;
  isLong?: boolean;
  isOptional?: boolean;
}) {
  const { t } = useText();
  const id = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">
        {label}
        {isOptional && <span className="font-normal text-ink-2"> · {t('releases.optional')}</span>}
      </legend>
      <div className="grid gap-2">
        {(['en', 'fr', 'es'] as const).map((language) => (
          <label key={language} className="grid gap-1 text-sm sm:grid-cols-[5rem_1fr] sm:items-baseline">
            <span lang={language} className="text-ink-2">
              {NAMES[language]}
            </span>
            <textarea
              lang={language}
              rows={isLong ? 3 : 1}
              value={value[language]}
              required={language === 'en' && !isOptional}
              maxLength={isLong ? LONGEST.long : LONGEST.short}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? id : undefined}
              className={`block w-full rounded-sm border bg-paper px-3 py-2 text-base ${error ? 'border-error' : 'border-field'}`}
              onChange={({ target }) => onChange({ ...value, [language]: target.value })}
            />
          </label>
        ))}
      </div>
      {error && (
        <p id={id} className="mt-1 text-sm text-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
