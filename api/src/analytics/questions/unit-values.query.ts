import type { Absence } from '@kipimo/shared';
import type { Database } from '../../database/database.js';
import type { EvidenceTierCode } from '../../observation/record.codes.js';
import type { VisiblePanel } from '../visible-panel.js';
import { type ValuesQuestion, valueParameters } from './values.parameters.js';
import { reportedValues, type ValueShape } from './values.sql.js';

/**
 * What one unit of a group reported in one round, exactly.
 *
 * Gaps  `absence` says why there is no value. `numerator` and `denominator` are there for derived values, whose
 *       `bottom_tier` is the evidence of the denominator; `original` and `currency` for money that was entered.
 */
export interface UnitValueRow {
  readonly grp: number;
  readonly i: number;
  readonly unit_id: number;
  readonly ends: string;
  readonly value: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly absence: Absence | null;
  readonly original: string | null;
  readonly currency: string | null;
  readonly tier: EvidenceTierCode | null;
  readonly bottom_tier: EvidenceTierCode | null;
  readonly unconverted: boolean;
  readonly converted: boolean;
  readonly demonstration: boolean;
  readonly import_id: number | null;
}

const textOf = (shape: ValueShape): string => `
  with ${reportedValues[shape]}
  select r.grp, r.i, r.unit_id, o.period_ends as ends, r.absence,
         case when r.absence is null then trim_scale(r.value)::text end as value,
         case when r.absence is null then trim_scale(r.numerator)::text end as numerator,
         case when r.absence is null then trim_scale(r.denominator)::text end as denominator,
         case when r.id is not null and o.currency_code is not null then trim_scale(o.value)::text end as original,
         case when r.id is not null then o.currency_code end as currency,
         o.evidence_tier as tier, b.evidence_tier as bottom_tier,
         r.unconverted, r.converted, r.demonstration, r.import_id
    from reported r
    join observation o on o.id = r.top_id
    left join observation b on b.id = r.bottom_id
   order by r.grp, r.unit_id, r.i`;

/**
 * "What did every member of these groups report, year by year?"
 *
 * Shape   one row for each place and round that reported, by group, unit and round.
 * Unit    the indicator's, as exact decimals; money in the currency asked for, shares times their multiplier.
 * Gaps    see `UnitValueRow`; who did not report is not in it, but is known from the panel.
 * Source  docs/methods.md#decomposition
 */
export function unitValueRows(
  _visible: VisiblePanel,
  database: Database,
  question: ValuesQuestion,
): Promise<UnitValueRow[]> {
  const { shape } = question;
  return database.rows<UnitValueRow>(`unit values ${shape}`, textOf(shape), valueParameters(question));
}
