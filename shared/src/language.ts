/** The languages of the product. English is the source: every text has it. */
export const LANGUAGES = ['en', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in several languages; `drafted` names those that no native speaker has confirmed yet. */
export interface Text {
  readonly en: string;
  readonly fr?: string | null;
  readonly es?: string | null;
  readonly drafted?: readonly Language[];
}

/** A text as it can be shown: the words, the language they are in, and whether that is not the one asked for. */
export interface TextInLanguage {
  readonly text: string;
  readonly language: Language;
  readonly isFallback: boolean;
  readonly isDrafted: boolean;
}

/** Whether a code is one of the product's languages. */
export function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

/**
 * A text in the reader's language, or in English, which is then told.
 *
 * Shape    the words with their language, so that a screen can tag an untranslated text instead of hiding it.
 * Missing  a translation that is absent or only spaces falls back to English.
 */
export function textIn(text: Text, language: Language): TextInLanguage {
  const words = text[language];
  const shown = words != null && words.trim() !== '' ? language : 'en';
  return {
    text: shown === 'en' ? text.en : (words as string),
    language: shown,
    isFallback: shown !== language,
    isDrafted: text.drafted?.includes(shown) ?? false,
  };
}
