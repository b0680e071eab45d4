import type { TargetCourse, TargetKind } from '@kipimo/shared';
import type { Database } from '../../database/database.js';
import type { VisiblePanel } from '../visible-panel.js';

/** One step of a signed target of one unit, in what was agreed. */
export interface SignedStepRow {
  readonly unit_id: number;
  readonly baseline_on: string | null;
  readonly baseline_value: string | null;
  readonly currency: string | null;
  readonly kind: TargetKind;
  readonly course: TargetCourse;
  readonly due_on: string;
  readonly value: string;
}

const text = `
  select t.unit_id, t.baseline_on, trim_scale(t.baseline_value)::text as baseline_value,
         t.currency_code as currency, t.kind, t.course, p.due_on, trim_scale(p.value)::text as value
    from target t join target_point p on p.target_id = t.id
   where t.unit_id = any($1::int[]) and t.initiative_id = $2 and t.indicator_id = $3 and t.state = 'signed'
     and t.recorded @> $4::timestamptz
   order by t.unit_id, p.due_on`;

/**
 * "Which paths did these members sign for this indicator?"
 *
 * Shape   the steps of every target that was held and signed then, by unit and day.
 * Unit    the indicator's; money in the currency that was agreed.
 */
export function signedSteps(
  visible: VisiblePanel,
  database: Database,
  question: { initiativeId: number; indicatorId: number; asOf: string },
): Promise<SignedStepRow[]> {
  const { initiativeId, indicatorId, asOf } = question;
  return database.rows<SignedStepRow>('signed paths', text, [
    [...visible.units.keys()],
    initiativeId,
    indicatorId,
    asOf,
  ]);
}
