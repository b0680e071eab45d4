import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Public, Requires, Viewer } from '../access/requires.js';
import { type DeclinableKind, type MailChoiceCode, MailChoices } from './mail-choices.service.js';
import { MailLog } from './mail-log.query.js';
import { Mail } from './mail.service.js';
import {
  ChosenMailType,
  DeclinableMail,
  type LoggedMailState,
  MailChoice,
  MailLink,
  MailLogPage,
  MailService,
  MailState,
} from './mail.type.js';

@Resolver()
export class MailResolver {
  constructor(
    private readonly mails: Mail,
    private readonly choices: MailChoices,
    private readonly log: MailLog,
  ) {}

  @Query(() => MailService, { description: 'Whether this installation sends e-mail.' })
  @Public()
  mail(): MailService {
    return { configured: this.mails.isConfigured };
  }

  @Query(() => [ChosenMailType], { description: 'Which messages the signed-in person wants.' })
  @Requires('mail.choose')
  mailChoices(@Viewer() viewer: Actor): Promise<ChosenMailType[]> {
    return this.choices.of(viewer.email ?? '');
  }

  @Query(() => MailLink, {
    nullable: true,
    description: 'What the link at the end of a message stands for; null when it was not made here.',
  })
  @Public()
  mailLink(
    @Args('token', { type: () => String, description: 'The last part of the link.' }) token: string,
  ): Promise<MailLink | null> {
    return this.choices.byLink(token);
  }

  @Query(() => MailLogPage, {
    description: 'What was sent to whom, and what became of it. For administrators.',
  })
  @Requires('mail.read')
  mailLog(
    @Args('state', { type: () => MailState, nullable: true, description: 'Only messages in this state.' })
    state: LoggedMailState | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'How many, at most 500.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The endCursor of the page before.' })
    after: string | null,
  ): Promise<MailLogPage> {
    return this.log.page(state ?? null, { first, after });
  }

  @Mutation(() => [ChosenMailType], {
    description: 'Choose which messages you want. Twice is the same as once.',
  })
  @Requires('mail.choose')
  chooseMail(
    @Args('kind', { type: () => DeclinableMail, description: 'The kind of message.' }) kind: DeclinableKind,
    @Args('choice', { type: () => MailChoice, description: 'What you choose.' }) choice: MailChoiceCode,
    @Viewer() viewer: Actor,
  ): Promise<ChosenMailType[]> {
    return this.choices.choose(viewer, kind, choice);
  }

  @Mutation(() => MailLink, {
    nullable: true,
    description: 'Choose by the link at the end of a message, without signing in. Twice is the same as once.',
  })
  @Public()
  chooseMailByLink(
    @Args('token', { type: () => String, description: 'The last part of the link.' }) token: string,
    @Args('choice', { type: () => MailChoice, description: 'What you choose.' }) choice: MailChoiceCode,
  ): Promise<MailLink | null> {
    return this.choices.chooseByLink(token, choice);
  }
}
