import {
  type Absence,
  type Cell as RuleCell,
  type CellEntry,
  absent,
  derive,
  type EnteredAbsence,
  isDerived,
  numberValue,
  offeredSlices,
  programmeYearHolding,
  type ProgrammeYear,
  TOTAL,
  type Value,
  yearOf,
} from '@kipimo/shared';
import type { BeliefRow, EntryRow, MarkRow } from './cells.query.js';
import type { FormItem, ReportForm } from './report-form.query.js';

/** A value of the record beside a cell. */
export interface EarlierValue {
  readonly year: number;
  readonly value: string | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
  readonly versionNumber: number;
}

/** A computed share or ratio: a number, or why there is none. */
export interface Computed {
  readonly value: number | null;
  readonly absence: Absence | null;
}

/** One cell of a report with everything that stands beside it. */
export interface ReportCell {
  readonly item: FormItem;
  readonly slice: string;
  readonly entry: EntryRow | null;
  /** The last value of an earlier period. */
  readonly previous: EarlierValue | null;
  /** What is on record for the report's own period. */
  readonly lastAccepted: EarlierValue | null;
  readonly mark: MarkRow | null;
  readonly derived: Computed | null;
  /** Whether the last value was given under a definition of another scope or method. */
  readonly definitionChanged: boolean;
  /** Earlier comparable values in the cell's currency, oldest first. */
  readonly history: readonly string[];
}

/** What a report's cells are put together from; entries, beliefs and marks are those of one report only. */
export interface ReportParts {
  readonly form: ReportForm;
  readonly period: { readonly id: number; readonly ends: string };
  readonly entries: readonly EntryRow[];
  readonly beliefs: readonly BeliefRow[];
  readonly marks: readonly MarkRow[];
  readonly years: readonly ProgrammeYear[];
  /** Whether parts that hold nothing are offered too: while the report is being written. */
  readonly offersParts?: boolean;
}

/**
 * The cells of a report: one for each item of its form, and one for each part that is offered or holds something.
 *
 * Shape    the form's order, the total before its parts; derived cells are computed from the entries.
 * Missing  an entry that was never written is null; derived cells over unanswered parts are `not_submitted`.
 */
export function cellsOf(parts: ReportParts): ReportCell[] {
  const entries = new Map(parts.entries.map((row) => [cellKey(row), row]));
  const marks = new Map(parts.marks.map((row) => [cellKey(row), row]));
  const beliefs = grouped(parts.beliefs);
  const slices = slicesByIndicator([...parts.entries, ...parts.beliefs]);
  return parts.form.items.flatMap((item) =>
    [TOTAL, ...partsOf(item, slices.get(item.indicatorId) ?? [], parts.offersParts)].map(
      (slice): ReportCell => {
        const key = cellKey({ indicatorId: item.indicatorId, slice });
        const told = beliefs.get(key) ?? [];
        const earlier = told.filter((row) => row.periodEnds < parts.period.ends);
        const previous = earlier.at(-1) ?? null;
        const entry = entries.get(key) ?? null;
        return {
          item,
          slice,
          entry,
          previous: earlierValue(previous, parts.years),
          lastAccepted: earlierValue(
            told.filter((row) => row.periodId === parts.period.id).at(-1) ?? null,
            parts.years,
          ),
          mark: marks.get(key) ?? null,
          derived: isDerived(item.question) ? computed(item, slice, parts.form, entries) : null,
          definitionChanged: previous !== null && !isComparable(item, previous.versionNumber),
          history: earlier
            .filter(
              (row) => isComparable(item, row.versionNumber) && row.currency === (entry?.currency ?? null),
            )
            .flatMap((row) => (row.value === null ? [] : [row.value])),
        };
      },
    ),
  );
}

/** A report's cells as the shared rules read them. `minorUnits` are the fraction digits of each currency. */
export function ruleCells(cells: readonly ReportCell[], minorUnits: ReadonlyMap<string, number>): RuleCell[] {
  return cells.map(({ item, slice, entry, previous, history }) => ({
    question: { ...item.question, minorUnit: minorUnits.get(entry?.currency ?? '') ?? null },
    slice,
    entry,
    previous: previous && {
      value: previous.value,
      currency: previous.currency,
      isComparable: isComparable(item, previous.versionNumber),
    },
    history,
  }));
}

/** One name for a cell, for lookups. */
export const cellKey = (cell: { readonly indicatorId: number; readonly slice: string }): string =>
  `${cell.indicatorId}|${cell.slice}`;

/** Whether a value given under another version may be held against this one: no unbridged change of scope or method. */
export function isComparable(item: FormItem, versionNumber: number): boolean {
  const low = Math.min(versionNumber, item.versionNumber);
  const high = Math.max(versionNumber, item.versionNumber);
  return item.changes.every(
    ({ number, changeClass, bridged }) =>
      number <= low || number > high || changeClass === 'wording' || changeClass === null || bridged,
  );
}

/** The parts that hold or held something, in alphabetical order. */
function slicesByIndicator(rows: readonly (EntryRow | BeliefRow)[]): Map<number, string[]> {
  const slices = new Map<number, Set<string>>();
  for (const { indicatorId, slice } of rows) {
    if (slice === TOTAL) continue;
    const known = slices.get(indicatorId);
    if (known) known.add(slice);
    else slices.set(indicatorId, new Set([slice]));
  }
  return new Map([...slices].map(([indicatorId, found]) => [indicatorId, [...found].sort()]));
}

function computed(
  item: FormItem,
  slice: string,
  form: ReportForm,
  entries: ReadonlyMap<string, CellEntry>,
): Computed {
  const part = (code: string | null | undefined): Value => {
    const asked = form.byIndicator.get(code ?? '');
    const entry = asked && entries.get(cellKey({ indicatorId: asked.indicatorId, slice }));
    if (entry?.absence) return absent(entry.absence);
    return entry?.value == null ? absent('not_submitted') : numberValue(entry.value, entry.currency);
  };
  const { numerator, denominator, multiplier } = item.question;
  const derived = derive(part(numerator), part(denominator), multiplier ?? '1');
  return derived.kind === 'number'
    ? { value: derived.value, absence: null }
    : { value: null, absence: derived.absence };
}

/** The parts that hold something, and while they are offered those too; in alphabetical order. */
function partsOf({ question }: FormItem, held: readonly string[], offers = false): string[] {
  if (!offers) return [...held];
  const offered = [...offeredSlices(question.valueType, question.disaggregations ?? []).values()].flat();
  return [...new Set([...offered, ...held])].sort();
}

export function earlierValue(row: BeliefRow | null, years: readonly ProgrammeYear[]): EarlierValue | null {
  if (row === null) return null;
  const year = programmeYearHolding(row.periodEnds, years)?.programmeYear ?? yearOf(row.periodEnds);
  const { value, text, absence, currency, versionNumber } = row;
  return { year, value, text, absence, currency, versionNumber };
}

function grouped(beliefs: readonly BeliefRow[]): Map<string, BeliefRow[]> {
  const groups = new Map<string, BeliefRow[]>();
  for (const row of beliefs) {
    const key = cellKey(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
