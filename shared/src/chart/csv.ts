import type { ChartSpec } from './chart-spec.js';
import { factLines, tableOf, type TableCell } from './table.js';

const plainNumber = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;
const startsFormula = /^[=+\-@\t\r]/;

/**
 * One cell of a CSV file.
 *
 * Shape    quoted where RFC 4180 asks for it. Text that a spreadsheet would run as a formula gets an
 *          apostrophe in front; a number such as -3.5 stays a number.
 */
export function csvCell(words: string): string {
  const harmless = startsFormula.test(words) && !plainNumber.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A chart as a CSV file: lines of facts that start with '#', then a head of codes, then the table.
 *
 * Shape    dot decimals, ISO instants, codes instead of words, lines end in CRLF; the same bytes in every
 *          language but for titles and labels. A blank is an empty `value` beside its `absence`.
 */
export function csvOf(spec: ChartSpec): string {
  const { head, rows } = fileColumns(spec);
  const lines = rows.map((row) => row.map((cell) => csvCell(cell === null ? '' : digits(cell))).join(','));
  const facts = factLines(spec).map((line) => csvCell(`# ${line.replaceAll(/[\r\n]+/g, ' ')}`));
  return `${[...facts, head.join(','), ...lines].join('\r\n')}\r\n`;
}

/**
 * The table of a chart as it stands in files: codes as heads, a column with the reason beside each value.
 *
 * Gaps     a blank is null; its reason is the cell under `absence`.
 */
export function fileColumns(spec: ChartSpec): {
  head: string[];
  rows: (string | number | null)[][];
} {
  const { columns, rows } = tableOf(spec);
  const at = columns.indexOf('value');
  return {
    head: at < 0 ? [...columns] : [...columns.slice(0, at + 1), 'absence', ...columns.slice(at + 1)],
    rows: rows.map((row) => {
      const cells = row.map(fileCell);
      if (at >= 0) {
        const cell = row[at];
        cells.splice(at + 1, 0, cell?.kind === 'gap' ? cell.reason : null);
      }
      return cells;
    }),
  };
}

function fileCell(cell: TableCell): string | number | null {
  switch (cell.kind) {
    case 'number':
    case 'share':
    case 'year':
      return short(cell.value);
    case 'text':
      return cell.text;
    case 'status':
      return cell.provisional ? 'provisional' : 'accepted';
    case 'gap':
    case 'none':
      return null;
  }
}

/** Without the tail that binary fractions leave (0.1 + 0.2). */
function short(value: number): number {
  return Number(value.toPrecision(15));
}

/** In digits rather than with an exponent. */
function digits(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return Math.abs(cell) < 1e21 && Math.abs(cell) >= 1e-6
    ? String(cell)
    : cell.toFixed(20).replace(/\.?0+$/, '');
}
