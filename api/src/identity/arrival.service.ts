import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/request-context.js';
import { argumentIssue, Invalid, NotAllowed, refuseUnless } from '../refusals.js';
import { ActorService } from './actor.service.js';
import { personIssues, timeZoneIssues } from './identity.rules.js';
import { type InvitationRow, invitationOfLink } from './invitation.query.js';
import { isKnownPassword } from './known-passwords.js';
import { passwordIssues } from './password.rules.js';
import { addRole } from './people.service.js';
import type { AcceptInvitationInput, InvitationOffer } from './person.type.js';
import { Reaches } from './reach.service.js';
import { hashPassword, hashSecret } from './secrets.js';
import { SessionService } from './session.service.js';

interface Holder {
  readonly id: string;
  readonly demonstration: boolean;
}

/** How an invited person arrives: with a new account, or with the one they have. */
@Injectable()
export class Arrivals {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly actors: ActorService,
    private readonly sessions: SessionService,
    private readonly reaches: Reaches,
  ) {}

  /** What a link offers. Errors: NotAllowed when it was used, withdrawn, has expired or never existed. */
  async offer(link: string): Promise<InvitationOffer> {
    const row = await this.invitation(link);
    const { name, email, invitedBy, language, timeZone } = row;
    const hasAccount = (await this.holder(row)) !== null;
    return {
      name,
      email,
      invitedBy,
      language,
      timeZone,
      hasAccount,
      offers: await this.reaches.assignment(row),
    };
  }

  /**
   * Takes an invitation up. A new address gets an account and is signed in; an address with an account takes the role
   * up signed in, so that a link alone never opens an account that exists.
   *
   * Shape   the id of the person.
   * Errors  NotAllowed for a link that does not work any more, `sign_in_to_accept` among its issues where the account
   *         exists; Invalid for name, password, time zone.
   */
  async accept(input: AcceptInvitationInput, viewer: Actor, context: RequestContext): Promise<string> {
    const row = await this.invitation(input.link);
    const holder = await this.holder(row);
    if (holder && viewer.userId !== holder.id) {
      throw new NotAllowed('This address has an account. Sign in with it, then open the link again.', [
        argumentIssue('link', 'sign_in_to_accept'),
      ]);
    }
    const person = holder
      ? { id: holder.id, name: viewer.name }
      : { id: await this.create(row, input), name: input.name.trim() };
    await this.spend(row.id, person.id);
    await addRole(this.database, person.id, row);
    await this.audit.append(
      { userId: person.id, name: person.name },
      {
        action: 'invitation.accepted',
        subjectKind: 'invitation',
        subjectId: row.id,
        detail: { role: row.role, unitId: row.unitId, initiativeId: row.initiativeId },
      },
    );
    this.database.afterCommit(() => this.actors.forget());
    if (!holder) await this.sessions.open(person, context, 'session.opened');
    return person.id;
  }

  private async create(row: InvitationRow, input: AcceptInvitationInput): Promise<string> {
    const { name, password, language, timeZone } = input;
    const about = [...(await this.reaches.namesAround(row))];
    refuseUnless([
      ...personIssues({ name, email: row.email }),
      ...timeZoneIssues(timeZone),
      ...passwordIssues(password ?? '', { name, email: row.email, about }, isKnownPassword),
    ]);
    const created = await this.database.row<{ id: string }>(
      'person-create',
      `insert into user_account (email, name, password_hash, language, time_zone, demonstration)
       values ($1, $2, $3, $4, $5, $6) on conflict (email) do nothing returning id`,
      [row.email, name.trim(), await hashPassword(password ?? ''), language, timeZone, row.demonstration],
    );
    if (!created)
      throw new Invalid('This address has an account by now.', [argumentIssue('link', 'sign_in_to_accept')]);
    return created.id;
  }

  /** The link works once, even when it is opened twice at the same moment. */
  private async spend(invitationId: string, userId: string): Promise<void> {
    const spent = await this.database.rows(
      'invitation-accept',
      `update invitation set accepted_at = now(), accepted_by = $2
       where id = $1 and accepted_at is null and withdrawn_at is null returning id`,
      [invitationId, userId],
    );
    if (spent.length === 0) throw spentLink();
  }

  private async invitation(link: string): Promise<InvitationRow> {
    const row = await invitationOfLink(this.database, hashSecret(link));
    if (!row) throw spentLink();
    return row;
  }

  /** Whose address it is already. A demonstration account gives real people nothing, and the other way round. */
  private async holder(row: InvitationRow): Promise<Holder | null> {
    const holder = await this.database.row<Holder & { active: boolean }>(
      'account-of-address',
      'select id, demonstration, active from user_account where email = $1',
      [row.email],
    );
    if (holder && (!holder.active || holder.demonstration !== row.demonstration)) throw spentLink();
    return holder;
  }
}

const spentLink = (): NotAllowed =>
  new NotAllowed(
    'This link was used already, was withdrawn or has expired. Ask whoever sent it for a new one.',
  );
