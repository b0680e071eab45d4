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
  const fetched = Promise.all(wanted.map((area) => areas[area][language]())).then(
    (parts) => Object.assign({}, ...parts.map(({ messages }) => messages)) as CompiledMessages,
  );
  fetched.catch(() => kept.delete(key));
  kept.set(key, fetched);
  return fetched;
}
