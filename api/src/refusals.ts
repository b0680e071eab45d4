import type { Issue } from '@kipimo/shared';

/** The five words in which a domain says no. Anything else that is thrown is a fault. */
export type RefusalCode = 'NOT_FOUND' | 'NOT_ALLOWED' | 'INVALID' | 'CONFLICT' | 'WRONG_STATE';

export abstract class Refusal extends Error {
  abstract readonly code: RefusalCode;
  constructor(
    message: string,
    readonly issues: readonly Issue[] = [],
  ) {
    super(message);
  }
}

/** The thing is not there, or is not the asker's to see: both look the same. */
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND';
  constructor(what: string, remedy?: string) {
    super(`${what} was not found.${remedy ? ` ${remedy}` : ''}`);
  }
}

/** The asker's roles do not hold the verb. */
export class NotAllowed extends Refusal {
  readonly code = 'NOT_ALLOWED';
}

/** The input breaks rules; each issue names the path, the rule and its parameters. */
export class Invalid extends Refusal {
  readonly code = 'INVALID';
}

/** Somebody else changed the thing in the meantime, or the same key was used for another request. */
export class Conflict extends Refusal {
  readonly code = 'CONFLICT';
}

/** The thing is there, but not in a state that allows this. */
export class WrongState extends Refusal {
  readonly code = 'WRONG_STATE';
}

/**
 * Throws Invalid when a rule found an error; warnings and information pass.
 *
 * Errors  Invalid with all issues, the warnings too, so that a form can show everything at once.
 */
export function refuseUnless(issues: readonly Issue[], message = 'Some values need attention.'): void {
  if (issues.some((issue) => issue.severity === 'error')) throw new Invalid(message, issues);
}

/** One issue about an argument, for inputs that no domain rule covers. */
export function argumentIssue(path: string, rule: string, params: Record<string, string> = {}): Issue {
  return { path, rule, severity: 'error', params };
}
