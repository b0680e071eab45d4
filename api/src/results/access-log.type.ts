import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';

@ObjectType('FigureAccess', {
  description:
    'How often an institution’s figures were asked for by name on one day, by one kind of viewer. Its share in a ' +
    'group’s figures is not counted, and neither are its own people.',
})
export class FigureAccess {
  @Field(() => DateScalar, { description: 'The day, in UTC.' })
  day: string;

  @Field(() => String, { description: 'The role of who asked; public for who had not signed in.' })
  role: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the institution or initiative for which they hold the role.',
  })
  organisation: string | null;

  @Field(() => String, { description: 'viewed on a screen, or pulled by a script with an access token.' })
  way: string;

  @Field(() => Int, { description: 'How many questions.' })
  times: number;
}
