import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Language, type LanguageCode, Text } from '../graphql/text.type.js';
import { CapacityDomain } from './capacity-domain.type.js';
import {
  Aggregation,
  type AggregationCode,
  Basis,
  type BasisCode,
  ChangeClass,
  type ChangeClassCode,
  Direction,
  type DirectionCode,
  ValueType,
  type ValueTypeCode,
} from './framework.codes.js';

@ObjectType({ description: 'The rounds of an initiative that ask a version of a definition.' })
export class VersionUse {
  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => Int, { description: 'The first programme year that asks it.' })
  fromYear: number;

  @Field(() => Int, { description: 'The last programme year that asks it, as far as there are rounds.' })
  toYear: number;
}

@ObjectType({
  description:
    'What was asked, word for word. A value stays attached for ever to the version it was given under.',
})
export class IndicatorVersion {
  /** Internal keys; never leave the server. */
  id: number;
  indicatorId: number;
  numeratorId: number | null;
  denominatorId: number | null;
  /** Null while the version is held to be so. */
  recordedUntil: string | null;
  /** Output or outcome, by the codelist ResultType of the IATI standard. */
  iatiResultType: string | null;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => Int, { description: 'Number of the version, from 1.' })
  number: number;

  @Field(() => Text, { description: 'Name.' })
  name: Text;

  @Field(() => Text, { description: 'Definition: what counts and what does not.' })
  definition: Text;

  @Field(() => Text, { nullable: true, description: 'Help for the person who fills in the figure.' })
  help: Text | null;

  @Field(() => ValueType, { description: 'What kind of answer it takes.' })
  valueType: ValueTypeCode;

  @Field(() => Basis, { description: 'How a value relates to its period.' })
  basis: BasisCode;

  @Field(() => String, { description: 'What is counted, for example outputs or people.' })
  unit: string;

  @Field(() => Direction, { description: 'Which way is better.' })
  direction: DirectionCode;

  @Field(() => Aggregation, { description: 'How values of several institutions are put together.' })
  aggregation: AggregationCode;

  @Field(() => Int, { description: 'Digits after the decimal point that a value may have.' })
  decimals: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Smallest value allowed.' })
  minimum: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Largest value allowed.' })
  maximum: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a derived indicator: code of the one above the line.',
  })
  numerator: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of a derived indicator: code of the one below the line.',
  })
  denominator: string | null;

  @Field(() => Float, { description: 'What the quotient is multiplied by: 100 for a percentage.' })
  multiplier: number;

  @Field(() => Boolean, { description: 'Whether the value is computed from two others and never entered.' })
  derived: boolean;

  @Field(() => [String], { description: 'Codes of the disaggregations that can be given, one at a time.' })
  disaggregations: string[];

  @Field(() => String, { description: 'How it is measured, and from which records.' })
  howMeasured: string;

  @Field(() => String, { description: 'What evidence is expected.' })
  evidenceRule: string;

  @Field(() => String, { description: 'How often it is asked: annual, or in survey years only.' })
  frequency: string;

  @Field(() => String, { description: 'Where the definition comes from.' })
  source: string;

  @Field(() => ChangeClass, { nullable: true, description: 'What this version changed; null for the first.' })
  changeClass: ChangeClassCode | null;

  @Field(() => Text, { nullable: true, description: 'The change in words.' })
  changeNote: Text | null;

  @Field(() => Text, {
    nullable: true,
    description: 'How earlier values can be read across the change; null when they cannot.',
  })
  bridge: Text | null;

  @Field(() => String, { nullable: true, description: 'The kind of measure in the IATI standard.' })
  iatiMeasure: string | null;

  @Field(() => [Language], {
    description:
      'Languages whose wording was left behind when the English changed. Nobody has read it since.',
  })
  staleTranslations: LanguageCode[];

  @Field(() => [VersionUse], {
    description: 'Which rounds ask this version; empty for one that no round has asked yet.',
  })
  askedIn: VersionUse[];

  @Field(() => DateTimeScalar, { description: 'When this service first held the definition to be so.' })
  recordedFrom: string;
}

@ObjectType({
  description: 'A question that is asked again and again. What exactly is asked can change by version.',
})
export class Indicator {
  /** Internal key; never leaves the server. */
  id: number;

  @Field(() => String, { description: 'Code, for example RES-01.' })
  code: string;

  @Field(() => CapacityDomain, { description: 'The field of capacity it belongs to.' })
  domain: CapacityDomain;

  @Field(() => IndicatorVersion, { description: 'The newest version that a round asks.' })
  current: IndicatorVersion;

  @Field(() => [IndicatorVersion], { description: 'All versions, oldest first.' })
  versions: IndicatorVersion[];
}
