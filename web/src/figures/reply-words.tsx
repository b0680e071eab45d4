import { useText } from '../i18n/use-text.js';

interface Words {
  readonly en: string | null;
  readonly fr: string | null;
  readonly es: string | null;
}

const languages = ['en', 'fr', 'es'] as const;

/**
 * What an institution says beside one of its own figures, marked as its words: in the reader's language, or else in
 * the one that it was written in.
 */
export function ReplyWords({ words, about }: { words: Words; about: string }) {
  const { t, language } = useText();
  const said = [language, ...languages].find((one) => words[one]);
  if (!said) return null;
  return (
    <div className="max-w-line border-l-2 border-rule pl-3 text-sm">
      <p className="text-xs text-ink-2">{t('figures.reply', { about })}</p>
      <p lang={said === language ? undefined : said} className="wrap-anywhere whitespace-pre-wrap">
        {words[said]}
      </p>
    </div>
  );
}
