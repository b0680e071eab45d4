import {
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  isDerived,
  NOTE_MAXIMUM_LENGTH,
  codePointLength,
  type Role,
  type SubmissionState,
  TRANSITIONS,
  transitionsFrom,
  type TransitionName,
  isSliceAllowed,
  cellPath,
} from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import type { EntryOperation } from './entry-merge.rules.js';
import type { ReportForm } from './report-form.query.js';

/** The most changes of one call. */
export const MAXIMUM_OPERATIONS = 500;
const LONGEST_SLICE = 200;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A report as the question who may move it needs it. */
interface Reach {
  readonly unitId: number;
  readonly initiativeId: number;
}

/**
 * The roles that a person holds over a report: of its institution, and of its initiative.
 *
 * Nobody reviews the report of an institution that they report for, so such a manager is no manager here.
 */
export function rolesOver(actor: Pick<Actor, 'roles'>, report: Reach): Role[] {
  const own = actor.roles.filter((grant) => grant.unitId === report.unitId);
  const managing = actor.roles.filter(
    (grant) => grant.role === 'manager' && grant.initiativeId === report.initiativeId && own.length === 0,
  );
  return [...new Set([...own, ...managing].map((grant) => grant.role))];
}

/** What the person may do to the report now, by role and by how the request is signed. */
export function movesOpenTo(
  actor: Pick<Actor, 'roles' | 'actions'>,
  report: Reach & { readonly state: SubmissionState },
): TransitionName[] {
  return transitionsFrom(report.state, rolesOver(actor, report)).filter((name) =>
    actor.actions.has(TRANSITIONS[name].action),
  );
}

/**
 * No self-approval: whoever wrote a cell of the report or submitted it cannot accept it, whatever their roles now.
 */
export function acceptable(
  acceptor: string | null,
  report: { readonly authors: readonly (string | null)[]; readonly submitters: readonly (string | null)[] },
): Issue[] {
  const wroteOrSubmitted = [...report.authors, ...report.submitters].includes(acceptor);
  return wroteOrSubmitted ? [issueAt('id', finding('no_self_approval'))] : [];
}

/**
 * Whether the envelope of a list of changes can be read at all; what is in the cells is judged one by one later.
 *
 * Errors  `no_operations`, `too_many_operations`, `not_a_uuid`, `operation_repeated`, `base_version_negative`,
 *         `text_given_twice`, `slice_too_long`, `text_forbidden_character`, each at its place in the list.
 */
export function operationIssues(operations: readonly EntryOperation[]): Issue[] {
  if (operations.length === 0) return [issueAt('operations', finding('no_operations'))];
  if (operations.length > MAXIMUM_OPERATIONS) {
    const params = { given: String(operations.length), maximum: String(MAXIMUM_OPERATIONS) };
    return [issueAt('operations', finding('too_many_operations', params))];
  }
  const seen = new Set<string>();
  return operations.flatMap((operation, at) => {
    const found = [];
    const id = operation.operationId.toLowerCase();
    if (!UUID.test(id)) found.push(finding('not_a_uuid'));
    if (seen.has(id)) found.push(finding('operation_repeated', { operationId: id }));
    if (operation.baseVersion < 0) found.push(finding('base_version_negative'));
    if (operation.text != null && operation.textSplice) found.push(finding('text_given_twice'));
    if (operation.note != null && operation.noteSplice) found.push(finding('text_given_twice'));
    if (operation.slice.length > LONGEST_SLICE) found.push(finding('slice_too_long'));
    const codes = [operation.indicator, operation.slice, operation.currency ?? ''];
    if (codes.some(hasForbiddenCharacter)) found.push(finding('text_forbidden_character'));
    seen.add(id);
    return found.map((one) => issueAt(`operations.${at}`, one));
  });
}

/** One cell that a reviewer sends back, and why. */
export interface CellReason {
  readonly indicator: string;
  readonly slice: string;
  readonly reason: string;
}

/**
 * Whether a return says what is to be done.
 *
 * Errors  `reason_missing` without a cell and a note; per cell `indicator_not_asked`, `slice_unknown`,
 *         `derived_entered`, `cell_repeated`, and of every text `reason_missing`, `text_too_long`,
 *         `text_forbidden_character`.
 */
export function returnable(form: ReportForm, cells: readonly CellReason[], note: string | null): Issue[] {
  const issues: Issue[] = textFindings(note).map((found) => issueAt('note', found));
  if (cells.length === 0 && (note ?? '').trim() === '') {
    issues.push(issueAt('cells', finding('reason_missing', { transition: 'return' })));
  }
  const seen = new Set<string>();
  for (const { indicator, slice, reason } of cells) {
    const path = cellPath(indicator, slice);
    const item = form.byIndicator.get(indicator);
    if (!item) issues.push(issueAt(path, finding('indicator_not_asked', { indicator })));
    else if (isDerived(item.question)) issues.push(issueAt(path, finding('derived_entered')));
    else if (!isSliceAllowed(slice, item.question.disaggregations ?? [])) {
      issues.push(issueAt(path, finding('slice_unknown', { slice })));
    }
    if (seen.has(path)) issues.push(issueAt(path, finding('cell_repeated')));
    if (reason.trim() === '') issues.push(issueAt(path, finding('reason_missing', { transition: 'return' })));
    issues.push(...textFindings(reason).map((found) => issueAt(path, found)));
    seen.add(path);
  }
  return issues;
}

/** What is wrong with a note to a change of state. */
export function noteIssues(note: string | null): Issue[] {
  return textFindings(note).map((found) => issueAt('note', found));
}

function textFindings(text: string | null): ReturnType<typeof finding>[] {
  if (text === null) return [];
  if (hasForbiddenCharacter(text)) return [finding('text_forbidden_character')];
  const length = codePointLength(text);
  if (length <= NOTE_MAXIMUM_LENGTH) return [];
  return [finding('text_too_long', { length: String(length), maximum: String(NOTE_MAXIMUM_LENGTH) })];
}
