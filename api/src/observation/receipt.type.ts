import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';
import { SubmissionState } from './record.codes.js';
import type { SubmissionState as SubmissionStateCode } from '@kipimo/shared';

@ObjectType({
  description: 'A published set of exchange rates: yearly averages in units of each currency per US dollar.',
})
export class RateSet {
  @Field(() => String, { description: 'Code, with its version.' })
  code: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'Where the rates come from.' })
  source: string;

  @Field(() => String, { description: 'The licence they are used under.' })
  licence: string;

  @Field(() => Int, { description: 'Last year that it has rates for; later money is not converted.' })
  lastYear: number;
}

@ObjectType({
  description:
    'What an answer rests on. The same question with this asOf gives the same figures for ever, which contentHash proves.',
})
export class Receipt {
  @Field(() => DateTimeScalar, { description: 'The answer shows what was held to be so at this time.' })
  asOf: string;

  @Field(() => DateTimeScalar, {
    description: 'Time of the last change of the record that the answer could contain.',
  })
  recordedUpTo: string;

  @Field(() => Int, { description: 'Number of that change.' })
  dataVersion: number;

  @Field(() => SubmissionState, { description: 'Only reports in this state are counted: accepted ones.' })
  minimumState: SubmissionStateCode;

  @Field(() => String, {
    description:
      'SHA-256, in hexadecimal, of the figures and codes of the answer as canonical JSON, without names and without ' +
      'this receipt. Two answers with the same hash hold the same figures.',
  })
  contentHash: string;

  @Field(() => Boolean, {
    description:
      'Whether any value in the answer is illustrative, made for the demonstration, and not a measurement.',
  })
  demonstration: boolean;

  @Field(() => [String], {
    description:
      'Imports whose values say that they were known before they were loaded, as settled history does.',
  })
  backdatedImports: string[];

  @Field(() => RateSet, {
    nullable: true,
    description: 'The rates that money was converted with; null without conversion.',
  })
  rateSet: RateSet | null;
}
