/** Below this share of institutions nobody may speak of a development. */
const COMPLETE_ENOUGH = 0.8;
/** Krippendorff's bound for tentative conclusions: below it, two raters do not confirm one another. */
const AGREE_ENOUGH = 0.667;

export const CEILING_REASONS = [
  'no_baseline',
  'incomplete',
  'no_comparison',
  'no_earlier_difference',
  'not_registered',
  'self_reported',
  'not_verified',
] as const;
export type CeilingReason = (typeof CEILING_REASONS)[number];

/** What strength of claim the evidence can carry, and what keeps it from the next. */
export interface EvidenceCeiling {
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly because: readonly CeilingReason[];
}

/** What the ceiling is worked out from. */
export interface CeilingFacts {
  /** Institutions with both values, and those whose last value was due. */
  readonly n: number;
  readonly expected: number;
  readonly hasComparison: boolean;
  /** Whether the same difference before the baseline is shown. */
  readonly isEarlierShown: boolean;
  readonly isDeclaredBefore: boolean;
  /** Krippendorff's α of the institutions' own figures with somebody else's; null when nobody checked. */
  readonly agreement: number | null;
}

/** From this level on words of cause may be used. */
export const CAUSE_FROM = 3;

/**
 * The strongest claim that the evidence can carry.
 *
 * Shape   0 nothing; 1 a baseline; 2 a development, with 80 % reported; 3 a difference against a comparison, shown
 *         before the baseline too, declared before the data, and not resting on self-reports alone; 4 the same with
 *         figures that a second rater confirmed (α of at least 0.667).
 * Gaps    `because` names everything that is in the way of more.
 * Source  docs/methods.md#what-may-be-claimed; Nesta, Standards of Evidence, 2013, in its order.
 */
export function ceilingOf(facts: CeilingFacts): EvidenceCeiling {
  const { n, expected, agreement } = facts;
  const isComplete = expected > 0 && n / expected >= COMPLETE_ENOUGH;
  const isConfirmed = agreement !== null && agreement >= AGREE_ENOUGH;
  const because: CeilingReason[] = [];
  if (n === 0) because.push('no_baseline');
  else if (!isComplete) because.push('incomplete');
  if (!facts.hasComparison) because.push('no_comparison');
  else if (!facts.isEarlierShown) because.push('no_earlier_difference');
  if (!facts.isDeclaredBefore) because.push('not_registered');
  if (agreement === null) because.push('self_reported');
  else if (!isConfirmed) because.push('not_verified');
  return { level: levelOf(because), because };
}

function levelOf(because: readonly CeilingReason[]): EvidenceCeiling['level'] {
  if (because.includes('no_baseline')) return 0;
  if (because.includes('incomplete')) return 1;
  if (because.length === 0) return 4;
  return because.every((reason) => reason === 'not_verified') ? 3 : 2;
}
