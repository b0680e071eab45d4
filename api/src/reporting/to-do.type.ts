import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { SubmissionState as SubmissionStateCode } from '@kipimo/shared';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { Round } from '../initiative/round.type.js';
import { SubmissionState } from '../observation/record.codes.js';
import { RoundTiming } from './round-timing.type.js';

@ObjectType('ExtensionRequest', { description: 'A request for more time for one report, and its answer.' })
export class ExtensionRequest {
  @Field(() => ID, { description: 'Identifies the request.' })
  id: string;

  @Field(() => DateScalar, { description: 'The last day that was asked for.' })
  requestedUntil: string;

  @Field(() => String, { description: 'Why, in the words of the institution.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  requestedAt: string;

  @Field(() => String, { nullable: true, description: 'Who asked.' })
  requestedBy: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was answered; null while it is open.',
  })
  answeredAt: string | null;

  @Field(() => String, { nullable: true, description: 'granted or declined; null while it is open.' })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'What the manager says with the answer.' })
  answerNote: string | null;
}

@ObjectType('RoundToReport', {
  description:
    'A round that asks an institution for a report: open now, announced, or with a report to go on with.',
})
export class RoundToReport {
  @Field(() => Round, { description: 'The round.' })
  round: Round;

  @Field(() => RoundTiming, { description: 'Where the round stands for the institution now.' })
  timing: RoundTiming;

  @Field(() => Boolean, { description: 'Whether the asker may start the report now.' })
  canStart: boolean;

  @Field(() => ID, { nullable: true, description: 'The report; null when it has not been started.' })
  submission: string | null;

  @Field(() => SubmissionState, { nullable: true, description: 'Where the report stands.' })
  state: SubmissionStateCode | null;

  @Field(() => ExtensionRequest, { nullable: true, description: 'The latest request for more time.' })
  extensionRequest: ExtensionRequest | null;
}

@InputType('RequestExtensionInput', { description: 'Ask the managers for more time for a report.' })
export class RequestExtensionInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => ID, { description: 'The report.' })
  submission: string;

  @Field(() => DateScalar, {
    description: 'The last day that is asked for, after the day the report is due.',
  })
  until: string;

  @Field(() => String, { description: 'Why more time is needed.' })
  reason: string;
}
