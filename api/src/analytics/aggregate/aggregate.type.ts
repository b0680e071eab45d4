import { Field, Float, Int, ObjectType, OmitType } from '@nestjs/graphql';
import { Indicator } from '../../framework/indicator.type.js';
import { Text } from '../../graphql/text.type.js';
import { Initiative } from '../../initiative/initiative.type.js';
import { Receipt } from '../../observation/receipt.type.js';
import { Comparability } from '../comparability.type.js';
import { DefinitionBreak, Measure, type MeasureCode, TrendPoint } from '../trend.type.js';
import { Dimension, type DimensionCode } from './aggregate.input.js';

const nullable = (description: string) => ({ nullable: true, description });
const key = (what: string) => nullable(`${what}; null unless it is grouped by.`);

@ObjectType({
  description:
    'One group: its keys, its figures, and who is missing from them. Figures are null when nothing was reported or when ' +
    '`refusals` says why they are not shown. Where several indicators are counted together, n, N, members and missing ' +
    'count answers, and there are no figures.',
})
export class AggregateGroup extends OmitType(TrendPoint, ['year', 'versionNumber'] as const, ObjectType) {
  @Field(() => String, key('Code of the institution'))
  institution: string | null;

  @Field(() => String, key('Country, as ISO 3166-1 alpha-3 code'))
  country: string | null;

  @Field(() => String, key('Code of the region'))
  region: string | null;

  @Field(() => String, key('Code of the cohort'))
  cohort: string | null;

  @Field(() => String, key('Code of the capacity domain'))
  domain: string | null;

  @Field(() => String, nullable('Code of the indicator; null where several are counted together.'))
  indicator: string | null;

  @Field(() => String, key('Part of the disaggregation, for example female'))
  category: string | null;

  @Field(
    () => Int,
    nullable(
      'Programme year. Without grouping by period the newest with a value; null where indicators differ in it.',
    ),
  )
  year: number | null;

  @Field(() => Int, nullable('Number of the definition that was asked.'))
  versionNumber: number | null;

  @Field(() => Float, nullable('n / N; null when nothing was due.'))
  coverage: number | null;

  @Field(() => [Text], { description: 'Names of the keys, in the order of groupBy.' })
  labels: Text[];
}

@ObjectType({ description: 'How one indicator of the answer is put together.' })
export class AggregatedIndicator {
  @Field(() => Indicator, { description: 'The indicator.' })
  indicator: Indicator;

  @Field(() => String, nullable('Currency of its figures, when they are money.'))
  currency: string | null;

  @Field(() => Measure, { description: 'Which figure `value` carries.' })
  measure: MeasureCode;

  @Field(() => String, { description: 'How the figure was made, as a heading of docs/methods.md.' })
  method: string;

  @Field(() => [DefinitionBreak], { description: 'Where its definition changed within the years.' })
  breaks: DefinitionBreak[];

  @Field(() => Comparability, {
    description:
      'Whether its groups may be held against each other, and its years where they are told apart.',
  })
  comparability: typeof Comparability;
}

@ObjectType({ description: 'Figures of groups, with what was left out of the list.' })
export class Aggregate {
  @Field(() => Initiative, { description: 'The initiative whose members are looked at.' })
  initiative: Initiative;

  @Field(() => [Dimension], { description: 'By what was grouped.' })
  groupBy: DimensionCode[];

  @Field(() => [AggregatedIndicator], { description: 'The indicators, in the order asked for.' })
  indicators: AggregatedIndicator[];

  @Field(() => [AggregateGroup], { description: 'The groups.' })
  groups: AggregateGroup[];

  @Field(() => Int, { description: 'Groups before `having` and `limit`.' })
  groupCount: number;

  @Field(() => Int, { description: 'Groups that did not meet `having`.' })
  notKept: number;

  @Field(() => Int, { description: 'Groups past `limit`: they met everything and are not in the list.' })
  cut: number;

  @Field(() => Receipt, { description: 'What the answer rests on.' })
  receipt: Receipt;
}
