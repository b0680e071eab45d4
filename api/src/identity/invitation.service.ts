import { Injectable } from '@nestjs/common';
import type { Actor, RoleGrant } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { ROLE_LABELS } from '@kipimo/shared';
import { Mail } from '../mail/mail.service.js';
import { argumentIssue, Conflict, Invalid, NotFound, refuseUnless } from '../refusals.js';
import { invitationMail } from './identity.mail.js';
import { personIssues, timeZoneIssues } from './identity.rules.js';
import { INVITATION_DAYS, type InvitationRow, openInvitation, openInvitations } from './invitation.query.js';
import { reachParameters } from './people.query.js';
import { peopleReach } from './people.rules.js';
import type { Invitation, InvitationLink, InvitePersonInput } from './person.type.js';
import { Reaches } from './reach.service.js';
import { hashSecret, newSecret } from './secrets.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Roles on offer: made, looked through, sent again and withdrawn by those who look after people. */
@Injectable()
export class Invitations {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly reaches: Reaches,
    private readonly mail: Mail,
  ) {}

  async open(viewer: Actor): Promise<Invitation[]> {
    const rows = await openInvitations(this.database, reachOf(viewer));
    return Promise.all(rows.map((row) => this.shown(row)));
  }

  /**
   * Offers a role to an address. The operation id is the invitation's own, so that a retry finds it: one invitation
   * and one audit row, with a fresh link, since the first one was never seen.
   *
   * Errors  Invalid; NotAllowed and NotFound where the asker's reach ends; Conflict for a reused operation id.
   */
  async invite(input: InvitePersonInput, viewer: Actor & { userId: string }): Promise<InvitationLink> {
    const id = input.operationId.toLowerCase();
    if (!UUID.test(id))
      throw new Invalid('operationId must be a UUID.', [argumentIssue('operationId', 'not_a_uuid')]);
    refuseUnless([...personIssues(input), ...timeZoneIssues(input.timeZone)]);
    const grant = await this.reaches.grantOf(input);
    await this.reaches.refuseUnlessMayGive(viewer, grant);
    const secret = newSecret('');
    const made = await this.database.rows(
      'invitation-make',
      `insert into invitation (id, email, name, role, unit_id, initiative_id, language, time_zone, token_hash,
         invited_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, now() + make_interval(days => $11))
       on conflict (id) do nothing returning id`,
      [
        id,
        input.email.trim().toLowerCase(),
        input.name.trim(),
        grant.role,
        grant.unitId,
        grant.initiativeId,
        input.language,
        input.timeZone,
        hashSecret(secret),
        viewer.userId,
        INVITATION_DAYS,
      ],
    );
    if (made.length === 0) return this.repeated(id, input, grant, viewer);
    await this.note(viewer, 'person.invited', id, { ...grant, email: input.email.trim().toLowerCase() });
    return this.withLink(await this.own(id, viewer), secret);
  }

  /** A fresh link in place of the old one, which stops working. Errors: NotFound. */
  async renew(id: string, viewer: Actor): Promise<InvitationLink> {
    const row = await this.own(id, viewer);
    await this.reaches.refuseUnlessMayGive(viewer, row);
    await this.note(viewer, 'invitation.renewed', row.id, { email: row.email });
    return this.freshLink(row, viewer);
  }

  /** Errors  NotFound when it was taken up, withdrawn, never there, or is not the asker's. */
  async withdraw(id: string, viewer: Actor): Promise<Invitation> {
    const row = await this.own(id, viewer);
    await this.database.rows(
      'invitation-withdraw',
      'update invitation set withdrawn_at = now() where id = $1',
      [row.id],
    );
    await this.note(viewer, 'invitation.withdrawn', row.id, { email: row.email });
    return this.shown(row);
  }

  private async repeated(
    id: string,
    input: InvitePersonInput,
    grant: RoleGrant,
    viewer: Actor & { userId: string },
  ): Promise<InvitationLink> {
    const row = await openInvitation(this.database, reachOf(viewer), id);
    const same =
      row?.inviterId === viewer.userId &&
      row.email === input.email.trim().toLowerCase() &&
      row.role === grant.role &&
      row.unitId === grant.unitId &&
      row.initiativeId === grant.initiativeId;
    if (row && same) return this.freshLink(row, viewer);
    throw new Conflict('This operation id was already used for another request.', [
      argumentIssue('operationId', 'operation_id_reused', { operationId: id }),
    ]);
  }

  private async freshLink(row: InvitationRow, viewer: Actor): Promise<InvitationLink> {
    const secret = newSecret('');
    await this.database.rows(
      'invitation-renew',
      'update invitation set token_hash = $2, expires_at = now() + make_interval(days => $3) where id = $1',
      [row.id, hashSecret(secret), INVITATION_DAYS],
    );
    return this.withLink(await this.own(row.id, viewer), secret);
  }

  private async own(id: string, viewer: Actor): Promise<InvitationRow> {
    const row = await openInvitation(this.database, reachOf(viewer), id);
    if (!row) throw new NotFound('The invitation');
    return row;
  }

  private async withLink(row: InvitationRow, secret: string): Promise<InvitationLink> {
    const invitation = await this.shown(row);
    const path = `/invitation?link=${secret}`;
    // Everybody knows the password of a demonstration account: it sends nothing to strangers.
    if (row.demonstration) return { invitation, path, mailed: false };
    const { institution, initiative } = invitation.offers;
    const sent = await this.mail.queue({
      to: row.email,
      language: row.language,
      template: invitationMail,
      params: {
        name: row.name,
        who: row.invitedBy,
        role: ROLE_LABELS[row.role][row.language],
        what: institution?.name ?? initiative?.code ?? 'Kipimo',
        days: INVITATION_DAYS,
      },
      // Each link is a message of its own; the same link is one message.
      key: `identity.invitation:${row.id}:${hashSecret(secret).toString('hex').slice(0, 16)}`,
      link: path,
    });
    return { invitation, path, mailed: sent.outcome === 'queued' };
  }

  private async shown(row: InvitationRow): Promise<Invitation> {
    const { id, name, email, invitedBy, invitedAt, expiresAt } = row;
    return { id, name, email, invitedBy, invitedAt, expiresAt, offers: await this.reaches.assignment(row) };
  }

  private note(viewer: Actor, action: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(viewer, { action, subjectKind: 'invitation', subjectId: id, detail });
  }
}

const reachOf = (viewer: Actor) => reachParameters(peopleReach(viewer.roles), viewer.demonstration);
