import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { SubmissionState as SubmissionStateCode } from '@kipimo/shared';
import { DateScalar } from '../graphql/scalars.js';
import { SubmissionState } from '../observation/record.codes.js';

@ObjectType('ReportRecord', {
  description: 'One round in which an institution was to report, and what became of it.',
})
export class ReportRecord {
  @Field(() => String, { description: 'Code of the round.' })
  round: string;

  @Field(() => Int, { description: 'Programme year of the round.' })
  programmeYear: number;

  @Field(() => SubmissionState, {
    nullable: true,
    description: 'Where the report stood; null when there was none that the asker may know of.',
  })
  state: SubmissionStateCode | null;

  @Field(() => DateScalar, { description: 'Last day to submit in time, an extension included.' })
  dueOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was first submitted, in its own time zone.',
  })
  submittedOn: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day it was last accepted, in its own time zone.',
  })
  acceptedOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was first submitted after the due date.' })
  late: boolean | null;

  @Field(() => Int, {
    description: 'Values of this report that were corrected after they had been on record.',
  })
  corrections: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no accepted report, where somebody said so.',
  })
  missingReason: string | null;
}

@ObjectType('StateCount', { description: 'How many reports of a round stand in one state.' })
export class StateCount {
  @Field(() => SubmissionState, { description: 'The state.' })
  state: SubmissionStateCode;

  @Field(() => Int, { description: 'How many reports.' })
  count: number;
}
