import type { Actor, RoleGrant } from '../access/actor.js';
import type { CohortAudience } from '../initiative/cohort-rule.js';

/** Whether somebody may make a cohort of an initiative: its managers for everybody, its evaluators for an address. */
export function mayMake(
  roles: readonly RoleGrant[],
  initiativeId: number,
  audience: CohortAudience,
): boolean {
  return roles.some(
    ({ role, initiativeId: own }) =>
      own === initiativeId && (role === 'manager' || (role === 'evaluator' && audience === 'by_address')),
  );
}

/**
 * Whether somebody may make the next version: of a listed cohort the managers of its initiative, of one that is known
 * by its address alone who made it. What belongs to the demonstration stays with its accounts.
 */
export function mayChange(
  viewer: Pick<Actor, 'roles' | 'userId' | 'demonstration'>,
  cohort: {
    readonly initiativeId: number;
    readonly audience: CohortAudience;
    readonly madeBy: string | null;
    readonly demonstration: boolean;
  },
): boolean {
  if (viewer.demonstration !== cohort.demonstration) return false;
  if (cohort.audience === 'everybody') return mayMake(viewer.roles, cohort.initiativeId, 'everybody');
  return (
    cohort.madeBy !== null &&
    cohort.madeBy === viewer.userId &&
    mayMake(viewer.roles, cohort.initiativeId, 'by_address')
  );
}
