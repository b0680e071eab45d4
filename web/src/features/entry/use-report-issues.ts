import { useMemo, useState } from 'react';
import type { FoundIssue, Outbox } from './outbox.js';
import type { Report } from './report.query.js';

const none: readonly FoundIssue[] = [];

/**
 * What the rules say: as this device finds once it can judge by itself, until then as the server last said.
 *
 * Gaps  a cell with changes of its own is not judged by the server's word, which is about another value.
 */
export function useReportIssues(report: Report, drafts: Outbox) {
  const [here, setHere] = useState<readonly FoundIssue[] | null>(null);
  const all = here ?? report.issues;
  const byPath = useMemo(() => {
    const found = new Map<string, FoundIssue[]>();
    for (const issue of all) found.set(issue.path, [...(found.get(issue.path) ?? []), issue]);
    return found;
  }, [all]);
  const of = (path: string) => (here === null && drafts.has(path) ? none : (byPath.get(path) ?? none));
  return { all, of, setHere };
}
