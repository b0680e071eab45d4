import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Absence as AbsenceValue } from '@kipimo/shared';
import { PageInfo } from '../graphql/page.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import {
  EnteredAbsence,
  EvidenceTier,
  type EvidenceTierCode,
  Origin,
  type OriginCode,
  Rater,
  type RaterCode,
} from './record.codes.js';
import { Receipt } from './receipt.type.js';

@ObjectType({
  description:
    'A value, or a named reason for having none, that was accepted into the record: what it is about, and when it was held to be so.',
})
export class Observation {
  @Field(() => ID, { description: 'Identifies the row of the record.' })
  id: string;

  @Field(() => Institution, { description: 'Who reported it.' })
  institution: Institution;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'The version of the definition that it was entered under, for ever.' })
  versionNumber: number;

  @Field(() => String, { description: 'The period in the institution’s own calendar, for example 2013-14.' })
  periodLabel: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnds: string;

  @Field(() => String, {
    description: 'Which part of a disaggregation, for example sex=female; empty for the total.',
  })
  slice: string;

  @Field(() => Rater, { description: 'Whose judgement it is.' })
  rater: RaterCode;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number, exact; yes is 1 and no is 0.' })
  value: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a narrative.' })
  text: string | null;

  @Field(() => EnteredAbsence, { nullable: true, description: 'Why there is no value.' })
  absence: AbsenceValue | null;

  @Field(() => String, { nullable: true, description: 'Currency of the value as it was entered, ISO 4217.' })
  currency: string | null;

  @Field(() => Origin, { description: 'How it came in.' })
  origin: OriginCode;

  @Field(() => EvidenceTier, { description: 'What stands behind it.' })
  evidenceTier: EvidenceTierCode;

  @Field(() => DateTimeScalar, { description: 'Since when it has been held to be so.' })
  recordedFrom: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it was held to be so; null while it still is.',
  })
  recordedUntil: string | null;

  @Field(() => String, { nullable: true, description: 'Why it replaced what was held before.' })
  correctionReason: string | null;

  @Field(() => Boolean, { description: 'Whether it is illustrative, made for the demonstration.' })
  demonstration: boolean;
}

@ObjectType({
  description: 'A page of observations in a fixed order: institution, indicator, period, slice, rater.',
})
export class ObservationPage {
  @Field(() => [Observation], { description: 'The observations.' })
  nodes: Observation[];

  @Field(() => PageInfo, { description: 'How to get the next page.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many observations the question has in all.' })
  totalCount: number;

  @Field(() => Receipt, { description: 'What this page rests on.' })
  receipt: Receipt;
}
