import type { Institution } from './institution.type.js';

/** Letters that are one sign to some readers and two to others, and do not decompose. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** A text without accents and capitals, for finding and ordering: `Évaluation` and `evaluation` are the same. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[œæßøł]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The words of a text, folded; punctuation separates. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];

const known = new WeakMap<Institution, readonly string[]>();

/** Every word by which an institution can be found: all names and acronyms it ever had, its code and city. */
function findableWords(institution: Institution): readonly string[] {
  const kept = known.get(institution);
  if (kept) return kept;
  const texts = institution.names.flatMap(({ name, acronym }) => [name, acronym ?? '']);
  const words = [...new Set(wordsOf([...texts, institution.code, institution.city ?? ''].join(' ')))];
  known.set(institution, words);
  return words;
}

/**
 * Whether an institution answers a search: each word that was typed begins one of its words.
 *
 * Gaps  a search without any letter or digit finds everything.
 */
export function answersSearch(institution: Institution, search: string): boolean {
  const words = findableWords(institution);
  return wordsOf(search).every((typed) => words.some((word) => word.startsWith(typed)));
}
