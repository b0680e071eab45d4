import { type Cell, type Issue, submittable } from '@kipimo/shared';
import { useEffect, useMemo } from 'react';
import { useRead } from '../../graphql/use-read.js';
import { type History, HistoryDocument, historyByPath } from './history.query.js';
import type { CellContent, FoundIssue } from './outbox.js';
import { pathOf, questionOf } from './report-cells.js';
import type { Report, ReportCell } from './report.query.js';

/**
 * What the rules say of the report as it stands on this device: the same rules as the server's, over the same history.
 *
 * Shape  issues as the server would give them, drafts included, so that they are there before anything is sent and
 *        without a connection.
 */
export function issuesHere(
  cells: readonly ReportCell[],
  contents: ReadonlyMap<string, CellContent>,
  histories: ReadonlyMap<string, History>,
): FoundIssue[] {
  const asked = cells.map((cell): Cell => {
    const path = pathOf(cell);
    const entry = contents.get(path) ?? null;
    const currency = entry?.currency ?? null;
    const earlier = histories.get(path)?.values ?? [];
    return {
      question: { ...questionOf(cell, currency), disaggregations: cell.version.disaggregations },
      slice: cell.slice,
      entry,
      previous: cell.previous && {
        value: cell.previous.value ?? null,
        currency: cell.previous.currency ?? null,
        isComparable: !cell.definitionChanged,
      },
      history: earlier.flatMap((one) =>
        one.comparable && one.value != null && (one.currency ?? null) === currency ? [one.value] : [],
      ),
    };
  });
  return submittable(asked).map(foundOf);
}

function foundOf({ path, rule, severity, params }: Issue): FoundIssue {
  const named = Object.entries(params ?? {}).map(([name, value]) => ({ name, value: String(value) }));
  return { path, rule, severity, params: named };
}

/** Runs the rules after each change, once the history is here, and tells the form what they say; shows nothing itself. */
export function LocalRules({
  report,
  person,
  contents,
  onIssues,
}: {
  report: Report;
  /** Whose device keeps the history for when there is no connection. */
  person: string;
  contents: ReadonlyMap<string, CellContent>;
  onIssues: (issues: readonly FoundIssue[]) => void;
}) {
  const { data } = useRead(HistoryDocument, { submission: report.id }, { keptFor: person });
  const histories = useMemo(() => historyByPath(data), [data]);
  useEffect(() => {
    if (data) onIssues(issuesHere(report.cells, contents, histories));
  }, [data, report.cells, contents, histories, onIssues]);
  return null;
}
