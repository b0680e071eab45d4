import { cellPath, isDerived, type ProgrammeYear } from '@kipimo/shared';
import type { BeliefRow } from './cells.query.js';
import type { CellHistory, HistoryValue } from './cell-record.type.js';
import { earlierValue, isComparable } from './report.js';
import type { ReportForm } from './report-form.query.js';

/**
 * The own history of every cell that has one.
 *
 * Shape    values of periods before the report's own, oldest first; narratives and computed values have none here.
 * Gaps     a year without a row is a year of which nothing is on record; a named absence is a row without a value.
 */
export function historiesOf(
  form: ReportForm,
  beliefs: readonly BeliefRow[],
  report: { readonly periodEnds: string; readonly years: readonly ProgrammeYear[] },
): CellHistory[] {
  const histories = new Map<string, CellHistory & { values: HistoryValue[] }>();
  for (const row of beliefs) {
    const item = form.byIndicatorId.get(row.indicatorId);
    const earlier = row.periodEnds < report.periodEnds ? earlierValue(row, report.years) : null;
    if (!item || !earlier || isDerived(item.question) || item.question.valueType === 'narrative') continue;
    const { indicator } = item.question;
    const path = cellPath(indicator, row.slice);
    const history = histories.get(path) ?? { indicator, slice: row.slice, values: [] };
    const { year, value, absence, currency, versionNumber } = earlier;
    history.values.push({ year, value, absence, currency, comparable: isComparable(item, versionNumber) });
    histories.set(path, history);
  }
  return [...histories.values()];
}
