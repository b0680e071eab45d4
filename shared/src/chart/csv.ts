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
  const { columns, rows } = tableOf(spec);
  const at = columns.indexOf('value');
  const head: readonly string[] =
    at < 0 ? columns : [...columns.slice(0, at + 1), 'absence', ...columns.slice(at + 1)];
  const lines = rows.map((row) => {
    const cells = row.map(fileWords);
    if (at >= 0) {
      const cell = row[at];
      cells.splice(at + 1, 0, cell?.kind === 'gap' ? cell.reason : '');
    }
    return cells.map(csvCell).join(',');
  });
  const facts = factLines(spec).map((line) => csvCell(`# ${line.replaceAll(/[\r\n]+/g, ' ')}`));
  return `${[...facts, head.join(','), ...lines].join('\r\n')}\r\n`;
}

function fileWords(cell: TableCell): string {
  switch (cell.kind) {
    case 'number':
    case 'year':
      return plain(cell.value);
    case 'text':
      return cell.text;
    case 'status':
      return cell.provisional ? 'provisional' : 'accepted';
    case 'gap':
    case 'none':
      return '';
  }
}

/** Without the tail that binary fractions leave (0.1 + 0.2), in digits rather than with an exponent. */
function plain(value: number): string {
  const short = Number(value.toPrecision(15));
  return Math.abs(short) < 1e21 && Math.abs(short) >= 1e-6
    ? String(short)
    : short.toFixed(20).replace(/\.?0+$/, '');
}
