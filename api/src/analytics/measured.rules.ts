import { type Absence, numberValue, percentOfPath, type BetterWay, type TargetPath } from '@kipimo/shared';
import { EVIDENCE_TIERS, type EvidenceTierCode } from '../observation/record.codes.js';
import type { ComparedMeasureCode } from './measured.type.js';
import type { UnitValueRow } from './questions/unit-values.query.js';

/** A unit's own figure in one round, after what was asked of it. */
export interface MeasuredRow extends Pick<
  UnitValueRow,
  'grp' | 'i' | 'unit_id' | 'unconverted' | 'converted' | 'demonstration' | 'import_id'
> {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly absence: Absence | null;
}

/** A signed path, with the currency it was agreed in. */
export interface SignedPath extends TargetPath {
  readonly currency: string | null;
}

export interface MeasureQuestion {
  readonly measure: ComparedMeasureCode;
  /** For each round the stretch of comparable definitions that it belongs to. */
  readonly stretches: readonly number[];
  readonly paths: ReadonlyMap<number, SignedPath>;
  readonly better: BetterWay;
}

/**
 * Leaves out values with less evidence than asked for (R7).
 *
 * Shape   the same rows; a value that is left out becomes `not_comparable`. `excluded` counts units and rounds once,
 *         in however many groups they are. A derived value has the weaker evidence of its two parts.
 */
export function withEvidence(
  rows: readonly UnitValueRow[],
  least: EvidenceTierCode | null,
): { rows: UnitValueRow[]; excluded: number } {
  if (least === null) return { rows: [...rows], excluded: 0 };
  const rank = (tier: EvidenceTierCode | null): number => (tier === null ? 0 : EVIDENCE_TIERS.indexOf(tier));
  const excluded = new Set<string>();
  const kept = rows.map((row): UnitValueRow => {
    const { tier, bottom_tier, numerator } = row;
    const held = numerator === null ? rank(tier) : Math.min(rank(tier), rank(bottom_tier));
    if (row.absence !== null || held >= rank(least)) return row;
    excluded.add(`${row.unit_id}|${row.i}`);
    return { ...row, absence: 'not_comparable', value: null, numerator: null, denominator: null };
  });
  return { rows: kept, excluded: excluded.size };
}

/**
 * What is compared, for each unit by itself.
 *
 * Shape   the same rows. Change and index start at the first round in which anybody has a value; a unit without one
 *         there, and values under a definition that cannot be held against it, become `not_comparable`.
 * Unit    of `level` and `change` the indicator's; of `index` and `path` per cent.
 * Gaps    of `path`, `not_applicable` without a signed path and where a path only keeps its baseline; `not_due` before
 *         its first step; `not_comparable` when money is not in the currency that was agreed.
 * Source  docs/methods.md#measures
 */
export function measured(rows: readonly UnitValueRow[], question: MeasureQuestion): MeasuredRow[] {
  const first = Math.min(...rows.filter(({ value }) => value !== null).map(({ i }) => i));
  const bases = new Map(rows.filter(({ i }) => i === first).map((row) => [`${row.grp}|${row.unit_id}`, row]));
  return rows.map((row) => {
    const { measure, stretches } = question;
    if (row.absence !== null || row.value === null) return figure(row, null, row.absence);
    const value = Number(row.value);
    if (measure === 'level') return figure(row, value, null);
    if (measure === 'path') return ofPath(row, question);
    const base = bases.get(`${row.grp}|${row.unit_id}`)?.value ?? null;
    if (base === null || stretches[row.i] !== stretches[first]) return figure(row, null, 'not_comparable');
    if (measure === 'change') return figure(row, value - Number(base), null);
    return Number(base) > 0
      ? figure(row, (value / Number(base)) * 100, null)
      : figure(row, null, 'not_comparable');
  });
}

function ofPath(row: UnitValueRow, { paths, better }: MeasureQuestion): MeasuredRow {
  const path = paths.get(row.unit_id);
  const actual = row.original ?? row.value;
  if (!path || actual === null) return figure(row, null, 'not_applicable');
  if (path.currency !== row.currency) return figure(row, null, 'not_comparable');
  const percent = percentOfPath(numberValue(actual), path, row.ends, better);
  switch (percent.kind) {
    case 'percent':
      return figure(row, percent.percent, null);
    case 'kept':
      return figure(row, null, 'not_applicable');
    case 'absent':
      return figure(row, null, percent.absence);
  }
}

/** `absence` null with a null value is a text: it counts as an answer. */
function figure(row: UnitValueRow, value: number | null, absence: Absence | null): MeasuredRow {
  const { grp, i, unit_id, unconverted, converted, demonstration, import_id } = row;
  const part = (text: string | null): number | null =>
    absence === null && text !== null ? Number(text) : null;
  return {
    ...{ grp, i, unit_id, unconverted, converted, demonstration, import_id, value, absence },
    numerator: part(row.numerator),
    denominator: part(row.denominator),
  };
}
