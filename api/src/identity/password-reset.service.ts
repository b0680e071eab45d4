import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, Invalid, NotAllowed, refuseUnless } from '../refusals.js';
import { Accounts, isShared } from './account.service.js';
import { isKnownPassword } from './known-passwords.js';
import { passwordIssues } from './password.rules.js';
import { People } from './people.service.js';
import type { PasswordLink } from './person.type.js';
import { SecondFactors } from './second-factor.service.js';
import { hashSecret, newSecret } from './secrets.js';
import { SessionService } from './session.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

const LINK_HOURS = 24;

interface Reset {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly demonstration: boolean;
  readonly second_factor: boolean;
}

/** New passwords by a link that works once. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly accounts: Accounts,
    private readonly people: People,
    private readonly sessions: SessionService,
    private readonly secondFactors: SecondFactors,
    private readonly throttle: SignInThrottle,
  ) {}

  /** A link for somebody to hand over. Errors: NotFound when the person is not the asker's to look after. */
  async linkFor(personId: string, viewer: Actor): Promise<PasswordLink> {
    const person = await this.people.person(personId, viewer);
    if (isShared(person)) throw new NotAllowed('This account is shared; its password stays.');
    const link = await this.newLink(person.id, LINK_HOURS);
    await this.audit.append(viewer, {
      action: 'password.link_made',
      subjectKind: 'user',
      subjectId: person.id,
      detail: { name: person.name },
    });
    return link;
  }

  /**
   * Sets a new password and signs in. Every session that was open before ends; a second factor is still asked for.
   *
   * Errors  NotAllowed for a link that does not work any more; Invalid for the password, or at `code`.
   */
  async reset(
    given: { link: string; password: string; code?: string | null },
    context: RequestContext,
  ): Promise<string> {
    const person = await this.personOf(given.link);
    const { name, email, second_factor: secondFactor } = person;
    refuseUnless(passwordIssues(given.password, { name, email, secondFactor }, isKnownPassword));
    if (secondFactor) {
      if (!given.code?.trim()) throw codeIssue('second_factor_needed');
      const counted = await this.throttle.count({ email, place: 'a password link', device: null });
      if (typeof counted === 'number') throw codeIssue('too_many_tries', { seconds: String(counted) });
      if (!(await this.secondFactors.isRight(person.id, given.code))) throw codeIssue('second_factor_wrong');
    }
    const spent = await this.database.rows(
      'password-link-use',
      'update password_reset set used_at = now() where user_id = $1 and used_at is null returning token_hash',
      [person.id],
    );
    if (spent.length === 0) throw spentLink();
    await this.accounts.setPassword(person.id, given.password);
    await this.sessions.endAll(person.id, null);
    // Whoever had to come in by a link may have lost more than the password: every other way in is closed.
    await this.database.rows('sign-in-unlink', 'delete from sign_in_identity where user_id = $1', [
      person.id,
    ]);
    await this.audit.append(
      { userId: person.id, name },
      { action: 'password.reset', subjectKind: 'user', subjectId: person.id },
    );
    await this.sessions.open(person, context, 'session.opened');
    return person.id;
  }

  /** A link that works once within some hours. */
  async newLink(userId: string, hours: number): Promise<PasswordLink> {
    const secret = newSecret('');
    const row = await this.database.row<{ expiresAt: string }>(
      'password-link-make',
      `insert into password_reset (token_hash, user_id, expires_at)
       values ($1, $2, now() + make_interval(hours => $3)) returning expires_at as "expiresAt"`,
      [hashSecret(secret), userId, hours],
    );
    return { path: `/new-password?link=${secret}`, expiresAt: row?.expiresAt ?? '' };
  }

  private async personOf(link: string): Promise<Reset> {
    const row = await this.database.row<Reset>(
      'password-link',
      `select u.id, u.name, u.email, u.demonstration, exists (select from second_factor f
         where f.user_id = u.id and f.confirmed_at is not null) as second_factor
       from password_reset r join user_account u on u.id = r.user_id
       where r.token_hash = $1 and r.used_at is null and r.expires_at > now() and u.active`,
      [hashSecret(link)],
    );
    if (!row) throw spentLink();
    return row;
  }
}

const spentLink = (): NotAllowed =>
  new NotAllowed('This link was used already or has expired. Ask for a new one.');
const codeIssue = (rule: string, params: Record<string, string> = {}): Invalid =>
  new Invalid('The code is missing, wrong, or was used already.', [argumentIssue('code', rule, params)]);
