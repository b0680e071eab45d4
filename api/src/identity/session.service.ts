import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, Invalid } from '../refusals.js';
import { ActorService } from './actor.service.js';
import { SecondFactors } from './second-factor.service.js';
import { hashSecret, isPassword, newSecret } from './secrets.js';
import {
  deviceCookie,
  deviceSecretOf,
  endedSessionCookie,
  sessionCookie,
  sessionLifetimeSeconds,
  sessionSecretOf,
} from './session-cookie.js';
import { type CountedTry, SignInThrottle } from './sign-in-throttle.js';

interface Account {
  readonly id: string;
  readonly name: string;
  readonly password_hash: string | null;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly has_second_factor: boolean;
  readonly knows_device: boolean;
}

/** What is given to sign in. */
export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Of the authenticator app, or a recovery code. */
  readonly code?: string | null;
}

const LONGEST_AGENT = 300;

/** Opening and ending sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    private readonly throttle: SignInThrottle,
    private readonly secondFactors: SecondFactors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Opens a session and sets its cookie.
   *
   * Errors  Invalid with rule `wrong_email_or_password` for an unknown address and a wrong password alike, after the
   *         same work; `too_many_tries` with the seconds to wait, for unknown addresses too; then, for whoever knows
   *         the password, `second_factor_needed` or `second_factor_wrong` at `code`.
   */
  async signIn(given: Credentials, context: RequestContext): Promise<string> {
    const email = given.email.trim().toLowerCase();
    const device = deviceSecretOf(context.request.headers.cookie);
    const account = await this.account(email, device);
    const tried = { email, place: context.request.ip, device: account?.knows_device ? device : null };
    const counted = await this.throttle.count(tried);
    if (typeof counted === 'number') {
      const seconds = String(counted);
      throw new Invalid('Too many tries.', [argumentIssue('password', 'too_many_tries', { seconds })]);
    }
    const mayTry = account?.active === true && (!account.demonstration || this.config.demonstration);
    const matches = await isPassword(given.password, mayTry ? account.password_hash : null);
    if (!account || !matches) {
      throw new Invalid('The address or the password is wrong.', [
        argumentIssue('password', 'wrong_email_or_password'),
      ]);
    }
    if (account.has_second_factor) await this.checkCode(account, given.code, counted);
    await this.throttle.forget(counted);
    await this.open(account, context, 'session.opened');
    return account.id;
  }

  /** Errors  Invalid at `code`; a code that was not given yet is no failed try. */
  private async checkCode(
    account: Account,
    code: string | null | undefined,
    counted: CountedTry,
  ): Promise<void> {
    if (!code?.trim()) {
      await this.throttle.forgive(counted);
      throw new Invalid('A code is needed too.', [argumentIssue('code', 'second_factor_needed')]);
    }
    if (await this.secondFactors.isRight(account.id, code)) return;
    throw new Invalid('The code is wrong or was used already.', [
      argumentIssue('code', 'second_factor_wrong'),
    ]);
  }

  async signOut(context: RequestContext): Promise<void> {
    const secret = sessionSecretOf(context.request.headers.cookie);
    if (secret) {
      const [ended] = await this.database.rows<{ user_id: string; name: string }>(
        'sign-out',
        `delete from session s using user_account u where s.token_hash = $1 and u.id = s.user_id
         returning s.user_id, u.name`,
        [hashSecret(secret)],
      );
      if (ended) {
        await this.audit.append(
          { userId: ended.user_id, name: ended.name },
          { action: 'session.ended', subjectKind: 'user', subjectId: ended.user_id },
        );
      }
    }
    this.database.afterCommit(() => this.actors.forget());
    context.reply.header('set-cookie', endedSessionCookie);
  }

  /** Opens a session for somebody who has proved who they are, in place of the one this browser had; audited. */
  async open(
    person: { readonly id: string; readonly name: string },
    context: RequestContext,
    action: string,
  ): Promise<void> {
    const { cookie, 'user-agent': agent = '' } = context.request.headers;
    const former = sessionSecretOf(cookie);
    if (former) {
      await this.database.rows('session-replaced', 'delete from session where token_hash = $1', [
        hashSecret(former),
      ]);
      this.database.afterCommit(() => this.actors.forget());
    }
    const secret = newSecret('');
    await this.database.rows(
      'open-session',
      `insert into session (token_hash, user_id, expires_at, agent)
       values ($1, $2, now() + make_interval(secs => $3), $4)`,
      [hashSecret(secret), person.id, sessionLifetimeSeconds, agent.slice(0, LONGEST_AGENT)],
    );
    const device = deviceSecretOf(cookie) ?? newSecret('');
    await this.database.rows(
      'remember-device',
      'insert into known_device (token_hash, user_id) values ($1, $2) on conflict do nothing',
      [hashSecret(device), person.id],
    );
    await this.audit.append(
      { userId: person.id, name: person.name },
      { action, subjectKind: 'user', subjectId: person.id },
    );
    context.reply.header('set-cookie', sessionCookie(secret));
    context.reply.header('set-cookie', deviceCookie(device));
  }

  /** Ends every session of a person but, when given, the one of this request. */
  async endAll(userId: string, except: RequestContext | null): Promise<void> {
    const kept = except && sessionSecretOf(except.request.headers.cookie);
    await this.database.rows(
      'end-sessions',
      'delete from session where user_id = $1 and token_hash is distinct from $2',
      [userId, kept ? hashSecret(kept) : null],
    );
    this.database.afterCommit(() => this.actors.forget());
  }

  private account(email: string, device: string | null): Promise<Account | null> {
    return this.database.row<Account>(
      'account-by-email',
      `select u.id, u.name, u.password_hash, u.active, u.demonstration,
         exists (select from second_factor f where f.user_id = u.id and f.confirmed_at is not null) as has_second_factor,
         exists (select from known_device d where d.user_id = u.id and d.token_hash = $2) as knows_device
       from user_account u where u.email = $1`,
      [email, hashSecret(device ?? '')],
    );
  }
}
