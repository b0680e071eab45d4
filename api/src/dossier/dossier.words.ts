import { textIn, type Language } from '@kipimo/shared';
import { sayingIn } from '../drawing/drawing.words.js';
import type { WrittenText } from './dossier.type.js';

/** What the file of a written report says besides its own words. */
export type DossierMessage =
  | 'dossier.figure'
  | 'dossier.byline'
  | 'dossier.table'
  | 'dossier.sources'
  | 'dossier.sources.words'
  | 'dossier.hash'
  | 'dossier.note'
  | 'dossier.pinned'
  | `dossier.state.${'same' | 'moved' | 'withheld'}`
  | `chart.column.${string}`
  | `chart.status.${'provisional' | 'accepted'}`
  | 'chart.n'
  | 'chart.as-of'
  | 'chart.source'
  | 'ui.illustrative';

/** Messages in one language. */
export function dossierWords(
  language: Language,
): (id: DossierMessage, values?: Record<string, string | number>) => string {
  return sayingIn(language);
}

/** Words in the reader's language, else in the first that was written. Null where nothing was. */
export function wordsIn(
  { en, fr, es }: WrittenText,
  language: Language,
): { words: string; language: Language } | null {
  const others = { en, fr, es };
  const first = (['en', 'fr', 'es'] as const).find((code) => others[code] !== null);
  if (first === undefined) return null;
  const shown = others[language] === null ? first : language;
  return { words: textIn({ en: '', [shown]: others[shown] }, shown).text, language: shown };
}
