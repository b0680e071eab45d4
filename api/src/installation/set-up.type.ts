import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Organisation } from '../about/organisation.type.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode } from '../graphql/text.type.js';
import { type LoggedMailState, MailState } from '../mail/mail.type.js';

@ObjectType({ description: 'A message by which an administrator tried the mail server.' })
export class MailTest {
  @Field(() => String, { description: 'The address it went to.' })
  to: string;

  @Field(() => MailState, { description: 'What became of it.' })
  state: LoggedMailState;

  @Field(() => String, { nullable: true, description: 'Why it did not go, in the mail server’s words.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  queuedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to its end.' })
  finishedAt: string | null;
}

@ObjectType({ description: 'How far the setting up of this installation has come. For administrators.' })
export class SetUp {
  @Field(() => ID, { description: 'The asker, to whom a role can be given as to anybody.' })
  self: string;

  @Field(() => Organisation, { nullable: true, description: 'Who runs it; null while nobody said so.' })
  organisation: Organisation | null;

  @Field(() => Boolean, { description: 'Whether generated values are loaded.' })
  demonstration: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When somebody decided to keep the demonstration for now.',
  })
  demonstrationKeptAt: string | null;

  @Field(() => Boolean, { description: 'Whether a mail server is set.' })
  mailConfigured: boolean;

  @Field(() => MailTest, { nullable: true, description: 'The newest try; null without one.' })
  mailTest: MailTest | null;

  @Field(() => Int, { description: 'People who can make rounds, those of the demonstration not counted.' })
  managers: number;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the newest round that is no demonstration; null without one.',
  })
  round: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was said to be finished.' })
  finishedAt: string | null;
}

@InputType({ description: 'Who runs this installation.' })
export class DescribeInstallationInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Name; at most 120 characters.' })
  organisation: string;

  @Field(() => String, { nullable: true, description: 'An e-mail address or the address of a page.' })
  contact?: string | null;

  @Field(() => [Language], { description: 'Languages to offer, the first one first; at least one.' })
  languages: LanguageCode[];
}
