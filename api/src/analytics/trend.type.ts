import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Absence as AbsenceCode } from '@kipimo/shared';
import { ChangeClass, type ChangeClassCode } from '../framework/framework.codes.js';
import { Indicator } from '../framework/indicator.type.js';
import { codeEnum, Text } from '../graphql/text.type.js';
import { Initiative } from '../initiative/initiative.type.js';
import { Absence } from '../observation/record.codes.js';
import { Receipt } from '../observation/receipt.type.js';
import { Comparability, Reason, Thresholds, WayOut } from './comparability.type.js';
import { ComparedMeasure, type ComparedMeasureCode } from './measured.type.js';
import { Split } from './panel.input.js';
import type { SplitCode } from './visible-panel.js';

export const MEASURES = ['median', 'pooled', 'share_yes', 'distribution', 'none'] as const;
export type MeasureCode = (typeof MEASURES)[number];
export const Measure = codeEnum(MEASURES);
registerEnumType(Measure, {
  name: 'Measure',
  description: 'Which of a point’s figures its `value` carries.',
  valuesMap: {
    median: { description: 'The median of the institutions’ values.' },
    pooled: { description: 'Numerators added up, divided by denominators added up.' },
    share_yes: { description: 'Institutions that answered yes, in per cent of those that answered.' },
    distribution: { description: 'No single figure: how many institutions are at each level.' },
    none: { description: 'No figure: only who answered.' },
  },
});

@ObjectType({ description: 'A range of uncertainty.' })
export class Interval {
  @Field(() => Float, { description: 'Lower end, in the unit of the value.' })
  low: number;

  @Field(() => Float, { description: 'Upper end.' })
  high: number;

  @Field(() => Float, { description: 'Level of confidence: 0.95.' })
  level: number;

  @Field(() => String, { description: 'Method: wilson.' })
  method: string;
}

@ObjectType({ description: 'How many institutions are at one level of a score.' })
export class LevelCount {
  @Field(() => Int, { description: 'The level.' })
  level: number;

  @Field(() => Int, { description: 'Institutions.' })
  count: number;
}

@ObjectType({ description: 'How many have no value for one reason.' })
export class MissingCount {
  @Field(() => Absence, { description: 'The reason.' })
  reason: AbsenceCode;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Where a definition changed in scope or method between two rounds.' })
export class DefinitionBreak {
  @Field(() => Int, { description: 'First programme year under the new definition.' })
  year: number;

  @Field(() => Int, {
    description:
      'Version before. Of a derived indicator it can be the version of its numerator or denominator.',
  })
  fromVersion: number;

  @Field(() => Int, { description: 'Version from that year on.' })
  toVersion: number;

  @Field(() => ChangeClass, { description: 'What was changed.' })
  changeClass: ChangeClassCode;

  @Field(() => Text, { nullable: true, description: 'The change in words.' })
  note: Text | null;

  @Field(() => Boolean, {
    description: 'Whether a documented bridge lets values be compared across the change.',
  })
  bridged: boolean;
}

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType({
  description:
    'One group in one programme year. Figures are null when nothing was reported or when `refusals` says why they are ' +
    'not shown.',
})
export class TrendPoint {
  @Field(() => Int, {
    description: 'Programme year. An institution’s period belongs to the year that holds its end.',
  })
  year: number;

  @Field(() => Int, { description: 'Number of the definition that was asked.' })
  versionNumber: number;

  @Field(() => Int, { description: 'n: institutions with a value that counts.' })
  n: number;

  @Field(() => Int, {
    description: 'N: members at the end of their period for whom the figure was due and applicable.',
  })
  expected: number;

  @Field(() => Int, { description: 'All institutions that were members at any time of the year.' })
  members: number;

  @Field(() => Float, nullable('The figure to draw, as `measure` says.'))
  value: number | null;

  @Field(() => Float, nullable('Median of the institutions’ values.'))
  median: number | null;

  @Field(() => Float, nullable('Lower quartile (type 7).'))
  lowerQuartile: number | null;

  @Field(() => Float, nullable('Upper quartile (type 7).'))
  upperQuartile: number | null;

  @Field(() => Float, nullable('Smallest value.'))
  minimum: number | null;

  @Field(() => Float, nullable('Largest value.'))
  maximum: number | null;

  @Field(() => Float, nullable('Arithmetic mean; only of counts and money, never of shares or scores.'))
  mean: number | null;

  @Field(() => Float, nullable('Sum; only of counts and money.'))
  total: number | null;

  @Field(() => Float, nullable('Of pooled shares the sum above the line; of yes and no, the number of yes.'))
  numerator: number | null;

  @Field(
    () => Float,
    nullable('Of pooled shares the sum below the line; of yes and no, the number of answers.'),
  )
  denominator: number | null;

  @Field(() => Interval, nullable('Uncertainty of a share of yes.'))
  interval: Interval | null;

  @Field(() => [LevelCount], {
    description: 'Of scores: institutions at each level that occurs; empty otherwise.',
  })
  distribution: LevelCount[];

  @Field(() => [MissingCount], {
    description: 'Why values are missing; the counts add up to members minus n.',
  })
  missing: MissingCount[];

  @Field(() => [Reason], { description: 'Rules by which a summary is not shown.' })
  refusals: Reason[];

  @Field(() => Boolean, { description: 'Whether any of the values is illustrative, not a measurement.' })
  demonstration: boolean;
}

@ObjectType({ description: 'One group of institutions over the years.' })
export class TrendGroup {
  @Field(() => Split, { description: 'By what the group is made.' })
  kind: SplitCode;

  @Field(() => String, { description: 'Code of the cohort, country, region or institution; empty for all.' })
  key: string;

  @Field(() => Text, { description: 'Its name.' })
  label: Text;

  @Field(() => [TrendPoint], { description: 'Its years, in order.' })
  points: TrendPoint[];
}

@ObjectType({ description: 'How an indicator developed over programme years, group by group.' })
export class Trend {
  @Field(() => Initiative, { description: 'The initiative whose members are looked at.' })
  initiative: Initiative;

  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, nullable('Currency of the figures, when they are money.'))
  currency: string | null;

  @Field(() => Measure, { description: 'Which figure `value` carries.' })
  measure: MeasureCode;

  @Field(() => ComparedMeasure, { description: 'What of the figures is compared.' })
  compares: ComparedMeasureCode;

  @Field(() => [TrendGroup], { description: 'The groups, by key.' })
  groups: TrendGroup[];

  @Field(() => [DefinitionBreak], {
    description: 'Where the definition changed: lines are cut there unless bridged.',
  })
  breaks: DefinitionBreak[];

  @Field(() => Comparability, { description: 'Whether the years may be held against each other.' })
  comparability: typeof Comparability;

  @Field(() => [WayOut], {
    description: 'What to ask instead, for each rule that stands against the question.',
  })
  waysOut: WayOut[];

  @Field(() => Thresholds, { description: 'Where the rules draw their lines for this reader.' })
  thresholds: Thresholds;

  @Field(() => String, {
    description:
      'How the figure was made: quantile_type_7, pooled_share, share_yes_wilson, distribution or count_of_answers, ' +
      'each a heading of docs/methods.md.',
  })
  method: string;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
