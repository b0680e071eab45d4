import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Absence as AbsenceCode } from '@kipimo/shared';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DecimalScalar } from '../graphql/scalars.js';
import { Absence, EvidenceTier, type EvidenceTierCode } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { DefinitionBreak } from './trend.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'One indicator of one institution in one programme year.' })
export class ProfilePoint {
  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => DateScalar, { description: 'First day of the institution’s own period.' })
  periodStarts: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnds: string;

  @Field(() => Float, nullable('The value, for drawing; money in the currency asked for.'))
  value: number | null;

  @Field(() => DecimalScalar, nullable('The value exactly; null for shares and ratios.'))
  exact: string | null;

  @Field(() => String, nullable('The text of a narrative.'))
  text: string | null;

  @Field(() => Absence, nullable('Why there is no value.'))
  absence: AbsenceCode | null;

  @Field(() => String, nullable('Currency of the value, when it is money.'))
  currency: string | null;

  @Field(() => DecimalScalar, nullable('Of money: the amount as it was entered.'))
  originalValue: string | null;

  @Field(() => String, nullable('Of money: the currency it was entered in.'))
  originalCurrency: string | null;

  @Field(() => Int, { description: 'Number of the definition it was given under, or that was asked.' })
  versionNumber: number;

  @Field(
    () => EvidenceTier,
    nullable('What stands behind the value; of a derived one the weaker of both parts.'),
  )
  evidenceTier: EvidenceTierCode | null;

  @Field(() => Boolean, { description: 'Whether the value is illustrative, not a measurement.' })
  demonstration: boolean;

  @Field(() => Boolean, { description: 'Whether the value replaced an earlier one after acceptance.' })
  corrected: boolean;
}

@ObjectType({ description: 'One agreed step of a target.' })
export class TargetPoint {
  @Field(() => DateScalar, { description: 'From this day on.' })
  dueOn: string;

  @Field(() => Float, { description: 'What is to be reached; money in the currency asked for.' })
  value: number;
}

@ObjectType({ description: 'What institution and initiative agreed to reach, step by step.' })
export class TargetPath {
  @Field(() => String, { description: 'proposed or signed.' })
  state: string;

  @Field(() => Float, nullable('Where it started.'))
  baselineValue: number | null;

  @Field(() => DateScalar, nullable('When that was.'))
  baselineOn: string | null;

  @Field(() => [TargetPoint], { description: 'The steps in order of time.' })
  points: TargetPoint[];

  @Field(() => String, nullable('Why this was agreed.'))
  rationale: string | null;

  @Field(
    () => Float,
    nullable(
      'How far the newest value has come from the baseline to the last step: 1 = reached, never cut off.',
    ),
  )
  progress: number | null;
}

@ObjectType({ description: 'One indicator of an institution over the years.' })
export class ProfileSeries {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => [ProfilePoint], {
    description: 'Every year in which the institution was a member, those without a value too.',
  })
  points: ProfilePoint[];

  @Field(() => TargetPath, nullable('The signed target, or else the proposed one.'))
  target: TargetPath | null;

  @Field(() => [DefinitionBreak], { description: 'Where the definition changed.' })
  breaks: DefinitionBreak[];
}

@ObjectType({ description: 'Everything an institution reported to an initiative.' })
export class Profile {
  @Field(() => [ProfileSeries], {
    description: 'Every indicator that was asked, in the order of the framework.',
  })
  series: ProfileSeries[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
