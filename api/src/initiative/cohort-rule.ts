/**
 * By what an institution belongs to a cohort without being named. Every condition that is set must hold.
 *
 * Shape  lists mean any of their codes. Days are ISO; the last day of a time is in it. Without any condition: every
 *        member of the initiative.
 */
export interface CohortRuleFacts {
  readonly countries?: readonly string[];
  readonly regions?: readonly string[];
  readonly kinds?: readonly string[];
  readonly languages?: readonly string[];
  /** Roles in the initiative; a member counts while it has one of them. */
  readonly roles?: readonly string[];
  /** Initiatives that it belongs to as well. */
  readonly alsoIn?: readonly string[];
  /** A day on which it was a member. */
  readonly memberOn?: string;
  /** When its first membership began: its first grant. */
  readonly firstGrantFrom?: string;
  readonly firstGrantUntil?: string;
  /** When its last membership ended. */
  readonly leftFrom?: string;
  readonly leftUntil?: string;
  readonly foundedFrom?: number;
  readonly foundedUntil?: number;
  /** The time in which members of the cohort count at all. */
  readonly countsFrom?: string;
  readonly countsUntil?: string;
}

/** Who finds a cohort: it is listed for everybody, or known to its maker and to whoever was given its address. */
export const COHORT_AUDIENCES = ['everybody', 'by_address'] as const;
export type CohortAudience = (typeof COHORT_AUDIENCES)[number];
