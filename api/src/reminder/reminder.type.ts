import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum, Language, type LanguageCode, Text } from '../graphql/text.type.js';
import { Institution } from '../unit/institution.type.js';

const states = [
  'scheduled',
  'queued',
  'sent',
  'failed',
  'declined',
  'not_configured',
  'not_needed',
  'cancelled',
] as const;
export type ReminderStateCode = (typeof states)[number];
export const ReminderState = codeEnum(states);
registerEnumType(ReminderState, {
  name: 'ReminderState',
  description: 'What becomes, or became, of a reminder to one reader.',
  valuesMap: {
    scheduled: { description: 'It waits for its time.' },
    queued: { description: 'It is on its way to the mail server.' },
    sent: { description: 'The mail server took it.' },
    failed: { description: 'The mail server would not take it.' },
    declined: { description: 'The reader declined or paused reminders.' },
    not_configured: { description: 'This installation sends no e-mail.' },
    not_needed: { description: 'The report has been sent meanwhile.' },
    cancelled: { description: 'It was called back before its time.' },
  },
});

@ObjectType({ description: 'What a manager starts a reminder from.' })
export class ReminderStart {
  @Field(() => Text, { description: 'Subject.' })
  subject: Text;

  @Field(() => Text, { description: 'Words.' })
  body: Text;

  @Field(() => [String], { description: 'What may stand in braces.' })
  placeholders: string[];

  @Field(() => [Int], { description: 'Days before the due date on which the round reminds by itself.' })
  daysBefore: number[];
}

@ObjectType({ description: 'A reminder as one reader will get it.' })
export class ReminderPreview {
  @Field(() => Institution, { description: 'For which institution.' })
  institution: Institution;

  @Field(() => String, { description: 'Who reads it.' })
  name: string;

  @Field(() => Language, { description: 'The reader’s language.' })
  language: LanguageCode;

  @Field(() => String, { description: 'The reader’s time zone.' })
  timeZone: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it would go; null for at once.' })
  sendAt: string | null;

  @Field(() => ReminderState, { description: 'What would become of it now.' })
  outcome: ReminderStateCode;

  @Field(() => String, { description: 'Subject.' })
  subject: string;

  @Field(() => String, {
    description: 'Words. What is missing is counted when it is sent: a draft is its institution’s own.',
  })
  text: string;
}

@ObjectType({ description: 'The same words for a messaging app, to be copied.' })
export class ReminderCopy {
  @Field(() => Institution, { description: 'For which institution.' })
  institution: Institution;

  @Field(() => Language, { description: 'In which language.' })
  language: LanguageCode;

  @Field(() => String, { description: 'Words, with the link at their end.' })
  text: string;
}

@ObjectType({ description: 'A reminder before it is sent.' })
export class ReminderPreviews {
  @Field(() => [ReminderPreview], { description: 'One for each reader.' })
  readers: ReminderPreview[];

  @Field(() => [Institution], { description: 'Chosen institutions in which nobody has an account yet.' })
  unreachable: Institution[];

  @Field(() => [ReminderCopy], { description: 'Texts to copy, for each institution in each language.' })
  copies: ReminderCopy[];
}

@ObjectType({ description: 'A reminder to one reader.' })
export class ReminderRecipient {
  @Field(() => Institution, { description: 'For which institution.' })
  institution: Institution;

  @Field(() => String, { description: 'Who reads it.' })
  name: string;

  @Field(() => Language, { description: 'In which language.' })
  language: LanguageCode;

  @Field(() => DateTimeScalar, { description: 'When it goes, or went.' })
  sendAt: string;

  @Field(() => ReminderState, { description: 'What became of it.' })
  state: ReminderStateCode;

  @Field(() => String, { nullable: true, description: 'Why the mail server has not taken it, in its words.' })
  reason: string | null;
}

@ObjectType({ description: 'A reminder that a manager sent.' })
export class Reminder {
  @Field(() => ID, { description: 'Identifies it.' })
  id: string;

  @Field(() => String, { description: 'Who wrote it.' })
  composer: string;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the clock of each reader shows when it goes; null when it went at once.',
  })
  sendAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was called back.' })
  cancelledAt: string | null;

  @Field(() => Text, { description: 'Subject, with its fields in braces.' })
  subject: Text;

  @Field(() => Text, { description: 'Words, with their fields in braces.' })
  body: Text;

  @Field(() => [ReminderRecipient], { description: 'To whom, and what became of it.' })
  recipients: ReminderRecipient[];
}
