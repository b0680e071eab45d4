import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PageInfo } from '../graphql/page.js';
import { DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum, Language, type LanguageCode } from '../graphql/text.type.js';
import {
  DECLINABLE,
  type DeclinableKind,
  MAIL_CHOICES,
  type MailChoiceCode,
} from './mail-choices.service.js';

export const DeclinableMail = codeEnum(DECLINABLE);
registerEnumType(DeclinableMail, {
  name: 'DeclinableMail',
  description: 'A kind of message that its reader can decline.',
  valuesMap: {
    report: { description: 'What happened to a report: sent, returned, accepted, given more time.' },
    reminder: { description: 'That a report is due.' },
    agreement: { description: 'What another side proposes or answers: a target, an introduction.' },
  },
});

export const MailChoice = codeEnum(MAIL_CHOICES);
registerEnumType(MailChoice, {
  name: 'MailChoice',
  description: 'What a reader chose for a kind of message.',
  valuesMap: {
    receive: { description: 'It is sent.' },
    pause: { description: 'It is not sent for two weeks.' },
    decline: { description: 'It is not sent.' },
  },
});

const states = ['queued', 'sent', 'failed', 'skipped'] as const;
export type LoggedMailState = (typeof states)[number];
export const MailState = codeEnum(states);
registerEnumType(MailState, {
  name: 'MailState',
  description: 'What became of a message.',
  valuesMap: {
    queued: { description: 'It is on its way, or waits for another try.' },
    sent: { description: 'The mail server took it.' },
    failed: { description: 'The mail server would not take it.' },
    skipped: { description: 'It was not sent: nobody set a mail server, or its reader declined it.' },
  },
});

@ObjectType({ description: 'Whether this installation sends e-mail.' })
export class MailService {
  @Field(() => Boolean, {
    description:
      'Whether a mail server is set. Where none is, nothing is sent, and screens offer texts to copy.',
  })
  configured: boolean;
}

@ObjectType({ description: 'What a reader chose for a kind of message.' })
export class ChosenMailType {
  @Field(() => DeclinableMail, { description: 'The kind of message.' })
  kind: DeclinableKind;

  @Field(() => MailChoice, { description: 'What was chosen.' })
  choice: MailChoiceCode;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a pause ends.' })
  until: string | null;
}

@ObjectType({ description: 'What the link at the end of a message stands for.' })
export class MailLink {
  @Field(() => String, { description: 'The address, with most of its name left out.' })
  address: string;

  @Field(() => ChosenMailType, { description: 'The kind of message, and what was chosen for it.' })
  chosen: ChosenMailType;
}

@ObjectType({ description: 'One message in the log. What it said is not kept.' })
export class MailLogEntry {
  @Field(() => ID, { description: 'Identifies it; part of its Message-ID.' })
  id: string;

  @Field(() => String, { description: 'The address it goes to.' })
  to: string;

  @Field(() => String, { description: 'Which message, such as report.returned.' })
  template: string;

  @Field(() => String, { description: 'account, report or reminder.' })
  kind: string;

  @Field(() => Language, { description: 'In which language.' })
  language: LanguageCode;

  @Field(() => MailState, { description: 'What became of it.' })
  state: LoggedMailState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not sent, in the mail server’s words or ours.',
  })
  reason: string | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  queuedAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came to its end.' })
  finishedAt: string | null;
}

@ObjectType({ description: 'Work of one kind that failed for good.' })
export class FailedJobs {
  @Field(() => String, { description: 'Which kind of work.' })
  queue: string;

  @Field(() => Int, { description: 'How often.' })
  failed: number;
}

@ObjectType({ description: 'A page of the log of messages.' })
export class MailLogPage {
  @Field(() => [MailLogEntry], { description: 'Messages, newest first.' })
  nodes: MailLogEntry[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;

  @Field(() => [FailedJobs], { description: 'Work that failed for good, whatever it was for.' })
  failedJobs: FailedJobs[];
}
