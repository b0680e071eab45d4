import type { Cell, CellEntry, Question } from './cell.js';

/** A question with the answers that most have; a test states what it is about. */
export function aQuestion(given: Partial<Question> = {}): Question {
  return {
    indicator: 'RES-06',
    valueType: 'count',
    basis: 'stock',
    required: true,
    decimals: 0,
    minimum: '0',
    ...given,
  };
}

/** What stands in a cell: nothing, but for what the test says. */
export function anEntry(given: Partial<CellEntry> = {}): CellEntry {
  return { value: null, text: null, absence: null, currency: null, note: null, ...given };
}

/** A total of the usual question, with what the test enters. */
export function aCell(
  entry: Partial<CellEntry> | null,
  given: Partial<Question> = {},
  rest: Partial<Cell> = {},
): Cell {
  return { question: aQuestion(given), slice: '', entry: entry === null ? null : anEntry(entry), ...rest };
}
