import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Absence as AbsenceCode } from '@kipimo/shared';
import { Indicator } from '../framework/indicator.type.js';
import { DateScalar, DecimalScalar } from '../graphql/scalars.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Absence, EvidenceTier, type EvidenceTierCode } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { Institution } from '../unit/institution.type.js';
import { Comparability } from './comparability.type.js';
import { TrendPoint } from './trend.type.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({ description: 'Where one institution stands in one year.' })
export class LatestUnit {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Float, nullable('The value, for drawing; money in the currency of the answer.'))
  value: number | null;

  @Field(() => DecimalScalar, nullable('The value exactly; null for shares and ratios, which are quotients.'))
  exact: string | null;

  @Field(() => Absence, nullable('Why there is no value.'))
  absence: AbsenceCode | null;

  @Field(() => DecimalScalar, nullable('Of money: the amount as it was entered.'))
  originalValue: string | null;

  @Field(() => String, nullable('Of money: the currency it was entered in.'))
  originalCurrency: string | null;

  @Field(() => Int, nullable('Number of the definition that was asked.'))
  versionNumber: number | null;

  @Field(() => EvidenceTier, nullable('What stands behind the value.'))
  evidenceTier: EvidenceTierCode | null;

  @Field(() => Boolean, { description: 'Whether the value is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType({
  description: 'One programme year of an indicator, institution by institution, with their summary.',
})
export class Latest {
  @Field(() => Initiative, { description: 'The initiative whose members are looked at.' })
  initiative: Initiative;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => Int, { description: 'The programme year.' })
  year: number;

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => [LatestUnit], { description: 'All members of the year, by code, those without a value too.' })
  units: LatestUnit[];

  @Field(() => TrendPoint, { description: 'All of them in one figure.' })
  summary: TrendPoint;

  @Field(() => Comparability, { description: 'Whether the institutions may be held against each other.' })
  comparability: typeof Comparability;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}

@ObjectType({ description: 'The newest that an institution reported of one indicator, whatever the year.' })
export class LatestValue {
  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'Programme year that holds the end of the period.' })
  year: number;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  periodEnds: string;

  @Field(() => Float, nullable('The value, for drawing; money in its own currency.'))
  value: number | null;

  @Field(() => DecimalScalar, nullable('The value exactly; null for shares and ratios.'))
  exact: string | null;

  @Field(() => Absence, nullable('Why there is no value.'))
  absence: AbsenceCode | null;

  @Field(() => String, nullable('Currency of money.'))
  currency: string | null;

  @Field(() => Int, { description: 'Number of the definition it was given under.' })
  versionNumber: number;
}
