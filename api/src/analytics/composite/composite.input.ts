import { Field, Float, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { codeEnum } from '../../graphql/text.type.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { PanelInput } from '../panel.input.js';
import { CONFIGURATIONS, type ConfigurationCode } from '../statistics/composite-configurations.js';
import { NORMALISATIONS, type Normalisation as NormalisationCode } from '../statistics/normalisation.js';

export const AGGREGATIONS = ['arithmetic', 'geometric', 'harmonic'] as const;
export type AggregationCode = (typeof AGGREGATIONS)[number];
export const CompositeAggregation = codeEnum(AGGREGATIONS);
registerEnumType(CompositeAggregation, {
  name: 'CompositeAggregation',
  description: 'How parts become one figure.',
  valuesMap: {
    arithmetic: { description: 'Weighted mean: a strong part makes up for a weak one.' },
    geometric: { description: 'Weighted geometric mean: a weak part weighs more; nought makes all nought.' },
    harmonic: { description: 'Weighted harmonic mean: a weak part weighs most; nought makes all nought.' },
  },
});

export const CompositeNormalisation = codeEnum(NORMALISATIONS);
registerEnumType(CompositeNormalisation, {
  name: 'CompositeNormalisation',
  description: 'How figures of different units are brought onto one scale.',
  valuesMap: {
    goalposts: { description: '0 to 100 between fixed ends, so that years can be compared.' },
    min_max: { description: '0 to 100 between the lowest and the highest.' },
    z_score: { description: '100, and 10 for each standard deviation from the mean.' },
    rank: { description: '0 to 100 by place.' },
  },
});

export const CompositeConfiguration = codeEnum(CONFIGURATIONS);
registerEnumType(CompositeConfiguration, {
  name: 'CompositeConfiguration',
  description: 'An index whose rule ships with the product.',
  valuesMap: {
    africa_capacity_index: {
      description:
        'Africa Capacity Index: harmonic mean of policy_environment, implementation_processes, development_results ' +
        'and capacity_development_outcomes, each the mean of parts from 0 to 100.',
    },
  },
});

@InputType({ description: 'One part of an index: an indicator of the record, or figures given here.' })
export class CompositePartInput {
  @Field(() => String, { description: 'Its name in the answer.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Code of an indicator with a number or a level.' })
  indicator?: string | null;

  @Field(() => [Float], {
    nullable: 'itemsAndList',
    description: 'Instead of an indicator: figures in the order of `units`, null where there is none.',
  })
  values?: (number | null)[] | null;

  @Field(() => Float, { defaultValue: 1, description: 'Weight relative to the other parts of its cluster.' })
  weight: number;

  @Field(() => [Float], { nullable: true, description: 'Lowest and highest of the scale, for goalposts.' })
  goalposts?: number[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether less is better.' })
  isReversed: boolean;
}

@InputType({ description: 'Parts that speak of one thing.' })
export class CompositeClusterInput {
  @Field(() => String, { description: 'Its name; with a configuration one of its clusters.' })
  name: string;

  @Field(() => Float, { defaultValue: 1, description: 'Weight relative to the other clusters.' })
  weight: number;

  @Field(() => CompositeAggregation, {
    defaultValue: 'arithmetic',
    description: 'How its parts are put together.',
  })
  aggregation: AggregationCode;

  @Field(() => [CompositePartInput], { description: 'Its parts.' })
  parts: CompositePartInput[];
}

@InputType({ description: 'An index of several figures, of the record or given here.' })
export class CompositeInput {
  @Field(() => CompositeConfiguration, {
    nullable: true,
    description: 'A shipped rule; normalisation and aggregations are then its own.',
  })
  configuration?: ConfigurationCode | null;

  @Field(() => String, { nullable: true, description: 'Of the record: code of the initiative.' })
  initiative?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the record: programme year.' })
  year?: number | null;

  @Field(() => PanelInput, { nullable: true, description: 'Of the record: which members are ranked.' })
  who?: PanelInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Instead of the record: names of what is ranked. At most 300.',
  })
  units?: string[] | null;

  @Field(() => [CompositeClusterInput], { description: 'The parts in their clusters. At most 40 parts.' })
  clusters: CompositeClusterInput[];

  @Field(() => CompositeNormalisation, {
    defaultValue: 'goalposts',
    description: 'How figures are brought onto one scale.',
  })
  normalisation: NormalisationCode;

  @Field(() => CompositeAggregation, {
    defaultValue: 'arithmetic',
    description: 'How clusters become the index.',
  })
  aggregation: AggregationCode;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Of the record: as it was known at this time; now when left out.',
  })
  asOf?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'Seed of the random draws.' })
  seed: number;

  @Field(() => Int, {
    defaultValue: 1000,
    description: 'Draws of the sensitivity analysis, from 199 to 5,000.',
  })
  draws: number;
}
