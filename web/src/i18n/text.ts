import type { Language } from './language.js';

/** A text of the record in up to three languages; `drafted` names those no native speaker has confirmed. */
export interface RecordedText {
  en: string;
  fr?: string | null;
  es?: string | null;
  drafted?: readonly Language[] | null;
}

export interface Said {
  words: string;
  /** The language the words are really in. */
  language: Language;
  /** True when the reader's language was not there and the English original stands in for it. */
  original: boolean;
  /** True when the translation shown has not been confirmed by a native speaker. */
  drafted: boolean;
}

/** A recorded text in the reader's language, or its English original, never nothing. */
export function said(text: RecordedText, language: Language): Said {
  const words = text[language];
  if (!words) return { words: text.en, language: 'en', original: language !== 'en', drafted: false };
  return { words, language, original: false, drafted: text.drafted?.includes(language) ?? false };
}
