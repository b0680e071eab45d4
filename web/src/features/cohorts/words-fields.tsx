import { useText } from '../../i18n/use-text.js';
import { Field } from '../../ui/field.js';
import type { Wording } from './written.js';

const others = ['fr', 'es'] as const;

/** The name and the note; their translations stand behind them, since most cohorts need none. */
export function WordsFields({
  name,
  note,
  wrongAt,
  onChange,
}: {
  name: Wording;
  note: Wording;
  wrongAt: (path: string) => string | undefined;
  onChange: (change: { name?: Wording; note?: Wording }) => void;
}) {
  const { t } = useText();
  return (
    <div className="space-y-4">
      <Field
        label={t('cohorts.name')}
        maxLength={120}
        value={name.en}
        error={wrongAt('name')}
        onChange={({ target }) => onChange({ name: { ...name, en: target.value } })}
      />
      <Field
        label={t('cohorts.note')}
        help={t('cohorts.note.help')}
        maxLength={1000}
        value={note.en}
        error={wrongAt('note')}
        onChange={({ target }) => onChange({ note: { ...note, en: target.value } })}
      />
      <details>
        <summary className="link min-h-6 cursor-pointer text-sm">{t('cohorts.other-languages')}</summary>
        <div className="mt-3 grid gap-4 sm:grid-cols-2">
          {others.map((language) => (
            <Field
              key={language}
              lang={language}
              label={t(`cohorts.name.${language}`)}
              maxLength={120}
              value={name[language]}
              onChange={({ target }) => onChange({ name: { ...name, [language]: target.value } })}
            />
          ))}
          {others.map((language) => (
            <Field
              key={language}
              lang={language}
              label={t(`cohorts.note.${language}`)}
              maxLength={1000}
              value={note[language]}
              onChange={({ target }) => onChange({ note: { ...note, [language]: target.value } })}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
