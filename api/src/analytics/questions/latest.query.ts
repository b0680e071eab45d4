import type { Absence } from '@kipimo/shared';
import type { Database } from '../../database/database.js';
import type { EvidenceTierCode } from '../../observation/record.codes.js';
import type { VisiblePanel } from '../visible-panel.js';
import { type ValuesQuestion, valueParameters } from './values.parameters.js';
import { reportedValues, type ValueShape } from './values.sql.js';

/**
 * What one unit reported in one round.
 *
 * Gaps  `absence` says why there is no value; a text counts as a value and leaves `value` null. `exact` is null for
 *       derived values, which are quotients; `original` and `currency` are there for money.
 */
export interface LatestRow {
  readonly unit_id: number;
  readonly value: number | null;
  readonly exact: string | null;
  readonly absence: Absence | null;
  readonly original: string | null;
  readonly currency: string | null;
  readonly evidence_tier: EvidenceTierCode | null;
  readonly demonstration: boolean;
  readonly converted: boolean;
  readonly last_import: number | null;
}

const textOf = (shape: ValueShape): string => `
  with ${reportedValues[shape]}
  select r.unit_id, case when r.absence is null then r.value::float8 end as value,
         case when r.absence is null and r.id is not null then trim_scale(r.value)::text end as exact, r.absence,
         case when o.currency_code is not null then trim_scale(o.value)::text end as original,
         case when o.value is not null then o.currency_code end as currency, o.evidence_tier,
         r.demonstration, r.converted, r.import_id as last_import
    from reported r left join observation o on o.id = r.id
   order by r.unit_id`;

/**
 * "Where does every institution stand on this indicator in this year?"
 *
 * Shape   one row for each unit of the panel that reported, by id; the question holds one round.
 * Unit    the indicator's; money in the currency asked for.
 * Gaps    see `LatestRow`; who did not report is not in it, but is known from the panel.
 * Source  docs/methods.md#latest
 */
export function latestRows(
  _visible: VisiblePanel,
  database: Database,
  question: ValuesQuestion,
): Promise<LatestRow[]> {
  const { shape } = question;
  return database.rows<LatestRow>(`latest ${shape}`, textOf(shape), valueParameters(question));
}
