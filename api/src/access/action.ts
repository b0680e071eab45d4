/** The verbs of the API. An operation names one; a role's policy lists those it holds. */
export const actions = [
  'reference.read',
  'comparison.read',
  'observation.read',
  'submission.read',
  'submission.edit',
  'submission.submit',
  'submission.return',
  'submission.accept',
  'token.manage',
  'demonstration.remove',
  'schema.read',
] as const;

export type Action = (typeof actions)[number];
