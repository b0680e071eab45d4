import { Field, ID, InputType } from '@nestjs/graphql';

@InputType('ReminderTextInput', { description: 'A reminder’s words in one language.' })
export class ReminderTextInput {
  @Field(() => String, {
    description:
      'The subject. {name}, {institution}, {round}, {due} and {missing} are filled for each reader.',
  })
  subject: string;

  @Field(() => String, {
    description: 'The words, in plain text; a blank line starts a new paragraph. The same fields are filled.',
  })
  body: string;
}

@InputType('ReminderTextsInput', { description: 'A reminder’s words in each language.' })
export class ReminderTextsInput {
  @Field(() => ReminderTextInput, { description: 'In English.' })
  en: ReminderTextInput;

  @Field(() => ReminderTextInput, { description: 'In French.' })
  fr: ReminderTextInput;

  @Field(() => ReminderTextInput, { description: 'In Spanish.' })
  es: ReminderTextInput;
}

@InputType('ReminderInput', { description: 'A reminder to the people of some institutions of a round.' })
export class ReminderInput {
  @Field(() => String, { description: 'Code of the round.' })
  round: string;

  @Field(() => [String], { description: 'Codes of the institutions.' })
  institutions: string[];

  @Field(() => ReminderTextsInput, { description: 'The words.' })
  texts: ReminderTextsInput;

  @Field(() => String, {
    nullable: true,
    description:
      'When it goes, by the clock of each reader, such as 2019-03-15T09:00. Left out, it goes at once.',
  })
  sendAt?: string | null;
}

@InputType('SendRemindersInput', { description: 'Send a reminder.' })
export class SendRemindersInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => ReminderInput, { description: 'What to send, to whom.' })
  reminder: ReminderInput;
}
