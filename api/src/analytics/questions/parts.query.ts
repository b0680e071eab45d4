import type { Database } from '../../database/database.js';
import type { VisiblePanel } from '../visible-panel.js';
import { summaryColumns, type TrendRow } from './trend.query.js';
import { type ValuesQuestion, valueParameters } from './values.parameters.js';
import { reportedParts } from './values.sql.js';

/** What one group reported in one round of one part, such as sex=female. */
export interface PartRow extends TrendRow {
  readonly slice: string;
}

const textOf = (shape: keyof typeof reportedParts): string => `
  with ${reportedParts[shape]}
  select grp, i, slice, ${summaryColumns(shape, false)}
    from reported group by grp, i, slice order by grp, i, slice`;

/** Whether an indicator has parts at all: nothing that is computed has any. */
export const hasParts = (question: ValuesQuestion): boolean => question.denominatorId === null;

/**
 * "What did these groups report, year by year, of each part of a dimension?"
 *
 * Shape   one row for each group, round and part that anybody reported, in order.
 * Unit    the indicator's; money in the currency asked for.
 * Gaps    see `TrendRow`; who reported the total without its parts is in no row.
 * Errors  none; the panel has been narrowed to what its scope may see.
 * Source  docs/methods.md#aggregate
 */
export async function partRows(
  _visible: VisiblePanel,
  database: Database,
  question: ValuesQuestion,
  dimension: string,
): Promise<PartRow[]> {
  const shape = question.shape === 'enteredMoney' ? 'enteredMoney' : 'entered';
  return database.rows<PartRow>(`parts ${shape}`, textOf(shape), [...valueParameters(question), dimension]);
}
