import { isDerived } from '@kipimo/shared';
import type { FormItem } from './report-form.query.js';

/**
 * Indicators whose cells may be changed in a report that came back for some of them.
 *
 * Shape    the named ones, and the other part of a share or ratio that a named one belongs to: a corrected part may
 *          need a corrected whole. All cells of an indicator are open together, parts and total.
 * Missing  null when none was named: then all of the report is open.
 */
export function reopenedOf(items: readonly FormItem[], named: readonly number[]): ReadonlySet<string> | null {
  if (named.length === 0) return null;
  const codes = new Set(
    items.filter(({ indicatorId }) => named.includes(indicatorId)).map(({ question }) => question.indicator),
  );
  const open = new Set(codes);
  for (const { question } of items) {
    const parts = isDerived(question) ? [question.numerator, question.denominator] : [];
    if (parts.some((part) => codes.has(part ?? ''))) parts.forEach((part) => part && open.add(part));
  }
  return open;
}
