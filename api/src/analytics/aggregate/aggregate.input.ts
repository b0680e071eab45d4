import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { codeEnum } from '../../graphql/text.type.js';
import { PanelInput } from '../panel.input.js';

/** By what figures can be grouped; the codes are forever. */
export const DIMENSIONS = [
  'institution',
  'country',
  'region',
  'cohort',
  'domain',
  'indicator',
  'period',
  'category',
] as const;
export type DimensionCode = (typeof DIMENSIONS)[number];
export const Dimension = codeEnum(DIMENSIONS);
registerEnumType(Dimension, {
  name: 'Dimension',
  description: 'By what figures are grouped.',
  valuesMap: {
    institution: { description: 'Each institution by itself.' },
    country: { description: 'The country of their seat.' },
    region: { description: 'The region of their seat.' },
    cohort: { description: 'An institution counts in each of its cohorts.' },
    domain: { description: 'Capacity domain of the indicator.' },
    indicator: { description: 'The indicator.' },
    period: { description: 'The programme year that holds the end of the period.' },
    category: { description: 'The parts of one disaggregation, such as women and men.' },
  },
});

/** What groups can be kept and ordered by. */
export const GROUP_MEASURES = [
  'n',
  'expected',
  'members',
  'coverage',
  'value',
  'median',
  'lower_quartile',
  'upper_quartile',
  'minimum',
  'maximum',
  'mean',
  'total',
] as const;
export type GroupMeasureCode = (typeof GROUP_MEASURES)[number];
export const GroupMeasure = codeEnum(GROUP_MEASURES);
registerEnumType(GroupMeasure, {
  name: 'GroupMeasure',
  description: 'A figure of a group, by which groups are kept or ordered.',
  valuesMap: {
    n: { description: 'n: institutions with a value.' },
    expected: { description: 'N: institutions for whom it was due and applicable.' },
    members: { description: 'All members.' },
    coverage: { description: 'n / N.' },
    value: { description: 'The figure that the indicator is drawn by.' },
    median: { description: 'Median.' },
    lower_quartile: { description: 'Lower quartile.' },
    upper_quartile: { description: 'Upper quartile.' },
    minimum: { description: 'Smallest value.' },
    maximum: { description: 'Largest value.' },
    mean: { description: 'Mean, of counts and money.' },
    total: { description: 'Sum, of counts and money.' },
  },
});

const ORDERS = ['ascending', 'descending'] as const;
export const SortOrder = codeEnum(ORDERS);
registerEnumType(SortOrder, {
  name: 'SortOrder',
  description: 'Smallest or largest first.',
  valuesMap: {
    ascending: { description: 'Smallest first.' },
    descending: { description: 'Largest first.' },
  },
});

@InputType({
  description:
    'Keeps groups whose figure lies between two bounds, both included. A group whose figure is not shown is not kept.',
})
export class HavingInput {
  @Field(() => GroupMeasure, { description: 'The figure.' })
  measure: GroupMeasureCode;

  @Field(() => Float, { nullable: true, description: 'Its smallest value.' })
  atLeast?: number | null;

  @Field(() => Float, { nullable: true, description: 'Its largest value.' })
  atMost?: number | null;
}

@InputType({ description: 'Orders groups by a figure; those whose figure is not shown come last.' })
export class GroupOrderInput {
  @Field(() => GroupMeasure, { description: 'The figure.' })
  by: GroupMeasureCode;

  @Field(() => SortOrder, { defaultValue: 'descending', description: 'Which end comes first.' })
  order: (typeof ORDERS)[number];
}

/** The most groups that one answer holds. */
export const MOST_GROUPS = 2000;
export const USUAL_GROUPS = 500;

const many = (description: string) => ({ nullable: true, description });

@InputType({ description: 'Figures of groups of institutions, grouped by anything at once.' })
export class AggregateInput {
  @Field(() => String, { description: 'Code of the initiative, for example TTI.' })
  initiative: string;

  @Field(
    () => [String],
    many('Codes of indicators, for example RES-01; all that the rounds ask when left out.'),
  )
  indicators?: string[] | null;

  @Field(() => [String], many('Only indicators of these capacity domains.'))
  domains?: string[] | null;

  @Field(() => [Dimension], {
    description:
      'By what to group; empty for one group. Without period each indicator is shown in its newest year with a value. ' +
      'Several indicators that are not told apart are counted and never put into one figure.',
  })
  groupBy: DimensionCode[];

  @Field(() => String, many('With category: the disaggregation whose parts are told apart, for example sex.'))
  disaggregation?: string | null;

  @Field(() => PanelInput, { nullable: true, description: 'Which members are looked at.' })
  who?: PanelInput | null;

  @Field(() => Int, many('First programme year; the initiative’s first when left out.'))
  fromYear?: number | null;

  @Field(() => Int, many('Last programme year; the newest when left out.'))
  toYear?: number | null;

  @Field(() => String, many('Currency that money is converted into; the initiative’s own when left out.'))
  currency?: string | null;

  @Field(() => DateTimeScalar, many('As it was known at this time; now when left out.'))
  asOf?: string | null;

  @Field(() => [HavingInput], many('Keeps the groups that meet all of these.'))
  having?: HavingInput[] | null;

  @Field(
    () => [GroupOrderInput],
    many('The order, the first entry first; by the keys of the groups when left out.'),
  )
  orderBy?: GroupOrderInput[] | null;

  @Field(() => Int, {
    defaultValue: USUAL_GROUPS,
    description: `At most so many groups, up to ${MOST_GROUPS}; the answer says how many were cut.`,
  })
  limit: number;
}
