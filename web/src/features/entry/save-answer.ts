import { cellPath } from '@kipimo/shared';
import { pathOf } from './report-cells.js';
import type { Report, ReportCell, SaveAnswer } from './report.query.js';

/**
 * The report after the server has answered: entries, open marks, computed values, issues and the version.
 *
 * Shape  a new report; cells that nothing happened to are the same objects. A conflict leaves the cell as it was known
 *        here, since theirs stands beside it until a person decides.
 */
export function withAnswer(report: Report, answer: SaveAnswer): Report {
  const results = new Map(
    answer.results.map((result) => [cellPath(result.indicator, result.slice), result] as const),
  );
  const derived = new Map(answer.derived.map((one) => [one.indicator, one] as const));
  return {
    ...report,
    version: Math.max(report.version, answer.submissionVersion),
    answered: answer.answered,
    expected: answer.expected,
    issues: answer.issues,
    cells: report.cells.map((cell): ReportCell => {
      const computed = cell.slice === '' ? derived.get(cell.version.indicator) : undefined;
      if (computed) {
        const { value, absence } = computed;
        return { ...cell, derived: { value, absence } };
      }
      const result = results.get(pathOf(cell));
      if (!result || result.outcome === 'conflict' || result.outcome === 'refused') return cell;
      return { ...cell, entry: result.entry, mark: result.outcome === 'applied' ? null : cell.mark };
    }),
  };
}
