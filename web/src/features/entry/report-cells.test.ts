import { expect, test } from '@jest/globals';
import { cellState, isShown } from './cell-state.js';
import { withStep } from './edit-history.js';
import { emptyContent } from './outbox.js';
import { pastedLines, pastePreview } from './paste-column.js';
import { countsOf, derivedLast, nextCell, pathOf, sectionsOf } from './report-cells.js';
import { aCell, anEntry, aReport } from './report.fixture.js';
import { withAnswer } from './save-answer.js';

const none = new Map();
const returned = {
  kind: 'returned',
  reason: 'Which year?',
  markedAt: '2026-01-01T00:00:00Z',
  markedBy: 'Max',
};

test('one goes on with the first returned cell, else the first required one that is empty', () => {
  const filled = aCell('A', { entry: anEntry({ value: '1' }) });
  const optional = aCell('B', { required: false });
  const empty = aCell('C');
  const asked = aCell('D', { entry: anEntry({ value: '2' }), mark: returned });
  expect(nextCell([filled, optional, empty, asked])).toBe(asked);
  expect(nextCell([filled, optional, empty])).toBe(empty);
  expect(nextCell([filled, optional])).toBeNull();
});

test('a reason for a blank counts as an answer, a draft counts before it is saved', () => {
  const cells = [
    aCell('A', { entry: anEntry({ absence: 'refused' }) }),
    aCell('B'),
    aCell('C', { required: false }),
  ];
  expect(countsOf(cells, none)).toEqual({ answered: 1, expected: 2 });
  const content = { ...emptyContent, value: '4' };
  const draft = {
    indicator: 'B',
    slice: '',
    content,
    typed: null,
    sent: null,
    waiting: null,
    theirs: null,
    base: null,
    refused: [],
  };
  expect(countsOf(cells, new Map([['B', draft]]))).toEqual({ answered: 2, expected: 2 });
});

test('sections keep the order of the framework and leave out domains without a cell', () => {
  const report = aReport([aCell('A')]);
  report.round.initiative.domains.unshift({
    code: 'X',
    name: { en: 'X', fr: null, es: null },
    indicators: [],
  });
  expect(sectionsOf(report).map(({ code }) => code)).toEqual(['RES']);
});

test('last year’s share comes from the parts of that year, and from nothing across a changed definition', () => {
  const earlier = (value: string, year = 2017) => ({
    year,
    value,
    text: null,
    absence: null,
    currency: null,
  });
  const share = aCell('S', {
    version: { valueType: 'share', numerator: 'A', denominator: 'B', multiplier: 100 },
  });
  const cells = (a: Parameters<typeof aCell>[1], b: Parameters<typeof aCell>[1]) =>
    new Map([aCell('A', a), aCell('B', b), share].map((cell) => [pathOf(cell), cell]));
  expect(derivedLast(share, cells({ previous: earlier('3') }, { previous: earlier('12') }))).toEqual({
    value: 25,
    year: 2017,
  });
  expect(derivedLast(share, cells({ previous: earlier('3') }, { previous: earlier('12', 2016) }))).toBeNull();
  expect(
    derivedLast(
      share,
      cells({ previous: earlier('3'), definitionChanged: true }, { previous: earlier('12') }),
    ),
  ).toBeNull();
});

test('the most urgent of what is true of a cell is its word', () => {
  const asksWhy = [
    { path: 'A', rule: 'large_change', severity: 'warning', params: [] },
    { path: 'A', rule: 'note_missing', severity: 'error', params: [] },
  ];
  const held = aCell('A', { entry: anEntry({ value: '1' }) });
  expect(cellState(held, undefined, [], 'resting', false)).toBe('saved');
  expect(cellState(held, undefined, asksWhy, 'resting', false)).toBe('needs_reason');
  const tooMany = [...asksWhy, { path: 'A', rule: 'part_above_whole', severity: 'error', params: [] }];
  expect(cellState(held, undefined, tooMany, 'resting', false)).toBe('wrong');
  expect(cellState({ ...held, mark: returned }, undefined, asksWhy, 'resting', false)).toBe('returned');
  expect(cellState(held, undefined, asksWhy, 'resting', true)).toBe('unread');
  expect(cellState(aCell('A'), undefined, [], 'resting', false)).toBe('empty');
  expect(cellState(aCell('A', { required: false }), undefined, [], 'resting', false)).toBe('optional');
  expect(isShown('needs_reason', 'warnings', asksWhy, false)).toBe(true);
  expect(isShown('saved', 'empty', [], false)).toBe(false);
});

test('a pasted column reads each line by its own cell and asks about what is not clear', () => {
  const cells = [
    aCell('A'),
    aCell('N', { version: { valueType: 'narrative' } }),
    aCell('B', { version: { valueType: 'currency' } }),
    aCell('C'),
    aCell('D', { version: { valueType: 'yes_no' } }),
  ];
  const lines = pastedLines('12\tignored\r\n1.234\r\nabc\r\noui\r\n99\r\n');
  expect(lines).toEqual(['12', '1.234', 'abc', 'oui', '99']);
  const rows = pastePreview(cells, 'A', lines, none, 'fr', 'XOF');
  expect(rows.map(({ path, outcome }) => [path, outcome])).toEqual([
    ['A', 'value'],
    ['B', 'ambiguous'],
    ['C', 'invalid'],
    ['D', 'value'],
  ]);
  expect(rows[3]?.content?.value).toBe('1');
});

test('an answer changes the cells it names, and no others', () => {
  const report = aReport([aCell('A', { mark: returned }), aCell('B')]);
  const result = {
    operationId: 'a',
    indicator: 'A',
    slice: '',
    outcome: 'applied',
    entry: anEntry({ value: '5' }),
    issues: [],
  } as const;
  const answer = {
    submissionVersion: 8,
    answered: 1,
    expected: 2,
    derived: [],
    issues: [],
    results: [result],
  };
  const next = withAnswer(report, answer as never);
  expect(next.version).toBe(8);
  expect(next.cells[0]).toMatchObject({ entry: { value: '5' }, mark: null });
  expect(next.cells[1]).toBe(report.cells[1]);
});

test('fifty steps can be undone, the oldest are forgotten', () => {
  let steps: ReturnType<typeof withStep> = [];
  for (let at = 0; at < 60; at += 1) steps = withStep(steps, [{ path: String(at), before: emptyContent }]);
  expect(steps).toHaveLength(50);
  expect(steps[0]?.[0]?.path).toBe('10');
});
