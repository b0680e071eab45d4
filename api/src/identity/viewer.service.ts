import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import { Catalogue } from '../reference/catalogue.js';
import { actorFrom, userColumns, type UserRow } from './actor.service.js';
import { TokenService } from './token.service.js';
import type { ViewerType } from './viewer.type.js';

/** The signed-in person as the API shows them. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly database: Database,
    private readonly tokens: TokenService,
    private readonly catalogue: Catalogue,
  ) {}

  async byId(userId: string, by: 'session' | 'token' | 'nobody'): Promise<ViewerType> {
    const row = await this.database.row<UserRow>(
      'viewer-by-id',
      `select ${userColumns} from user_account u where u.id = $1`,
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
