import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  EnteredAbsence as EnteredAbsenceCode,
  RestatementReason as RestatementReasonCode,
} from '@kipimo/shared';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { PageInfo } from '../graphql/page.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import { EnteredAbsence, Rater, type RaterCode, RestatementReason } from './record.codes.js';
import { Receipt } from './receipt.type.js';

@ObjectType('RestatedValue', { description: 'What was held to be so, on one side of a restatement.' })
export class RestatedValue {
  @Field(() => IndicatorVersion, { description: 'The definition that it was given under.' })
  version: IndicatorVersion;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number, exactly.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there was no value.' })
  absence: EnteredAbsenceCode | null;

  @Field(() => String, { nullable: true, description: 'Currency of money, as entered.' })
  currency: string | null;
}

@ObjectType('Restatement', {
  description:
    'An accepted value that was replaced by another. "observations" as of a time before still has the old one.',
})
export class Restatement {
  @Field(() => ID, { description: 'Number of the row that was replaced.' })
  id: string;

  @Field(() => Institution, { description: 'Who it is about.' })
  institution: Institution;

  @Field(() => String, { description: 'The period, for example 2014 or 2013-14.' })
  periodLabel: string;

  @Field(() => String, { description: 'Part of a disaggregation; empty for the total.' })
  slice: string;

  @Field(() => Rater, { description: 'Whose value was replaced.' })
  rater: RaterCode;

  @Field(() => RestatedValue, { description: 'What was held to be so before.' })
  was: RestatedValue;

  @Field(() => RestatedValue, {
    nullable: true,
    description: 'What is held to be so since; null when it was withdrawn.',
  })
  now: RestatedValue | null;

  @Field(() => DateTimeScalar, { description: 'When the one took the place of the other.' })
  restatedAt: string;

  @Field(() => RestatementReason, {
    nullable: true,
    description: 'Why, as a code; null for imported history that does not say.',
  })
  reasonCode: RestatementReasonCode | null;

  @Field(() => String, { nullable: true, description: 'Why, in words.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether it is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType('RestatementPage', { description: 'A page of restatements, newest first.' })
export class RestatementPage {
  @Field(() => [Restatement], { description: 'The restatements.' })
  nodes: Restatement[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Restatements on all pages.' })
  totalCount: number;

  @Field(() => Receipt, { description: 'What the page rests on.' })
  receipt: Receipt;
}
