import { finding, isRestatementReason, type Issue, issueAt, type RestatementReason } from '@kipimo/shared';

/** What happened to a report, as far as the reason of a restatement is concerned. */
interface Happened {
  readonly transition: string;
  readonly reasonCode: string | null;
}

/**
 * Whether a reopening says, by a code, why values on record are to change.
 *
 * Errors  `restatement_reason_missing`.
 */
export function reopenable(reasonCode: RestatementReason | null | undefined): Issue[] {
  return reasonCode ? [] : [issueAt('reasonCode', finding('restatement_reason_missing'))];
}

/**
 * Why the values that an acceptance replaces are replaced: what the acceptor says, else what the reopening said.
 *
 * Shape   null when the report was never reopened since its last acceptance and nobody says anything now.
 */
export function restatementReason(
  said: RestatementReason | null | undefined,
  events: readonly Happened[],
): RestatementReason | null {
  if (said) return said;
  for (const { transition, reasonCode } of events.toReversed()) {
    if (transition === 'accept') return null;
    if (transition === 'reopen') return reasonCode && isRestatementReason(reasonCode) ? reasonCode : 'other';
  }
  return null;
}

/**
 * Whether an acceptance that ended beliefs says why.
 *
 * Errors  `restatement_reason_missing`, with how many values it would replace.
 */
export function restatable(closed: number, reason: RestatementReason | null): Issue[] {
  if (closed === 0 || reason) return [];
  return [issueAt('reasonCode', finding('restatement_reason_missing', { values: String(closed) }))];
}

/** Whether a report still has questions that nobody answered. Errors: `questions_open`. */
export function withoutQuestions(open: number): Issue[] {
  return open === 0 ? [] : [issueAt('id', finding('questions_open', { questions: String(open) }))];
}
