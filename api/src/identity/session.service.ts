import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../graphql/request-context.js';
import { Audit } from '../audit/audit.service.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { argumentIssue, Invalid, NotAllowed, refuseUnless } from '../refusals.js';
import { Inject } from '@nestjs/common';
import { ActorService } from './actor.service.js';
import { passwordIssues, personIssues, signInPause } from './identity.rules.js';
import { hashPassword, hashSecret, isPassword, newSecret } from './secrets.js';
import {
  endedSessionCookie,
  sessionCookie,
  sessionLifetimeSeconds,
  sessionSecretOf,
} from './session-cookie.js';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly password_hash: string | null;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly failed_sign_ins: number;
  readonly waits: number;
}

/** Signing in and out, and the first administrator. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a session and sets its cookie.
   *
   * Errors  Invalid with rule `wrong_email_or_password` for an unknown address and a wrong password alike, in the
   *         same time; `too_many_tries` with the seconds to wait.
   */
  async signIn(address: string, password: string, context: RequestContext): Promise<string> {
    const email = address.trim().toLowerCase();
    const account = await this.account(email);
    if (account && account.waits > 0) {
      const seconds = String(Math.ceil(account.waits));
      throw new Invalid('Too many tries.', [argumentIssue('password', 'too_many_tries', { seconds })]);
    }
    const mayTry = account?.active === true && (!account.demonstration || this.config.demonstration);
    const matches = await isPassword(password, mayTry ? account.password_hash : null);
    if (!account || !matches) {
      if (account) await this.countFailure(account);
      throw new Invalid('The address or the password is wrong.', [
        argumentIssue('password', 'wrong_email_or_password'),
      ]);
    }
    await this.database.rows(
      'sign-in-succeeded',
      'update user_account set failed_sign_ins = 0, next_sign_in_at = null where id = $1 and failed_sign_ins > 0',
      [account.id],
    );
    await this.open(account.id, context);
    await this.audit.append(
      { userId: account.id, name: account.name },
      { action: 'session.opened', subjectKind: 'user', subjectId: account.id },
    );
    return account.id;
  }

  async signOut(context: RequestContext): Promise<void> {
    const secret = sessionSecretOf(context.request.headers.cookie);
    if (secret) {
      await this.database.rows('sign-out', 'delete from session where token_hash = $1', [hashSecret(secret)]);
    }
    this.database.afterCommit(() => this.actors.forget());
    context.reply.header('set-cookie', endedSessionCookie);
  }

  /** Whether nobody can administer this service yet. */
  async needsFirstAdministrator(): Promise<boolean> {
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
  async createFirstAdministrator(
    person: { link: string; name: string; email: string; password: string; language: string },
    context: RequestContext,
  ): Promise<string> {
    refuseUnless([...personIssues(person), ...passwordIssues(person.password, person)]);
    const used = await this.database.rows(
      'use-first-administrator-link',
      `update first_administrator_link set used_at = now()
       where token_hash = $1 and used_at is null and expires_at > now() returning token_hash`,
      [hashSecret(person.link)],
    );
    if (used.length === 0 || !(await this.needsFirstAdministrator())) {
      throw new NotAllowed('This link was used already or has expired. Restart Kipimo to print a new one.');
    }
    const [row] = await this.database.manager.query(
      `insert into user_account (email, name, password_hash, language) values ($1, $2, $3, $4) returning id`,
      [
        person.email.trim().toLowerCase(),
        person.name.trim(),
        await hashPassword(person.password),
        person.language,
      ],
    );
    await this.database.manager.query(
      `insert into role_assignment (user_id, role) values ($1, 'administrator')`,
      [row.id],
    );
    await this.audit.append(
      { userId: row.id, name: person.name },
      { action: 'administrator.created', subjectKind: 'user', subjectId: row.id },
    );
    await this.open(row.id, context);
    return row.id;
  }

  private account(email: string): Promise<Account | null> {
    return this.database.row<Account>(
      'account-by-email',
      `select id, name, password_hash, active, demonstration, failed_sign_ins,
         extract(epoch from greatest(next_sign_in_at - now(), interval '0'))::float8 as waits
       from user_account where email = $1`,
      [email],
    );
  }

  /** Counted on a connection of its own: the refusal that follows rolls the mutation back. */
  private async countFailure(account: Account): Promise<void> {
    const pause = signInPause(account.failed_sign_ins + 1);
    await this.database.pool.query(
      `update user_account set failed_sign_ins = failed_sign_ins + 1,
         next_sign_in_at = now() + make_interval(secs => $2) where id = $1`,
      [account.id, pause],
    );
  }

  private async open(userId: string, context: RequestContext): Promise<void> {
    const secret = newSecret('');
    await this.database.rows(
      'open-session',
      `insert into session (token_hash, user_id, expires_at)
       values ($1, $2, now() + make_interval(secs => $3))`,
      [hashSecret(secret), userId, sessionLifetimeSeconds],
    );
    context.reply.header('set-cookie', sessionCookie(secret));
  }
}
