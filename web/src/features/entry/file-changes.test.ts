import { beforeEach, expect, test } from '@jest/globals';
import type { PlannedChange } from '@kipimo/shared';
import { onDevice } from '../../offline/device.js';
import { draftsOnDevice, unsentOf } from './draft-store.js';
import { contentsUnsent, takeChanges } from './file-changes.js';
import { edited, emptyContent } from './outbox.js';
import { aCell, anEntry, aReport } from './report.fixture.js';

const report = aReport([aCell('A', { entry: anEntry({ value: '5', version: 3 }) }), aCell('B')]);
const change = (indicator: string, value: string): PlannedChange => ({
  indicator,
  slice: '',
  kind: 'changed',
  seenVersion: 0,
  content: { ...emptyContent, value },
  sheet: 'Research',
  cell: 'D2',
});
const values = async () =>
  Object.fromEntries([...(await contentsUnsent('ana', report.id))].map(([path, { value }]) => [path, value]));

beforeEach(() => onDevice('drafts', 'readwrite', (store) => store.clear()));

test('the rows of a file wait on this device as operations on the version that is known here', async () => {
  const { count } = await takeChanges('ana', report, [change('A', '6'), change('B', '2')]);
  expect(count).toBe(2);
  const waiting = (await unsentOf('ana', report.id)).map(({ draft }) => draft.waiting);
  expect(waiting).toMatchObject([
    { indicator: 'A', value: '6', baseVersion: 3 },
    { indicator: 'B', value: '2', baseVersion: 0 },
  ]);
});

test('taken back, each cell is as it was; one that was typed into since stays', async () => {
  const { keep } = await draftsOnDevice('ana', report.id);
  const typed = (value: string) =>
    edited(undefined, { indicator: 'A', slice: '' }, null, { ...emptyContent, value }, crypto.randomUUID());
  await keep('A', typed('4'), null);
  const { takeBack } = await takeChanges('ana', report, [change('A', '6'), change('B', '2')]);
  expect(await values()).toEqual({ A: '6', B: '2' });
  await keep('B', { ...(typed('9') ?? never()), indicator: 'B' }, null);
  expect(await takeBack()).toBe(1);
  expect(await values()).toEqual({ A: '4', B: '9' });
});

function never(): never {
  throw new Error('A value makes a draft');
}
