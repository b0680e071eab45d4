import { useText } from '../../i18n/use-text.js';
import { Badge } from '../../ui/badge.js';
import type { Version } from './library.query.js';

export const languages = ['en', 'fr', 'es'] as const;
const texts = ['name', 'definition', 'help'] as const;

/** The words of a version in its three languages, side by side; on a small screen one below the other. */
export function ThreeLanguages({ version }: { version: Version }) {
  const { t } = useText();
  return (
    <div className="grid gap-x-8 gap-y-6 md:grid-cols-3">
      {languages.map((language) => (
        <div key={language}>
          <h3 className="mb-2 flex flex-wrap items-baseline gap-x-4 text-sm font-medium">
            {t(`library.language.${language}`)}
            {language !== 'en' && version.staleTranslations.includes(language) ? (
              <Badge tone="attention">{t('library.stale')}</Badge>
            ) : (
              version.definition.drafted.includes(language) && (
                <Badge tone="quiet">{t('library.unconfirmed')}</Badge>
              )
            )}
          </h3>
          <dl className="space-y-3 text-sm">
            {texts.map((field) => (
              <div key={field}>
                <dt className="text-ink-2">{t(`library.field.${field}`)}</dt>
                <dd lang={version[field]?.[language] ? language : undefined}>
                  {version[field]?.[language] ?? <span className="text-ink-2">{t('library.no-words')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
