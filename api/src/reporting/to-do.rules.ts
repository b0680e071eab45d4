import {
  finding,
  type Issue,
  issueAt,
  parseIsoDate,
  type RoundPhase,
  type SubmissionState,
  WRITING_PHASES,
} from '@kipimo/shared';
import { noteIssues } from './submission.rules.js';

/** More than a year is another round, not more time. */
const MOST_DAYS = 366;
const DAY = 86_400_000;

/** Whether a round belongs on the list of what is to do: open, announced, or with a report waiting for its people. */
export function isToDo(state: SubmissionState | null, phase: RoundPhase): boolean {
  if (state === 'draft' || state === 'returned') return true;
  return state === null && (phase === 'not_open_yet' || WRITING_PHASES.includes(phase));
}

/**
 * Whether a request for more time says until when and why.
 *
 * Errors  `date_unknown` for a day that no calendar has, `extension_not_later` unless the day is after the one that is due, `extension_too_long` beyond a year,
 *         `reason_missing`, and what is wrong with the words.
 */
export function extensionIssues(dueOn: string, until: string, reason: string): Issue[] {
  const issues: Issue[] = [];
  if (parseIsoDate(until) === null) issues.push(issueAt('until', finding('date_unknown')));
  else if (until <= dueOn) issues.push(issueAt('until', finding('extension_not_later', { due: dueOn })));
  else if (Date.parse(until) - Date.parse(dueOn) > MOST_DAYS * DAY)
    issues.push(issueAt('until', finding('extension_too_long', { due: dueOn })));
  if (reason.trim() === '') issues.push(issueAt('reason', finding('reason_missing')));
  return [...issues, ...noteIssues(reason).map((issue) => ({ ...issue, path: 'reason' }))];
}
