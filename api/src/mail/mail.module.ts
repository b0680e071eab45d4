import { Global, Module } from '@nestjs/common';
import { MailDelivery } from './mail-delivery.js';
import { MailResolver } from './mail.resolver.js';
import { Mail } from './mail.service.js';

/** Messages by e-mail, for every room. */
@Global()
@Module({ providers: [Mail, MailDelivery, MailResolver], exports: [Mail] })
export class MailModule {}
