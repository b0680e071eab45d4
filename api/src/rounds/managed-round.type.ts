import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FrameworkVersion } from '../framework/framework.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { ROUND_STAGES, type RoundStage as RoundStageCode } from './round.rules.js';

export const RoundStage = codeEnum(ROUND_STAGES);
registerEnumType(RoundStage, {
  name: 'RoundStage',
  description: 'How far the life of a round is, over all its institutions.',
  valuesMap: {
    in_preparation: { description: 'Being set up; nobody else knows of it.' },
    announced: { description: 'Set up, and before its first day everywhere.' },
    open: { description: 'Its first day has begun somewhere, and its last day has not ended everywhere.' },
    closed: { description: 'No first report is taken any more, but by extension.' },
    frozen: { description: 'Final: no first report is taken at all.' },
    published: { description: 'Accepted figures of consenting institutions are shown to the public.' },
  },
});

@ObjectType('ManagedRound', { description: 'A round as those who look after it know it.' })
export class ManagedRoundType {
  @Field(() => String, { description: 'Code, for example TTI-2018.' })
  code: string;

  @Field(() => Initiative, { description: 'The initiative that asks.' })
  initiative: Initiative;

  @Field(() => FrameworkVersion, { description: 'What is asked.' })
  framework: FrameworkVersion;

  @Field(() => RoundStage, { description: 'How far its life is.' })
  stage: RoundStageCode;

  @Field(() => Int, { description: 'The year of the round.' })
  programmeYear: number;

  @Field(() => DateScalar, { description: 'First day of the programme year.' })
  programmeStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the programme year.' })
  programmeEnds: string;

  @Field(() => Boolean, { description: 'Whether the questions that belong to survey years are asked.' })
  surveyYear: boolean;

  @Field(() => DateScalar, { description: 'First day on which reports are written.' })
  opens: string;

  @Field(() => DateScalar, { description: 'Last day on which a report is on time.' })
  due: string;

  @Field(() => DateScalar, { description: 'Last day until which a late report is not chased.' })
  graceUntil: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which first reports are taken; null when open-ended.',
  })
  closes: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its manager closed it.' })
  closedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it became final.' })
  frozenAt: string | null;

  @Field(() => Boolean, { description: 'Whether it is published.' })
  published: boolean;

  @Field(() => Boolean, { description: 'Whether it belongs to the demonstration.' })
  demonstration: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The time that the demonstration tells as now; its deadlines go by it. Null in real rounds.',
  })
  clock: string | null;
}
