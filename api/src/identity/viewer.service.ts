import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '../access/actor.js';
import type { LanguageCode } from '../graphql/text.type.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { actorFrom } from './actor.service.js';
import { TokenService } from './token.service.js';
import type { ViewerType } from './viewer.type.js';

interface ViewerRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
  readonly demonstration: boolean;
  readonly roles: readonly RoleGrant[];
}

/** The signed-in person as the API shows them. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly database: Database,
    private readonly tokens: TokenService,
    private readonly catalogue: Catalogue,
  ) {}

  async byId(userId: string, by: 'session' | 'token' | 'nobody'): Promise<ViewerType> {
    const row = await this.database.row<ViewerRow>(
      'viewer-by-id',
      `select u.id, u.name, u.email, u.language, u.demonstration,
         coalesce((select json_agg(json_build_object('role', r.role, 'unitId', r.unit_id,
           'initiativeId', r.initiative_id) order by r.id) from role_assignment r where r.user_id = u.id), '[]') as roles
       from user_account u where u.id = $1`,
      [userId],
    );
    if (!row) throw new NotFound('The person');
    const actor = actorFrom(row, by === 'token' ? 'token' : 'session');
    const facts = await this.catalogue.current();
    return {
      name: row.name,
      email: row.email,
      language: row.language,
      demonstration: row.demonstration,
      actions: [...actor.actions].sort(),
      roles: row.roles.map((grant) => ({
        role: grant.role,
        institution: grant.unitId === null ? null : facts.unitById(grant.unitId),
        initiative: grant.initiativeId === null ? null : facts.initiativeById(grant.initiativeId),
      })),
      tokens: await this.tokens.ofUser(userId),
    };
  }
}
