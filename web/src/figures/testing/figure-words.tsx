import { cleanup } from '@testing-library/react';
import type { Language } from '../../i18n/language.js';
import { show } from '../../testing/show.js';
import { useFigureWords, type FigureWords } from '../use-figure-words.js';

/** The words of a language as a component has them, for functions that are given them. */
export async function figureWords(language: Language = 'en'): Promise<FigureWords> {
  let words: FigureWords | undefined;
  function Probe() {
    words = useFigureWords();
    return null;
  }
  await show(<Probe />, { language });
  cleanup();
  if (!words) throw new Error('The words were not loaded');
  return words;
}
