export const refusalCodes = [
  'NOT_FOUND',
  'NOT_ALLOWED',
  'INVALID',
  'CONFLICT',
  'WRONG_STATE',
  'TOO_COSTLY',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** One thing wrong with what was sent: where, by which rule, and the figures the words need. */
export interface RefusalIssue {
  path: string;
  rule: string;
  severity?: string;
  params: Record<string, unknown>;
}

/** The server understood the question and said no. `reference` finds the entry in the server's log. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly issues: readonly RefusalIssue[] = [],
    readonly reference: string | null = null,
  ) {
    super(message);
  }
}

/** No answer came: no network, no server, or something between that is not ours. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

interface GraphQLErrorShape {
  message: string;
  extensions?: { code?: string; issues?: RefusalIssue[]; reference?: string };
}

/** The first error of an answer as a Refusal; a code we do not know reads as INTERNAL. */
export function refusalOf(errors: readonly GraphQLErrorShape[]): Refusal {
  const [first] = errors;
  const code = refusalCodes.find((known) => known === first?.extensions?.code) ?? 'INTERNAL';
  const { issues = [], reference = null } = first?.extensions ?? {};
  return new Refusal(code, first?.message ?? '', issues, reference);
}
