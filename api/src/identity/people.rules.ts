import type { RoleGrant } from '../access/actor.js';

/** Whose people somebody looks after: everybody's, or those of some units and of some initiatives' members. */
export interface PeopleReach {
  readonly every: boolean;
  /** Units whose contributors a lead looks after. */
  readonly units: readonly number[];
  /** Initiatives whose members' contributors and leads a manager looks after. */
  readonly initiatives: readonly number[];
}

/** The reach that comes with the roles a person holds. */
export function peopleReach(roles: readonly RoleGrant[]): PeopleReach {
  const held = (role: RoleGrant['role']) => roles.filter((grant) => grant.role === role);
  return {
    every: held('administrator').length > 0,
    units: held('institution_lead').flatMap(({ unitId }) => unitId ?? []),
    initiatives: held('manager').flatMap(({ initiativeId }) => initiativeId ?? []),
  };
}

/**
 * Whether a role may be given, or taken away, by somebody of this reach.
 *
 * Shape   `yes`; `no_role` when this role is never theirs to give; `no_reach` when it is, but not there, which the
 *         asker is told as if it were not there. `memberOf` are the initiatives that the role's unit belongs to.
 */
export function mayGive(
  reach: PeopleReach,
  grant: RoleGrant,
  memberOf: readonly number[],
): 'yes' | 'no_role' | 'no_reach' {
  if (reach.every) return 'yes';
  const asManager = reach.initiatives.length > 0 && ['contributor', 'institution_lead'].includes(grant.role);
  const asLead = reach.units.length > 0 && grant.role === 'contributor';
  if (!asManager && !asLead) return 'no_role';
  if (asManager && memberOf.some((initiative) => reach.initiatives.includes(initiative))) return 'yes';
  return asLead && grant.unitId !== null && reach.units.includes(grant.unitId) ? 'yes' : 'no_reach';
}
