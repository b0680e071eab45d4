import type { Action } from '../action.js';
import type { RoleCode, RoleGrant } from '../actor.js';
import type { Scope } from '../scope.js';

/** One role: what it may do, and what a grant of it lets its holder see. */
export interface Policy {
  readonly role: RoleCode;
  readonly may: readonly Action[];
  readonly sees: (grant: RoleGrant) => Omit<Scope, 'key'>;
}

export function definePolicy(policy: Policy): Policy {
  return policy;
}
