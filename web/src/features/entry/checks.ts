import type { FoundIssue, Outbox } from './outbox.js';

/** What stands between a report and its submission, by what a person does about it. */
export const checks = ['blank', 'wrong', 'reason', 'carried', 'definition', 'conflict', 'unsaved'] as const;
export type Check = (typeof checks)[number];

const checkOf: Readonly<Record<string, Check>> = {
  required_blank: 'blank',
  note_missing: 'reason',
  carried_unconfirmed: 'carried',
  definition_unconfirmed: 'definition',
};

/**
 * The open points of a report, each with the paths of its cells, each cell once.
 *
 * Shape  an entry for every check; an empty list means that nothing is open.
 */
export function openChecks(issues: readonly FoundIssue[], drafts: Outbox): Record<Check, string[]> {
  const open: Record<Check, Set<string>> = {
    blank: new Set(),
    wrong: new Set(),
    reason: new Set(),
    carried: new Set(),
    definition: new Set(),
    conflict: new Set(),
    unsaved: new Set(),
  };
  for (const { path, rule, severity } of issues)
    if (severity === 'error') open[checkOf[rule] ?? 'wrong'].add(path);
  for (const [path, draft] of drafts) open[draft.theirs ? 'conflict' : 'unsaved'].add(path);
  return Object.fromEntries(checks.map((check) => [check, [...open[check]]])) as Record<Check, string[]>;
}
