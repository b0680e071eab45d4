import { finding, type Issue, issueAt, parseIsoDate } from '@kipimo/shared';
import { noteIssues, openOn } from './submission.rules.js';
import type { RoundToReportRow } from './to-do.query.js';

/** More than a year is another round, not more time. */
const MOST_DAYS = 366;
const DAY = 86_400_000;

/**
 * Whether reports of the round can be started and sent on its row's day.
 *
 * Gaps    a demonstration keeps the dates of its past rounds: there the newest of each initiative counts as open.
 */
export function isOpen(row: RoundToReportRow): boolean {
  return row.demonstration ? row.isNewest : openOn(row.today, row).length === 0;
}

/** Whether the round belongs on the list of what is to do: open, announced, or with a report waiting for its people. */
export function isToDo(row: RoundToReportRow): boolean {
  if (row.state === 'draft' || row.state === 'returned') return true;
  return row.state === null && (isOpen(row) || (!row.demonstration && row.opensOn > row.today));
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
