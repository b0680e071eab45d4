import type { Decimal } from '../decimal.js';
import { TOTAL } from '../indicator/disaggregation.js';
import type { EnteredAbsence } from '../indicator/missing.js';
import { type ValueTypeCode, valueType } from '../indicator/types/index.js';
import type { Basis, ValueRules } from '../indicator/value-type.js';
import type { Explanation } from './explanation.js';

/** What a report asks in one row: an indicator version and whether the framework requires it. */
export interface Question extends ValueRules {
  readonly indicator: string;
  readonly valueType: ValueTypeCode;
  readonly basis: Basis;
  readonly required: boolean;
  /** Indicator codes of a derived question's parts. */
  readonly numerator?: string | null;
  readonly denominator?: string | null;
  readonly multiplier?: Decimal | null;
  readonly disaggregations?: readonly string[];
}

/** What stands in a cell. All of value, text and absence null: nothing was given, or it was cleared. */
export interface CellEntry {
  readonly value: Decimal | null;
  readonly text: string | null;
  readonly absence: EnteredAbsence | null;
  readonly currency: string | null;
  readonly note: string | null;
  /** Why it is right although a rule asks, or what was confirmed of it. */
  readonly explanation?: Explanation | null;
}

/** The same cell a year earlier. */
export interface EarlierEntry {
  readonly value: Decimal | null;
  readonly currency: string | null;
  /** False across a change of scope or method: then nothing is held against it. */
  readonly isComparable: boolean;
}

/** One cell of a report as the rules see it. */
export interface Cell {
  readonly question: Question;
  readonly slice: string;
  readonly entry: CellEntry | null;
  readonly previous?: EarlierEntry | null;
  /** Earlier comparable values in the same currency, oldest first, the previous one last. */
  readonly history?: readonly Decimal[];
}

/** Where an issue of a cell is: `RES-06` or `RES-06[sex=female]`. */
export function cellPath(indicator: string, slice: string): string {
  return slice === TOTAL ? indicator : `${indicator}[${slice}]`;
}

/** Whether a value, a text that says something, or a reason for the blank was given. */
export function isAnswered(entry: CellEntry | null): boolean {
  return (
    entry !== null && (entry.value !== null || entry.absence !== null || (entry.text ?? '').trim() !== '')
  );
}

/** Whether a question is computed from two others instead of being asked. */
export function isDerived(question: Question): boolean {
  return valueType(question.valueType).isDerived;
}

/** How far a report is filled in. */
export interface Completeness {
  /** Required totals that hold a value, a text or a reason. */
  readonly answered: number;
  /** Required totals that a person has to fill in; computed cells and parts are not among them. */
  readonly expected: number;
}

/** How far a report is filled in, over its required totals. */
export function completeness(cells: readonly Cell[]): Completeness {
  const asked = cells.filter(
    ({ question, slice }) => question.required && slice === TOTAL && !isDerived(question),
  );
  return { answered: asked.filter(({ entry }) => isAnswered(entry)).length, expected: asked.length };
}
