import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { NotFound } from '../refusals.js';
import type { MailKind } from './mail-template.js';
import { isSignedBy, readToken } from './unsubscribe-token.js';

/** Kinds of message that their reader can decline. */
export const DECLINABLE = ['report', 'reminder', 'agreement'] as const satisfies readonly MailKind[];
export type DeclinableKind = (typeof DECLINABLE)[number];

/** What a reader can choose for a kind of message: to receive it, to pause it for two weeks, to decline it. */
export const MAIL_CHOICES = ['receive', 'pause', 'decline'] as const;
export type MailChoiceCode = (typeof MAIL_CHOICES)[number];
const PAUSE_DAYS = 14;

/** What an address has chosen for one kind of message. */
export interface ChosenMail {
  readonly kind: DeclinableKind;
  readonly choice: MailChoiceCode;
  /** When a pause ends. */
  readonly until: string | null;
}

interface Contact {
  readonly id: string;
  readonly address: string;
  readonly secret: Buffer;
}

/** Which messages a reader wants, chosen on the account page or by the link in a message. */
@Injectable()
export class MailChoices {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  async of(address: string): Promise<ChosenMail[]> {
    const rows = await this.database.rows<{ kind: DeclinableKind; until: string | null }>(
      'mail-pauses',
      `select p.kind, p.until from mail_pause p join mail_contact c on c.id = p.contact_id
       where c.address = $1 and (p.until is null or p.until > now())`,
      [address.toLowerCase()],
    );
    const byKind = new Map(rows.map((row) => [row.kind, row]));
    return DECLINABLE.map((kind) => {
      const row = byKind.get(kind);
      return {
        kind,
        choice: row ? (row.until === null ? 'decline' : 'pause') : 'receive',
        until: row?.until ?? null,
      };
    });
  }

  /** Chooses for the signed-in person's own address. */
  async choose(viewer: Actor, kind: DeclinableKind, choice: MailChoiceCode): Promise<ChosenMail[]> {
    if (viewer.email === null) throw new NotFound('The person');
    await this.database.rows(
      'mail-choice-contact',
      'insert into mail_contact (address, secret) values ($1, $2) on conflict (address) do nothing',
      [viewer.email, randomBytes(32)],
    );
    const contact = await this.database.row<Contact>(
      'mail-contact-by-address',
      'select id, address, secret from mail_contact where address = $1',
      [viewer.email],
    );
    if (!contact) throw new NotFound('The person');
    await this.keep(contact, kind, choice, viewer);
    return this.of(viewer.email);
  }

  /** What the link in a message stands for. Missing: null for a link that was not made here. */
  async byLink(token: string): Promise<{ address: string; chosen: ChosenMail } | null> {
    const claimed = await this.claimed(token);
    if (!claimed) return null;
    const chosen = (await this.of(claimed.contact.address)).find(({ kind }) => kind === claimed.kind);
    return chosen ? { address: masked(claimed.contact.address), chosen } : null;
  }

  /** Chooses for the reader whose message held the link, without signing in. Errors: NotFound for any other link. */
  async chooseByLink(
    token: string,
    choice: MailChoiceCode,
  ): Promise<{ address: string; chosen: ChosenMail } | null> {
    const claimed = await this.claimed(token);
    if (!claimed) throw new NotFound('This link');
    await this.keep(claimed.contact, claimed.kind, choice, {
      userId: null,
      name: 'the reader, by a link in a message',
    });
    return this.byLink(token);
  }

  private async claimed(token: string): Promise<{ contact: Contact; kind: DeclinableKind } | null> {
    const claim = readToken(token);
    if (!claim) return null;
    const contact = await this.database.row<Contact>(
      'mail-contact-by-id',
      'select id, address, secret from mail_contact where id = $1',
      [claim.contact],
    );
    return contact && isSignedBy(claim, contact.secret) ? { contact, kind: claim.kind } : null;
  }

  private async keep(
    contact: Contact,
    kind: DeclinableKind,
    choice: MailChoiceCode,
    by: Pick<Actor, 'userId' | 'name'>,
  ): Promise<void> {
    if (choice === 'receive') {
      await this.database.rows('mail-receive', 'delete from mail_pause where contact_id = $1 and kind = $2', [
        contact.id,
        kind,
      ]);
    } else {
      await this.database.rows(
        'mail-pause',
        `insert into mail_pause (contact_id, kind, until)
         values ($1, $2, case when $3 then now() + make_interval(days => ${PAUSE_DAYS}) end)
         on conflict (contact_id, kind) do update set until = excluded.until, set_at = now()`,
        [contact.id, kind, choice === 'pause'],
      );
    }
    await this.audit.append(by, {
      action: 'mail.chosen',
      subjectKind: 'mail_contact',
      subjectId: contact.id,
      detail: { kind, choice },
    });
  }
}

/** Enough of an address to know it by, and no more: a link may have been passed on. */
function masked(address: string): string {
  const [name = '', domain = ''] = address.split('@');
  return `${name.slice(0, 2)}…@${domain}`;
}
