import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Indicator, IndicatorVersion } from '../framework/indicator.type.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Institution } from '../unit/institution.type.js';
import { Receipt } from './receipt.type.js';

@ObjectType({ description: 'Accepted values that are held differently at the later time.' })
export class ValueChanges {
  @Field(() => Int, { description: 'Cells that had no accepted value before.' })
  added: number;

  @Field(() => Int, { description: 'Cells whose value, reason for a blank or currency was replaced.' })
  corrected: number;

  @Field(() => Int, { description: 'Cells whose value is no longer held, without another in its place.' })
  withdrawn: number;
}

@ObjectType({ description: 'A number that was replaced by another.' })
export class Movement {
  @Field(() => Institution, { description: 'Who it is about.' })
  institution: Institution;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, { description: 'The period, for example 2014 or 2013-14.' })
  periodLabel: string;

  @Field(() => String, { description: 'Part of a disaggregation; empty for the total.' })
  slice: string;

  @Field(() => DecimalScalar, { description: 'The number at the earlier time, exactly.' })
  was: string;

  @Field(() => DecimalScalar, { description: 'The number at the later time.' })
  now: string;

  @Field(() => String, { nullable: true, description: 'Currency of money, as entered.' })
  currency: string | null;

  @Field(() => Float, {
    description: 'The difference as a share of the larger of both amounts, so that units do not matter.',
  })
  relative: number;

  @Field(() => String, { nullable: true, description: 'Why it was replaced, in words.' })
  reason: string | null;

  @Field(() => Boolean, { description: 'Whether it is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType({ description: 'Who belonged to the initiative on one day and not on the other.' })
export class MembershipChanges {
  @Field(() => [Institution], {
    description: 'Members on the later day, as held then, and not on the earlier.',
  })
  joined: Institution[];

  @Field(() => [Institution], {
    description: 'Members on the earlier day, as held then, and not on the later.',
  })
  left: Institution[];
}

@ObjectType({ description: 'Signed targets that are held differently at the later time.' })
export class TargetChanges {
  @Field(() => Int, { description: 'Signed since.' })
  added: number;

  @Field(() => Int, { description: 'Replaced by another.' })
  revised: number;

  @Field(() => Int, { description: 'No longer held.' })
  withdrawn: number;
}

@ObjectType({
  description: 'What is held differently at two times: values, definitions, members and targets.',
})
export class Changes {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => DateTimeScalar, { description: 'The earlier time.' })
  from: string;

  @Field(() => DateTimeScalar, { description: 'The later time.' })
  to: string;

  @Field(() => ValueChanges, { description: 'Values, counted.' })
  values: ValueChanges;

  @Field(() => [Movement], { description: 'The corrected numbers that moved most, largest first.' })
  largestMovements: Movement[];

  @Field(() => [IndicatorVersion], {
    description: 'Definitions of the initiative’s indicators that were first held in between.',
  })
  definitions: IndicatorVersion[];

  @Field(() => MembershipChanges, { description: 'Members.' })
  membership: MembershipChanges;

  @Field(() => TargetChanges, { description: 'Targets.' })
  targets: TargetChanges;

  @Field(() => Receipt, { description: 'What the answer rests on, as of the later time.' })
  receipt: Receipt;
}
