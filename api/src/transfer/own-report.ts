import { EDITING_ROLES, isEditable } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { NotFound, WrongState } from '../refusals.js';
import type { SubmissionHeader } from '../reporting/submission.query.js';
import { rolesOver } from '../reporting/submission.rules.js';

/** Imports belong to the people of the institution; to everybody else there are none. */
export function isOwn(header: SubmissionHeader, viewer: Actor): boolean {
  return rolesOver(viewer, header).some((role) => EDITING_ROLES.includes(role));
}

/** The report of one's own institution. Errors: NotFound. */
export function ownReport(header: SubmissionHeader | null, viewer: Actor): SubmissionHeader {
  if (!header || !isOwn(header, viewer)) throw new NotFound('The report');
  return header;
}

/** Errors: WrongState for a report that its people cannot change now. */
export function refuseUneditable(header: SubmissionHeader, viewer: Actor): void {
  if (!isEditable(header.state, rolesOver(viewer, header))) {
    throw new WrongState('This report has been sent and cannot be changed unless it is returned.');
  }
}
