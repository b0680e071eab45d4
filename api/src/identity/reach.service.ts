import { Injectable } from '@nestjs/common';
import type { RoleAssignment } from './viewer.type.js';
import type { Actor, RoleCode, RoleGrant } from '../access/actor.js';
import { argumentIssue, Invalid, NotAllowed, NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { mayGive, peopleReach } from './people.rules.js';

/** A role with its reach by codes, as people name it. */
export interface NamedGrant {
  readonly role: RoleCode;
  readonly institution?: string | null;
  readonly initiative?: string | null;
}

/** Turns roles with codes into grants and back, and decides whose they are to give. */
@Injectable()
export class Reaches {
  constructor(private readonly catalogue: Catalogue) {}

  /** Errors  Invalid when a role lacks its reach; NotFound for codes of nothing. */
  async grantOf({ role, institution, initiative }: NamedGrant): Promise<RoleGrant> {
    const facts = await this.catalogue.current();
    if (role === 'administrator') return { role, unitId: null, initiativeId: null };
    if (role === 'contributor' || role === 'institution_lead') {
      if (!institution) throw new Invalid('Which institution?', [argumentIssue('institution', 'needed')]);
      return { role, unitId: facts.unit(institution).id, initiativeId: null };
    }
    if (!initiative) throw new Invalid('Which initiative?', [argumentIssue('initiative', 'needed')]);
    return { role, unitId: null, initiativeId: facts.initiative(initiative).id };
  }

  /** Errors  NotAllowed for a role that is not the asker's to give; NotFound where their reach ends. */
  async refuseUnlessMayGive(viewer: Actor, grant: RoleGrant): Promise<void> {
    const facts = await this.catalogue.current();
    const memberships = grant.unitId === null ? [] : facts.membershipsOf(facts.unitById(grant.unitId));
    const memberOf = memberships.map(({ initiative }) => initiative.id);
    const verdict = mayGive(peopleReach(viewer.roles), grant, memberOf);
    if (verdict === 'no_role') throw new NotAllowed('This role is not yours to give.');
    if (verdict === 'no_reach') throw new NotFound('The institution');
  }

  async assignment({ role, unitId, initiativeId }: RoleGrant): Promise<RoleAssignment> {
    const facts = await this.catalogue.current();
    return {
      role,
      institution: unitId === null ? null : facts.unitById(unitId),
      initiative: initiativeId === null ? null : facts.initiativeById(initiativeId),
    };
  }

  /** Names of what a role is for, which a password should not be made of. */
  async namesAround(grant: RoleGrant): Promise<string[]> {
    const { institution, initiative } = await this.assignment(grant);
    return [institution?.name, institution?.acronym, initiative?.code].flatMap((name) => name ?? []);
  }
}
