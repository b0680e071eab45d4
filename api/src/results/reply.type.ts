import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('ReplyWords', { description: 'The words of a reply, in the languages they were written in.' })
export class ReplyWords {
  @Field(() => String, { nullable: true, description: 'In English.' })
  en: string | null;

  @Field(() => String, { nullable: true, description: 'In French.' })
  fr: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish.' })
  es: string | null;
}

@ObjectType('Reply', {
  description: 'What an institution says beside one of its own figures, wherever the figure is published.',
})
export class Reply {
  @Field(() => String, { description: 'Code of the institution.' })
  institution: string;

  @Field(() => String, { description: 'Name of the institution.' })
  institutionName: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => ReplyWords, { description: 'The words.' })
  words: ReplyWords;

  @Field(() => DateTimeScalar, { description: 'Since when it stands.' })
  saidAt: string;
}

@InputType('ReplyInput', {
  description: 'What an institution wants to say beside a figure. Without any words the reply is taken back.',
})
export class ReplyInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Code of the institution.' })
  institution: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { nullable: true, description: 'The words in English, at most 1000 characters.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'The words in French.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'The words in Spanish.' })
  es?: string | null;
}
