import { Controller, HttpCode, Post, Query } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MailChoices } from './mail-choices.service.js';

/** The one click of mail programs (RFC 8058). A link that is only looked at, by a scanner, changes nothing. */
@Controller('mail')
export class UnsubscribeController {
  constructor(
    private readonly choices: MailChoices,
    private readonly database: Database,
  ) {}

  @Post('unsubscribe')
  @HttpCode(202)
  async unsubscribe(@Query('token') token: string): Promise<string> {
    const known = await this.choices.byLink(token ?? '');
    if (known) await this.database.transaction(() => this.choices.chooseByLink(token, 'decline'));
    // The answer is the same for a link that was not made here: there is nothing to learn by trying.
    return 'You will receive no more messages of this kind.\n';
  }
}
