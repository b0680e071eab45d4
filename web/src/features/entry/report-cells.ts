import { cellPath, isAnswered, type Question, valueType } from '@kipimo/shared';
import { computedFrom } from '../../reporting/computed.js';
import { type CellContent, contentOf, type Draft, emptyContent, type Outbox } from './outbox.js';
import type { Report, ReportCell } from './report.query.js';

/** Where a cell is, as issues and drafts name it. */
export function pathOf(cell: {
  readonly version: { readonly indicator: string };
  readonly slice: string;
}): string {
  return cellPath(cell.version.indicator, cell.slice);
}

/** The id of a cell's field on the page, and the address that leads to it. */
export function fieldId(path: string): string {
  return `cell-${path}`;
}

/** Whether a person fills the cell in; the others are computed from two of those. */
export function isAsked(cell: Pick<ReportCell, 'version'>): boolean {
  return !valueType(cell.version.valueType).isDerived;
}

/** Fraction digits of a currency, as Intl knows them; 2 for a code that it does not know. */
export function minorUnitOf(currency: string | null): number {
  if (!currency) return 2;
  try {
    const options = { style: 'currency', currency } as const;
    return new Intl.NumberFormat('en', options).resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** What the cell asks, as the shared rules read it. */
export function questionOf(
  cell: Pick<ReportCell, 'version' | 'required'>,
  currency: string | null,
): Question {
  const { version, required } = cell;
  return {
    indicator: version.indicator,
    valueType: version.valueType,
    basis: version.basis,
    required,
    decimals: version.decimals,
    minimum: version.minimum,
    maximum: version.maximum,
    numerator: version.numerator,
    denominator: version.denominator,
    multiplier: String(version.multiplier),
    minorUnit: minorUnitOf(currency),
  };
}

/** What the cell says on this device: the draft, or else what the server holds. */
export function contentIn(cell: ReportCell, draft: Draft | undefined): CellContent {
  return draft?.content ?? contentOf(cell.entry);
}

export interface Section {
  readonly code: string;
  readonly name: Report['round']['initiative']['domains'][number]['name'];
  readonly cells: readonly ReportCell[];
}

/** The cells by capacity domain, both in the order of the framework; domains without a cell are left out. */
export function sectionsOf(report: Report): Section[] {
  const domainOf = new Map(
    report.round.initiative.domains.flatMap(({ code, indicators }) =>
      indicators.map((indicator) => [indicator.code, code] as const),
    ),
  );
  return report.round.initiative.domains
    .map(({ code, name }) => ({
      code,
      name,
      cells: report.cells.filter((cell) => domainOf.get(cell.version.indicator) === code),
    }))
    .filter(({ cells }) => cells.length > 0);
}

export interface Counts {
  readonly answered: number;
  readonly expected: number;
}

/** Required totals and how many say something on this device, drafts included. */
export function countsOf(cells: readonly ReportCell[], drafts: Outbox): Counts {
  const asked = cells.filter((cell) => cell.required && cell.slice === '' && isAsked(cell));
  const filled = asked.filter((cell) => isAnswered(contentIn(cell, drafts.get(pathOf(cell)))));
  return { answered: filled.length, expected: asked.length };
}

export interface LastComputed {
  readonly value: number;
  readonly year: number;
}

/**
 * A computed value of the last time, from the earlier values of its two parts.
 *
 * Missing  null when a part has none, when they are of different years, or when a definition has changed since.
 */
export function derivedLast(cell: ReportCell, cells: ReadonlyMap<string, ReportCell>): LastComputed | null {
  const { numerator, denominator } = cell.version;
  const parts = [numerator, denominator].map((code) => cells.get(cellPath(code ?? '', cell.slice)));
  const years = new Set(parts.map((part) => part?.previous?.year));
  const [year] = years;
  if (year === undefined || years.size > 1 || parts.some((part) => part?.definitionChanged)) return null;
  const contents = new Map(
    parts.flatMap((part) =>
      part ? [[pathOf(part), contentOf({ ...emptyContent, ...part.previous })] as const] : [],
    ),
  );
  const computed = computedFrom(cell, contents);
  return computed.kind === 'number' ? { value: computed.value, year } : null;
}

interface Answerable {
  readonly slice: string;
  readonly required: boolean;
  readonly version: { readonly indicator: string; readonly valueType: ReportCell['version']['valueType'] };
  readonly entry: Pick<CellContent, 'value' | 'text' | 'absence'> | null;
  readonly mark: { readonly kind: string } | null;
}

/** Whether the cell stays as it was sent, in a report that came back for others. */
export function isLocked(
  { reopened }: { readonly reopened: readonly string[] },
  { version }: Pick<ReportCell, 'version'>,
): boolean {
  return reopened.length > 0 && !reopened.includes(version.indicator);
}

/** Whether the cell was sent back and has not been changed since. */
export function isReturned(cell: { readonly mark: { readonly kind: string } | null }): boolean {
  return cell.mark?.kind === 'returned';
}

/**
 * The cell to go on with: the first one sent back, else the first required one that says nothing.
 *
 * Missing  null when there is neither.
 */
export function nextCell<Cell extends Answerable>(cells: readonly Cell[]): Cell | null {
  const isEmpty = ({ entry }: Cell) => !entry || !isAnswered({ ...contentOf(null), ...entry });
  return (
    cells.find(isReturned) ??
    cells.find((cell) => cell.required && cell.slice === '' && isAsked(cell as never) && isEmpty(cell)) ??
    null
  );
}
