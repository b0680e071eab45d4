import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import type { LanguageCode } from '../graphql/text.type.js';
import type { RequestContext } from '../graphql/request-context.js';
import { Jobs } from '../jobs/jobs.service.js';
import { queueOf } from '../jobs/queues.js';
import { Mail } from '../mail/mail.service.js';
import { argumentIssue, Invalid, refuseUnless, WrongState } from '../refusals.js';
import { newPasswordMail } from './identity.mail.js';
import { emailIssues } from './identity.rules.js';
import { PasswordResets } from './password-reset.service.js';
import { SignInThrottle } from './sign-in-throttle.js';

const LINK_HOURS = 1;
/** Messages to one person within an hour; further requests are answered alike, and nothing is sent. */
const MOST_PER_HOUR = 3;

/** Somebody asks for a new password. Only a hash of the address lies in the queue: it may be anybody's. */
const passwordQueue = queueOf<{ address: string }>('password');

interface Forgetful {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: LanguageCode;
}

/**
 * Links for a new password by e-mail. Whoever asks learns nothing of an address: all that happens before the answer is
 * that a job is put into a queue, which is the same work for every address; whether there is an account is found out
 * afterwards.
 */
@Injectable()
export class PasswordRequests implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly mail: Mail,
    private readonly resets: PasswordResets,
    private readonly throttle: SignInThrottle,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(passwordQueue, ({ data }) => this.answer(data.address));
  }

  /**
   * Errors  WrongState where no e-mail can be sent; Invalid for what is no address, and `too_many_tries` with the
   *         seconds to wait when one place asks often. Never by whether there is an account.
   */
  async request(email: string, context: RequestContext): Promise<void> {
    if (!this.mail.isConfigured) {
      throw new WrongState(
        'This service sends no e-mail. Ask an administrator for a link for a new password.',
      );
    }
    const address = email.trim().toLowerCase();
    refuseUnless(emailIssues(address));
    const wait = await this.throttle.countPlace('a new password', context.request.ip);
    if (wait !== null) {
      throw new Invalid('Too many requests.', [
        argumentIssue('email', 'too_many_tries', { seconds: String(wait) }),
      ]);
    }
    await this.jobs.enqueue(passwordQueue, { address: hashOf(address) });
  }

  /** Sends the link, if there is somebody to send it to. Accounts of the demonstration have no mailbox. */
  private async answer(address: string): Promise<void> {
    await this.database.transaction(async () => {
      const person = await this.database.row<Forgetful>(
        'password-request-person',
        `select u.id, u.name, u.email, u.language from user_account u
         where encode(sha256(convert_to(u.email, 'UTF8')), 'hex') = $1 and u.active and not u.demonstration
           and (select count(*) from password_reset r
                where r.user_id = u.id and r.created_at > now() - interval '1 hour') < $2
         for update of u`,
        [address, MOST_PER_HOUR],
      );
      if (!person) return;
      const { path } = await this.resets.newLink(person.id, LINK_HOURS);
      await this.mail.queue({
        to: person.email,
        language: person.language,
        template: newPasswordMail,
        params: { name: person.name, hours: LINK_HOURS },
        key: `identity.password:${hashOf(path)}`,
        link: path,
      });
      await this.audit.append(
        { userId: null, name: 'public' },
        {
          action: 'password.link_mailed',
          subjectKind: 'user',
          subjectId: person.id,
          detail: { name: person.name },
        },
      );
    });
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
