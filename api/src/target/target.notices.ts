import { Injectable } from '@nestjs/common';
import { AGREEMENT_SIDES, type AgreementSide } from '@kipimo/shared';
import { Database } from '../database/database.js';
import { Mail, type MailOrder } from '../mail/mail.service.js';
import type { MailParams } from '../mail/mail-template.js';
import { targetAgreed, targetProposed, targetSigned } from './target.mail.js';
import { signersOf, type TargetReader } from './target-readers.query.js';
import type { TargetSubject } from './target.subject.js';

/** What a message about a target says in any case. */
interface About {
  readonly [name: string]: string;
  readonly name: string;
  readonly institution: string;
  readonly initiative: string;
  readonly indicator: string;
}

/** Tells the other side what was proposed or signed, in the transaction in which it happens. */
@Injectable()
export class TargetNotices {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
  ) {}

  async proposed(
    subject: TargetSubject,
    by: { side: AgreementSide; version: number; proposer: string; isCounter: boolean },
  ): Promise<void> {
    await this.tell(subject, by, 'proposed', (about) => ({
      template: targetProposed,
      params: { ...about, proposer: by.proposer, counter: by.isCounter ? 'yes' : 'no' },
    }));
  }

  /** The first signature asks for the second; the second tells that it is agreed. */
  async signed(
    subject: TargetSubject,
    by: { side: AgreementSide; version: number; signer: string; isAgreed: boolean },
  ): Promise<void> {
    await this.tell(subject, by, by.isAgreed ? 'agreed' : 'signed', (about) => ({
      template: by.isAgreed ? targetAgreed : targetSigned,
      params: { ...about, signer: by.signer },
    }));
  }

  private async tell<Params extends MailParams>(
    { unit, initiative, indicator, key }: TargetSubject,
    by: { side: AgreementSide; version: number },
    what: string,
    order: (about: About) => Pick<MailOrder<Params>, 'template' | 'params'>,
  ): Promise<void> {
    const other = AGREEMENT_SIDES.find((side) => side !== by.side) ?? by.side;
    // One after the other: in a transaction all hold one connection.
    for (const reader of await signersOf(this.database, key, other)) {
      await this.mail.queue({
        ...order({
          name: reader.name,
          institution: unit.acronym ?? unit.name,
          initiative: initiative.code,
          indicator: nameOf(indicator.current.name, reader),
        }),
        to: reader.email,
        language: reader.language,
        link: `/targets/${unit.code}/${indicator.code}?initiative=${initiative.code}`,
        key: `target.${what}:${by.version}:${reader.userId}`,
      });
    }
  }
}

const nameOf = (
  name: { en: string; fr: string | null; es: string | null },
  { language }: TargetReader,
): string => name[language] ?? name.en;
