import { Injectable } from '@nestjs/common';
import type { Actor, RoleGrant } from '../access/actor.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { actorFrom, userColumns, type UserRow } from './actor.service.js';
import { TokenService } from './token.service.js';
import type { RoleAssignment, ViewerType } from './viewer.type.js';

/** The signed-in person as the API shows them. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly database: Database,
    private readonly tokens: TokenService,
    private readonly catalogue: Catalogue,
  ) {}

  /** Whoever sees as somebody else is shown with the role they see as, and without what is their own alone. */
  async of(viewer: Actor & { readonly userId: string }): Promise<ViewerType> {
    const own = await this.byId(viewer.userId, viewer.by);
    if (!viewer.seesAs) return own;
    const { role, unitId, initiativeId, person, until, isWhole } = viewer.seesAs;
    return {
      ...own,
      actions: [...viewer.actions].sort(),
      roles: await this.named(viewer.roles),
      tokens: [],
      seesAs: {
        ...(await this.placesOf({ unitId, initiativeId })),
        role,
        person,
        until,
        isWhole,
      },
    };
  }

  async byId(userId: string, by: 'session' | 'token' | 'nobody'): Promise<ViewerType> {
    const row = await this.database.row<UserRow>(
      'viewer-by-id',
      `select ${userColumns} from user_account u where u.id = $1`,
      [userId],
    );
    if (!row) throw new NotFound('The person');
    const actor = actorFrom(row, by === 'token' ? 'token' : 'session');
    return {
      name: row.name,
      email: row.email,
      language: row.language,
      demonstration: row.demonstration,
      actions: [...actor.actions].sort(),
      roles: await this.named(row.roles),
      tokens: await this.tokens.ofUser(userId),
      seesAs: null,
    };
  }

  private named(roles: readonly RoleGrant[]): Promise<RoleAssignment[]> {
    return Promise.all(
      roles.map(async (grant) => ({
        role: grant.role,
        ...(await this.placesOf(grant)),
      })),
    );
  }

  private async placesOf({ unitId, initiativeId }: Pick<RoleGrant, 'unitId' | 'initiativeId'>) {
    const facts = await this.catalogue.current();
    return {
      institution: unitId === null ? null : facts.unitById(unitId),
      initiative: initiativeId === null ? null : facts.initiativeById(initiativeId),
    };
  }
}
