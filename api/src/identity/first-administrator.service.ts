import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { NotAllowed, refuseUnless } from '../refusals.js';
import { personIssues } from './identity.rules.js';
import { isKnownPassword } from './known-passwords.js';
import { passwordIssues } from './password.rules.js';
import { hashPassword, hashSecret } from './secrets.js';
import { SessionService } from './session.service.js';

/** The first account of a new service. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly sessions: SessionService,
  ) {}

  /** Whether nobody can administer this service yet. */
  async isNeeded(): Promise<boolean> {
    const row = await this.database.row<{ needed: boolean }>(
      'needs-first-administrator',
      `select not exists (select from role_assignment r join user_account u on u.id = r.user_id
         where r.role = 'administrator' and u.active and not u.demonstration) as needed`,
    );
    return row?.needed ?? true;
  }

  /**
   * Creates the first administrator with the link that the first start printed, and signs in.
   *
   * Errors  NotAllowed when the link was used, has expired or never existed; Invalid for name, address, password.
   */
  async create(
    person: { link: string; name: string; email: string; password: string; language: string },
    context: RequestContext,
  ): Promise<string> {
    refuseUnless([...personIssues(person), ...passwordIssues(person.password, person, isKnownPassword)]);
    const used = await this.database.rows(
      'use-first-administrator-link',
      `update first_administrator_link set used_at = now()
       where token_hash = $1 and used_at is null and expires_at > now() returning token_hash`,
      [hashSecret(person.link)],
    );
    if (used.length === 0 || !(await this.isNeeded())) {
      throw new NotAllowed('This link was used already or has expired. Restart Kipimo to print a new one.');
    }
    const name = person.name.trim();
    const [row] = await this.database.manager.query(
      `insert into user_account (email, name, password_hash, language) values ($1, $2, $3, $4) returning id`,
      [person.email.trim().toLowerCase(), name, await hashPassword(person.password), person.language],
    );
    await this.database.manager.query(
      `insert into role_assignment (user_id, role) values ($1, 'administrator')`,
      [row.id],
    );
    await this.audit.append(
      { userId: row.id, name },
      { action: 'administrator.created', subjectKind: 'user', subjectId: row.id },
    );
    await this.sessions.open({ id: row.id, name }, context, 'session.opened');
    return row.id;
  }
}
