import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { EnteredAbsence as EnteredAbsenceCode } from '@kipimo/shared';
import { PageInfo } from '../graphql/page.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Institution } from '../unit/institution.type.js';
import { Receipt } from './receipt.type.js';
import {
  EnteredAbsence,
  EvidenceTier,
  type EvidenceTierCode,
  Origin,
  type OriginCode,
  Rater,
  type RaterCode,
} from './record.codes.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({
  description:
    'One accepted statement: what an institution reported of an indicator for a period, and how long it was held to be so.',
})
export class Observation {
  @Field(() => ID, { description: 'Number of the row.' })
  id: string;

  @Field(() => Institution, { description: 'Who it is about.' })
  institution: Institution;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'Number of the definition it was given under, for ever.' })
  versionNumber: number;

  @Field(() => String, { description: 'The period, for example 2014 or 2013-14.' })
  periodLabel: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnds: string;

  @Field(() => String, {
    description: 'Part of a disaggregation, for example sex=female; empty for the total.',
  })
  slice: string;

  @Field(() => Rater, { description: 'Who gave it.' })
  rater: RaterCode;

  @Field(() => DecimalScalar, nullable('The value, exactly.'))
  value: string | null;

  @Field(() => String, nullable('The text of a narrative.'))
  text: string | null;

  @Field(() => EnteredAbsence, nullable('Why there is no value.'))
  absence: EnteredAbsenceCode | null;

  @Field(() => String, nullable('Currency of money, as entered.'))
  currency: string | null;

  @Field(() => Origin, { description: 'Where it came from.' })
  origin: OriginCode;

  @Field(() => EvidenceTier, { description: 'What stands behind it.' })
  evidenceTier: EvidenceTierCode;

  @Field(() => DateTimeScalar, { description: 'Since when it was held to be so.' })
  recordedFrom: string;

  @Field(() => DateTimeScalar, nullable('Until when; null when it still was at the time asked about.'))
  recordedUntil: string | null;

  @Field(() => String, nullable('Why it replaced an earlier statement.'))
  correctionReason: string | null;

  @Field(() => String, nullable('What a named import said of the value; null for values that were reported.'))
  note: string | null;

  @Field(() => Boolean, { description: 'Whether it is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType({ description: 'A page of observations, in the order in which they were written down.' })
export class ObservationPage {
  @Field(() => [Observation], { description: 'The observations.' })
  nodes: Observation[];

  @Field(() => PageInfo, { description: 'Where the page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Observations on all pages.' })
  totalCount: number;

  @Field(() => Receipt, { description: 'What the page rests on.' })
  receipt: Receipt;
}
