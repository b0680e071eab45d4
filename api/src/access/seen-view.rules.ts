import type { Action } from './action.js';
import type { Actor, RoleCode, RoleGrant, SeenRole } from './actor.js';
import { policies, publicActions } from './policies/index.js';
import { publicScope, type Scope, scopeOf } from './scope.js';

/** The looker's own role that reaches as far as the seen one, and the initiatives that it reaches into. */
export interface Covering {
  readonly by: RoleCode;
  readonly initiatives: 'every' | readonly number[];
}

/** These concern the looker's own account or begin another look. */
const PERSONAL: readonly Action[] = ['mail.choose', 'token.manage', 'account.manage', 'view.switch'];

/**
 * The role by which somebody may see as another.
 *
 * Leads see as contributors of their own institution; managers as people of the institutions, and as evaluators, of
 * their own initiatives; administrators as everybody but administrators. Everybody who may switch at all sees as the
 * public. `memberOf` are the initiatives that the seen role's unit belongs to.
 *
 * Shape   the nearest own role; `no_role` when such a role is never theirs to see as; `no_reach` when not there.
 */
export function coveringRole(
  own: readonly RoleGrant[],
  seen: SeenRole,
  memberOf: readonly number[],
): Covering | 'no_role' | 'no_reach' {
  const switching = own.filter(({ role }) => policies[role].may.includes('view.switch'));
  const [first] = switching;
  if (!first || seen.role === 'administrator') return 'no_role';
  if (seen.role === 'public') return { by: first.role, initiatives: [] };
  const ofUnit = seen.role === 'contributor' || seen.role === 'institution_lead';
  const leads = switching.filter(({ role }) => role === 'institution_lead' && seen.role === 'contributor');
  if (leads.some(({ unitId }) => unitId === seen.unitId)) return { by: 'institution_lead', initiatives: [] };
  const managed = switching.flatMap(({ role, initiativeId }) =>
    role === 'manager' && seen.role !== 'manager' ? (initiativeId ?? []) : [],
  );
  const reached = managed.filter((id) => (ofUnit ? memberOf.includes(id) : id === seen.initiativeId));
  if (reached.length > 0) return { by: 'manager', initiatives: reached };
  if (switching.some(({ role }) => role === 'administrator'))
    return { by: 'administrator', initiatives: 'every' };
  return leads.length + managed.length > 0 ? 'no_reach' : 'no_role';
}

/** What both see: never more than the looker, never more than the seen role. */
function sharedScope(seen: SeenRole, { by, initiatives }: Covering): Scope {
  if (seen.role === 'public') return publicScope;
  const grant = {
    role: seen.role,
    unitId: seen.unitId,
    initiativeId: seen.initiativeId,
  };
  const full = scopeOf([policies[seen.role].sees(grant)]);
  // A lead sees all that a contributor sees, and others all that a role of an initiative in their reach sees.
  if (by === 'institution_lead' || seen.unitId === null) return full;
  const lookedInto = { unit: seen.unitId, initiatives };
  return {
    ...publicScope,
    key: JSON.stringify(['looked into', lookedInto]),
    lookedInto,
  };
}

/**
 * The actor while they see as somebody else: reads that both may read, and no change of anything.
 *
 * Whoever's role does not reach that far any more, or whom the seen person's role was taken from, sees as the public.
 */
export function seeingAs(
  own: Actor,
  wanted: SeenRole & { person: string | null; until: string },
  memberOf: readonly number[],
  isStillHeld: boolean,
): Actor {
  const found = isStillHeld ? coveringRole(own.roles, wanted, memberOf) : 'no_reach';
  const isGone = typeof found === 'string';
  const seen: SeenRole = isGone ? { role: 'public', unitId: null, initiativeId: null } : wanted;
  const by = isGone ? (own.roles[0]?.role ?? 'contributor') : found.by;
  const held = seen.role === 'public' ? [] : policies[seen.role].may;
  const impersonal = held.filter((verb) => !PERSONAL.includes(verb));
  const verbs = impersonal.filter((verb) => policies[by].may.includes(verb));
  const scope = isGone ? publicScope : sharedScope(seen, found);
  return {
    ...own,
    roles: seen.role === 'public' ? [] : [{ ...seen, role: seen.role }],
    actions: new Set([...publicActions, ...verbs.filter((verb) => verb.endsWith('.read'))]),
    scope,
    seesAs: {
      role: seen.role,
      unitId: seen.unitId,
      initiativeId: seen.initiativeId,
      person: wanted.person,
      until: wanted.until,
      isWhole: !isGone && !scope.lookedInto && verbs.length === impersonal.length,
      by,
      ownRoles: own.roles,
      verbs: new Set(verbs),
    },
  };
}
