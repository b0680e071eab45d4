import { expect, test } from '@jest/globals';
import { cellPath } from '@kipimo/shared';
import { changedCells, diffRows, firstBase, isRowShown } from './diff-rows.js';
import { aReviewedCell, anEarlier, aReviewedEntry } from './review.fixture.js';
import { asked, noMarks, reasonGiven, returnedCells, seen, unasked } from './review-marks.js';
import { daysWaiting } from './review-queue.js';

const rowsOf = (cells: ReturnType<typeof aReviewedCell>[], base: 'last_year' | 'on_record' = 'last_year') =>
  diffRows({ cells, issues: [] }, base);

test('a change is exact, with its ratio from a positive start', () => {
  const [row] = rowsOf([aReviewedCell('A', { previous: anEarlier('0.1'), entry: aReviewedEntry('0.3') })]);
  expect(row?.change).toEqual({ difference: '0.2', ratio: 2 });
  expect(row?.isChanged).toBe(true);
  const [fromZero] = rowsOf([aReviewedCell('A', { previous: anEarlier('0'), entry: aReviewedEntry('3') })]);
  expect(fromZero?.change).toEqual({ difference: '3', ratio: null });
});

test('across a changed definition or another currency nothing is subtracted', () => {
  const [method] = rowsOf([
    aReviewedCell('A', { previous: anEarlier('1'), entry: aReviewedEntry('3'), definitionChanged: true }),
  ]);
  expect(method?.change).toBeNull();
  const [money] = rowsOf([
    aReviewedCell('A', {
      previous: { ...anEarlier('1'), currency: 'USD' },
      entry: { ...aReviewedEntry('3'), currency: 'XOF' },
    }),
  ]);
  expect(money?.change).toBeNull();
  expect(money?.isChanged).toBe(true);
});

test('1.50 and 1.5 are the same; a value and a reason are not; an untouched cell equals none', () => {
  const cells = [
    aReviewedCell('A', { previous: anEarlier('1.50'), entry: aReviewedEntry('1.5') }),
    aReviewedCell('B', { previous: anEarlier('1'), entry: { ...aReviewedEntry(null), absence: 'refused' } }),
    aReviewedCell('C'),
  ];
  expect(rowsOf(cells).map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
  expect(changedCells(cells)).toBe(1);
});

test('a share is worked out on both sides from the same rows', () => {
  const share = aReviewedCell('S', {
    derived: { value: 50, absence: null },
    version: { valueType: 'share', numerator: 'A', denominator: 'B', multiplier: 100 },
  });
  const cells = [
    aReviewedCell('A', { previous: anEarlier('1') }),
    aReviewedCell('B', { previous: anEarlier('4') }),
    share,
  ];
  expect(rowsOf(cells)[2]).toMatchObject({
    was: { value: 25, year: 2017 },
    change: { difference: 25, ratio: null },
  });
});

test('a corrected report is held against the record of its own period first', () => {
  expect(firstBase([aReviewedCell('A')])).toBe('last_year');
  const corrected = aReviewedCell('A', { lastAccepted: anEarlier('8'), entry: aReviewedEntry('9') });
  expect(firstBase([corrected])).toBe('on_record');
  expect(rowsOf([corrected], 'on_record')[0]?.change?.difference).toBe('1');
});

test('the filter keeps what has a question in sight', () => {
  const [same] = rowsOf([aReviewedCell('A')]);
  if (!same) throw new Error('a row was expected');
  expect(isRowShown(same, 'changed', false)).toBe(false);
  expect(isRowShown(same, 'changed', true)).toBe(true);
  expect(isRowShown(same, 'all', false)).toBe(true);
});

test('questions become the cells of a return, in the order of the report', () => {
  const cells = [aReviewedCell('A'), aReviewedCell('B', { slice: 'sex=female' }), aReviewedCell('C')];
  let marks = reasonGiven(asked(noMarks, 'B[sex=female]'), 'B[sex=female]', ' Which year? ');
  marks = reasonGiven(asked(marks, 'A'), 'A', 'Unit?');
  marks = unasked(asked(marks, 'C'), 'C');
  expect(returnedCells(marks, cells, cellPath)).toEqual([
    { indicator: 'A', slice: '', reason: 'Unit?' },
    { indicator: 'B', slice: 'sex=female', reason: 'Which year?' },
  ]);
  expect(seen(marks, 'A').seen).toEqual(['B[sex=female]', 'A', 'C']);
});

test('waiting is counted in whole days and never negative', () => {
  const now = Date.parse('2026-01-03T09:00:00Z');
  expect(daysWaiting('2026-01-01T10:00:00Z', now)).toBe(1);
  expect(daysWaiting('2026-02-01T10:00:00Z', now)).toBe(0);
});
