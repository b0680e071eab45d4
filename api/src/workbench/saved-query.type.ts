import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'A query that somebody saved to share it by link. Whoever opens it asks as themselves, and sees what they may see.',
})
export class SavedQuery {
  @Field(() => String, { description: 'The end of its link.' })
  slug: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'The GraphQL document.' })
  document: string;

  @Field(() => String, { description: 'Its variables, as JSON.' })
  variables: string;

  @Field(() => DateTimeScalar, {
    description: 'When it was saved. It does not change; a change is saved anew.',
  })
  savedAt: string;

  @Field(() => Boolean, { description: 'Whether you saved it.' })
  mine: boolean;
}
