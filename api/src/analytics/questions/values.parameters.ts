import type { ValueShape } from './values.sql.js';

/** How a round asks the indicator, and which other versions can be compared with what it asks. */
export interface AskedRound {
  readonly i: number;
  readonly starts: string;
  readonly ends: string;
  readonly version: number | null;
  readonly comparable: readonly number[];
  readonly bottomVersion: number | null;
  readonly bottomComparable: readonly number[];
}

/** A unit in a group, over a run of rounds in which it was a member and the asker may see it. */
export interface Places {
  readonly units: readonly number[];
  readonly calendars: readonly (string | null)[];
  readonly groups: readonly number[];
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Which values are looked at, resolved from codes to what the statements need. */
export interface ValuesQuestion {
  readonly asOf: string;
  readonly rounds: readonly AskedRound[];
  readonly places: Places;
  readonly shape: ValueShape;
  /** Id of the indicator, or of its numerator. */
  readonly indicatorId: number;
  readonly currency: string;
  readonly rateSet: string | null;
  readonly denominatorId: number | null;
  readonly multiplier: number | null;
}

/** The parameters of `reportedValues`, in the order that is written there. */
export function valueParameters(question: ValuesQuestion): unknown[] {
  const { places } = question;
  return [
    question.asOf,
    JSON.stringify(question.rounds),
    places.units,
    places.calendars,
    places.groups,
    places.first,
    places.last,
    question.indicatorId,
    question.denominatorId,
    question.multiplier,
    question.currency,
    question.rateSet,
  ];
}
