import { Controller, Get, Header, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { Database } from '../database/database.js';
import { MAIL_CHOICES, type MailChoiceCode, MailChoices } from './mail-choices.service.js';
import { languageOf, unsubscribePage } from './unsubscribe.page.js';

/** The link at the end of a message, and the one click of mail programs (RFC 8058). */
@Controller('mail')
export class UnsubscribeController {
  constructor(
    private readonly choices: MailChoices,
    private readonly database: Database,
  ) {}

  /** A link that is only looked at, by a person or by a scanner, changes nothing. */
  @Get('unsubscribe')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  async show(
    @Query('token') token: string | undefined,
    @Headers('accept-language') asked: string | undefined,
  ): Promise<string> {
    return unsubscribePage(languageOf(asked), token ?? '', await this.choices.byLink(token ?? ''));
  }

  /** Without a choice it is the one click of a mail program, which declines. */
  @Post('unsubscribe')
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  async choose(
    @Query('token') token: string | undefined,
    @Query('choice') choice: string | undefined,
    @Headers('accept-language') asked: string | undefined,
  ): Promise<string> {
    const chosen: MailChoiceCode = MAIL_CHOICES.find((known) => known === choice) ?? 'decline';
    if (token && (await this.choices.byLink(token))) {
      await this.database.transaction(() => this.choices.chooseByLink(token, chosen));
    }
    return this.show(token, asked);
  }
}
