import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@kipimo/shared';
import { CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import type { MailContent } from './mail-letter.js';
import { mailQueue } from './mail-queue.js';
import type { MailItem, MailKind, MailParams, MailTemplate } from './mail-template.js';

/** A message to be sent. */
export interface MailOrder<Params extends MailParams> {
  /** The address it goes to. */
  readonly to: string;
  readonly language: Language;
  readonly template: MailTemplate<Params>;
  readonly params: Params;
  /** Asked for again under the same key, it is the same message: `report.returned:<report>:<version>:<person>`. */
  readonly key: string;
  /** Where the message leads: a path such as /reports/1#cell-RES-01, or a whole address. */
  readonly link?: string;
  readonly items?: readonly MailItem[];
  /** Whom an answer goes to, when that is not the installation. */
  readonly replyTo?: string;
}

/** What happens to a message that was asked for: it goes, or it does not, because of its reader or of our settings. */
export type MailOutcome = 'queued' | 'declined' | 'not_configured';

export interface QueuedMail {
  readonly id: string;
  readonly outcome: MailOutcome;
}

/** Messages by e-mail. What is asked for in a transaction goes out only when it commits. */
@Injectable()
export class Mail {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Whether this installation can send e-mail at all. Where it cannot, screens offer texts and links to copy. */
  get isConfigured(): boolean {
    return this.config.mail !== null;
  }

  /**
   * Takes a message in, in the transaction of the change that it tells of.
   *
   * Shape   the message in the log, and whether it will go. The same key gives the same message, and one e-mail.
   */
  async queue<Params extends MailParams>(order: MailOrder<Params>): Promise<QueuedMail> {
    const { template, language, key } = order;
    const contact = await this.contactOf(order.to);
    const outcome = await this.outcomeFor(contact, template.kind);
    const content: MailContent & { replyTo?: string } = {
      params: order.params,
      ...(order.link && { link: order.link }),
      ...(order.items && { items: order.items }),
      ...(order.replyTo && { replyTo: order.replyTo }),
    };
    const made = await this.database.row<{ id: string }>(
      'mail-queue',
      `insert into mail_message (key, contact_id, template, kind, language, content, state, reason, finished_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, case when $7 = 'queued' then null else now() end)
       on conflict (key) do nothing returning id`,
      [
        key,
        contact,
        template.name,
        template.kind,
        language,
        outcome === 'queued' ? JSON.stringify(content) : null,
        outcome === 'queued' ? 'queued' : 'skipped',
        outcome === 'queued' ? null : outcome,
      ],
    );
    if (!made) return this.keptUnder(key);
    if (outcome === 'queued') await this.jobs.enqueue(mailQueue, { message: made.id });
    return { id: made.id, outcome };
  }

  /** Whether messages of a kind would reach an address now. */
  async outcomeAt(address: string, kind: MailKind): Promise<MailOutcome> {
    if (!this.isConfigured) return 'not_configured';
    const row = await this.database.row<{ declined: boolean }>(
      'mail-declined-at',
      `select exists (select from mail_pause p join mail_contact c on c.id = p.contact_id
         where c.address = $1 and p.kind = $2 and (p.until is null or p.until > now())) as declined`,
      [address.toLowerCase(), kind],
    );
    return row?.declined ? 'declined' : 'queued';
  }

  private async outcomeFor(contact: string, kind: MailKind): Promise<MailOutcome> {
    if (!this.isConfigured) return 'not_configured';
    const row = await this.database.row<{ declined: boolean }>(
      'mail-declined',
      `select exists (select from mail_pause where contact_id = $1 and kind = $2
         and (until is null or until > now())) as declined`,
      [contact, kind],
    );
    return row?.declined ? 'declined' : 'queued';
  }

  private async contactOf(address: string): Promise<string> {
    const at = address.trim().toLowerCase();
    await this.database.rows(
      'mail-contact-add',
      'insert into mail_contact (address, secret) values ($1, $2) on conflict (address) do nothing',
      [at, randomBytes(32)],
    );
    const row = await this.database.row<{ id: string }>(
      'mail-contact',
      'select id from mail_contact where address = $1',
      [at],
    );
    if (!row) throw new Error('A contact that was just added is not there.');
    return row.id;
  }

  private async keptUnder(key: string): Promise<QueuedMail> {
    const kept = await this.database.row<{ id: string; state: string; reason: string | null }>(
      'mail-by-key',
      'select id, state, reason from mail_message where key = $1',
      [key],
    );
    if (!kept) throw new Error('A message that is there already is not there.');
    return { id: kept.id, outcome: kept.state === 'skipped' ? (kept.reason as MailOutcome) : 'queued' };
  }
}
