import {
  type Absence,
  cellPath,
  compareDecimals,
  type Decimal,
  decimalToNumber,
  divideDecimals,
  isAnswered,
  subtractDecimals,
} from '@kipimo/shared';
import { computedFrom } from '../../reporting/computed.js';
import type { Reviewed, ReviewedCell } from './review.query.js';

export const bases = ['on_record', 'last_look', 'last_year', 'everything'] as const;
/**
 * What a report is held against: what is on record for its own period, what this reviewer saw when it was last sent,
 * or the last earlier value; everything shows unchanged cells too, against the last earlier value.
 */
export type Base = (typeof bases)[number];

/** One side of a row; a computed share comes as a float. */
export interface Side {
  readonly value: Decimal | number | null;
  readonly text: string | null;
  readonly absence: Absence | null;
  readonly currency: string | null;
}

export interface Change {
  /** Exact for entered numbers; a float for computed ones, whose unit it shares. */
  readonly difference: Decimal | number;
  /** 0.2 is a fifth more; null from zero or a negative start, and for computed ones. */
  readonly ratio: number | null;
}

export interface DiffRow {
  readonly cell: ReviewedCell;
  readonly path: string;
  readonly was: (Side & { readonly year: number | null }) | null;
  readonly now: Side | null;
  /** Null where two numbers of one currency and one definition do not stand side by side. */
  readonly change: Change | null;
  readonly isChanged: boolean;
  readonly issues: Reviewed['issues'];
  readonly isComputed: boolean;
  /** Files and links behind the cell: with any it will be on record as documented, else as self-reported. */
  readonly evidence: number;
}

/**
 * A report row by row against a base.
 *
 * Shape  one row per cell in the form's order; computed shares are worked out on both sides from the same cells.
 */
export function diffRows(
  report: Pick<Reviewed, 'cells' | 'issues' | 'review' | 'evidenceBehind'>,
  base: Base,
): DiffRow[] {
  const evidence = new Map(
    report.evidenceBehind.map(({ indicator, slice, pieces }) => [cellPath(indicator, slice), pieces]),
  );
  const seen = new Map(
    (report.review?.lastLook?.cells ?? []).map((cell) => [cellPath(cell.indicator, cell.slice), cell]),
  );
  const before = (
    cell: ReviewedCell,
  ): (Side & { readonly year?: number; readonly note?: string | null }) | null => {
    if (base === 'on_record') return cell.lastAccepted;
    return base === 'last_look' ? (seen.get(pathOf(cell)) ?? null) : cell.previous;
  };
  const parts = new Map(report.cells.map((cell) => [pathOf(cell), before(cell) ?? {}]));
  const years = new Map(report.cells.map((cell) => [pathOf(cell), before(cell)?.year ?? null]));
  return report.cells.map((cell) => {
    const path = pathOf(cell);
    const isComputed = cell.version.numerator !== null;
    const earlier = before(cell);
    const was: DiffRow['was'] = isComputed
      ? computedWas(cell, parts, years)
      : earlier && isAnswered({ ...nothing, ...wordsOf(earlier) })
        ? sideOf(earlier, earlier.year ?? null)
        : null;
    const now = isComputed
      ? computedNow(cell)
      : cell.entry && isAnswered({ ...nothing, ...cell.entry })
        ? sideOf(cell.entry, null)
        : null;
    return {
      cell,
      path,
      was,
      now,
      change:
        cell.definitionChanged && (base === 'last_year' || base === 'everything')
          ? null
          : changeBetween(was, now, isComputed),
      isChanged:
        !sameSide(was, now) ||
        (base === 'last_look' && !isComputed && (earlier?.note ?? '') !== (cell.entry?.note ?? '')),
      issues: report.issues.filter((issue) => issue.path === path),
      isComputed,
      evidence: evidence.get(path) ?? 0,
    };
  });
}

/** The bases that a report has: without a record of its period, or an earlier look, there is nothing to hold it to. */
export function basesOf({ cells, review }: Pick<Reviewed, 'cells' | 'review'>): Base[] {
  return bases.filter((base) => {
    if (base === 'on_record') return cells.some(({ lastAccepted }) => lastAccepted);
    return base === 'last_look' ? Boolean(review?.lastLook) : true;
  });
}

/** What the report is compared with first: what the reviewer saw before, else the record, else last year. */
export function firstBase(report: Pick<Reviewed, 'cells' | 'review'>): Base {
  const offered = basesOf(report);
  return offered.includes('last_look') ? 'last_look' : (offered[0] ?? 'last_year');
}

export const rowFilters = ['all', 'warnings', 'open'] as const;
export type RowFilter = (typeof rowFilters)[number];

/** Whether a row belongs to the base: what changed, or with `everything` every row. A computed row follows its parts. */
export function isRowIn(row: DiffRow, base: Base): boolean {
  return base === 'everything' || row.isChanged;
}

/** Whether a row of the base is shown. */
export function isRowShown(row: DiffRow, filter: RowFilter, isChecked: boolean): boolean {
  if (filter === 'warnings') return row.issues.length > 0;
  return filter === 'all' || (!isChecked && !row.isComputed);
}

/** How many cells say something else than the base, computed ones not counted. */
export function changedCells(
  cells: readonly {
    readonly entry: SimpleValue | null;
    readonly previous: SimpleValue | null;
    readonly lastAccepted: SimpleValue | null;
    readonly version: { readonly numerator: string | null };
  }[],
): number {
  return cells.filter(
    ({ entry, previous, lastAccepted, version }) =>
      version.numerator === null && !sameSide(simple(lastAccepted ?? previous), simple(entry)),
  ).length;
}

interface SimpleValue {
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: Absence | null;
}

const nothing = { value: null, text: null, absence: null, currency: null, note: null };

const wordsOf = ({ value, text, absence }: Side) => ({
  value: value === null ? null : String(value),
  text,
  absence: absence as never,
});

const simple = (held: SimpleValue | null): Side | null => held && { currency: null, ...held };

function pathOf(cell: ReviewedCell): string {
  return cellPath(cell.version.indicator, cell.slice);
}

function sideOf(held: Side, year: number | null): Side & { year: number | null } {
  const { value, text, absence, currency } = held;
  return { value, text, absence, currency, year };
}

function computedNow({ derived }: ReviewedCell): Side | null {
  if (!derived || (derived.value === null && derived.absence === null)) return null;
  return { ...nothing, value: derived.value, absence: derived.absence };
}

function computedWas(
  cell: ReviewedCell,
  parts: ReadonlyMap<string, { value?: string | null; absence?: Absence | null; currency?: string | null }>,
  years: ReadonlyMap<string, number | null>,
): DiffRow['was'] {
  const [top, bottom] = [cell.version.numerator, cell.version.denominator].map((code) =>
    years.get(cellPath(code ?? '', cell.slice)),
  );
  const computed = computedFrom(cell, parts);
  if (computed.kind === 'absent' || top !== bottom) return null;
  return { ...nothing, value: computed.value, year: top ?? null };
}

function changeBetween(was: Side | null, now: Side | null, isComputed: boolean): Change | null {
  if (!was || !now || was.value === null || now.value === null || was.currency !== now.currency) return null;
  if (isComputed || typeof was.value === 'number' || typeof now.value === 'number') {
    return { difference: Number(now.value) - Number(was.value), ratio: null };
  }
  const difference = subtractDecimals(now.value, was.value);
  const ratio = compareDecimals(was.value, '0') > 0 ? divideDecimals(difference, was.value, 6) : null;
  return { difference, ratio: ratio === null ? null : decimalToNumber(ratio) };
}

function sameSide(was: Side | null, now: Side | null): boolean {
  const [left, right] = [was ?? nothing, now ?? nothing];
  const sameValue =
    typeof left.value === 'string' && typeof right.value === 'string'
      ? compareDecimals(left.value, right.value) === 0
      : left.value === right.value;
  return (
    sameValue &&
    (left.text ?? '') === (right.text ?? '') &&
    left.absence === right.absence &&
    (left.currency === right.currency || left.value === null)
  );
}
