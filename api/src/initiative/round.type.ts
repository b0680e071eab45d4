import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FrameworkVersion } from '../framework/framework.type.js';
import { DateScalar } from '../graphql/scalars.js';
import { Initiative } from './initiative.type.js';

@ObjectType({
  description: 'One collection of reports: an initiative asks every member about one programme year.',
})
export class Round {
  /** Internal key; never leaves the server. */
  id: number;
  initiativeId: number;
  frameworkVersionId: number;

  @Field(() => String, { description: 'Code, for example TTI-2014.' })
  code: string;

  @Field(() => Initiative, { description: 'The initiative that asks.' })
  initiative: Initiative;

  @Field(() => Int, {
    description:
      'The year of the round. A period of an institution belongs to the programme year that holds its end.',
  })
  programmeYear: number;

  @Field(() => DateScalar, { description: 'First day of the programme year.' })
  programmeStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the programme year.' })
  programmeEnds: string;

  @Field(() => DateScalar, { description: 'First day on which reports can be written.' })
  opens: string;

  @Field(() => DateScalar, { description: 'Last day on which a report is on time.' })
  due: string;

  @Field(() => DateScalar, { description: 'Last day until which a late report is not chased.' })
  graceUntil: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which reports are taken; null when open-ended.',
  })
  closes: string | null;

  @Field(() => Boolean, {
    description: 'Whether accepted figures of consenting institutions are shown to the public.',
  })
  published: boolean;

  @Field(() => Boolean, { description: 'Whether the questions that belong to survey years were asked.' })
  surveyYear: boolean;

  @Field(() => Boolean, {
    description: 'Whether this is a round of the demonstration, with generated values.',
  })
  demonstration: boolean;

  @Field(() => FrameworkVersion, { description: 'What was asked.' })
  framework: FrameworkVersion;
}
