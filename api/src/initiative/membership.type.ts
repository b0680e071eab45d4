import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../graphql/scalars.js';
import { Confidence, type ConfidenceCode } from '../unit/confidence.js';
import { Initiative } from './initiative.type.js';

export type DatesKnown = 'known' | 'partly' | 'unknown';

@ObjectType({ description: 'The time during which an institution belonged to an initiative.' })
export class Membership {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => String, { description: 'In which role, for example grantee.' })
  role: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when it is not known.' })
  from: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when it goes on or is not known.' })
  until: string | null;

  @Field(() => String, { description: 'How much of the dates is known: known, partly or unknown.' })
  datesKnown: DatesKnown;

  @Field(() => String, { nullable: true, description: 'Why it began or ended then.' })
  reason: string | null;

  @Field(() => Confidence, { description: 'How well the membership is founded.' })
  confidence: ConfidenceCode;

  @Field(() => String, { description: 'Where this comes from.' })
  source: string;

  @Field(() => Boolean, {
    description:
      'Whether it is illustrative: made up for the demonstration, because no source says who was in.',
  })
  demonstration: boolean;
}
