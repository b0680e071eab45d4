import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { NotAllowed, NotFound, refuseUnless } from '../refusals.js';
import { ActorService } from './actor.service.js';
import { tokenIssues } from './identity.rules.js';
import { hashSecret, newSecret } from './secrets.js';
import type { CreatedToken, PersonalAccessToken } from './viewer.type.js';

const columns = `id, name, hint, created_at as "createdAt", expires_at as "expiresAt",
  last_used_at as "lastUsedAt", revoked_at as "revokedAt"`;

/** Personal access tokens: made, listed and revoked by their owner. */
@Injectable()
export class TokenService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
  ) {}

  ofUser(userId: string): Promise<PersonalAccessToken[]> {
    return this.database.rows(
      'tokens-of-user',
      `select ${columns} from personal_access_token where user_id = $1 order by created_at desc, id`,
      [userId],
    );
  }

  /** Errors  NotAllowed when the request itself is signed by a token: a stolen one must not breed. */
  async create(wanted: { name: string; expiresInDays: number }, viewer: Actor): Promise<CreatedToken> {
    if (viewer.by !== 'session') throw new NotAllowed('Tokens are made by people who have signed in.');
    refuseUnless(tokenIssues(wanted));
    const secret = newSecret('kipimo_');
    const [token] = await this.database.manager.query(
      `insert into personal_access_token (user_id, name, token_hash, hint, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(days => $5)) returning ${columns}`,
      [viewer.userId, wanted.name.trim(), hashSecret(secret), secret.slice(-4), wanted.expiresInDays],
    );
    await this.audit.append(viewer, {
      action: 'token.created',
      subjectKind: 'token',
      subjectId: token.id,
      detail: { name: token.name },
    });
    return { token, secret };
  }

  async revoke(id: string, viewer: Actor): Promise<PersonalAccessToken> {
    const [rows] = await this.database.manager.query(
      `update personal_access_token set revoked_at = coalesce(revoked_at, now())
       where id::text = $1 and user_id = $2 returning ${columns}`,
      [id, viewer.userId],
    );
    const [token] = rows as PersonalAccessToken[];
    if (!token) throw new NotFound('The token');
    await this.audit.append(viewer, { action: 'token.revoked', subjectKind: 'token', subjectId: token.id });
    this.database.afterCommit(() => this.actors.forget());
    return token;
  }
}
