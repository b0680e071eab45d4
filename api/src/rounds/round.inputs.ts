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
