import { Global, Module } from '@nestjs/common';
import { MailChoices } from './mail-choices.service.js';
import { MailDelivery } from './mail-delivery.js';
import { MailLog } from './mail-log.query.js';
import { MailResolver } from './mail.resolver.js';
import { Mail } from './mail.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

/** Messages by e-mail, for every room. */
@Global()
@Module({
  controllers: [UnsubscribeController],
  providers: [Mail, MailChoices, MailDelivery, MailLog, MailResolver],
  exports: [Mail],
})
export class MailModule {}
