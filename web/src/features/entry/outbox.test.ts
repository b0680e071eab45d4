import { expect, test } from '@jest/globals';
import {
  answered,
  blankBecause,
  type CellContent,
  decided,
  type Draft,
  edited,
  emptyContent,
  going,
  renewed,
  type StandingEntry,
  typedInto,
} from './outbox.js';

const place = { indicator: 'RES-06', slice: '' };
const holding = (value: string | null): CellContent => ({ ...emptyContent, value });
const standing = (value: string, version: number): StandingEntry => ({
  ...holding(value),
  version,
  changedAt: '2026-01-01T00:00:00Z',
  changedBy: 'Ana',
});
const drafted = (draft: Draft | null): Draft => {
  if (!draft) throw new Error('no draft');
  return draft;
};
const done = { issues: [], outcome: 'applied' } as const;

test('an edit waits under its own id, built on the version that was seen', () => {
  const draft = drafted(edited(undefined, place, standing('5', 3), holding('6'), 'a'));
  expect(draft.waiting).toEqual({ ...holding('6'), operationId: 'a', ...place, baseVersion: 3 });
});

test('an edit that was never sent is replaced; back to what stands, there is nothing to send', () => {
  const first = drafted(edited(undefined, place, standing('5', 3), holding('6'), 'a'));
  expect(edited(first, place, standing('5', 3), holding('7'), 'b')?.waiting?.operationId).toBe('b');
  expect(edited(first, place, standing('5', 3), holding('5'), 'c')).toBeNull();
});

test('a change that was sent keeps its id and content; a later one waits and is built on its answer', () => {
  const sent = going(drafted(edited(undefined, place, null, holding('6'), 'a')));
  const later = drafted(edited(sent, place, null, holding('7'), 'b'));
  expect(going(later).sent).toEqual(sent.sent);
  const left = answered(later, { ...done, operationId: 'a', entry: standing('6', 1) });
  expect(left?.waiting).toMatchObject({ operationId: 'b', value: '7', baseVersion: 1 });
  expect(
    answered(drafted(left && going(left)), { ...done, operationId: 'b', entry: standing('7', 2) }),
  ).toBeNull();
});

test('an answer to another change leaves the draft alone', () => {
  const sent = going(drafted(edited(undefined, place, null, holding('6'), 'a')));
  expect(answered(sent, { ...done, operationId: 'z', entry: standing('6', 1) })).toBe(sent);
});

test('a conflict keeps both and sends nothing until a person decides; mine is then built on theirs', () => {
  const sent = going(drafted(edited(undefined, place, null, holding('6'), 'a')));
  const torn = drafted(
    answered(sent, { operationId: 'a', outcome: 'conflict', entry: standing('9', 4), issues: [] }),
  );
  expect(torn).toMatchObject({
    content: { value: '6' },
    theirs: { value: '9', changedBy: 'Ana' },
    sent: null,
  });
  expect(going(torn).sent).toBeNull();
  expect(decided(torn, null, torn.content, 'b')).toMatchObject({
    theirs: null,
    waiting: { operationId: 'b', value: '6', baseVersion: 4 },
  });
});

test('a refusal keeps the content and its reasons', () => {
  const sent = going(drafted(edited(undefined, place, null, holding('-6'), 'a')));
  const issues = [{ path: 'RES-06', rule: 'negative', severity: 'error', params: [] }];
  expect(answered(sent, { operationId: 'a', outcome: 'refused', entry: null, issues })).toMatchObject({
    content: { value: '-6' },
    refused: issues,
  });
});

test('an id that the server knows for something else is replaced, its content is not', () => {
  const sent = going(drafted(edited(undefined, place, null, holding('6'), 'a')));
  expect(renewed(sent, () => 'b')).toMatchObject({ sent: null, waiting: { operationId: 'b', value: '6' } });
});

test('half-typed characters are a draft; none is none', () => {
  expect(typedInto(undefined, place, null, '1.23')).toMatchObject({ typed: '1.23', content: emptyContent });
  expect(typedInto(undefined, place, null, null)).toBeNull();
});

test('a reason for a blank takes the place of the value and keeps the note', () => {
  expect(blankBecause({ ...holding('6'), note: 'why' }, 'refused')).toEqual({
    ...emptyContent,
    absence: 'refused',
    note: 'why',
  });
});

test('a value typed while a colleague’s came in is sent as built on what stood there when the typing began', () => {
  const typing = drafted(typedInto(undefined, place, standing('5', 3), '1'));
  const read = drafted(edited(typing, place, standing('14', 4), holding('12'), 'a'));
  expect(read.waiting).toMatchObject({ value: '12', baseVersion: 3 });
  expect(edited(typing, place, standing('14', 4), holding('14'), 'b')).toBeNull();
});
