import { applyTransition, TRANSITIONS, type TransitionName } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { Conflict, Invalid, NotAllowed, WrongState } from '../refusals.js';
import type { SubmissionHeader } from './submission.query.js';
import { rolesOver } from './submission.rules.js';

/**
 * The move that a person asks for, if they may make it.
 *
 * Errors  NotAllowed by role; then Conflict when the report is no longer the version that they looked at; then
 *         WrongState, and Invalid where a reason is missing.
 */
export function moveOf(
  transition: TransitionName,
  header: SubmissionHeader,
  version: number,
  viewer: Actor,
  reason: string | null,
): { transition: TransitionName; to: SubmissionHeader['state']; note: string | null } {
  const move = applyTransition(header.state, transition, { roles: rolesOver(viewer, header), reason });
  const mayNot = !viewer.actions.has(TRANSITIONS[transition].action);
  if (mayNot || (move.kind === 'refused' && move.refusal === 'not_allowed')) {
    throw new NotAllowed('Your role for this report does not allow this.');
  }
  if (version !== header.version) {
    throw new Conflict('Somebody else changed this report in the meantime. Please look at it again.');
  }
  if (move.kind === 'moved') return { transition, to: move.to, note: move.reason };
  if (move.refusal === 'wrong_state')
    throw new WrongState('The report is not in a state for this.', move.issues);
  throw new Invalid('Some values need attention.', move.issues);
}
