/** Reasons that answer a soft rule: why a figure is right although it looks odd. */
export const WARNING_REASONS = ['real_change', 'one_off', 'counted_differently', 'earlier_wrong'] as const;
export type WarningReason = (typeof WARNING_REASONS)[number];

/** What an author says of a figure, beside the free text of a note. */
export const EXPLANATIONS = [...WARNING_REASONS, 'other', 'carried', 'unchanged', 'new_definition'] as const;
export type Explanation = (typeof EXPLANATIONS)[number];

/** Whether a code is one that an author may give. */
export function isExplanation(code: string): code is Explanation {
  return (EXPLANATIONS as readonly string[]).includes(code);
}

/** Whether an explanation is a reason that a soft rule takes by itself; `other` needs words beside it. */
export function isWarningReason(code: string | null | undefined): code is WarningReason {
  return (WARNING_REASONS as readonly string[]).includes(code ?? '');
}

/**
 * What is left of an explanation when the figure changes: it was about the figure before, but a definition that was
 * read stays read.
 */
export function explanationAfterChange(code: Explanation | null | undefined): Explanation | null {
  return code === 'new_definition' ? code : null;
}
