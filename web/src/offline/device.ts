/** Tables of the database that the browser keeps for us: changes not sent yet, and answers to read without a line. */
export type DeviceTable = 'drafts' | 'answers';

const tables: readonly DeviceTable[] = ['drafts', 'answers'];
let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open('kipimo', 1);
    asked.onupgradeneeded = () => tables.forEach((table) => asked.result.createObjectStore(table));
    asked.onerror = () => reject(asked.error ?? new Error('The browser keeps nothing'));
    asked.onsuccess = () => {
      const closed = () => (opened = undefined);
      asked.result.onclose = closed;
      // A newer version of the application opens it in another tab: make way, and open again when needed.
      asked.result.onversionchange = () => {
        asked.result.close();
        closed();
      };
      resolve(asked.result);
    };
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * One piece of work on one table of this device's database.
 *
 * Shape   what the request found, once the transaction is on the disk: written with strict durability and committed at
 *         once, so that a tab killed right after it loses nothing.
 * Errors  the browser keeps nothing (switched off, full, private window).
 */
export async function onDevice<Found>(
  table: DeviceTable,
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Found> {
  const base = await database();
  return new Promise((resolve, reject) => {
    const transaction = base.transaction(table, mode, { durability: 'strict' });
    const asked = work(transaction.objectStore(table));
    transaction.oncomplete = () => resolve(asked.result as Found);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser did not keep it'));
    if (mode === 'readwrite') transaction.commit();
  });
}

/** Every key that begins with these parts; a list sorts after every text. */
export function startingWith(...parts: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound(parts, [...parts, []]);
}
