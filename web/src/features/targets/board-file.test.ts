import { receipt } from '../../figures/testing/trend-answers.js';
import { BOARD_COLUMNS, boardCsv, boardRows, boardSheets } from './board-file.js';
import { aBoard, aRow } from './board.fixture.js';

const cell = (rows: (string | number | null)[][], column: (typeof BOARD_COLUMNS)[number]) =>
  rows.map((row) => row[BOARD_COLUMNS.indexOf(column)]);

test('a row a target, with the numbers of the answer unrounded, and no row that sums them up', () => {
  const rows = boardRows(
    aBoard([aRow({ percent: 66.66666666666667 }), aRow({ programmeValue: '60', programmeOn: '2019-12-31' })]),
  );
  expect(rows.every((row) => row.length === BOARD_COLUMNS.length)).toBe(true);
  expect(cell(rows, 'percent_of_path')).toEqual([66.66666666666667, 50]);
  expect(cell(rows, 'programme_target')).toEqual([null, 60]);
  expect(rows).toHaveLength(2);
});

test('a blank is empty beside its reason, and never nought', () => {
  const actual = { ...aRow().actual, exact: null, absence: 'not_submitted' as const };
  const rows = boardRows(aBoard([aRow({ actual, percent: null, absence: 'not_submitted' })]));
  expect(cell(rows, 'actual')).toEqual([null]);
  expect(cell(rows, 'percent_of_path')).toEqual([null]);
  expect(cell(rows, 'absence')).toEqual(['not_submitted']);
});

test('more digits than a number holds stay text, so that nothing is rounded on the way', () => {
  const rows = boardRows(aBoard([aRow({ expected: '12345678901234567.5' })]));
  expect(cell(rows, 'expected')).toEqual(['12345678901234567.5']);
});

test('the CSV and the workbook hold the same cells, and say that values are illustrative', () => {
  const board = aBoard([aRow(), aRow({ isKept: true, percent: null })], { demonstration: true });
  const [data, notes] = boardSheets(board, 'TTI');
  const lines = boardCsv(board, 'TTI')
    .split('\r\n')
    .filter((line) => line !== '' && !/^"?#/.test(line));
  expect(lines).toEqual(data?.rows.map((row) => row.map((one) => String(one ?? '')).join(',')));
  expect(notes?.rows.flat()).toContain('illustrative values, not measurements');
  expect(receipt.demonstration).toBe(false);
});
