import {
  codePointLength,
  finding,
  hasForbiddenCharacter,
  type Issue,
  issueAt,
  NOTE_MAXIMUM_LENGTH,
  type Role,
} from '@kipimo/shared';

/** What a message does. `returned` is a reviewer's mark on a cell that was sent back; nobody can say it in a thread. */
export const MESSAGE_KINDS = [
  'said',
  'question',
  'confirmed',
  'corrected',
  'need_help',
  'closed',
  'returned',
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** Where a thread stands: nothing asked, a question open, answered, or settled. */
export const THREAD_STATES = ['quiet', 'asked', 'answered', 'closed'] as const;
export type ThreadState = (typeof THREAD_STATES)[number];

/** Who talks: the people of the institution, and those who review its report. */
export const SIDES = ['institution', 'reviewer'] as const;
export type Side = (typeof SIDES)[number];

/** The roles that take part in conversations. */
export type SpeakingRole = Extract<Role, 'contributor' | 'institution_lead' | 'manager'>;

/** What is read of a message to know where its thread stands. */
export interface Utterance {
  readonly kind: MessageKind;
  readonly side: Side;
  /** Of a mark: whether the cell has changed since, or the report was accepted. */
  readonly isResolved?: boolean;
}

/**
 * In which role a person speaks about a report.
 *
 * Missing  null for who is neither of the institution nor its reviewer: not part of the conversation.
 */
export function speakingRole(roles: readonly Role[]): SpeakingRole | null {
  const order: readonly SpeakingRole[] = ['institution_lead', 'contributor', 'manager'];
  return order.find((role) => roles.includes(role)) ?? null;
}

/** The side that a role speaks for. */
export const sideOf = (role: SpeakingRole): Side => (role === 'manager' ? 'reviewer' : 'institution');

/**
 * Where a thread stands, and whose turn it is.
 *
 * Shape    folded from the messages, oldest first; `waitingFor` is set exactly while a question is open.
 * Gaps     without messages: quiet.
 */
export function standingOf(said: readonly Utterance[]): { state: ThreadState; waitingFor: Side | null } {
  let state: ThreadState = 'quiet';
  let waitingFor: Side | null = null;
  for (const { kind, side, isResolved } of said) {
    if (kind === 'closed') [state, waitingFor] = ['closed', null];
    else if (kind === 'need_help') [state, waitingFor] = ['asked', 'reviewer'];
    else if (kind === 'question' || (kind === 'returned' && !isResolved)) {
      [state, waitingFor] = ['asked', side === 'reviewer' ? 'institution' : 'reviewer'];
    } else if (kind !== 'said') [state, waitingFor] = ['answered', null];
    else if (waitingFor === side) [state, waitingFor] = ['answered', null];
    else if (state === 'closed') state = 'quiet';
  }
  return { state, waitingFor };
}

/** Kinds that only one side can say: the quick replies to a reviewer's question. */
const OF_THE_INSTITUTION: readonly MessageKind[] = ['confirmed', 'corrected', 'need_help'];
/** Kinds that say enough without words. */
const WORDLESS: readonly MessageKind[] = ['corrected', 'need_help', 'closed'];

/**
 * Whether a side may say this.
 *
 * Errors  `message_kind_unavailable`, `message_empty`, `text_too_long`, `text_forbidden_character`.
 */
export function sayable(message: { kind: MessageKind; body: string }, side: Side): Issue[] {
  const issues: Issue[] = [];
  const { kind, body } = message;
  if (kind === 'returned' || (side === 'reviewer' && OF_THE_INSTITUTION.includes(kind))) {
    issues.push(issueAt('kind', finding('message_kind_unavailable', { kind })));
  }
  if (hasForbiddenCharacter(body)) issues.push(issueAt('body', finding('text_forbidden_character')));
  else if (body.trim() === '' && !WORDLESS.includes(kind)) {
    issues.push(issueAt('body', finding('message_empty', { kind })));
  }
  const length = codePointLength(body);
  if (length > NOTE_MAXIMUM_LENGTH) {
    const params = { length: String(length), maximum: String(NOTE_MAXIMUM_LENGTH) };
    issues.push(issueAt('body', finding('text_too_long', params)));
  }
  return issues;
}

/**
 * Whether a thread can be closed by a side.
 *
 * Errors  `thread_empty` when nothing was said; `thread_closed`; `question_not_yours` while a question of the other
 *         side is open: who asked decides when they have their answer.
 */
export function closable(said: readonly Utterance[], side: Side): Issue[] {
  const { state, waitingFor } = standingOf(said);
  if (said.length === 0) return [issueAt('thread', finding('thread_empty'))];
  if (state === 'closed') return [issueAt('thread', finding('thread_closed'))];
  if (waitingFor === side) return [issueAt('thread', finding('question_not_yours'))];
  return [];
}
