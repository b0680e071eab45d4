import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'Points that this token, session or address may spend in an hour. Documents of our own screens and answers that ' +
    'nobody changed cost nothing.',
})
export class Budget {
  @Field(() => Int, { description: 'Points of an hour.' })
  limit: number;

  @Field(() => Int, { description: 'Points spent in the current hour, without this request.' })
  spent: number;

  @Field(() => Int, { description: 'Points left, without this request.' })
  remaining: number;

  @Field(() => DateTimeScalar, { description: 'When the current hour ends and all points are back.' })
  endsAt: string;

  @Field(() => Int, { description: 'Points that one request may cost at most.' })
  perRequest: number;
}
