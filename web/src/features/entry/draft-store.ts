import { onDevice, startingWith } from '../../offline/device.js';
import type { Draft, QueuedOperation } from './outbox.js';
import type { SaveAnswer } from './report.query.js';

/** What a list of unsent work says of its report. */
export interface ReportName {
  readonly institution: string;
  readonly round: string;
  readonly period: string;
}

/** One cell's unsent change as it lies on the device, under the key [person, report, path]. */
export interface KeptDraft {
  readonly person: string;
  readonly report: string;
  readonly path: string;
  readonly name: ReportName | null;
  readonly draft: Draft;
}

/** Where drafts outlive the page: a reload, a killed tab, an expired session, a new version, signing out. */
export interface DraftStore {
  /** What lay on the device when the store was opened. */
  readonly found: ReadonlyMap<string, Draft>;
  /** Resolves to false when this browser could not keep it. */
  keep(path: string, draft: Draft | null, name: ReportName | null): Promise<boolean>;
  /** Takes the place of saving, where a form is tried and nothing of it is to be stored. */
  readonly send?: (operations: readonly QueuedOperation[]) => Promise<SaveAnswer>;
}

/** Says to every tab that unsent work has changed. */
const bell = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kipimo.drafts');

/**
 * Drafts of one person's work on one report, each cell under a key of its own, so that two tabs do not overwrite each
 * other's cells. Work that an earlier release left in local storage moves over, and leaves there once it has arrived.
 *
 * Missing  a browser that keeps nothing gives an empty store that says so with the first change.
 */
export async function draftsOnDevice(person: string, report: string): Promise<DraftStore> {
  const keep: DraftStore['keep'] = async (path, draft, name) => {
    const key = [person, report, path];
    const kept: KeptDraft | null = draft && { person, report, path, name, draft };
    try {
      if (kept) await onDevice('drafts', 'readwrite', (store) => store.put(kept, key));
      else await onDevice('drafts', 'readwrite', (store) => store.delete(key));
      bell?.postMessage(report);
      return true;
    } catch {
      return draft === null;
    }
  };
  const found = new Map<string, Draft>();
  try {
    for (const { path, draft } of await unsentOf(person, report)) found.set(path, draft);
    const prefix = `kipimo.draft.1:${person}:${report}:`;
    if (Object.keys(localStorage).some((key) => key.startsWith(prefix)))
      await (await import('./local-drafts.js')).moveOver(prefix, found, keep);
  } catch {
    // Nothing can be kept here; the first change says so.
  }
  return { found, keep };
}

/** Everything that one person has not sent yet, or of one report of it. */
export function unsentOf(person: string, ...report: string[]): Promise<KeptDraft[]> {
  return onDevice<KeptDraft[]>('drafts', 'readonly', (store) =>
    store.getAll(startingWith(person, ...report)),
  );
}
