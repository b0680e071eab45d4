import { setupI18n } from '@lingui/core';
import {
  type DrawingWords,
  figureWriting,
  formatFor,
  type Language,
  localeOf,
  measureWords,
  type MeasureWords,
  type TellingWords,
  textIn,
} from '@kipimo/shared';
import { messages } from './generated/messages.js';

/** Everything that a drawing of the server says, in one language; the same words as on screen. */
export type ServerWords = DrawingWords & MeasureWords;

const kept = new Map<Language, ServerWords>();
const scales: Readonly<Record<string, string>> = {
  'level 1-4': 'unit.scale.4',
  'score 1-5': 'unit.scale.5',
};

/** Messages of the catalogue in one language, those that the files of the server say. */
export function sayingIn(
  language: Language,
): (id: string, values?: Record<string, string | number | Date>) => string {
  const i18n = setupI18n({
    locale: language,
    locales: [localeOf[language]],
    messages: { [language]: messages[language] },
  });
  return (id, values) => i18n._(id, values);
}

/** The words of a language, made once. */
export function drawingWords(language: Language): ServerWords {
  const known = kept.get(language);
  if (known) return known;
  const t = sayingIn(language);
  const telling: TellingWords = {
    t,
    say: (text) => ({ words: textIn(text, language).text }),
    format: formatFor(language),
  };
  const unitOf = (unit: string): string => {
    const id = scales[unit] ?? `unit.${unit}`;
    return id in messages[language] ? t(id) : '';
  };
  const words = { ...telling, ...figureWriting(telling), ...measureWords(telling, unitOf) };
  kept.set(language, words);
  return words;
}
