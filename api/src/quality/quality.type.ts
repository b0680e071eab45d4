import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IndicatorVersion } from '../framework/indicator.type.js';
import { DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { codeEnum } from '../graphql/text.type.js';
import { Institution } from '../unit/institution.type.js';

/** Findings that can be put aside for an indicator. */
export const QUALITY_TESTS = ['unusual_change', 'digits'] as const;
export type QualityTestCode = (typeof QUALITY_TESTS)[number];
export const QualityTest = codeEnum(QUALITY_TESTS);
registerEnumType(QualityTest, {
  name: 'QualityTest',
  description: 'A finding of the quality desk that can be put aside for an indicator.',
  valuesMap: {
    unusual_change: { description: 'A change that is unusual for the institution, or among its peers.' },
    digits: { description: 'Last digits that pile up.' },
  },
});

@ObjectType('RobustScore', { description: 'How far a change lies from the middle of others.' })
export class RobustScore {
  @Field(() => Float, { description: 'In robust standard deviations; beyond 3.5 is called unusual.' })
  score: number;

  @Field(() => Int, { description: 'How many others it was judged by.' })
  n: number;
}

@ObjectType('UnusualChange', { description: 'A change that is worth a question: unusual, not wrong.' })
export class UnusualChange {
  @Field(() => Institution, { description: 'Whose figure it is.' })
  institution: Institution;

  @Field(() => IndicatorVersion, { description: 'What was asked.' })
  version: IndicatorVersion;

  @Field(() => Float, { description: 'The year before.' })
  was: number;

  @Field(() => Float, { description: 'The year asked about.' })
  now: number;

  @Field(() => String, { nullable: true, description: 'ISO 4217 currency of amounts.' })
  currency: string | null;

  @Field(() => RobustScore, {
    nullable: true,
    description: 'Against its own earlier changes; null with fewer than four.',
  })
  own: RobustScore | null;

  @Field(() => RobustScore, {
    nullable: true,
    description: 'Against the others’ changes in the year; null with fewer than eight.',
  })
  peers: RobustScore | null;

  @Field(() => ID, { nullable: true, description: 'The report that holds it, to ask about the cell.' })
  submission: string | null;
}

@ObjectType('HeapedDigits', {
  description: 'An indicator whose last digits pile up, as when numbers are rounded.',
})
export class HeapedDigits {
  @Field(() => IndicatorVersion, { description: 'The indicator.' })
  version: IndicatorVersion;

  @Field(() => Int, { description: 'Whole numbers of 10 and more that were looked at.' })
  n: number;

  @Field(() => [Int], { description: 'How often each digit from 0 to 9 comes last.' })
  counts: number[];

  @Field(() => Float, {
    description: 'Chi-square against equal shares; beyond 21.67 is called unusual (1 %).',
  })
  chiSquare: number;
}

@ObjectType('ImprobableRepeats', {
  description: 'An institution many of whose figures repeat the year before’s.',
})
export class ImprobableRepeats {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Int, { description: 'Figures compared; zeros and scores are left out.' })
  compared: number;

  @Field(() => Int, { description: 'How many say exactly what they said the year before.' })
  repeated: number;
}

@ObjectType('RuleFiring', { description: 'How often a rule asked in the reports of a year.' })
export class RuleFiring {
  @Field(() => String, { description: 'The code of the rule.' })
  rule: string;

  @Field(() => Int, { description: 'How often it noticed something.' })
  fired: number;

  @Field(() => Int, { description: 'How often a note or an explanation answered it.' })
  explained: number;
}

@ObjectType('LateRevision', { description: 'A value that was restated long after it was accepted.' })
export class LateRevision {
  @Field(() => Institution, { description: 'Whose value it is.' })
  institution: Institution;

  @Field(() => IndicatorVersion, { description: 'What was asked.' })
  version: IndicatorVersion;

  @Field(() => String, { description: 'The period.' })
  periodLabel: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Before.' })
  was: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Since.' })
  now: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was restated.' })
  restatedAt: string;

  @Field(() => Int, { description: 'Days that the former value stood.' })
  days: number;
}

@ObjectType('QualityException', { description: 'A finding that is put aside for an indicator.' })
export class QualityException {
  @Field(() => QualityTest, { description: 'The finding.' })
  test: QualityTestCode;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Who put it aside.' })
  by: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: string;
}

@ObjectType('QualityDesk', {
  description: 'What is unusual in the figures of an initiative’s year. It asks; it never changes a figure.',
})
export class QualityDesk {
  @Field(() => Int, { nullable: true, description: 'The programme year; null while nothing is on record.' })
  year: number | null;

  @Field(() => [Int], { description: 'Every year with figures, the latest first.' })
  years: number[];

  @Field(() => [UnusualChange], { description: 'Unusual changes into the year, the most unusual first.' })
  unusual: UnusualChange[];

  @Field(() => [HeapedDigits], { description: 'Indicators whose last digits pile up, over all years.' })
  digits: HeapedDigits[];

  @Field(() => [ImprobableRepeats], { description: 'Institutions that repeat their figures.' })
  repeats: ImprobableRepeats[];

  @Field(() => [RuleFiring], { description: 'How often rules asked in the year’s reports.' })
  rules: RuleFiring[];

  @Field(() => [LateRevision], {
    description: 'Values restated more than a year after acceptance, the latest first.',
  })
  late: LateRevision[];

  @Field(() => [QualityException], { description: 'What is put aside; it is not among the findings.' })
  exceptions: QualityException[];
}

@InputType('QualityExceptionInput', {
  description: 'Put a finding aside for an indicator, or take that back.',
})
export class QualityExceptionInput {
  @Field(() => ID, {
    description: 'A UUID made by the sender. Sent again, it has the same effect and the same answer.',
  })
  operationId: string;

  @Field(() => String, { description: 'Code of the initiative.' })
  initiative: string;

  @Field(() => String, { description: 'Code of the indicator.' })
  indicator: string;

  @Field(() => QualityTest, { description: 'The finding.' })
  test: QualityTestCode;

  @Field(() => String, { nullable: true, description: 'Why it is put aside; null shows it again.' })
  reason?: string | null;
}
