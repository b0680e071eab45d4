/** What a reviewer says of one cell. The codes are forever. */
export const VERDICTS = ['accepted', 'asked', 'adjusted', 'flagged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that say nothing without words: the question, why another figure is better, what is odd. */
export const VERDICTS_WITH_REASON: readonly Verdict[] = ['asked', 'adjusted', 'flagged'];

/** Whether a code names a verdict. */
export function isVerdict(code: string): code is Verdict {
  return (VERDICTS as readonly string[]).includes(code);
}
