import { sliceKey } from './disaggregation.js';
import { type ValueTypeCode, valueType } from './types/index.js';

/**
 * Dimensions whose parts are the same for everybody. A framework names many more dimensions without naming their
 * parts; for those nothing is offered, since a list made up here would be measured as if somebody had agreed on it.
 */
export const CLOSED_PARTS: Readonly<Record<string, readonly string[]>> = {
  sex: ['female', 'male'],
  sex_of_lead_author: ['female', 'male'],
};

/**
 * The slices that a form offers for an indicator.
 *
 * Shape    slice keys by dimension, in the order of the indicator; empty for kinds of value whose parts do not add up.
 */
export function offeredSlices(kind: ValueTypeCode, dimensions: readonly string[]): Map<string, string[]> {
  if (!valueType(kind).isAdditive) return new Map();
  return new Map(
    dimensions.flatMap((dimension) => {
      const parts = CLOSED_PARTS[dimension];
      return parts ? [[dimension, parts.map((part) => sliceKey({ [dimension]: part }))] as const] : [];
    }),
  );
}
