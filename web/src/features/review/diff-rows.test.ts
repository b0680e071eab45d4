import { expect, test } from '@jest/globals';
import { basesOf, changedCells, diffRows, firstBase, isRowIn, isRowShown } from './diff-rows.js';
import { aCheck, aReviewedCell, aReviewedReport, anEarlier, aReviewedEntry } from './review.fixture.js';
import { reopenedFor, restatedCells } from './restated.js';
import { cleanRows, laterOf, overtaken, questionsIn, sayingsOf, wordOn } from './verdicts.js';
import { daysWaiting } from './review-queue.js';

const rowsOf = (cells: ReturnType<typeof aReviewedCell>[], base: 'last_year' | 'on_record' = 'last_year') =>
  diffRows(aReviewedReport(cells), base);

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
  expect(firstBase(aReviewedReport([aReviewedCell('A')]))).toBe('last_year');
  const corrected = aReviewedCell('A', { lastAccepted: anEarlier('8'), entry: aReviewedEntry('9') });
  expect(firstBase(aReviewedReport([corrected]))).toBe('on_record');
  expect(rowsOf([corrected], 'on_record')[0]?.change?.difference).toBe('1');
});

const sent = (indicator: string, value: string | null, note: string | null = null) => ({
  indicator,
  slice: '',
  value,
  text: null,
  absence: null,
  currency: null,
  note,
});
const lookedAt = (cells: ReturnType<typeof sent>[]) => ({
  assignedTo: null,
  lastLook: { lookedAt: '2026-01-03T10:00:00Z', cells },
  present: [],
  checks: [],
});

test('3 of 60 cells changed after a return: the reviewer sees exactly those 3', () => {
  const codes = Array.from({ length: 60 }, (_, at) => `IND-${at}`);
  const changed = ['IND-7', 'IND-31', 'IND-59'];
  const report = aReviewedReport(
    codes.map((code) =>
      aReviewedCell(code, {
        previous: anEarlier('1'),
        entry: aReviewedEntry(changed.includes(code) ? '12' : '10.0'),
      }),
    ),
    { review: lookedAt(codes.map((code) => sent(code, '10'))) },
  );
  const base = firstBase(report);
  expect(base).toBe('last_look');
  const shown = diffRows(report, base).filter((row) => isRowIn(row, base));
  expect(shown.map(({ path }) => path)).toEqual(changed);
  expect(diffRows(report, 'everything').filter((row) => isRowIn(row, 'everything'))).toHaveLength(60);
});

test('a note that explains an unchanged value is a change since the last look, and a new value is one', () => {
  const explained = { ...aReviewedEntry('10'), note: 'Counted twice.' };
  const report = aReviewedReport(
    [
      aReviewedCell('A', { entry: explained }),
      aReviewedCell('B', { entry: aReviewedEntry('4') }),
      aReviewedCell('C'),
    ],
    { review: lookedAt([sent('A', '10'), sent('C', null)]) },
  );
  expect(diffRows(report, 'last_look').map(({ isChanged }) => isChanged)).toEqual([true, true, false]);
  expect(basesOf(report)).toEqual(['last_look', 'last_year', 'everything']);
});

test('rows can be narrowed to those with warnings and to those not checked', () => {
  const [row] = rowsOf([aReviewedCell('A', { entry: aReviewedEntry('4') })]);
  if (!row) throw new Error('a row was expected');
  expect(isRowShown(row, 'warnings', false)).toBe(false);
  expect(isRowShown(row, 'open', false)).toBe(true);
  expect(isRowShown(row, 'open', true)).toBe(false);
  expect(isRowShown({ ...row, isComputed: true }, 'open', false)).toBe(false);
});

test('what can be accepted in one go: answered, entered, without warnings, and nobody said anything', () => {
  const warning = { path: 'B', rule: 'large_change', severity: 'warning', params: [] };
  const rows = diffRows(
    aReviewedReport(
      ['A', 'B', 'C', 'D']
        .map((code) => aReviewedCell(code, { entry: aReviewedEntry('4') }))
        .concat([aReviewedCell('E')]),
      { issues: [warning, { ...warning, path: 'C', severity: 'info' }] },
    ),
    'everything',
  );
  const said = sayingsOf([aCheck('D')], new Map());
  expect(cleanRows(rows, said).map(({ path }) => path)).toEqual(['A', 'C']);
});

test('questions become the cells of a return, in the order of the report', () => {
  const rows = rowsOf([aReviewedCell('A'), aReviewedCell('B', { slice: 'sex=female' }), aReviewedCell('C')]);
  const [a] = rows;
  if (!a) throw new Error('a row was expected');
  const checks = [
    aCheck('B', { slice: 'sex=female', verdict: 'asked', reason: 'Which year?' }),
    aCheck('C', { verdict: 'flagged', reason: 'Odd' }),
  ];
  const said = sayingsOf(checks, new Map([['A', wordOn(a, 'asked', { reason: 'Unit?' })]]));
  expect(questionsIn(rows, said)).toEqual([
    { indicator: 'A', slice: '', reason: 'Unit?' },
    { indicator: 'B', slice: 'sex=female', reason: 'Which year?' },
  ]);
});

test('a word on a value that has changed since holds no longer, and is remembered', () => {
  const stale = aCheck('A', { verdict: 'asked', reason: 'Unit?', isCurrent: false });
  expect(sayingsOf([stale], new Map()).size).toBe(0);
  expect(overtaken([stale]).get('A')?.reason).toBe('Unit?');
});

test('a slow answer does not bring back what is past', () => {
  const now = aCheck('A', { version: 3, verdict: 'flagged' });
  expect(laterOf([now], [aCheck('A', { version: 2 }), aCheck('B')])).toEqual([now, aCheck('B')]);
});

test('a restatement counts the values on record that would change, and knows why the report was reopened', () => {
  const report = aReviewedReport([
    aReviewedCell('A', { lastAccepted: anEarlier('8'), entry: aReviewedEntry('9') }),
    aReviewedCell('B', { lastAccepted: anEarlier('8'), entry: aReviewedEntry('8') }),
    aReviewedCell('C', { entry: aReviewedEntry('8') }),
  ]);
  expect(restatedCells(report)).toBe(1);
  const event = (transition: string, reasonCode: 'late_data' | null = null) => ({
    transition,
    toState: 'returned' as const,
    happenedAt: '2026-01-03T10:00:00Z',
    by: null,
    note: null,
    reasonCode,
  });
  expect(reopenedFor({ events: [event('accept'), event('reopen', 'late_data'), event('submit')] })).toBe(
    'late_data',
  );
  expect(
    reopenedFor({ events: [event('reopen', 'late_data'), event('accept'), event('submit')] }),
  ).toBeNull();
});

test('waiting is counted in whole days and never negative', () => {
  expect(daysWaiting('2026-01-01T10:00:00Z', '2026-01-03')).toBe(2);
  expect(daysWaiting('2026-02-01T10:00:00Z', '2026-01-03')).toBe(0);
});
