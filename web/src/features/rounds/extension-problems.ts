/** Rules about more time that have words of their own here. */
export const extensionProblems = [
  'reason_missing',
  'text_too_long',
  'not_a_date',
  'extension_in_the_past',
  'extension_too_long',
  'round_frozen',
  'round_in_preparation',
] as const;
