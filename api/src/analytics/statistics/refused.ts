/** Why a method gives no figure. The codes are part of the API and never change their meaning. */
export const REFUSED_BECAUSE = [
  'too_few',
  'no_variation',
  'no_comparison_group',
  'all_alike',
  'one_cluster',
  'one_rater',
  'columns_depend',
  'groups_separate_completely',
  'no_match',
  'not_comparable_sizes',
  'outside_scale',
  'incomplete',
  'numerically_unstable',
] as const;
export type RefusedBecause = (typeof REFUSED_BECAUSE)[number];

/** Instead of a figure: the reason, with the numbers that decided it. */
export interface Refused {
  readonly refused: RefusedBecause;
  readonly params: Readonly<Record<string, string>>;
}

/** A figure, or why there is none: no method answers with NaN. */
export type Answer<Value> = Value | Refused;

export function refused(
  because: RefusedBecause,
  params: Readonly<Record<string, string | number>> = {},
): Refused {
  return {
    refused: because,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)])),
  };
}

export const isRefused = <Value>(answer: Answer<Value>): answer is Refused =>
  typeof answer === 'object' && answer !== null && 'refused' in answer;

/** Whether every number anywhere in a value is a number: neither NaN nor infinite. */
export function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value instanceof Map) return [...value.values()].every(isFiniteThroughout);
  if (Array.isArray(value)) return value.every(isFiniteThroughout);
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isFiniteThroughout);
  return true;
}
