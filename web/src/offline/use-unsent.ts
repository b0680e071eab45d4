import { useEffect, useState } from 'react';
import { onDevice, startingWith } from './device.js';

/** How many changes of a person lie on this device alone, by report; kept up to date by every tab. */
export function useUnsent(person: string): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(none);
  useEffect(() => {
    let isWanted = true;
    const ask = () =>
      void onDevice<string[][]>('drafts', 'readonly', (store) => store.getAllKeys(startingWith(person))).then(
        (keys) => isWanted && setCounts(countedByReport(keys)),
        () => undefined, // a browser that keeps nothing has nothing unsent
      );
    const bell = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kipimo.drafts');
    if (bell) bell.onmessage = ask;
    ask();
    return () => {
      isWanted = false;
      bell?.close();
    };
  }, [person]);
  return counts;
}

/** How many there are in all. */
export function useUnsentCount(person: string): number {
  return [...useUnsent(person).values()].reduce((sum, count) => sum + count, 0);
}

const none: ReadonlyMap<string, number> = new Map();

function countedByReport(keys: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, report = ''] of keys) counts.set(report, (counts.get(report) ?? 0) + 1);
  return counts;
}
