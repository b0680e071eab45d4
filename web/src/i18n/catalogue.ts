import type { CompiledMessages } from './compiled-messages.js';
import { areas, type Area } from './generated/areas.js';
import type { Language } from './language.js';

const kept = new Map<string, Promise<CompiledMessages>>();

/**
 * The messages of some areas in one language, fetched once; the same promise for the same question, so that a
 * component may wait for it. A failed fetch is forgotten, so that a new attempt is one.
 */
export function catalogue(language: Language, wanted: readonly Area[]): Promise<CompiledMessages> {
  const key = [language, ...wanted].join(' ');
  const known = kept.get(key);
  if (known) return known;
  const fetched = Promise.all(wanted.map((area) => wordsOf(area, language))).then(
    (parts) => Object.assign({}, ...parts.map(({ messages }) => messages)) as CompiledMessages,
  );
  fetched.catch(() => kept.delete(key));
  kept.set(key, fetched);
  return fetched;
}

/** Where the words of pages that are reached from within lie is itself fetched when one of them is visited. */
async function wordsOf(area: Area, language: Language): Promise<{ messages: CompiledMessages }> {
  if (area in areas) return areas[area as keyof typeof areas][language]();
  const { areasElsewhere } = await import('./generated/areas-elsewhere.js');
  return areasElsewhere[area as keyof typeof areasElsewhere][language]();
}
