import type { Action } from '../action.js';
import type { RoleCode } from '../actor.js';
import { administrator } from './administrator.policy.js';
import { contributor } from './contributor.policy.js';
import { evaluator } from './evaluator.policy.js';
import { institutionLead } from './institution-lead.policy.js';
import { manager } from './manager.policy.js';
import type { Policy } from './policy.js';

/** What needs no signing in. */
export const publicActions: readonly Action[] = [
  'reference.read',
  'comparison.read',
  'observation.read',
  'release.read',
];

export const policies = {
  contributor,
  institution_lead: institutionLead,
  manager,
  evaluator,
  administrator,
} satisfies Record<RoleCode, Policy>;
