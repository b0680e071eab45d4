import type { MeasuredRow } from './measured.rules.js';
import type { TrendRow } from './questions/trend.query.js';
import { inOrder, quantile } from './statistics/summary.js';

const QUARTERS = [0, 0.25, 0.5, 0.75, 1] as const;

/**
 * The rows that `trendRows` reads from the database, made from the figures of single units.
 *
 * Shape   one row for each group and round in which anybody reported, in order.
 * Gaps    as in `TrendRow`.
 */
export function grouped(
  rows: readonly MeasuredRow[],
  { isScore, isPooled, multiplier }: { isScore: boolean; isPooled: boolean; multiplier: number },
): TrendRow[] {
  const groups = new Map<string, MeasuredRow[]>();
  for (const row of rows) {
    const key = `${row.grp}|${row.i}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .map((group) => summed(group, { isScore, isPooled, multiplier }))
    .sort((one, other) => one.grp - other.grp || one.i - other.i);
}

function summed(
  group: readonly MeasuredRow[],
  { isScore, isPooled, multiplier }: { isScore: boolean; isPooled: boolean; multiplier: number },
): TrendRow {
  const [first] = group;
  const counted = group.filter(({ absence }) => absence === null);
  const absences = group.flatMap(({ absence }) => (absence === null ? [] : [absence])).sort();
  const sorted = inOrder(counted.flatMap(({ value }) => (value === null ? [] : [value])));
  const at = (share: number): number => quantile(sorted, share);
  const total = (values: readonly (number | null)[]): number =>
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const [numerator, denominator] = isPooled
    ? [total(counted.map((row) => row.numerator)), total(counted.map((row) => row.denominator))]
    : [null, null];
  const imports = counted.flatMap(({ import_id }) => (import_id === null ? [] : [import_id]));
  const bits = imports.reduce((all, id) => all | (1n << BigInt(id % 63)), 0n);
  return {
    grp: first?.grp ?? 0,
    i: first?.i ?? 0,
    n: counted.length,
    absences: absences.length > 0 ? absences : null,
    unconverted: group.filter(({ unconverted }) => unconverted).length,
    converted: group.some(({ converted }) => converted),
    quantiles:
      sorted.length > 0
        ? [at(QUARTERS[0]), at(QUARTERS[1]), at(QUARTERS[2]), at(QUARTERS[3]), at(QUARTERS[4])]
        : null,
    total: sorted.length > 0 ? total(sorted) : null,
    numerator: counted.length > 0 ? numerator : null,
    denominator: counted.length > 0 ? denominator : null,
    pooled: numerator !== null && denominator ? (numerator * multiplier) / denominator : null,
    levels: isScore && counted.length > 0 ? sorted.map(Math.round) : null,
    demonstration: counted.some(({ demonstration }) => demonstration),
    last_import: imports.length > 0 ? Math.max(...imports) : null,
    import_bits: imports.length > 0 ? bits.toString() : null,
  };
}
