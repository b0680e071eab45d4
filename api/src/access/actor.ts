import type { Role } from '@kipimo/shared';
import type { Action } from './action.js';
import type { Scope } from './scope.js';

export type RoleCode = Role;

/** One role as it was assigned: institution roles name a unit, initiative roles an initiative. */
export interface RoleGrant {
  readonly role: RoleCode;
  readonly unitId: number | null;
  readonly initiativeId: number | null;
}

/** Who is asking. Built once a request from the session or the personal access token; nothing in an input adds to it. */
export interface Actor {
  /** Null for the public, who have not signed in. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string | null;
  readonly language: 'en' | 'fr' | 'es';
  readonly demonstration: boolean;
  readonly roles: readonly RoleGrant[];
  readonly actions: ReadonlySet<Action>;
  readonly scope: Scope;
  /** How the request was signed: tokens may read but not sign in, out or make tokens. */
  readonly by: 'nobody' | 'session' | 'token';
}
