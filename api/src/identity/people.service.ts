import { Injectable } from '@nestjs/common';
import type { Actor, RoleGrant } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { decodeCursor, encodeCursor, type PageRequest, pageSize } from '../graphql/page.js';
import { NotAllowed, NotFound, WrongState } from '../refusals.js';
import { ActorService } from './actor.service.js';
import { countPeople, peopleWithin, type PersonRow, personWithin, reachParameters } from './people.query.js';
import { peopleReach } from './people.rules.js';
import type { PeopleFilter, Person, PersonPage } from './person.type.js';
import { Reaches } from './reach.service.js';
import { SecondFactors } from './second-factor.service.js';
import { SessionService } from './session.service.js';

/** People with accounts, for those who look after them: administrators, managers, and leads for their contributors. */
@Injectable()
export class People {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactors,
    private readonly reaches: Reaches,
  ) {}

  async page(viewer: Actor, filter: PeopleFilter, page: PageRequest): Promise<PersonPage> {
    const first = pageSize(page.first);
    const key = decodeCursor(page.after, 2);
    const after = key ? ([String(key[0]), String(key[1])] as const) : null;
    const reach = reachOf(viewer);
    const found = await peopleWithin(this.database, reach, filter, { first, after });
    const rows = found.slice(0, first);
    const last = rows.at(-1);
    return {
      nodes: await Promise.all(rows.map((row) => this.shown(row))),
      pageInfo: {
        endCursor: last ? encodeCursor([last.name, last.id]) : null,
        hasNextPage: found.length > first,
      },
      totalCount: await countPeople(this.database, reach, filter),
    };
  }

  /**
   * Closes an account: its sessions and tokens are dead at once, and what the person did stays on record.
   *
   * Errors  NotFound; NotAllowed for oneself, so that an administrator always remains.
   */
  async deactivate(id: string, viewer: Actor): Promise<Person> {
    const person = await this.person(id, viewer);
    if (person.id === viewer.userId) throw new NotAllowed('Nobody closes their own account.');
    if (person.active) {
      await this.setActive(person.id, false);
      await this.sessions.endAll(person.id, null);
      await this.database.rows(
        'tokens-end',
        'update personal_access_token set revoked_at = now() where user_id = $1 and revoked_at is null',
        [person.id],
      );
      await this.note(viewer, 'person.deactivated', person.id, { name: person.name });
    }
    return this.again(id, viewer);
  }

  /** Opens a closed account again, with the roles and the password it had. */
  async reactivate(id: string, viewer: Actor): Promise<Person> {
    const person = await this.person(id, viewer);
    if (!person.active) {
      await this.setActive(person.id, true);
      await this.note(viewer, 'person.reactivated', person.id, { name: person.name });
    }
    return this.again(id, viewer);
  }

  /** Gives a role to a person who has an account. */
  async grant(id: string, grant: RoleGrant, viewer: Actor): Promise<Person> {
    const person = await this.person(id, viewer);
    await this.reaches.refuseUnlessMayGive(viewer, grant);
    if (await addRole(this.database, person.id, grant)) {
      this.database.afterCommit(() => this.actors.forget());
      await this.note(viewer, 'role.granted', person.id, { ...grant });
    }
    return this.again(id, viewer);
  }

  /** Takes a role away. Errors: NotAllowed for one's own administration, which somebody else must take away. */
  async withdraw(id: string, grant: RoleGrant, viewer: Actor): Promise<Person> {
    const person = await this.person(id, viewer);
    await this.reaches.refuseUnlessMayGive(viewer, grant);
    if (grant.role === 'administrator' && person.id === viewer.userId) {
      throw new NotAllowed('Nobody takes their own administration away.');
    }
    const gone = await this.database.rows(
      'role-withdraw',
      `delete from role_assignment where user_id = $1 and role = $2 and unit_id is not distinct from $3
         and initiative_id is not distinct from $4 returning id`,
      [person.id, grant.role, grant.unitId, grant.initiativeId],
    );
    if (gone.length > 0) {
      this.database.afterCommit(() => this.actors.forget());
      await this.note(viewer, 'role.withdrawn', person.id, { ...grant });
    }
    return (await personWithin(this.database, reachOf(viewer), id))
      ? this.again(id, viewer)
      : this.shown(person);
  }

  /** Removes the second factor of a person who lost it together with the recovery codes. */
  async removeSecondFactor(id: string, viewer: Actor): Promise<Person> {
    const person = await this.person(id, viewer);
    if (!person.hasSecondFactor) throw new WrongState('This person has no second factor.');
    await this.secondFactors.forget(person.id);
    await this.sessions.endAll(person.id, null);
    await this.note(viewer, 'second_factor.removed', person.id, { name: person.name });
    return this.again(id, viewer);
  }

  /** Errors  NotFound when the person is not there, or not the asker's to look after. */
  async person(id: string, viewer: Actor): Promise<PersonRow> {
    const person = await personWithin(this.database, reachOf(viewer), id);
    if (!person) throw new NotFound('The person');
    return person;
  }

  private async again(id: string, viewer: Actor): Promise<Person> {
    return this.shown(await this.person(id, viewer));
  }

  private async shown(row: PersonRow): Promise<Person> {
    return { ...row, roles: await Promise.all(row.roles.map((grant) => this.reaches.assignment(grant))) };
  }

  private async setActive(id: string, active: boolean): Promise<void> {
    await this.database.rows(
      'person-active',
      'update user_account set active = $2, deactivated_at = case when $2 then null else now() end where id = $1',
      [id, active],
    );
    this.database.afterCommit(() => this.actors.forget());
  }

  private note(viewer: Actor, action: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(viewer, { action, subjectKind: 'user', subjectId: id, detail });
  }
}

const reachOf = (viewer: Actor) => reachParameters(peopleReach(viewer.roles), viewer.demonstration);

/** Whether the role was new to the person. */
export async function addRole(database: Database, userId: string, grant: RoleGrant): Promise<boolean> {
  const added = await database.rows(
    'role-grant',
    `insert into role_assignment (user_id, role, unit_id, initiative_id) values ($1, $2, $3, $4)
     on conflict do nothing returning id`,
    [userId, grant.role, grant.unitId, grant.initiativeId],
  );
  return added.length > 0;
}
