import type { Action, Role } from '../access/roles.js';
import { type Issue, finding, issueAt } from '../issue.js';

/** Where a report stands. Only an accepted one is part of the record. */
export const SUBMISSION_STATES = ['draft', 'submitted', 'returned', 'accepted'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** What may happen to a report, and through whom. */
export interface Transition {
  readonly from: readonly SubmissionState[];
  readonly to: SubmissionState;
  readonly by: readonly Role[];
  readonly action: Action;
  /** Whether the one who acts must say why. */
  readonly needsReason: boolean;
}

/** The workflow, whole. Nobody accepts what they submit, and no accepted report moves without a reason. */
export const TRANSITIONS = {
  submit: {
    from: ['draft', 'returned'],
    to: 'submitted',
    by: ['institution_lead'],
    action: 'submission.submit',
    needsReason: false,
  },
  return: {
    from: ['submitted'],
    to: 'returned',
    by: ['manager'],
    action: 'submission.return',
    needsReason: true,
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    by: ['manager'],
    action: 'submission.accept',
    needsReason: false,
  },
  reopen: {
    from: ['accepted'],
    to: 'returned',
    by: ['manager'],
    action: 'submission.reopen',
    needsReason: true,
  },
} as const satisfies Record<string, Transition>;

export type TransitionName = keyof typeof TRANSITIONS;
export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as readonly TransitionName[];

/** The states in which the reporting side may change cells. */
export const EDITABLE_STATES: readonly SubmissionState[] = ['draft', 'returned'];
/** Who may change cells then. */
export const EDITING_ROLES: readonly Role[] = ['contributor', 'institution_lead'];

/** Whether people with these roles, held over the report's own institution, may change its cells now. */
export function isEditable(state: SubmissionState, roles: readonly Role[]): boolean {
  return EDITABLE_STATES.includes(state) && roles.some((role) => EDITING_ROLES.includes(role));
}

/**
 * What people with these roles may do to a report in this state.
 *
 * Shape    names in the order of the workflow; empty when there is nothing to do. The roles are those that the person
 *          holds over this report, its institution or its initiative.
 */
export function transitionsFrom(state: SubmissionState, roles: readonly Role[]): TransitionName[] {
  return TRANSITION_NAMES.filter((name) => {
    const { from, by }: Transition = TRANSITIONS[name];
    return from.includes(state) && by.some((role) => roles.includes(role));
  });
}

/** A move through the workflow, or why it cannot be made. */
export type Move =
  | {
      readonly kind: 'moved';
      readonly transition: TransitionName;
      readonly from: SubmissionState;
      readonly to: SubmissionState;
      readonly reason: string | null;
    }
  | {
      readonly kind: 'refused';
      readonly refusal: 'wrong_state' | 'not_allowed' | 'invalid';
      readonly issues: readonly Issue[];
    };

/**
 * One step of the workflow.
 *
 * Shape    the move to record (every move leaves an event), or the refusal with its issue.
 * Errors   `not_allowed` when the role may never do this, whatever the state, so that a state is not told to those
 *          whom it does not concern; then `wrong_state`; then `invalid` with `reason_missing`.
 */
export function applyTransition(
  state: SubmissionState,
  transition: TransitionName,
  by: { readonly roles: readonly Role[]; readonly reason?: string | null },
): Move {
  const { from, to, by: allowed, needsReason }: Transition = TRANSITIONS[transition];
  const reason = by.reason?.trim() || null;
  if (!allowed.some((role) => by.roles.includes(role))) return refused('not_allowed', transition, state);
  if (!from.includes(state)) return refused('wrong_state', transition, state);
  if (needsReason && reason === null) {
    return {
      kind: 'refused',
      refusal: 'invalid',
      issues: [issueAt('reason', finding('reason_missing', { transition }))],
    };
  }
  return { kind: 'moved', transition, from: state, to, reason };
}

function refused(
  refusal: 'wrong_state' | 'not_allowed',
  transition: TransitionName,
  state: SubmissionState,
): Move {
  return { kind: 'refused', refusal, issues: [issueAt('state', finding(refusal, { transition, state }))] };
}
