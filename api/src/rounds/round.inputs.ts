import { Field, ID, InputType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';

export const operationIdText =
  'A UUID made by the sender. Sent again, it has the same effect and the same answer.';

@InputType({ description: 'Give institutions more time, until a day that ends in each one’s own time zone.' })
export class ExtendReportsInput {
  @Field(() => ID, { description: operationIdText })
  operationId: string;

  @Field(() => String, { description: 'Code of the round.' })
  round: string;

  @Field(() => [String], { description: 'Codes of the institutions.' })
  institutions: string[];

  @Field(() => DateScalar, { description: 'Their new last day; it ends by itself.' })
  until: string;

  @Field(() => String, { description: 'Why; they will read it.' })
  reason: string;
}

@InputType({ description: 'Answer an institution’s request for more time.' })
export class AnswerExtensionInput {
  @Field(() => ID, { description: operationIdText })
  operationId: string;

  @Field(() => ID, { description: 'The request.' })
  request: string;

  @Field(() => Boolean, { description: 'Whether the time is given.' })
  granted: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The new last day, when it is another than the one asked for.',
  })
  until?: string | null;

  @Field(() => String, { description: 'Why; they will read it.' })
  reason: string;
}
