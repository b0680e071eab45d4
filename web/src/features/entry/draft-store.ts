import type { Draft } from './outbox.js';

/** Where drafts outlive the page: a reload, a killed tab, an expired session. */
export interface DraftStore {
  all(): Map<string, Draft>;
  /** False when this browser could not keep it. */
  keep(path: string, draft: Draft | null): boolean;
}

/**
 * Drafts of one person's work on one report, each cell under a key of its own, so that two tabs do not overwrite
 * each other's cells. Writing is synchronous: when the call returns, a crash loses nothing.
 */
export function draftsOnDevice(person: string, report: string, storage: Storage | null): DraftStore {
  const prefix = `kipimo.draft.1:${person}:${report}:`;
  return {
    all() {
      const found = new Map<string, Draft>();
      for (const key of Object.keys(storage ?? {})) {
        if (!key.startsWith(prefix)) continue;
        const draft = readDraft(storage?.getItem(key) ?? '');
        if (draft) found.set(key.slice(prefix.length), draft);
      }
      return found;
    },
    keep(path, draft) {
      try {
        if (!storage) return draft === null;
        if (draft) storage.setItem(prefix + path, JSON.stringify(draft));
        else storage.removeItem(prefix + path);
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** The browser's storage, or null where it is switched off. */
export function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Changes that one person has not sent yet, by report: for the list of reports. */
export function unsentOf(person: string, report: string, storage: Storage | null): number {
  return draftsOnDevice(person, report, storage).all().size;
}

function readDraft(json: string): Draft | null {
  try {
    const draft = JSON.parse(json) as Draft;
    return typeof draft.indicator === 'string' && typeof draft.content === 'object' ? draft : null;
  } catch {
    return null;
  }
}
