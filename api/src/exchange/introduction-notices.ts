import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Mail } from '../mail/mail.service.js';
import { readersOf } from '../reporting/report-readers.query.js';
import type { Institution } from '../unit/institution.type.js';
import { introductionAnswered, introductionAsked } from './exchange.mail.js';

interface Between {
  readonly id: string;
  readonly from: Institution;
  readonly to: Institution;
}

/** Tells leads of introductions by e-mail; no message carries anybody's name or address but its reader's own. */
@Injectable()
export class IntroductionNotices {
  constructor(
    private readonly database: Database,
    private readonly mail: Mail,
  ) {}

  async asked({ id, from, to, note }: Between & { note: string }): Promise<void> {
    for (const { email, language, name, userId } of await readersOf(this.database, [to.id], 'leads'))
      await this.mail.queue({
        to: email,
        language,
        template: introductionAsked,
        params: { name, institution: shortName(to), other: shortName(from), note },
        link: '/peers',
        key: `introduction.asked:${id}:${userId}`,
      });
  }

  async answered({ id, from, to, answer }: Between & { answer: string }): Promise<void> {
    for (const { email, language, name, userId } of await readersOf(this.database, [from.id], 'leads'))
      await this.mail.queue({
        to: email,
        language,
        template: introductionAnswered,
        params: { name, institution: shortName(from), other: shortName(to), answer },
        link: '/peers',
        key: `introduction.answered:${id}:${userId}`,
      });
  }
}

const shortName = ({ acronym, name }: Institution): string => acronym ?? name;
