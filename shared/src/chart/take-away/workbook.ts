import type { ChartSpec } from '../chart-spec.js';
import { fileColumns } from '../csv.js';
import { factLines } from '../table.js';

export type SheetCell = string | number | null;

export interface TakeAwaySheet {
  name: string;
  rows: readonly (readonly SheetCell[])[];
}

export interface SheetWords {
  /** What a column says, and why a value is missing: code and words. */
  columns: (code: string) => string;
  absence: (code: string) => string;
  /** What each code in the file means, beside it. */
  heads: { code: string; meaning: string };
}

/**
 * A chart as three sheets: the figures, what the codes mean, and what must be known to read them.
 *
 * Shape    numbers stay numbers with every digit they are drawn with; text is text and never a formula.
 * Gaps     a blank is an empty cell with its reason in the column beside it.
 */
export function sheetsOf(spec: ChartSpec, words: SheetWords): TakeAwaySheet[] {
  const { head, rows } = fileColumns(spec);
  const reasonAt = head.indexOf('absence');
  const reasons = reasonAt < 0 ? [] : rows.flatMap((row) => (row[reasonAt] ? [String(row[reasonAt])] : []));
  const unit = 'unit' in spec && spec.unit ? spec.unit : null;
  return [
    { name: 'data', rows: [head, ...rows] },
    {
      name: 'definitions',
      rows: [
        [words.heads.code, words.heads.meaning],
        ...(unit ? [['unit', unit.currency ?? unit.name] as const] : []),
        ...head.map((code) => [code, words.columns(code)] as const),
        ...[...new Set(reasons)].sort().map((code) => [code, words.absence(code)] as const),
        ...('breaks' in spec
          ? spec.breaks.map(({ year, toVersion, label, bridged }) => [
              String(year),
              `v${toVersion}: ${label}${bridged ? ' (bridged)' : ''}`,
            ])
          : []),
      ],
    },
    { name: 'notes', rows: [...factLines(spec), ...(spec.notes ?? [])].map((line) => [line]) },
  ];
}
