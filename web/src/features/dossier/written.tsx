import { languages, type Language } from '../../i18n/language.js';
import { useText } from '../../i18n/use-text.js';

/** Words in the languages that somebody wrote them in. */
export interface Written {
  en?: string | null;
  fr?: string | null;
  es?: string | null;
}

/** Words in the reader's language, else in the first that was written; null where nothing was. */
export function writtenIn(text: Written, language: Language): { words: string; language: Language } | null {
  const shown = [language, ...languages].find((code) => (text[code] ?? '').trim() !== '');
  return shown === undefined ? null : { words: text[shown] ?? '', language: shown };
}

/** Words of an author, marked with their language where it is not the page's. */
export function WrittenWords({ text }: { text: Written }) {
  const { language } = useText();
  const found = writtenIn(text, language);
  if (!found) return null;
  return <span lang={found.language === language ? undefined : found.language}>{found.words}</span>;
}

/** The same as paragraphs: an empty line separates them. */
export function WrittenParagraphs({ text, className }: { text: Written; className?: string }) {
  const { language } = useText();
  const found = writtenIn(text, language);
  if (!found) return null;
  return (
    <div
      lang={found.language === language ? undefined : found.language}
      className={`max-w-line space-y-3 ${className ?? ''}`}
    >
      {found.words.split(/\n{2,}/).map((words, at) => (
        <p key={at} className="whitespace-pre-line">
          {words}
        </p>
      ))}
    </div>
  );
}
