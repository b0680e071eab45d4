import { type Scope, scopeParameters } from '../../access/scope.js';
import type { PanelFilter } from '../../reference/panel.js';
import type { CellShape } from './cells.sql.js';

/** How a round asks the indicator. */
export interface AskedRound {
  readonly id: number;
  /** Number of the version that the round asks. */
  readonly number: number;
  /** Span of comparable versions of the indicator, or of its numerator; null when it is not asked. */
  readonly top: number | null;
  /** The same of its denominator. */
  readonly bottom: number | null;
  /** Whether every member owes the cell. */
  readonly due: boolean;
}

/** Which cells are looked at, resolved from codes to what the statements need. */
export interface CellsQuestion {
  readonly initiativeId: number;
  readonly asOf: string;
  readonly rounds: readonly AskedRound[];
  /** Span of every version of the indicator and of its parts. */
  readonly versions: readonly { readonly id: number; readonly span: number }[];
  readonly who: PanelFilter | null;
  readonly currency: string;
  readonly rateSet: string | null;
  readonly balanced: boolean;
  readonly shape: CellShape;
  /** Id of the indicator, or of its numerator. */
  readonly indicatorId: number;
  /** What a derived value is made with besides the numerator. */
  readonly derived: {
    readonly denominatorId: number;
    readonly multiplier: number;
    readonly converts: boolean;
  } | null;
  readonly isScore: boolean;
}

const codes = (list: readonly string[] | null | undefined): readonly string[] | null =>
  list?.length ? list : null;

/** The parameters of `cellsOf`, in the order that is written there. */
export function cellParameters(scope: Scope, question: CellsQuestion): unknown[] {
  const { who, derived } = question;
  return [
    ...scopeParameters(scope),
    question.initiativeId,
    question.asOf,
    JSON.stringify(question.rounds),
    JSON.stringify(question.versions),
    codes(who?.cohorts),
    codes(who?.countries?.map((iso3) => iso3.toUpperCase())),
    codes(who?.regions),
    codes(who?.institutions),
    question.currency,
    question.rateSet,
    question.indicatorId,
    question.balanced,
    ...(derived ? [derived.denominatorId, derived.multiplier, derived.converts] : []),
  ];
}
