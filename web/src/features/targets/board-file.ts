import { csvCell, type TakeAwaySheet } from '@kipimo/shared';
import type { Board } from './targets.query.js';

/** Heads of the columns in files: codes, the same in every language. */
export const BOARD_COLUMNS = [
  'institution',
  'institution_name',
  'country',
  'indicator',
  'indicator_name',
  'domain',
  'unit',
  'currency',
  'year',
  'period_ends',
  'kind',
  'course',
  'baseline',
  'baseline_on',
  'baseline_source',
  'expected',
  'actual',
  'absence',
  'percent_of_path',
  'kept',
  'trend',
  'trend_better',
  'state',
  'awaits',
  'signed',
  'held_since',
  'superseded_versions',
  'programme_target',
  'programme_target_on',
  'illustrative',
] as const;

type FileCell = string | number | null;

/** A number where it fits a number; longer decimals stay text, so that nothing is rounded on the way. */
function exactly(value: string | null | undefined): FileCell {
  if (value == null) return null;
  const number = Number(value);
  return String(number) === value ? number : value;
}

const yesNo = (value: boolean | null | undefined): FileCell => (value == null ? null : value ? 'yes' : 'no');

/**
 * The rows of a board as they stand in files, in the order of the screen.
 *
 * Shape    one row a target under `BOARD_COLUMNS`; the numbers of the answer, unrounded.
 * Gaps     an empty `actual` or `percent_of_path` beside its `absence`.
 */
export function boardRows({ rows, year }: Pick<Board, 'rows' | 'year'>): FileCell[][] {
  return rows.map((row) => [
    row.institution.code,
    row.institution.name,
    row.institution.country?.iso3 ?? null,
    row.indicator.code,
    row.indicator.current.name.en,
    row.indicator.domain.code,
    row.indicator.current.unit,
    row.currency ?? null,
    year,
    row.actual.periodEnds,
    row.kind,
    row.course,
    exactly(row.baseline?.value),
    row.baseline?.on ?? null,
    row.baseline?.source ?? null,
    exactly(row.expected),
    exactly(row.actual.exact),
    row.actual.absence ?? row.absence ?? null,
    row.percent ?? null,
    yesNo(row.isKept),
    row.trend?.movement ?? null,
    yesNo(row.trend?.isBetter),
    row.state,
    row.awaits.join(' '),
    yesNo(row.isSigned),
    row.heldSince,
    row.superseded,
    exactly(row.programmeValue),
    row.programmeOn ?? null,
    yesNo(row.demonstration),
  ]);
}

/** The facts that stand before the table: what it is, of when, and whether it is real. */
export function boardFacts(
  { year, receipt, rows }: Pick<Board, 'year' | 'receipt' | 'rows'>,
  initiative: string,
): string[] {
  return [
    `Kipimo targets board: ${initiative}, programme year ${year}, ${rows.length} targets`,
    `as of ${receipt.asOf}, content hash ${receipt.contentHash}`,
    'percent_of_path = (actual - baseline) / (expected - baseline) * 100',
    'programme_target is what was agreed for the life of the programme; it is never a sum of steps',
    ...(receipt.demonstration ? ['illustrative values, not measurements'] : []),
  ];
}

/** The board as a CSV file: lines of facts behind '#', a head of codes, a line a target; dot decimals, CRLF. */
export function boardCsv(board: Board, initiative: string): string {
  const facts = boardFacts(board, initiative).map((line) => csvCell(`# ${line}`));
  const lines = boardRows(board).map((row) =>
    row.map((cell) => csvCell(cell === null ? '' : String(cell))).join(','),
  );
  return `${[...facts, BOARD_COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** The board as the sheets of a workbook: the data, and what it is. */
export function boardSheets(board: Board, initiative: string): TakeAwaySheet[] {
  return [
    { name: 'data', rows: [[...BOARD_COLUMNS], ...boardRows(board)] },
    { name: 'notes', rows: boardFacts(board, initiative).map((line) => [line]) },
  ];
}
