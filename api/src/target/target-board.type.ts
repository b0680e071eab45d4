import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  Absence as AbsenceCode,
  AgreementSide as SideCode,
  TargetCourse as CourseCode,
  TargetKind as KindCode,
} from '@kipimo/shared';
import { Indicator } from '../framework/indicator.type.js';
import { TargetCourse, TargetKind } from '../analytics/target-path.codes.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { Text } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Absence } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { Institution } from '../unit/institution.type.js';
import { TargetFigure } from './target-agreement.type.js';
import {
  AgreementSide,
  BaselineSource,
  type BaselineSourceCode,
  Movement,
  type MovementCode,
  TargetVersionState,
  type TargetVersionStateCode,
} from './target.codes.js';

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('TargetBaseline', { description: 'Where a path starts.' })
export class TargetBaseline {
  @Field(() => DecimalScalar, { description: 'The value, in the currency that was agreed.' })
  value: string;

  @Field(() => DateScalar, { description: 'The day it is of.' })
  on: string;

  @Field(() => BaselineSource, { description: 'Where it comes from.' })
  source: BaselineSourceCode;
}

@ObjectType('TargetTrend', {
  description: 'Where a figure went over the last years, without a test of significance.',
})
export class TargetTrend {
  @Field(() => Movement, { description: 'Up, down, or neither.' })
  movement: MovementCode;

  @Field(() => Boolean, nullable('Whether that is better; null when it is steady or neither way is better.'))
  isBetter: boolean | null;

  @Field(() => Int, { description: 'On how many values it rests.' })
  n: number;
}

@ObjectType('TargetBoardRow', { description: 'One target of one institution, and what came of it.' })
export class TargetBoardRow {
  @Field(() => Institution, { description: 'The institution.' })
  institution: Institution;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => [String], { description: 'Keys of the groups that the row is in.' })
  groups: string[];

  @Field(() => TargetVersionState, { description: 'Where the agreement stands.' })
  state: TargetVersionStateCode;

  @Field(() => [AgreementSide], { description: 'Whose signature or answer is awaited.' })
  awaits: SideCode[];

  @Field(() => Boolean, {
    description: 'Whether the path shown is signed by both; otherwise it is only proposed.',
  })
  isSigned: boolean;

  @Field(() => DateTimeScalar, { description: 'Since when the path shown is held.' })
  heldSince: string;

  @Field(() => Int, { description: 'How many signed versions were replaced before it.' })
  superseded: number;

  @Field(() => TargetKind, { description: 'To get somewhere, or to stay somewhere.' })
  kind: KindCode;

  @Field(() => TargetCourse, { description: 'What is expected between two steps.' })
  course: CourseCode;

  @Field(() => String, nullable('Currency of every amount, when it is about money.'))
  currency: string | null;

  @Field(() => TargetBaseline, nullable('Where the path starts.'))
  baseline: TargetBaseline | null;

  @Field(
    () => DecimalScalar,
    nullable('What the path expects by the end of the institution’s period of that year.'),
  )
  expected: string | null;

  @Field(() => TargetFigure, { description: 'What was reported for that year.' })
  actual: TargetFigure;

  @Field(
    () => Float,
    nullable('(actual − baseline) ÷ (expected − baseline) × 100; below 0 and above 100 are kept.'),
  )
  percent: number | null;

  @Field(() => Boolean, nullable('Of a path that keeps a level: whether it is kept.'))
  isKept: boolean | null;

  @Field(() => Absence, nullable('Why there is neither a percentage nor a yes or no.'))
  absence: AbsenceCode | null;

  @Field(() => TargetTrend, nullable('Where the figure went; null below three comparable values.'))
  trend: TargetTrend | null;

  @Field(
    () => DecimalScalar,
    nullable('What is to be reached over the life of the programme; never a sum of steps.'),
  )
  programmeValue: string | null;

  @Field(() => DateScalar, nullable('By when that is to be reached.'))
  programmeOn: string | null;

  @Field(() => Boolean, { description: 'Whether anything in the row is illustrative.' })
  demonstration: boolean;
}

@ObjectType('TargetBoardSummary', { description: 'Several targets together.' })
export class TargetBoardSummary {
  @Field(() => String, {
    description: 'Key of the group: the code of a domain, country, cohort or institution.',
  })
  key: string;

  @Field(() => Text, { description: 'Its name.' })
  label: Text;

  @Field(() => Int, { description: 'Targets in it.' })
  targets: number;

  @Field(() => Int, { description: 'Institutions they belong to.' })
  institutions: number;

  @Field(() => Int, { description: 'Targets with a percentage.' })
  n: number;

  @Field(
    () => Float,
    nullable('Median of the percentages; null below the fewest institutions that may be summed up.'),
  )
  median: number | null;

  @Field(() => Float, nullable('A quarter of them are lower.'))
  low: number | null;

  @Field(() => Float, nullable('A quarter of them are higher.'))
  high: number | null;

  @Field(() => Int, { description: 'Levels that were to be kept and are.' })
  kept: number;

  @Field(() => Int, { description: 'Levels that were to be kept, with a value.' })
  toKeep: number;
}

@ObjectType('TargetBoard', {
  description: 'The targets of an initiative’s institutions in one programme year.',
})
export class TargetBoard {
  @Field(() => Initiative, { description: 'The initiative.' })
  initiative: Initiative;

  @Field(() => Int, { description: 'Programme year.' })
  year: number;

  @Field(() => [Int], { description: 'The programme years that can be looked at, newest first.' })
  years: number[];

  @Field(() => [TargetBoardSummary], {
    description: 'The groups, in the order of their names or of the framework.',
  })
  groups: TargetBoardSummary[];

  @Field(() => TargetBoardSummary, { description: 'All rows together.' })
  total: TargetBoardSummary;

  @Field(() => [TargetBoardRow], { description: 'The rows, by institution and indicator.' })
  rows: TargetBoardRow[];

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
