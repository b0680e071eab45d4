import { beforeEach, expect, test } from '@jest/globals';
import { onDevice, startingWith } from '../../offline/device.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import { type Draft, emptyContent } from './outbox.js';

const draft = (value: string): Draft => ({
  indicator: 'A',
  slice: '',
  content: { ...emptyContent, value },
  typed: null,
  sent: null,
  waiting: null,
  theirs: null,
  base: null,
  refused: [],
});
const name = { institution: 'cres', round: 'TTI-2018', period: '2018' };

beforeEach(async () => {
  localStorage.clear();
  await onDevice('drafts', 'readwrite', (store) => store.clear());
});

test('drafts are kept by person and report: nobody finds another’s, and no report those of another', async () => {
  const { keep } = await draftsOnDevice('ana', 'r1');
  expect(await keep('A', draft('5'), name)).toBe(true);
  expect([...(await draftsOnDevice('ana', 'r1')).found]).toEqual([['A', draft('5')]]);
  expect((await draftsOnDevice('max', 'r1')).found.size).toBe(0);
  expect((await draftsOnDevice('ana', 'r2')).found.size).toBe(0);
  expect(await unsentOf('ana')).toEqual([
    { person: 'ana', report: 'r1', path: 'A', name, draft: draft('5') },
  ]);
  await keep('A', null, name);
  expect(await unsentOf('ana')).toEqual([]);
});

test('two tabs that write in different cells do not overwrite each other', async () => {
  const [one, other] = [await draftsOnDevice('ana', 'r1'), await draftsOnDevice('ana', 'r1')];
  await Promise.all([one.keep('A', draft('1'), name), other.keep('B', draft('2'), name)]);
  expect([...(await draftsOnDevice('ana', 'r1')).found.keys()]).toEqual(['A', 'B']);
});

test('what an earlier release left in local storage moves over once, and what is newer on the device stays', async () => {
  localStorage.setItem('kipimo.draft.1:ana:r1:A', JSON.stringify(draft('1')));
  localStorage.setItem('kipimo.draft.1:ana:r1:B', JSON.stringify(draft('2')));
  localStorage.setItem('kipimo.draft.1:max:r1:A', JSON.stringify(draft('3')));
  await (await draftsOnDevice('ana', 'other')).keep('A', draft('9'), name);
  const { keep } = await draftsOnDevice('ana', 'r1');
  await keep('A', draft('7'), name);
  expect(Object.keys(localStorage)).toEqual(['kipimo.draft.1:max:r1:A']);
  const { found } = await draftsOnDevice('ana', 'r1');
  expect([...found].map(([path, { content }]) => [path, content.value])).toEqual([
    ['A', '7'],
    ['B', '2'],
  ]);
});

test('a browser that keeps nothing says so with the first change', async () => {
  const { indexedDB } = globalThis;
  const { onversionchange } = await openedByHand();
  expect(onversionchange).toBeInstanceOf(Function);
  Object.assign(globalThis, {
    indexedDB: {
      open: () => {
        throw new Error('blocked');
      },
    },
  });
  try {
    const store = await draftsOnDevice('ana', 'r1');
    expect(store.found.size).toBe(0);
    expect(await store.keep('A', draft('5'), name)).toBe(false);
  } finally {
    Object.assign(globalThis, { indexedDB });
  }
});

/** Closes the database that is open, as a newer version in another tab does. */
async function openedByHand(): Promise<IDBDatabase> {
  let open: IDBDatabase | undefined;
  await onDevice('drafts', 'readonly', (store) => {
    open = store.transaction.db;
    return store.count(startingWith('ana'));
  });
  if (!open) throw new Error('The database did not open');
  open.onversionchange?.(new Event('versionchange') as IDBVersionChangeEvent);
  return open;
}
