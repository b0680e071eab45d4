import { useId } from 'react';
import { languages, type Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';
import type { Written } from './written.js';

/** Words in three languages: the reader's own in sight, the others behind a line. */
export function WrittenField({
  label,
  value,
  rows,
  longest,
  onChange,
}: {
  label: string;
  value: Written;
  rows: number;
  longest: number;
  onChange: (words: Written) => void;
}) {
  const { t, language } = useText();
  const id = useId();
  const others = languages.filter((code) => code !== language);
  const area = (code: Language) => (
    <div key={code}>
      <label htmlFor={`${id}-${code}`} className="mb-1 block text-sm font-medium">
        {label} <span className="font-normal text-ink-2">({t(`dossier.language.${code}`)})</span>
      </label>
      <textarea
        id={`${id}-${code}`}
        lang={code}
        rows={rows}
        maxLength={longest}
        value={value[code] ?? ''}
        onChange={({ target }) => onChange({ ...value, [code]: target.value })}
        className="block w-full rounded-sm border border-field bg-paper px-3 py-2 text-base text-ink"
      />
    </div>
  );
  return (
    <div className="space-y-2">
      {area(language)}
      <details className="text-sm" open={others.some((code) => value[code]) || undefined}>
        <summary className="link w-fit cursor-pointer">{t('dossier.form.others')}</summary>
        <div className="mt-2 grid gap-4 md:grid-cols-2">{others.map(area)}</div>
      </details>
    </div>
  );
}
