import type { ChartAbsence, ChartPoint } from './chart-spec.js';

/**
 * Why a point is blank in a picture: an absence of the record, or
 * 'refused_summary' (values exist, a rule of comparability forbids their summary), or
 * 'no_row' (the answer holds nothing for this year).
 */
export type GapReason = ChartAbsence | 'refused_summary' | 'no_row';

/** The reason of a blank; undefined when there is a value. */
export function gapReason(point: ChartPoint | undefined): GapReason | undefined {
  if (!point) return 'no_row';
  if (point.value !== null) return undefined;
  return point.absence ?? (point.refusals?.length ? 'refused_summary' : 'no_row');
}
