import { type AgreementSide, type Role, sideOf } from '@kipimo/shared';
import type { Actor } from '../access/actor.js';
import { reviewsUnit, type Scope } from '../access/scope.js';
import type { Indicator } from '../framework/indicator.type.js';
import type { Initiative } from '../initiative/initiative.type.js';
import type { ReferenceFacts } from '../reference/reference-facts.js';
import { NotFound } from '../refusals.js';
import { rolesOver } from '../reporting/submission.rules.js';
import type { Institution } from '../unit/institution.type.js';
import type { TargetKey } from './target.write.js';

/** Whom and what a target is about, in codes. */
export interface TargetCodes {
  readonly institution: string;
  readonly initiative: string;
  readonly indicator: string;
}

/** The same, resolved for somebody who may see it. */
export interface TargetSubject {
  readonly unit: Institution;
  readonly initiative: Initiative;
  readonly indicator: Indicator;
  readonly key: TargetKey;
  readonly roles: readonly Role[];
  /** The side that the asker acts for; null for who only reads. */
  readonly side: AgreementSide | null;
}

/** Whether the targets of a unit in an initiative are shown as such: to the unit, and to who sees the whole initiative. */
export function seesTargets(scope: Scope, unitId: number, initiativeId: number): boolean {
  const { initiatives, ownUnits, lookedInto } = scope;
  const reaches = (reach: 'every' | readonly number[]): boolean =>
    reach === 'every' || reach.includes(initiativeId);
  if (ownUnits.includes(unitId) || reviewsUnit(scope, unitId, initiativeId)) return true;
  return lookedInto ? lookedInto.unit === unitId && reaches(lookedInto.initiatives) : reaches(initiatives);
}

/** Errors  NotFound for a code that does not exist, for who may not see it, and for an institution that never was a member. */
export function subjectOf(facts: ReferenceFacts, viewer: Actor, codes: TargetCodes): TargetSubject {
  const unit = facts.unit(codes.institution);
  const initiative = facts.initiative(codes.initiative);
  const indicator = facts.indicator(codes.indicator);
  const isMember = facts.panel(initiative, { institutions: [unit.code] }).length > 0;
  if (!isMember || !seesTargets(viewer.scope, unit.id, initiative.id)) throw new NotFound('The target');
  const roles = rolesOver(viewer, { unitId: unit.id, initiativeId: initiative.id });
  return {
    ...{ unit, initiative, indicator, roles },
    key: { unitId: unit.id, indicatorId: indicator.id, initiativeId: initiative.id },
    side: viewer.seesAs ? null : sideOf(roles),
  };
}
