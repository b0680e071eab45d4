import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.service.js';
import { Database } from '../database/database.js';
import { Mail } from '../mail/mail.service.js';
import { NotAllowed, refuseUnless, WrongState } from '../refusals.js';
import { OperationKeys, signedIn } from '../reporting/operation-keys.js';
import { descriptionIssues, tidyDescription } from './installation.rules.js';
import { mailTestMessage } from './set-up.mail.js';
import {
  finishSetUp,
  installationNow,
  keepDemonstration,
  newestMailTest,
  writeDescription,
} from './set-up.query.js';
import type { DescribeInstallationInput, SetUp } from './set-up.type.js';

/** The first steps of a new installation. Each is kept when it is taken, so that somebody can go on another day. */
@Injectable()
export class SetUpService {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
    private readonly keys: OperationKeys,
    private readonly audit: Audit,
  ) {}

  async state(viewer: Actor): Promise<SetUp> {
    const { organisation, contact, languages, ...row } = await installationNow(this.database);
    return {
      ...row,
      self: signedIn(viewer),
      organisation: organisation === null ? null : { name: organisation, contact, languages },
      mailConfigured: this.mail.isConfigured,
      mailTest: await newestMailTest(this.database, mailTestMessage.name),
    };
  }

  /** Errors  NotAllowed for an account of the demonstration; Invalid at the field. */
  describe(input: DescribeInstallationInput, viewer: Actor): Promise<boolean> {
    const { operationId, ...payload } = input;
    const description = tidyDescription({ ...payload, contact: payload.contact ?? null });
    return this.step(operationId, 'installation.describe', payload, viewer, async () => {
      refuseUnless(descriptionIssues(description));
      await writeDescription(this.database, description);
      await this.note(viewer, 'installation.described', { ...description });
    });
  }

  keepDemonstration(operationId: string, viewer: Actor): Promise<boolean> {
    return this.step(operationId, 'installation.keep-demonstration', {}, viewer, async () => {
      await keepDemonstration(this.database);
      await this.note(viewer, 'demonstration.kept', {});
    });
  }

  /** Sends the asker a message. Errors  WrongState where no mail server is set. */
  tryMail(operationId: string, viewer: Actor): Promise<boolean> {
    return this.step(operationId, 'installation.try-mail', {}, viewer, async () => {
      if (!this.mail.isConfigured || viewer.email === null)
        throw new WrongState('No mail server is set: SMTP_URL and MAIL_FROM.');
      await this.mail.queue({
        to: viewer.email,
        language: viewer.language,
        template: mailTestMessage,
        params: { name: viewer.name },
        key: `${mailTestMessage.name}:${operationId.toLowerCase()}`,
      });
      await this.note(viewer, 'mail.tried', {});
    });
  }

  finish(operationId: string, viewer: Actor): Promise<boolean> {
    return this.step(operationId, 'installation.finish', {}, viewer, async () => {
      await finishSetUp(this.database);
      await this.note(viewer, 'installation.set-up', {});
    });
  }

  /** A step, once. The accounts of the demonstration are published: what they decide would be anybody's decision. */
  private step(
    operationId: string,
    kind: string,
    payload: object,
    viewer: Actor,
    work: () => Promise<void>,
  ): Promise<boolean> {
    if (viewer.demonstration)
      throw new NotAllowed('An account of the demonstration does not set up the installation.');
    return this.keys.once({ operationId, kind, payload }, viewer, async () => {
      await work();
      return true;
    });
  }

  private note(viewer: Actor, action: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.append(viewer, {
      action,
      subjectKind: 'installation',
      subjectId: 'this',
      detail,
    });
  }
}
