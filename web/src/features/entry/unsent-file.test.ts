import { beforeEach, expect, test } from '@jest/globals';
import { onDevice } from '../../offline/device.js';
import { draftsOnDevice, type KeptDraft, unsentOf } from './draft-store.js';
import { type Draft, emptyContent } from './outbox.js';
import { importUnsent, readUnsentText, unsentText } from './unsent-file.js';

const person = 'ana@example.org';
const kept = (path: string, value: string, report = 'r1'): KeptDraft => {
  const draft: Draft = {
    indicator: path,
    slice: '',
    content: { ...emptyContent, value },
    typed: null,
    sent: null,
    waiting: {
      operationId: '3f2c1b0a-0000-4000-8000-000000000001',
      indicator: path,
      slice: '',
      baseVersion: 2,
      ...emptyContent,
      value,
    },
    theirs: null,
    base: null,
    refused: [],
  };
  return { person, report, path, name: { institution: 'cres', round: 'TTI-2018', period: '2018' }, draft };
};
const now = new Date('2026-11-23T14:02:00Z');

beforeEach(async () => {
  await onDevice('drafts', 'readwrite', (store) => store.clear());
});

test('unsent work goes into a file and comes back whole, under the ids it was typed with', async () => {
  const drafts = [kept('RES-01', '5'), kept('RES-02', '7')];
  const read = readUnsentText(unsentText(person, drafts, now), person);
  expect(read).toEqual({ problem: null, drafts });
  expect(await importUnsent(drafts, new Set(['r1']))).toEqual({ taken: 2, kept: 0, strangers: [] });
  expect(await unsentOf(person)).toEqual(drafts);
  expect(await importUnsent(drafts, new Set(['r1']))).toEqual({ taken: 2, kept: 0, strangers: [] });
  expect(await unsentOf(person)).toEqual(drafts);
});

test('a cell that was changed here as well stays, and a report that is not theirs is named and left out', async () => {
  const { keep } = await draftsOnDevice(person, 'r1');
  await keep('RES-01', kept('RES-01', '9').draft, null);
  const drafts = [kept('RES-01', '5'), kept('RES-02', '7'), kept('RES-03', '8', 'another')];
  expect(await importUnsent(drafts, new Set(['r1']))).toEqual({
    taken: 1,
    kept: 1,
    strangers: ['cres TTI-2018'],
  });
  const values = (await unsentOf(person)).map(({ path, draft }) => [path, draft.content.value]);
  expect(values).toEqual([
    ['RES-01', '9'],
    ['RES-02', '7'],
  ]);
});

const good = unsentText(person, [kept('RES-01', '5')], now);
const changed = (
  change: (file: { drafts: { draft: Record<string, unknown> }[] } & Record<string, unknown>) => void,
) => {
  const file = JSON.parse(good) as Parameters<typeof change>[0];
  change(file);
  return JSON.stringify(file);
};

test.each([
  ['a picture', '\u0089PNG', 'not_ours'],
  ['another JSON file', '{"a":1}', 'not_ours'],
  ['a list', '[]', 'not_ours'],
  ['a newer version', changed((file) => (file.version = 2)), 'newer'],
  ['a cut file', changed((file) => (file.drafts = 'gone' as never)), 'damaged'],
  ['a value that is no text', changed(({ drafts }) => (drafts[0]!.draft.content = { value: 5 })), 'damaged'],
  [
    'an id that is none',
    changed(({ drafts }) => (drafts[0]!.draft.waiting = { operationId: 'x' })),
    'damaged',
  ],
  ['somebody else’s', changed((file) => (file.person = 'max@example.org')), 'other_person'],
  ['nothing in it', unsentText(person, [], now), 'empty'],
])('%s is refused by name', (_, text, problem) => {
  expect(readUnsentText(text, person).problem).toBe(problem);
});
