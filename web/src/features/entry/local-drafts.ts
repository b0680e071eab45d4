import type { DraftStore } from './draft-store.js';
import type { Draft } from './outbox.js';

/** Moves what an earlier release left in local storage into the database; it leaves there once it has arrived. */
export async function moveOver(
  prefix: string,
  found: Map<string, Draft>,
  keep: DraftStore['keep'],
): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    const draft = key.startsWith(prefix) ? readDraft(localStorage.getItem(key) ?? '') : null;
    if (!draft) continue;
    const path = key.slice(prefix.length);
    const kept = found.get(path) ?? draft;
    found.set(path, kept);
    if (await keep(path, kept, null)) localStorage.removeItem(key);
  }
}

/** Rubbish in the storage is passed over. */
function readDraft(json: string): Draft | null {
  try {
    const draft = JSON.parse(json) as Draft;
    return typeof draft.indicator === 'string' && typeof draft.content === 'object' ? draft : null;
  } catch {
    return null;
  }
}
