import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../access/requires.js';
import { Mail } from './mail.service.js';
import { MailService } from './mail.type.js';

@Resolver()
export class MailResolver {
  constructor(private readonly mails: Mail) {}

  @Query(() => MailService, { description: 'Whether this installation sends e-mail.' })
  @Public()
  mail(): MailService {
    return { configured: this.mails.isConfigured };
  }
}
