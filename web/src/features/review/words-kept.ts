import type { Verdict } from '@kipimo/shared';

/** What a reviewer has begun to write beside a row and not said yet. */
export interface Begun {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly value: string;
}

export type BegunWords = Readonly<Record<string, Begun>>;

const keyFor = (person: string, report: string) => `kipimo.review.2:${person}:${report}`;

/** Words begun by this person on this device, by cell path, so that a reload loses no sentence. */
export function wordsBegun(person: string, report: string): BegunWords {
  try {
    const kept = JSON.parse(window.localStorage.getItem(keyFor(person, report)) ?? '{}') as BegunWords | null;
    return kept && typeof kept === 'object' ? kept : {};
  } catch {
    return {};
  }
}

/** Keeps them, or forgets them when there are none; a browser without storage keeps them for this page only. */
export function keepBegun(person: string, report: string, words: BegunWords): void {
  try {
    const key = keyFor(person, report);
    if (Object.keys(words).length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(words));
  } catch {
    // the page itself still holds them
  }
}
