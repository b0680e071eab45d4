import { Injectable } from '@nestjs/common';
import { demonstrationAccounts } from '../../seed/demonstration-accounts.js';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, Invalid, NotAllowed, NotFound, refuseUnless } from '../refusals.js';
import type { Account, SecondFactorSetup, SessionType } from './account.type.js';
import { ActorService } from './actor.service.js';
import { timeZoneIssues } from './identity.rules.js';
import { isKnownPassword } from './known-passwords.js';
import { passwordIssues } from './password.rules.js';
import { SecondFactors } from './second-factor.service.js';
import { hashPassword, hashSecret, isPassword } from './secrets.js';
import { sessionSecretOf } from './session-cookie.js';
import { SessionService } from './session.service.js';

/** A person who has signed in with a session. */
export type Owner = Actor & { readonly userId: string };

const shared: ReadonlySet<string> = new Set(demonstrationAccounts.map(({ email }) => email));

/** What people do with their own account. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactors,
  ) {}

  async of(owner: Owner, context: RequestContext): Promise<Account> {
    const row = await this.database.row<Omit<Account, 'sessions' | 'shared'>>(
      'account-of',
      `select u.language, u.time_zone as "timeZone", u.password_hash is not null as "hasPassword",
         exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as "secondFactor",
         (select count(*) from recovery_code c where c.user_id = u.id and c.used_at is null) as "recoveryCodesLeft"
       from user_account u where u.id = $1`,
      [owner.userId],
    );
    if (!row) throw new NotFound('The account');
    const everybodys = isShared(owner);
    // Strangers share a published account: one must not see, or end, another's session.
    const sessions = await this.database.rows<SessionType>(
      'sessions-of',
      `select id, agent, created_at as "openedAt", last_seen_at::date as "lastSeenOn", expires_at as "expiresAt",
         token_hash = $2 as current
       from session where user_id = $1 and expires_at > now() and (token_hash = $2 or not $3)
       order by created_at desc, id`,
      [owner.userId, currentHash(context), everybodys],
    );
    return { ...row, shared: everybodys, sessions };
  }

  async update(owner: Owner, wanted: { language: string; timeZone: string }): Promise<void> {
    refuseUnless(timeZoneIssues(wanted.timeZone));
    await this.database.rows(
      'account-update',
      'update user_account set language = $2, time_zone = $3 where id = $1',
      [owner.userId, wanted.language, wanted.timeZone],
    );
    this.database.afterCommit(() => this.actors.forget());
    await this.note(owner, 'account.changed', { ...wanted });
  }

  /** Ends every other session. Errors: Invalid when the current password is wrong or the next one is refused. */
  async changePassword(
    owner: Owner,
    { current, next }: { current: string; next: string },
    context: RequestContext,
  ): Promise<void> {
    refuseShared(owner);
    const account = await this.proven(owner, current, 'current');
    const person = { name: owner.name, email: owner.email ?? '', secondFactor: account.second_factor };
    refuseUnless(passwordIssues(next, person, isKnownPassword, 'next'));
    await this.setPassword(owner.userId, next);
    await this.sessions.endAll(owner.userId, context);
    await this.note(owner, 'password.changed');
  }

  /** Errors  Invalid for a wrong password; WrongState when a factor is on. */
  async beginSecondFactor(owner: Owner, password: string): Promise<SecondFactorSetup> {
    refuseShared(owner);
    await this.proven(owner, password, 'password');
    return this.secondFactors.begin(owner);
  }

  /** Turns the factor on, and ends every session that was opened without it. */
  async confirmSecondFactor(owner: Owner, code: string, context: RequestContext): Promise<string[]> {
    refuseShared(owner);
    const codes = await this.secondFactors.confirm(owner, code);
    await this.sessions.endAll(owner.userId, context);
    return codes;
  }

  /** Errors  Invalid for a wrong password or code, or while the password is too short to stand alone. */
  async removeSecondFactor(owner: Owner, password: string, code: string): Promise<void> {
    refuseShared(owner);
    await this.proven(owner, password, 'password');
    refuseUnless(passwordIssues(password, { name: owner.name, email: owner.email ?? '' }, isKnownPassword));
    await this.secondFactors.remove(owner, code);
  }

  renewRecoveryCodes(owner: Owner, code: string): Promise<string[]> {
    refuseShared(owner);
    return this.secondFactors.renewCodes(owner, code);
  }

  /** Errors  NotFound when it is not there, has ended, or is somebody else's. */
  async endSession(owner: Owner, id: string, context: RequestContext): Promise<void> {
    const ended = await this.database.rows(
      'session-end',
      `delete from session where id::text = $1 and user_id = $2 and (token_hash = $3 or not $4) returning id`,
      [id.toLowerCase(), owner.userId, currentHash(context), isShared(owner)],
    );
    if (ended.length === 0) throw new NotFound('The session');
    this.database.afterCommit(() => this.actors.forget());
    await this.note(owner, 'session.ended');
  }

  async endOtherSessions(owner: Owner, context: RequestContext): Promise<void> {
    refuseShared(owner);
    await this.sessions.endAll(owner.userId, context);
    await this.note(owner, 'sessions.ended');
  }

  async setPassword(userId: string, password: string): Promise<void> {
    await this.database.rows('password-set', 'update user_account set password_hash = $2 where id = $1', [
      userId,
      await hashPassword(password),
    ]);
  }

  private async proven(owner: Owner, password: string, path: string): Promise<{ second_factor: boolean }> {
    const account = await this.database.row<{ password_hash: string | null; second_factor: boolean }>(
      'account-proof',
      `select password_hash, exists (select from second_factor f
         where f.user_id = u.id and f.confirmed_at is not null) as second_factor
       from user_account u where u.id = $1`,
      [owner.userId],
    );
    if (account && (await isPassword(password, account.password_hash))) return account;
    throw new Invalid('The password is wrong.', [argumentIssue(path, 'password_wrong')]);
  }

  private note(owner: Owner, action: string, detail: Record<string, unknown> = {}): Promise<void> {
    return this.audit.append(owner, { action, subjectKind: 'user', subjectId: owner.userId, detail });
  }
}

/** Whether an account is one that the demonstration publishes with its password. */
export const isShared = ({ email, demonstration }: Pick<Actor, 'email' | 'demonstration'>): boolean =>
  demonstration && shared.has(email ?? '');

function refuseShared(owner: Owner): void {
  if (isShared(owner)) {
    throw new NotAllowed(
      'Everybody who tries the demonstration shares this account, so this stays as it is.',
      [argumentIssue('account', 'shared_account')],
    );
  }
}

const currentHash = (context: RequestContext): Buffer =>
  hashSecret(sessionSecretOf(context.request.headers.cookie) ?? '');
