import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@kipimo/shared';
import { createTransport, type Transporter } from 'nodemailer';
import { addressOf, CONFIG, type Config } from '../config.js';
import { Database } from '../database/database.js';
import { Jobs } from '../jobs/jobs.service.js';
import type { Job } from '../jobs/worker.js';
import { letter, type MailContent } from './mail-letter.js';
import { mailQueue } from './mail-queue.js';
import { type MailKind, templateNamed } from './mail-template.js';
import { unsubscribeToken } from './unsubscribe-token.js';

const TIMEOUT_MILLISECONDS = 20_000;
const LONGEST_REASON = 400;

interface Waiting {
  readonly id: string;
  readonly contact: string;
  readonly address: string;
  readonly secret: Buffer;
  readonly template: string;
  readonly kind: MailKind;
  readonly language: Language;
  readonly content: MailContent & { replyTo?: string };
  readonly declined: boolean;
}

/** Takes messages from their queue to the mail server. */
@Injectable()
export class MailDelivery implements OnModuleInit, OnApplicationShutdown {
  private readonly log = new Logger('Mail');
  private readonly transport: Transporter | null;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport = config.mail
      ? createTransport({
          url: config.mail.smtpUrl,
          connectionTimeout: TIMEOUT_MILLISECONDS,
          greetingTimeout: TIMEOUT_MILLISECONDS,
          socketTimeout: TIMEOUT_MILLISECONDS,
          disableFileAccess: true,
          disableUrlAccess: true,
        })
      : null;
  }

  onModuleInit(): void {
    if (!this.transport) this.log.log('No e-mail is sent: SMTP_URL and MAIL_FROM are not set.');
    this.jobs.handle(mailQueue, (job) => this.deliver(job));
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }

  private async deliver({ data, isLastAttempt }: Job<{ message: string }>): Promise<void> {
    const waiting = await this.waiting(data.message);
    // Sent already, by a server that died before it could say so, or removed with the demonstration.
    if (!waiting) return;
    if (!this.transport || !this.config.mail) return this.finish(waiting.id, 'skipped', 'not_configured');
    if (waiting.declined) return this.finish(waiting.id, 'skipped', 'declined');
    try {
      await this.transport.sendMail(this.composed(waiting, this.config.mail.from));
    } catch (error) {
      const reason = this.words(error);
      // The server will never take it: a wrong address is no better tomorrow.
      if (isLastAttempt || isRefusedForGood(error)) await this.finish(waiting.id, 'failed', reason);
      else await this.note(waiting.id, reason);
      if (isRefusedForGood(error)) return;
      throw new Error(reason, { cause: error });
    }
    await this.finish(waiting.id, 'sent', null);
  }

  private composed(waiting: Waiting, from: string): Parameters<Transporter['sendMail']>[0] {
    const address = addressOf(this.config);
    const token = waiting.kind === 'account' ? null : unsubscribeToken(waiting, waiting.kind);
    const unsubscribe = token && `${address}/mail/unsubscribe?token=${token}`;
    const written = letter(templateNamed(waiting.template), waiting.language, waiting.content, {
      address,
      unsubscribe,
    });
    return {
      from,
      to: waiting.address,
      ...(waiting.content.replyTo && { replyTo: waiting.content.replyTo }),
      ...written,
      // A message that goes out twice after a crash carries one id, by which mail servers know it.
      messageId: `<${waiting.id}@${new URL(address).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        'Content-Language': waiting.language,
        ...(token && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
      },
      ...(unsubscribe && { list: { unsubscribe } }),
    };
  }

  private waiting(id: string): Promise<Waiting | null> {
    return this.database.row(
      'mail-waiting',
      `select m.id, c.id as contact, c.address, c.secret, m.template, m.kind, m.language, m.content,
         exists (select from mail_pause p where p.contact_id = c.id and p.kind = m.kind
           and (p.until is null or p.until > now())) as declined
       from mail_message m join mail_contact c on c.id = m.contact_id
       where m.id = $1 and m.state = 'queued'`,
      [id],
    );
  }

  private async finish(
    id: string,
    state: 'sent' | 'failed' | 'skipped',
    reason: string | null,
  ): Promise<void> {
    await this.database.rows(
      'mail-finish',
      `update mail_message set state = $2, reason = $3, finished_at = now(), content = null,
         attempts = attempts + case when $2 = 'skipped' then 0 else 1 end
       where id = $1 and state = 'queued'`,
      [id, state, reason],
    );
  }

  private async note(id: string, reason: string): Promise<void> {
    await this.database.rows(
      'mail-attempt',
      `update mail_message set attempts = attempts + 1, reason = $2 where id = $1 and state = 'queued'`,
      [id, reason],
    );
  }

  /** What went wrong, in the mail server's words, without our password. */
  private words(error: unknown): string {
    const message = error instanceof Error ? error.message : String(error);
    const password = this.config.mail && decodeURIComponent(new URL(this.config.mail.smtpUrl).password);
    return (password ? message.replaceAll(password, '***') : message).slice(0, LONGEST_REASON);
  }
}

function isRefusedForGood(error: unknown): boolean {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  return command !== 'AUTH' && responseCode !== undefined && responseCode >= 500 && responseCode < 600;
}
