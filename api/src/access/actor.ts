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

/** A role to look through; `public` is everybody who has not signed in. */
export interface SeenRole {
  readonly role: RoleCode | 'public';
  readonly unitId: number | null;
  readonly initiativeId: number | null;
}

/** What a look through somebody else's eyes says of itself. */
export interface SeesAs extends SeenRole {
  /** Name of the person who was chosen; null for the role alone. */
  readonly person: string | null;
  readonly until: string;
  /** Whether everything is shown that the seen role reads; otherwise the looker's own reach hides a part. */
  readonly isWhole: boolean;
  /** The looker's own role that allows it. */
  readonly by: RoleCode;
  readonly ownRoles: readonly RoleGrant[];
  /** Verbs that both hold. They open questions; changes stay closed. */
  readonly verbs: ReadonlySet<Action>;
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
  /** Set while the session looks through somebody else's eyes; roles, actions and scope are then what both may read. */
  readonly seesAs?: SeesAs;
}
