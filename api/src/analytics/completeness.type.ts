import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Receipt } from '../observation/receipt.type.js';
import { MissingCount } from './trend.type.js';

@ObjectType({ description: 'How completely the members reported on one programme year.' })
export class CompletenessYear {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => Int, { description: 'Institutions that were members at any time of the year.' })
  members: number;

  @Field(() => Int, {
    description: 'Reports expected: members on their period’s last day, once it has passed.',
  })
  expectedReports: number;

  @Field(() => Int, { description: 'Of those, reports that had been accepted.' })
  acceptedReports: number;

  @Field(() => Int, {
    description: 'Accepted reports first handed in by the due day, or by the end of an agreed extension.',
  })
  onTimeReports: number;

  @Field(() => Int, { description: 'Accepted reports first handed in later.' })
  lateReports: number;

  @Field(() => Int, { description: 'Members that left before their period ended.' })
  withdrawn: number;

  @Field(() => Int, {
    description: 'Required questions of the expected reports; derived values are no questions.',
  })
  expectedCells: number;

  @Field(() => Int, { description: 'Of those, questions answered with a value.' })
  answeredCells: number;

  @Field(() => [MissingCount], {
    description: 'Why the others have none; the counts add up to expectedCells minus answeredCells.',
  })
  missing: MissingCount[];
}

@ObjectType({ description: 'How completely and punctually an initiative’s members reported.' })
export class Completeness {
  @Field(() => [CompletenessYear], { description: 'Programme years in order.' })
  years: CompletenessYear[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
